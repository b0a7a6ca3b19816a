import { COLOUR, withAlpha } from '../colours.ts';
import { centred, type Painting } from './painting.ts';

/** A die with pins: the foundry. */
function chipSign(context: CanvasRenderingContext2D, half: number): void {
  context.strokeRect(-half * 0.55, -half * 0.55, half * 1.1, half * 1.1);
  context.beginPath();
  for (const at of [-0.3, 0.3]) {
    for (const side of [-1, 1]) {
      context.moveTo(at * half, side * half * 0.62);
      context.lineTo(at * half, side * half);
      context.moveTo(side * half * 0.62, at * half);
      context.lineTo(side * half, at * half);
    }
  }
  context.stroke();
}

/** Layers: packaging. */
function stackSign(context: CanvasRenderingContext2D, half: number): void {
  context.beginPath();
  context.moveTo(-half, -half * 0.35);
  context.lineTo(0, -half * 0.9);
  context.lineTo(half, -half * 0.35);
  context.lineTo(0, half * 0.2);
  context.closePath();
  for (const y of [0.15, 0.6]) {
    context.moveTo(-half, half * y);
    context.lineTo(0, half * (y + 0.5));
    context.lineTo(half, half * y);
  }
  context.stroke();
}

export function paintStation(radius: number, colour: string, sign: 'chip' | 'stack' | 'none'): Painting {
  const reach = radius * 2.6;
  return centred(reach, (context) => {
    const glow = context.createRadialGradient(0, 0, radius, 0, 0, reach);
    glow.addColorStop(0, withAlpha(colour, 0.2));
    glow.addColorStop(1, withAlpha(colour, 0));
    context.fillStyle = glow;
    context.fillRect(-reach, -reach, reach * 2, reach * 2);
    context.beginPath();
    context.arc(0, 0, radius + 2.5, 0, Math.PI * 2);
    context.fillStyle = COLOUR.ground;
    context.fill();
    context.beginPath();
    context.arc(0, 0, radius, 0, Math.PI * 2);
    context.lineWidth = radius < 6 ? 2 : 2.6;
    context.strokeStyle = colour;
    context.stroke();
    context.lineWidth = 1;
    context.lineJoin = 'round';
    if (sign === 'chip') chipSign(context, radius * 0.5);
    if (sign === 'stack') stackSign(context, radius * 0.52);
  });
}
