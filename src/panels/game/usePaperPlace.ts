import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Board, Paper } from '../../session/board.ts';
import { papersLieFree } from '../ui/roomy.ts';

/** Room that the tilt of a paper takes beyond its upright box, px. */
const TILT = 10;
const KEYS = '.map-tools';

/** The last form of every paper: its name alone, which opens it for reading. */
export const STRIP = 'strip';

export interface MapHandle {
  readonly board: { readonly current: Board | null };
  /** loading, shown or missing */
  readonly state: string;
}

/**
 * Lays a paper where it covers no gate and no line in play, in the first of its forms that finds such a place (`data-form` on
 * the element; events.css hides what a form leaves out, so that each can be measured); the last is a strip, and where papers do not lie on the map it is the only one.
 */
export function usePaperPlace({ board, state }: MapHandle, forms: readonly string[]) {
  const paper = useRef<HTMLElement>(null);
  const [form, setForm] = useState(forms[0]!);
  const lay = useRef(() => {});
  lay.current = () => {
    const { current } = paper;
    if (!current || current.offsetWidth === 0) return;
    const found = papersLieFree() ? firstThatFits(current, board.current, forms) : STRIP;
    current.dataset.form = found;
    setForm(found);
  };

  // what it says may have changed
  useLayoutEffect(() => lay.current());

  useLayoutEffect(() => {
    const again = () => lay.current();
    const off = board.current?.onSpots(again);
    addEventListener('resize', again);
    return () => {
      off?.();
      removeEventListener('resize', again);
    };
  }, [board, state]);

  return { paper, form };
}

function firstThatFits(paper: HTMLElement, board: Board | null, forms: readonly string[]): string {
  const others = [...document.querySelectorAll(KEYS)].map((key): Paper => key.getBoundingClientRect());
  for (const form of forms) {
    paper.dataset.form = form;
    const size = { width: paper.offsetWidth + TILT * 2, height: paper.offsetHeight + TILT * 2 };
    const at = board?.roomFor(size, others) ?? (form === STRIP ? board?.roomFor(size, others, 'lines') : null);
    if (!at) continue;
    paper.style.setProperty('--left', `${Math.round(at.left + TILT)}px`);
    paper.style.setProperty('--top', `${Math.round(at.top + TILT)}px`);
    return form;
  }
  // no map, or none that leaves room: where the stylesheet puts it
  return board ? STRIP : forms[0]!;
}
