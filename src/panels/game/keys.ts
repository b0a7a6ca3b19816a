export interface KeyActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly help: () => void;
  /** Goes to what is on the map */
  readonly map: () => void;
  readonly advice: () => void;
  /** Goes where the guide points */
  readonly guide: () => void;
  readonly end: () => void;
  /** From 1, in the order of the rail */
  readonly desk: (number: number) => void;
}

const TYPED_IN = 'input:not([type=range],[type=radio],[type=checkbox]), textarea, select';
/** What Enter presses by itself. */
const PRESSED = 'button, a[href], summary, input, select, textarea, [role=button]';

/** The shortcuts of the game screen; none acts while something is typed or a dialog is open. */
export function listenToKeys(actions: () => KeyActions): () => void {
  const onKey = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.defaultPrevented || event.altKey || target?.matches(TYPED_IN) || document.querySelector('dialog[open]')) return;
    const act = actionFor(event, target, actions());
    if (!act) return;
    event.preventDefault();
    act();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

/** While a quarter plays: Escape goes to its end, Space holds it or lets it go on, wherever the focus is but on a key that it presses. */
export function listenToFilmKeys(actions: () => { readonly hold: () => void; readonly onSkip: () => void }): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
    const onButton = event.target instanceof Element && event.target.closest(PRESSED) !== null;
    if (event.key === 'Escape') actions().onSkip();
    else if (event.key === ' ' && !onButton) actions().hold();
    else return;
    event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
}

function actionFor(event: KeyboardEvent, target: Element | null, actions: KeyActions): (() => void) | null {
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return event.shiftKey ? actions.redo : actions.undo;
    return key === 'y' ? actions.redo : null;
  }
  if (key === '?') return actions.help;
  if (key === 'm') return actions.map;
  if (key === 'a') return actions.advice;
  if (key === 'g') return actions.guide;
  if (key === 'enter') return target?.closest(PRESSED) ? null : actions.end;
  return /^[1-9]$/.test(key) ? () => actions.desk(Number(key)) : null;
}
