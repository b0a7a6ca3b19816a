import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

const scrollerOf = (element: Element) => element.closest('dialog')!;

/** Where the bar over the text ends, px; it grows with the letters. */
const barOver = (text: Element) => scrollerOf(text).querySelector('header')!.getBoundingClientRect().bottom;

/** px between that bar and a heading that is shown, and px within which a heading counts as reached */
const AIR = 16;
const REACHED = 80;

/** The last heading that a reader has passed; the title above all. */
function reachedIn(text: HTMLElement): HTMLElement | null {
  const headings = [...text.querySelectorAll<HTMLElement>('[id]')];
  const edge = barOver(text) + REACHED;
  return headings.filter((one) => one.getBoundingClientRect().top < edge).at(-1) ?? headings[0] ?? null;
}

/** Brings a heading to the upper edge, and the focus to it. */
export function show(text: HTMLElement, id: string): void {
  const heading = text.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
  if (!heading) return;
  scrollerOf(text).scrollBy({ top: heading.getBoundingClientRect().top - barOver(text) - AIR, behavior: 'instant' });
  heading.focus({ preventScroll: true });
}

/** Where a reader is, and on which link. */
export interface Place {
  readonly link: HTMLElement;
  readonly heading: HTMLElement | null;
  /** px from the upper edge to the heading: what else is above it may still change its height */
  readonly top: number;
}

export function placeOf(text: HTMLElement, link: HTMLElement): Place {
  const heading = reachedIn(text);
  return { link, heading, top: heading?.getBoundingClientRect().top ?? 0 };
}

export function goBack({ link, heading, top }: Place): void {
  if (heading) scrollerOf(heading).scrollBy({ top: heading.getBoundingClientRect().top - top, behavior: 'instant' });
  // one in the contents of a phone has folded away with them
  (link.checkVisibility() ? link : heading)?.focus({ preventScroll: true });
}

/** Id of the heading under which a reader is. */
export function useCurrent(text: RefObject<HTMLElement | null>, here: boolean): string {
  const [current, setCurrent] = useState('');
  useEffect(() => {
    if (!here || !text.current) return;
    const article = text.current;
    const scroller = scrollerOf(article);
    const look = () => setCurrent(reachedIn(article)?.id ?? '');
    look();
    scroller.addEventListener('scroll', look, { passive: true });
    return () => scroller.removeEventListener('scroll', look);
  }, [here]);
  return current;
}
