import { freeBox, type Frame, type Point } from './layout/frame.ts';

/** How the framed board is shown: screen = board px x zoom + shift, CSS px. */
export interface View {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export const HOME_VIEW: View = { zoom: 1, x: 0, y: 0 };

const MOST_ZOOM = 3;
/** How far beyond the screen the map is drawn, px: this much can be dragged into view at zoom 1. */
export const MARGIN = 140;

/** Nearest view that shows nothing beyond the drawn map. */
export function bounded(view: View, { width, height }: { width: number; height: number }): View {
  const zoom = Math.max(1, Math.min(MOST_ZOOM, view.zoom));
  const clamp = (value: number, size: number) =>
    Math.max(size - (size + MARGIN) * zoom, Math.min(MARGIN * zoom, value));
  return { zoom, x: clamp(view.x, width), y: clamp(view.y, height) };
}

/** Zooms by a factor while the board px under a screen point stays there. */
export function zoomedAt(view: View, factor: number, [x, y]: Point): View {
  const zoom = Math.max(1, Math.min(MOST_ZOOM, view.zoom * factor));
  const change = zoom / view.zoom;
  return { zoom, x: x - (x - view.x) * change, y: y - (y - view.y) * change };
}

/** Puts a board point into the middle of the free area. */
export function centredOn([x, y]: Point, zoom: number, frame: Frame): View {
  const free = freeBox(frame.width, frame.height, frame.insets);
  return bounded(
    { zoom, x: (free.left + free.right) / 2 - x * zoom, y: (free.top + free.bottom) / 2 - y * zoom },
    frame,
  );
}

export function sameView(a: View, b: View): boolean {
  return a.zoom === b.zoom && a.x === b.x && a.y === b.y;
}

export function mixedViews(a: View, b: View, t: number): View {
  const mix = (from: number, to: number) => from + (to - from) * t;
  return { zoom: mix(a.zoom, b.zoom), x: mix(a.x, b.x), y: mix(a.y, b.y) };
}
