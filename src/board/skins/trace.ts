import { withAlpha } from '../colours.ts';
import type { Painting } from './painting.ts';
import type { Skin } from './skin.ts';

/** px between two points of the trace. */
const STEP = 2.5;

/** A seismograph's line: strongest half way, `fall` px lower at its end; the origin is its start. */
export function paintTrace({ width, height, fall, colour }: Extract<Skin, { kind: 'trace' }>): Painting {
  const margin = 8;
  const above = Math.ceil(height / 2 + Math.max(0, -fall)) + margin;
  const below = Math.ceil(height / 2 + Math.max(0, fall)) + margin;
  return {
    width: Math.ceil(width) + margin * 2,
    height: above + below,
    originX: margin,
    originY: above,
    draw(context) {
      const stroke = (lineWidth: number, alpha: number) => {
        const fade = context.createLinearGradient(0, 0, width, 0);
        for (const [at, share] of [[0, 0], [0.3, 1], [0.7, 1], [1, 0]] as const) {
          fade.addColorStop(at, withAlpha(colour, share * alpha));
        }
        context.lineWidth = lineWidth;
        context.strokeStyle = fade;
        context.stroke();
      };
      context.lineJoin = 'round';
      context.beginPath();
      for (let x = 0, i = 0; x <= width; x += STEP, i++) {
        const t = x / width;
        const swing = (height / 2) * Math.exp(-(((t - 0.5) / 0.17) ** 2)) + 1.3;
        const y = fall * t * t + Math.sin(i * 0.9) * swing * Math.sin(i * 0.13 + 1);
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      stroke(5, 0.12);
      stroke(1.3, 0.95);
    },
  };
}
