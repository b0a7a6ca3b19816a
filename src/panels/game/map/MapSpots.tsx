import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board, Spot } from '../../../session/board.ts';
import type { Pick } from '../../../session/picture.ts';
import { MAP } from '../../../text/map.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { pictureOf, type BoardState } from '../useBoard.ts';
import { neighbour, type Direction } from './neighbour.ts';
import { sheetOf } from './sheets.ts';

interface MapSpotsProps {
  readonly board: { readonly current: Board | null };
  readonly state: BoardState;
  readonly host: { readonly current: HTMLElement | null };
  readonly onPick: (pick: Pick) => void;
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const ZOOMS: Readonly<Record<string, number>> = { '+': 1.4, '=': 1.4, '-': 1 / 1.4, '0': 0 };

/** Share of the map's height below which a name stands above its thing. */
const LOW = 0.72;

const nameOf = ({ kind, id }: Pick) => `${kind} ${id}`;

/**
 * What the map shows, for the keyboard and for readers: one stop of the Tab key, a button for each thing where it lies.
 * Pointers press the map itself, so the buttons let them through.
 */
export function MapSpots({ board, state, host, onPick }: MapSpotsProps) {
  const { game } = useGame();
  const [spots, setSpots] = useState<readonly Spot[]>([]);
  const [at, setAt] = useState('');
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => (state === 'shown' ? board.current?.onSpots(setSpots) : undefined), [board, state]);
  const say = inLanguage(MAP);
  const picture = pictureOf(game);
  const shown = spots.flatMap((spot) => {
    const sheet = sheetOf(game, picture, spot.pick);
    const [first] = sheet?.rows ?? [];
    return sheet ? [{ ...spot, name: nameOf(spot.pick), label: first ? `${sheet.title}. ${first.label}: ${first.value}` : sheet.title }] : [];
  });
  if (shown.length === 0) return null;
  const { clientWidth: width = 1, clientHeight: height = 1 } = host.current ?? {};
  const current = Math.max(0, shown.findIndex(({ name }) => name === at));

  const go = (index: number) => {
    const spot = shown[index];
    if (!spot) return;
    setAt(spot.name);
    list.current?.querySelectorAll('button')[index]?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const direction = ARROWS[event.key];
    const zoom = ZOOMS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (direction) go(neighbour(shown, current, direction));
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(shown.length - 1);
    else if (event.key === 'PageDown') go((current + 1) % shown.length);
    else if (event.key === 'PageUp') go((current - 1 + shown.length) % shown.length);
    else if (zoom !== undefined) board.current?.zoomBy(zoom);
    else return;
    event.preventDefault();
  };
  return (
    <section class="map-spots" aria-label={say.onMap}>
      <p class="hidden-text">{say.keys}</p>
      <ul ref={list}>
        {shown.map(({ pick, x, y, name, label }, i) => (
          <li key={name}>
            <button
              type="button"
              class={`map-spot ${y > height * LOW ? 'map-spot-low' : ''}`}
              style={{ left: `${x}px`, top: `${y}px`, '--across': (x / width).toFixed(2) }}
              tabIndex={i === current ? 0 : -1}
              aria-label={label}
              onFocus={() => {
                setAt(name);
                board.current?.reveal(pick);
              }}
              onKeyDown={onKey}
              onClick={() => onPick(pick)}
            >
              <span class="map-spot-name" aria-hidden="true">{label}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
