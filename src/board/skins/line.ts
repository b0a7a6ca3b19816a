import { COLOUR, withAlpha } from '../colours.ts';
import type { Point } from '../layout/frame.ts';
import type { Painting } from './painting.ts';
import type { LineLook } from './skin.ts';

/** Glow reaches this many line widths to each side. */
const GLOW_REACH = 3.6;
const GLOW_STEPS = 22;
const CASING = 4;

function trace(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

/** Layers of wide faint strokes instead of a blur: the same on every browser, and cheap without a GPU. */
function glow(context: CanvasRenderingContext2D, points: readonly Point[], look: LineLook): void {
  for (let step = GLOW_STEPS; step >= 1; step--) {
    const spread = (step / GLOW_STEPS) ** 1.6;
    trace(context, points);
    context.lineWidth = look.width * (1 + spread * GLOW_REACH * 2);
    context.strokeStyle = withAlpha(look.colour, look.glow * (0.008 + 0.022 * (1 - spread)));
    context.stroke();
  }
}

export function paintLine(points: readonly Point[], look: LineLook): Painting {
  const margin = Math.ceil(look.width * (look.glow > 0 ? GLOW_REACH + 1 : 1) + CASING);
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const left = Math.floor(Math.min(...xs)) - margin;
  const top = Math.floor(Math.min(...ys)) - margin;
  return {
    width: Math.ceil(Math.max(...xs)) + margin - left,
    height: Math.ceil(Math.max(...ys)) + margin - top,
    originX: -left,
    originY: -top,
    draw(context) {
      context.lineJoin = 'round';
      context.lineCap = 'round';
      if (look.glow > 0) glow(context, points, look);
      if (look.body !== 'leader') {
        trace(context, points);
        context.lineWidth = look.width + CASING;
        context.strokeStyle = withAlpha(COLOUR.ground, 0.75);
        context.stroke();
      }
      trace(context, points);
      context.setLineDash([...look.dash]);
      context.lineWidth = look.width;
      context.strokeStyle = look.colour;
      context.stroke();
      if (look.body === 'core') {
        context.lineWidth = look.width * 0.3;
        context.strokeStyle = withAlpha('#FFFFFF', 0.75);
        context.stroke();
      }
      if (look.body === 'double') {
        context.lineWidth = look.width * 0.36;
        context.strokeStyle = COLOUR.ground;
        context.stroke();
      }
    },
  };
}
