import { COLOUR, withAlpha } from '../colours.ts';
import type { Point } from '../layout/frame.ts';
import type { Painting } from './painting.ts';
import type { Skin } from './skin.ts';

/** Half footprints and height at size 1, CSS px; rows of windows on the front. */
const SHAPE = {
  fab: { width: 17, depth: 11, height: 23, rows: 3 },
  dataCentre: { width: 14, depth: 14, height: 24, rows: 4 },
} as const;

type Building = Extract<Skin, { kind: 'building' }>;

function polygon(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.closePath();
}

/** A fab that is being built shows its frame dashed above what stands, and a crane. */
export function paintBuilding({ size, shape, colour, progress, lit }: Building): Painting {
  const base = SHAPE[shape];
  const [w, d] = [base.width * size, base.depth * size];
  const height = base.height * size * (progress < 1 ? 1.3 : 1);
  const built = height * progress;
  const corner = (a: number, b: number, z: number): Point => [(a - b) * 0.87, (a + b) * 0.5 - z];
  const reach = Math.ceil((w + d) * 1.15 + 6);
  const above = Math.ceil(height + (w + d) * 0.5 + 16 * size);

  const face = (context: CanvasRenderingContext2D, points: readonly Point[], fill: string) => {
    polygon(context, points);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 0.9;
    context.lineJoin = 'round';
    context.strokeStyle = colour;
    context.stroke();
  };

  const ground = (context: CanvasRenderingContext2D) => {
    context.save();
    context.translate(0, (w + d) * 0.2);
    context.scale(1, 0.5);
    const glow = context.createRadialGradient(0, 0, w * 0.6, 0, 0, reach);
    glow.addColorStop(0, withAlpha(colour, 0.34));
    glow.addColorStop(1, withAlpha(colour, 0));
    context.fillStyle = glow;
    context.fillRect(-reach, -reach, reach * 2, reach * 2);
    context.restore();
  };

  const scaffold = (context: CanvasRenderingContext2D) => {
    context.setLineDash([1.5, 2.2]);
    context.lineWidth = 0.9;
    context.strokeStyle = colour;
    polygon(context, [corner(-w, -d, height), corner(w, -d, height), corner(w, d, height), corner(-w, d, height)]);
    for (const [a, b] of [[-w, d], [w, d], [w, -d]] as const) {
      context.moveTo(...corner(a, b, built));
      context.lineTo(...corner(a, b, height));
    }
    context.stroke();
    context.setLineDash([]);
    const mast: Point = corner(w * 0.6, -d * 1.2, 0);
    const top = -height - (w + d) * 0.3;
    context.lineWidth = 1.2;
    context.lineCap = 'round';
    context.beginPath();
    context.moveTo(mast[0], mast[1]);
    context.lineTo(mast[0], top - 7 * size);
    context.moveTo(mast[0] + 9 * size, top - 3 * size);
    context.lineTo(mast[0] - 32 * size, top - 3 * size);
    context.moveTo(mast[0] - 26 * size, top - 3 * size);
    context.lineTo(mast[0] - 26 * size, top + 7 * size);
    context.stroke();
  };

  const windows = (context: CanvasRenderingContext2D) => {
    const { rows } = base;
    context.lineWidth = 1.1;
    context.setLineDash([2, 1.6]);
    for (let row = 1; row <= rows; row++) {
      const z = (height * row) / (rows + 1);
      context.beginPath();
      context.moveTo(...corner(-w + 2, d, z));
      context.lineTo(...corner(w - 2, d, z));
      context.strokeStyle = row <= Math.round(lit * rows) ? COLOUR.cityLight : withAlpha(colour, 0.45);
      context.stroke();
    }
  };

  return {
    width: reach * 2,
    height: above + Math.ceil((w + d) * 0.75) + 4,
    originX: reach,
    originY: above,
    draw(context) {
      ground(context);
      if (built > 0.5) {
        face(context, [corner(-w, d, 0), corner(w, d, 0), corner(w, d, built), corner(-w, d, built)], '#0D2230');
        face(context, [corner(w, -d, 0), corner(w, d, 0), corner(w, d, built), corner(w, -d, built)], '#0A1824');
        const roof = [corner(-w, -d, built), corner(w, -d, built), corner(w, d, built), corner(-w, d, built)];
        polygon(context, roof);
        context.fillStyle = COLOUR.ground;
        context.fill();
        face(context, roof, withAlpha(colour, progress < 1 ? 0.38 : 0.3));
      }
      if (progress < 1) scaffold(context);
      else windows(context);
    },
  };
}
