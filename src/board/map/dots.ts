import { COLOUR } from '../colours.ts';
import type { Frame } from '../layout/frame.ts';
import type { Land, LandClass } from './bake.ts';

/** Lattice step and dot radius in CSS px at unit 1. */
const STEP = 7;
const RADIUS: Record<LandClass, number> = { mine: 1.14, inPlay: 1.12, other: 0.95 };
const DOT: Record<LandClass, string> = { mine: COLOUR.dotMine, inPlay: COLOUR.dotInPlay, other: COLOUR.dotOther };
/** One colour channel a class: a lattice point belongs to the class whose channel is more than half full. */
const CHANNEL: Record<LandClass, { colour: string; byte: number }> = {
  other: { colour: '#F00', byte: 0 },
  inPlay: { colour: '#0F0', byte: 1 },
  mine: { colour: '#00F', byte: 2 },
};
const CLASSES = ['other', 'inPlay', 'mine'] as const;
/** Px of the look-up picture a CSS px: a dot needs no finer answer. */
const LOOKUP = 0.5;

interface Transform {
  /** Canvas px: canvas = map px x scale + shift. */
  readonly shiftX: number;
  readonly shiftY: number;
  readonly scale: number;
  /** Canvas px a CSS px. */
  readonly resolution: number;
}

/** Land drawn small in flat colours, to ask a pixel instead of testing polygons. */
function lookup(land: Land, { shiftX, shiftY, scale, resolution }: Transform, width: number, height: number): ImageData {
  const shrink = LOOKUP / resolution;
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * shrink);
  canvas.height = Math.ceil(height * shrink);
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.setTransform(scale * shrink, 0, 0, scale * shrink, shiftX * shrink, shiftY * shrink);
  context.globalCompositeOperation = 'lighter';
  for (const kind of CLASSES) {
    context.fillStyle = CHANNEL[kind].colour;
    for (const outline of land[kind]) context.fill(outline.path);
  }
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** A hexagonal lattice of dots wherever there is land. */
export function drawDots(context: CanvasRenderingContext2D, land: Land, frame: Frame, transform: Transform): void {
  const { width, height } = context.canvas;
  const { data, width: columns, height: rows } = lookup(land, transform, width, height);
  const unit = Math.max(0.78, Math.min(1.25, frame.unit)) * transform.resolution;
  const step = STEP * unit;
  const rowStep = (step * Math.sqrt(3)) / 2;
  const shrink = LOOKUP / transform.resolution;
  const paths = CLASSES.map(() => new Path2D());
  for (let row = 0, y = 0; y < height; row++, y = row * rowStep) {
    const line = Math.min(rows - 1, Math.round(y * shrink)) * columns;
    for (let x = row % 2 === 0 ? 0 : step / 2; x < width; x += step) {
      const at = (line + Math.min(columns - 1, Math.round(x * shrink))) * 4;
      const kind = CLASSES.findIndex((name) => data[at + CHANNEL[name].byte]! > 127);
      if (kind < 0) continue;
      // A stroke of no length with round ends is a dot, and the cheapest one.
      paths[kind]!.moveTo(x, y);
      paths[kind]!.lineTo(x + 0.01, y);
    }
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.lineCap = 'round';
  CLASSES.forEach((kind, i) => {
    context.lineWidth = RADIUS[kind] * 2 * unit;
    context.strokeStyle = DOT[kind];
    context.stroke(paths[i]!);
  });
}
