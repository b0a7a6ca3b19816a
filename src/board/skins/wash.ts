import { COLOUR, withAlpha } from '../colours.ts';
import { centred, type Painting } from './painting.ts';

export function paintHalo(radius: number, colour: string): Painting {
  return centred(radius, (context) => {
    const glow = context.createRadialGradient(0, 0, 0, 0, 0, radius);
    glow.addColorStop(0, withAlpha(colour, 0.5));
    glow.addColorStop(0.45, withAlpha(colour, 0.16));
    glow.addColorStop(1, withAlpha(colour, 0));
    context.fillStyle = glow;
    context.fillRect(-radius, -radius, radius * 2, radius * 2);
  });
}

export function paintRing(radius: number, colour: string): Painting {
  return centred(radius + 3, (context) => {
    context.beginPath();
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.lineWidth = 1.4;
    context.strokeStyle = colour;
    context.stroke();
  });
}

/** Height and width of a scrim in px, before the board stretches it over an edge. */
export const SCRIM_LENGTH = 64;
export const SCRIM_WIDTH = 2;

/** Fades an edge of the map into the ground, so that HTML over it is legible. */
export function paintScrim(from: 'top' | 'bottom'): Painting {
  return {
    width: SCRIM_WIDTH,
    height: SCRIM_LENGTH,
    originX: 0,
    originY: 0,
    draw(context) {
      const [dark, clear] = from === 'top' ? [0, SCRIM_LENGTH] : [SCRIM_LENGTH, 0];
      const fade = context.createLinearGradient(0, dark, 0, clear);
      fade.addColorStop(0, withAlpha(COLOUR.deepest, 0.97));
      fade.addColorStop(0.6, withAlpha(COLOUR.deepest, 0.84));
      fade.addColorStop(1, withAlpha(COLOUR.deepest, 0));
      context.fillStyle = fade;
      context.fillRect(0, 0, SCRIM_WIDTH, SCRIM_LENGTH);
    },
  };
}
