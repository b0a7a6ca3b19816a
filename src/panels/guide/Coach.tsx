import go from 'lucide-static/icons/arrow-right.svg?raw';
import away from 'lucide-static/icons/x.svg?raw';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { DeskName } from '../../sim/desks.ts';
import { ORDERS } from '../../sim/orders/index.ts';
import { GUIDE } from '../../text/guide.ts';
import { deskNames } from '../desks/deskNames.ts';
import { keepHeld } from '../desks/keepHeld.ts';
import { inLanguage, localText } from '../language.ts';
import { Icon } from '../ui/Icon.tsx';
import { pageScrolls } from '../ui/room.ts';
import { say as announce } from '../ui/announce.ts';
import { place, pointFrom } from './place.ts';
import { deskOfStep, type Told } from './steps.ts';
import { controlOf, goTo, targetOf } from './target.ts';

interface CoachProps {
  readonly told: Told;
  /** The desk that is shown */
  readonly desk: DeskName;
  readonly onDesk: (desk: DeskName) => void;
  readonly onAway: () => void;
}

/** Written only where it changed: the map watches where the note lies. */
function setPx({ style }: HTMLElement, name: string, value: number): void {
  const px = `${Math.round(value)}px`;
  if (style.getPropertyValue(name) !== px) style.setProperty(name, px);
}

/** One line at the place where something can be done: it goes when it is done, and is never in the way. */
export function Coach({ told: { id, step }, desk, onDesk, onAway }: CoachProps) {
  const box = useRef<HTMLElement>(null);
  const say = inLanguage(GUIDE);
  const at = deskOfStep(step, (kind) => ORDERS[kind].desk);
  const elsewhere = at !== null && at !== desk;
  const text = localText(step.text);
  const over = elsewhere ? say.open(deskNames()[at]) : at ? deskNames()[at] : say.name;

  useEffect(() => announce(`${over}. ${text}`), [id, over, text]);

  // what is to be used comes into view once, as the line appears, or the line where the whole page scrolls; from then on the player scrolls
  useEffect(() => {
    // after the desk has gone back to its top
    const frame = requestAnimationFrame(() => {
      const first = pageScrolls() ? box.current : targetOf(step, at, desk)?.element;
      first?.scrollIntoView({ block: 'nearest' });
      keepHeld();
    });
    return () => cancelAnimationFrame(frame);
  }, [id, desk]);

  useLayoutEffect(() => {
    let marked: HTMLElement | null = null;
    const settle = () => {
      const { current } = box;
      const target = targetOf(step, at, desk);
      if (marked !== target?.element) {
        marked?.removeAttribute('data-guided');
        marked = target?.element ?? null;
        marked?.setAttribute('data-guided', '');
      }
      if (!current) return;
      current.hidden = !target;
      if (!target) return;
      const note = current.getBoundingClientRect();
      const spot = target.element.getBoundingClientRect();
      const floats = getComputedStyle(current).position === 'fixed';
      const { side, ...places } = floats ? place(spot, target.clear.getBoundingClientRect(), note, { width: innerWidth, height: innerHeight }) : pointFrom(note, spot);
      current.dataset.side = side;
      for (const [name, value] of Object.entries(places)) setPx(current, `--${name}`, value);
    };
    settle();
    // the page moves under it: desks scroll, folds open, figures grow, the window turns
    let frame = requestAnimationFrame(function follow() {
      settle();
      frame = requestAnimationFrame(follow);
    });
    return () => {
      cancelAnimationFrame(frame);
      marked?.removeAttribute('data-guided');
    };
  }, [id, desk, at]);

  const show = () => {
    if (elsewhere) onDesk(at);
    requestAnimationFrame(() => {
      const element = at && step.orders ? controlOf(at, step.orders) : targetOf(step, at, desk)?.element;
      if (element) goTo(element);
    });
  };

  return (
    <aside ref={box} class="coach" aria-label={say.name}>
      <p class="coach-over">{over}</p>
      <p class="coach-text">{text}</p>
      <div class="coach-actions">
        <button type="button" class="coach-show" onClick={show}>
          {say.show} <Icon svg={go} />
        </button>
      </div>
      <button type="button" class="icon-button coach-away" aria-label={say.away} title={say.away} onClick={onAway}>
        <Icon svg={away} />
      </button>
    </aside>
  );
}
