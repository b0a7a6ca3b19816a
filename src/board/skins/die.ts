import { COLOUR, withAlpha } from '../colours.ts';
import { centred, type Painting } from './painting.ts';

function square(context: CanvasRenderingContext2D, half: number, radius: number): void {
  context.beginPath();
  context.roundRect(-half, -half, half * 2, half * 2, radius);
}

/** A chip from above: filled on its way, a dashed ghost while it is only planned. */
export function paintDie(size: number, colour: string, planned: boolean): Painting {
  const half = size / 2;
  return centred(half + 4, (context) => {
    square(context, half + 2, planned ? 1 : 3);
    context.fillStyle = COLOUR.ground;
    context.fill();
    if (planned) {
      square(context, half - 0.4, 1.6);
      context.setLineDash([2.2, 1.6]);
      context.lineWidth = 1.5;
      context.strokeStyle = colour;
      context.stroke();
      return;
    }
    square(context, half, 1.6);
    context.fillStyle = colour;
    context.fill();
    square(context, half / 2, 0.8);
    context.fillStyle = withAlpha(COLOUR.ground, 0.55);
    context.fill();
  });
}

/** Marks the direction on a line that carries designs, not chips; points along +x. */
export function paintChevron(size: number, colour: string): Painting {
  return centred(size + 3, (context) => {
    context.beginPath();
    context.moveTo(-size * 0.6, -size);
    context.lineTo(size * 0.6, 0);
    context.lineTo(-size * 0.6, size);
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.lineWidth = 1.6;
    context.strokeStyle = colour;
    context.stroke();
  });
}
