import { COLOUR, withAlpha } from '../colours.ts';
import { centred, type Painting } from './painting.ts';
import type { Sign } from './skin.ts';

type Draw = (context: CanvasRenderingContext2D, size: number) => void;

function path(context: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  context.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
}

/** Lines of writing, and the knot that holds the two sides. */
function writing(context: CanvasRenderingContext2D, size: number): void {
  context.lineWidth = Math.max(1, size * 0.11);
  context.strokeStyle = withAlpha(COLOUR.paperInk, 0.75);
  path(context, [[-size * 0.42, -size * 0.42], [size * 0.42, -size * 0.42]]);
  context.stroke();
  path(context, [[-size * 0.42, -size * 0.08], [size * 0.3, -size * 0.08]]);
  context.stroke();
  context.beginPath();
  context.arc(size * 0.22, size * 0.48, size * 0.22, 0, Math.PI * 2);
  context.fillStyle = COLOUR.paperRed;
  context.fill();
}

function sheet(context: CanvasRenderingContext2D, outline: readonly (readonly [number, number])[]): void {
  path(context, outline);
  context.closePath();
  context.lineWidth = 3;
  context.strokeStyle = withAlpha(COLOUR.ground, 0.85);
  context.stroke();
  context.fillStyle = COLOUR.paper;
  context.fill();
}

const deal: Draw = (context, size) => {
  context.rotate(-0.08);
  const [w, h] = [size * 0.72, size * 0.92];
  sheet(context, [[-w, -h], [w, -h], [w, h], [-w, h]]);
  writing(context, size);
};

/** Two halves that come apart along a jagged edge. */
const torn: Draw = (context, size) => {
  const [w, h, gap] = [size * 0.72, size * 0.92, size * 0.16];
  for (const side of [-1, 1]) {
    context.save();
    context.translate(side * gap, 0);
    context.rotate(side * 0.16);
    sheet(context, [[side * w, -h], [0, -h], [side * size * 0.18, -h * 0.4], [-side * size * 0.1, 0], [side * size * 0.18, h * 0.45], [0, h], [side * w, h]]);
    context.restore();
  }
  path(context, [[-size, size], [size, -size]]);
  context.lineWidth = Math.max(1.6, size * 0.2);
  context.strokeStyle = COLOUR.shut;
  context.stroke();
};

/** A lump of ore behind crossed bars. */
const minerals: Draw = (context, size) => {
  const lump = [[-0.85, 0.15], [-0.4, -0.75], [0.45, -0.7], [0.9, 0.05], [0.4, 0.75], [-0.5, 0.7]].map(([x, y]) => [x! * size, y! * size] as const);
  path(context, lump);
  context.closePath();
  context.lineWidth = 4;
  context.strokeStyle = withAlpha(COLOUR.ground, 0.9);
  context.stroke();
  context.fillStyle = '#2A1418';
  context.fill();
  context.lineWidth = 1.5;
  context.strokeStyle = COLOUR.shut;
  context.stroke();
  context.lineWidth = 1.7;
  path(context, [[-size, -size], [size, size]]);
  context.stroke();
  path(context, [[size, -size], [-size, size]]);
  context.stroke();
};

const listing: Draw = (context, size) => {
  path(context, [[0, -size], [size, 0], [0, size], [-size, 0]]);
  context.closePath();
  context.lineWidth = 5;
  context.strokeStyle = withAlpha(COLOUR.ground, 0.8);
  context.stroke();
  context.lineWidth = 2.2;
  context.strokeStyle = COLOUR.capital;
  context.stroke();
};

const warning: Draw = (context, size) => {
  path(context, [[0, -size], [size, size * 0.8], [-size, size * 0.8]]);
  context.closePath();
  context.lineJoin = 'round';
  context.fillStyle = '#2A0D0F';
  context.fill();
  context.lineWidth = 2.2;
  context.strokeStyle = COLOUR.shut;
  context.stroke();
  context.fillStyle = COLOUR.shutText;
  context.fillRect(-1.2, -size * 0.35, 2.4, size * 0.6);
  context.fillRect(-1.2, size * 0.42, 2.4, 2.4);
};

const RAYS = 12;

const burst: Draw = (context, size) => {
  context.lineCap = 'round';
  for (let ray = 0; ray < RAYS; ray++) {
    const angle = (ray / RAYS) * Math.PI * 2;
    const [from, to] = [size * 0.42, size * (ray % 2 === 0 ? 1 : 0.72)];
    path(context, [[Math.cos(angle) * from, Math.sin(angle) * from], [Math.cos(angle) * to, Math.sin(angle) * to]]);
    context.lineWidth = ray % 2 === 0 ? 2.4 : 1.4;
    context.strokeStyle = COLOUR.cityCore;
    context.stroke();
  }
};

const DRAW: { readonly [S in Sign]: Draw } = { deal, torn, minerals, listing, warning, burst };

export function paintSign(sign: Sign, size: number): Painting {
  return centred(size * 1.35 + 4, (context) => DRAW[sign](context, size));
}
