import type { Point } from './layout/frame.ts';
import type { Surface } from './surface.ts';
import { zoomedAt } from './view.ts';

/** px that a pointer may tremble and still point. */
const SLOP = 6;
/** ms after the last movement until the board is painted finer. */
const REST = 220;

interface GestureTarget {
  readonly surface: Surface;
  onMoved(): void;
  /** The view has come to rest. */
  onRest(): void;
  onPoint(at: Point, touch: boolean): void;
}

/** Drag, wheel and pinch move the map; a press without movement points. Gives a function that stops it. */
export function listenToGestures(canvas: HTMLCanvasElement, target: GestureTarget): () => void {
  const fingers = new Map<number, Point>();
  const stop = new AbortController();
  let travelled = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const at = (event: MouseEvent): Point => {
    const box = canvas.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const moved = () => {
    target.onMoved();
    clearTimeout(resting);
    resting = setTimeout(() => target.onRest(), REST);
  };
  const middle = (): Point => {
    const all = [...fingers.values()];
    return [all.reduce((sum, p) => sum + p[0], 0) / all.length, all.reduce((sum, p) => sum + p[1], 0) / all.length];
  };
  const spread = (): number => {
    const [a, b] = [...fingers.values()];
    return a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0;
  };

  const options = { signal: stop.signal };
  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      if (fingers.size === 0) travelled = 0;
      fingers.set(event.pointerId, at(event));
      canvas.setPointerCapture(event.pointerId);
    },
    options,
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (!fingers.has(event.pointerId)) return;
      const [from, gap] = [middle(), spread()];
      fingers.set(event.pointerId, at(event));
      const to = middle();
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      travelled += Math.hypot(dx, dy) + Math.abs(spread() - gap);
      if (travelled < SLOP) return;
      const { surface } = target;
      const view = gap > 0 ? zoomedAt(surface.viewNow(), spread() / gap, to) : surface.viewNow();
      surface.setView({ ...view, x: view.x + dx, y: view.y + dy });
      moved();
    },
    options,
  );
  const lift = (event: PointerEvent, points: boolean) => {
    if (!fingers.delete(event.pointerId)) return;
    if (points && fingers.size === 0 && travelled < SLOP) target.onPoint(at(event), event.pointerType !== 'mouse');
  };
  canvas.addEventListener('pointerup', (event) => lift(event, true), options);
  canvas.addEventListener('pointercancel', (event) => lift(event, false), options);
  canvas.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const { surface } = target;
      surface.setView(zoomedAt(surface.viewNow(), Math.exp(-event.deltaY * 0.0016), at(event)));
      moved();
    },
    { ...options, passive: false },
  );
  // The mouse that a browser makes of a tap comes late on a slow phone, and would shut the sheet that the tap has opened.
  canvas.addEventListener('touchend', (event) => event.cancelable && event.preventDefault(), { ...options, passive: false });
  // Dragging the map must not scroll the page on a touch screen.
  canvas.style.touchAction = 'none';
  return () => {
    clearTimeout(resting);
    stop.abort();
  };
}
