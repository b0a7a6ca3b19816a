import { COLOUR, withAlpha } from '../colours.ts';
import type { Box, Frame, Point } from '../layout/frame.ts';
import { drawDots } from './dots.ts';
import type { Outline, Outlines } from './outlines.ts';

/** Which land is lit how. */
export type LandClass = 'mine' | 'inPlay' | 'other';

export type Land = Readonly<Record<LandClass, readonly Outline[]>>;

/** The atlas' countries by what they are to the seat, without those that lie outside the box (map px). */
function sortLand(outlines: Outlines, classOf: (country: string) => LandClass, box: Box): Land {
  const land: Record<LandClass, Outline[]> = { mine: [], inPlay: [], other: [] };
  for (const outline of outlines.countries) {
    const { left, top, right, bottom } = outline;
    const outside = right < box.left || left > box.right || bottom < box.top || top > box.bottom;
    if (!outside) land[classOf(outline.country)].push(outline);
  }
  return land;
}

const STYLE: Record<LandClass, { fill: string; coast: string; coastWidth: number }> = {
  other: { fill: withAlpha(COLOUR.landOther, 0.35), coast: withAlpha(COLOUR.coast, 0.1), coastWidth: 0.7 },
  inPlay: { fill: withAlpha(COLOUR.landInPlay, 0.5), coast: withAlpha(COLOUR.coast, 0.24), coastWidth: 0.7 },
  mine: { fill: withAlpha(COLOUR.landMine, 0.34), coast: withAlpha(COLOUR.coast, 0.6), coastWidth: 1.1 },
};

function joined(outlines: readonly Outline[]): Path2D {
  const path = new Path2D();
  for (const outline of outlines) path.addPath(outline.path);
  return path;
}

export interface BakeTarget {
  /** Part of the board that is drawn, CSS px of the frame. */
  readonly box: Box;
  /** Canvas px a CSS px. */
  readonly resolution: number;
}

function ocean(context: CanvasRenderingContext2D, { width, height }: { width: number; height: number }, lit: Point): void {
  const light = context.createRadialGradient(lit[0], lit[1], 0, lit[0], lit[1], Math.hypot(width, height) * 0.5);
  light.addColorStop(0, COLOUR.oceanLit);
  light.addColorStop(0.5, COLOUR.ocean);
  light.addColorStop(1, COLOUR.deepest);
  context.fillStyle = light;
  context.fillRect(0, 0, width, height);
}

/** Draws ocean, graticule, land, coasts and the dot lattice into a canvas of the target's size. */
export function bakeMap(
  canvas: HTMLCanvasElement,
  outlines: Outlines,
  classOf: (country: string) => LandClass,
  frame: Frame,
  { box, resolution }: BakeTarget,
): void {
  canvas.width = Math.ceil((box.right - box.left) * resolution);
  canvas.height = Math.ceil((box.bottom - box.top) * resolution);
  const context = canvas.getContext('2d', { alpha: false })!;
  const free = frame.insets;
  const lit: Point = [
    ((free.left + frame.width - free.right) / 2 - box.left) * resolution,
    ((free.top + frame.height - free.bottom) / 2 - box.top) * resolution,
  ];
  ocean(context, canvas, lit);

  const scale = frame.scale * resolution;
  const shiftX = (frame.shift[0] - box.left) * resolution;
  const shiftY = (frame.shift[1] - box.top) * resolution;
  /** One CSS px in map px: what line widths are given in once the map's transform is set. */
  const px = 1 / frame.scale;
  const inMap: Box = {
    left: -shiftX / scale,
    top: -shiftY / scale,
    right: (canvas.width - shiftX) / scale,
    bottom: (canvas.height - shiftY) / scale,
  };
  const land = sortLand(outlines, classOf, inMap);
  context.setTransform(scale, 0, 0, scale, shiftX, shiftY);
  context.lineJoin = 'round';
  context.lineWidth = px;
  context.strokeStyle = withAlpha(COLOUR.graticule, 0.045);
  context.stroke(outlines.graticule);
  for (const kind of ['other', 'inPlay', 'mine'] as const) {
    const path = joined(land[kind]);
    const style = STYLE[kind];
    if (kind === 'mine') {
      for (const [width, alpha] of [[9, 0.03], [6, 0.05], [3.5, 0.07]] as const) {
        context.lineWidth = width * px;
        context.strokeStyle = withAlpha(COLOUR.coastMineGlow, alpha);
        context.stroke(path);
      }
    }
    context.fillStyle = style.fill;
    context.fill(path);
    context.lineWidth = style.coastWidth * px;
    context.strokeStyle = style.coast;
    context.stroke(path);
  }
  drawDots(context, land, frame, { shiftX, shiftY, scale, resolution });
}
