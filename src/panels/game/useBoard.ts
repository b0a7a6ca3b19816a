import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import { boardPicture } from '../../session/boardPicture.ts';
import type { BoardPicture, Pick } from '../../session/picture.ts';
import type { Game } from '../../session/session.ts';
import type { Board } from '../../session/board.ts';
import { BoardContext } from '../board.ts';
import { language } from '../language.ts';
import { insetsOf } from './insets.ts';
import { reducedMotion } from '../ui/reducedMotion.ts';

export type BoardState = 'loading' | 'shown' | 'missing';

/** What lies over the map. */
const COVERS = '.desk, .top-bar, .quarter-bar, .events, .map-tools, .forecast, .coach';
/** Of these, what moves about without changing its size. */
const MOVING = '.events, .coach';
/** ms that all of it must have lain still: the guide's note follows a desk that is scrolled, the forecast grows in steps. */
const REST = 120;

export const pictureOf = ({ match, world, seat, plan }: Game): BoardPicture =>
  boardPicture(match, world.quarter, seat, plan.map(({ order }) => order));

/** Opens the map in its host and keeps it at the state of the game, but for while it plays a quarter (`busy`). */
export function useBoard(game: Game, busy: { readonly current: boolean }, onPick: (pick: Pick) => void) {
  const load = useContext(BoardContext);
  const host = useRef<HTMLDivElement>(null);
  const board = useRef<Board | null>(null);
  const watch = useRef(() => {});
  const [state, setState] = useState<BoardState>(load ? 'loading' : 'missing');
  const [attempt, setAttempt] = useState(1);
  const latest = useRef({ game, onPick });
  latest.current = { game, onPick };

  useEffect(() => {
    if (!load || !host.current) return;
    let gone = false;
    const element = host.current;
    const show = async () => {
      const open = await load();
      if (gone) return;
      const options = { language: language(), reducedMotion: reducedMotion().matches, insets: insetsOf(element) };
      board.current = open(element, pictureOf(latest.current.game), options);
      board.current.onPick((pick) => !busy.current && latest.current.onPick(pick));
      await board.current.ready;
      if (!gone) setState('shown');
    };
    show().catch(() => {
      if (!gone) setState('missing');
    });
    const reduced = reducedMotion();
    const motion = () => board.current?.setReducedMotion(reduced.matches);
    // the map keeps still while a hand is on a slider
    const place = () => {
      if (document.querySelector('input[type=range]:active')) addEventListener('pointerup', place, { once: true });
      else board.current?.setInsets(insetsOf(element));
    };
    let resting: ReturnType<typeof setTimeout> | undefined;
    const rested = () => {
      clearTimeout(resting);
      resting = setTimeout(place, REST);
    };
    const sizes = new ResizeObserver(rested);
    const places = new MutationObserver(rested);
    watch.current = () => {
      rested();
      for (const cover of document.querySelectorAll(COVERS)) sizes.observe(cover);
      for (const cover of document.querySelectorAll(MOVING)) places.observe(cover, { attributeFilter: ['style', 'hidden'] });
    };
    watch.current();
    reduced.addEventListener('change', motion);
    return () => {
      gone = true;
      sizes.disconnect();
      places.disconnect();
      clearTimeout(resting);
      removeEventListener('pointerup', place);
      watch.current = () => {};
      reduced.removeEventListener('change', motion);
      board.current?.destroy();
      board.current = null;
    };
  }, [load, busy, attempt]);

  // Papers come and go with the game; what is watched already is not watched twice.
  useEffect(() => {
    watch.current();
  });

  const speech = language();
  useEffect(() => board.current?.setLanguage(speech), [speech]);
  useEffect(() => {
    if (!busy.current) board.current?.sync(pictureOf(game));
  }, [game, busy]);

  /** Lays the map out in the room that it has now, without waiting for things to rest. */
  const layOut = () => {
    if (host.current) board.current?.setInsets(insetsOf(host.current));
  };
  const retry = () => {
    setState('loading');
    setAttempt(attempt + 1);
  };
  return { host, board, state, layOut, retry };
}
