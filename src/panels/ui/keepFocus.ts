const STOPS = 'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]';
/** Every screen's heading takes the focus when nothing nearer can. */
const SCREEN = 'h1[tabindex]';

const gone = (element: Element) => !element.isConnected || !element.checkVisibility();
const nowhere = () => document.activeElement === null || document.activeElement === document.body;

/** Hands the focus on when what had it goes or is hidden: to the first stop of the nearest part of the page that is still there. */
export function keepFocus(): void {
  let held: Element | null = null;
  let around: Element[] = [];
  let looking = false;

  const look = () => {
    looking = false;
    // what is hidden keeps the focus until the page is drawn
    const left = nowhere() || document.activeElement === held;
    if (!held || !left || !gone(held)) return;
    held = null;
    nearestStop(around)?.focus();
  };

  document.addEventListener('focusin', ({ target }) => {
    held = target instanceof Element ? target : null;
    around = [];
    for (let part = held?.parentElement; part; part = part.parentElement) around.push(part);
  });
  // who presses beside everything lets go, and is not called back later
  document.addEventListener('focusout', () => requestAnimationFrame(() => held && nowhere() && !gone(held) && (held = null)));
  new MutationObserver(() => {
    if (looking || !held) return;
    looking = true;
    // what goes may hand the focus on by itself
    requestAnimationFrame(look);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden', 'open', 'disabled'] });
}

function nearestStop(around: readonly Element[]): HTMLElement | null {
  const heading = document.querySelector<HTMLElement>(SCREEN);
  for (const part of around) {
    if (gone(part) || (heading && part.contains(heading))) continue;
    const stop = [...part.querySelectorAll<HTMLElement>(STOPS)].find((one) => one.tabIndex >= 0 && !gone(one));
    if (stop) return stop;
  }
  return heading;
}
