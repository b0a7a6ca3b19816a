import type { GuideStep } from '../../scenario/format.ts';
import type { DeskName } from '../../sim/desks.ts';

/** What a step points at on the page as it stands, and what its note keeps clear of. */
export interface Target {
  readonly element: HTMLElement;
  readonly clear: HTMLElement;
}

const find = (selector: string, within: ParentNode = document) => within.querySelector<HTMLElement>(selector);

const seen = (element: HTMLElement | null) => (element?.checkVisibility() ? element : null);

/** The part of a place that has a box: places are in the markup alone. */
function boxed(element: HTMLElement | null): HTMLElement | null {
  if (!element) return null;
  if (getComputedStyle(element).display !== 'contents') return element;
  return element.firstElementChild instanceof HTMLElement ? boxed(element.firstElementChild) : null;
}

/** The outermost fold that hides an element; its heading stands for it. */
function shownFor(element: HTMLElement): HTMLElement {
  let shown = element;
  for (let fold = element.parentElement?.closest<HTMLDetailsElement>('details:not([open])'); fold; fold = fold.parentElement?.closest('details:not([open])')) {
    shown = find(':scope > summary', fold) ?? fold;
  }
  return shown;
}

/** The control of a desk at which one of some orders is given, whether or not the desk is shown. */
export function controlOf(desk: DeskName, orders: readonly string[]): HTMLElement | null {
  const page = find(`.desk-page[data-desk="${desk}"]`);
  if (!page) return null;
  for (const kind of orders) {
    const found = boxed(find(`[data-order="${kind}"]`, page));
    if (found) return found;
  }
  return null;
}

/** Where a step is to be seen now: its control, or what leads to it. Null where the page has no such thing. */
export function targetOf({ orders, event, why, end }: GuideStep, desk: DeskName | null, at: DeskName): Target | null {
  const alone = (element: HTMLElement | null): Target | null => element && { element, clear: element };
  if (end) return alone(find('.end-quarter'));
  if (why) return alone(seen(find(`[data-measure="${why}"]`)) ?? seen(find('.measures-all')));
  if (event !== undefined) return alone(find('.events'));
  if (!desk) return null;
  if (desk !== at || !orders) return alone(find(`.rail-${desk}`));
  const control = controlOf(desk, orders);
  const clear = find('.desk');
  return control && clear && { element: shownFor(control), clear };
}

/**
 * Brings a control into view, opens the folds around it and gives the focus to what is moved or pressed first in it.
 * That is no field to type in: it would bring up a phone's keyboard.
 */
export function goTo(element: HTMLElement): void {
  for (let fold = element.closest<HTMLDetailsElement>('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  const strip = element.matches('[data-form=strip]') ? find('button.headline, .strip-open', element) : null;
  strip?.click();
  whenDrawn(() => !element.matches('[data-form=strip]') || find('dialog[open]', element) !== null, () => {
    const first = FIRST.map((selector) => [...element.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility())).find(Boolean);
    element.scrollIntoView({ block: 'nearest' });
    (element.matches('button') ? element : first)?.focus({ preventScroll: true });
  });
}

/** In the next frame in which something holds; or after some, where it never does. */
function whenDrawn(holds: () => boolean, act: () => void, frames = 30): void {
  requestAnimationFrame(() => (holds() || frames === 0 ? act() : whenDrawn(holds, act, frames - 1)));
}

const FIRST = ['.event-choices button', 'input[type=range]', 'details:not([open]) > summary', '.order-button button', 'button, input, summary'] as const;
