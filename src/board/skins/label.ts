import { COLOUR, withAlpha } from '../colours.ts';
import type { Size } from '../layout/place-labels.ts';
import type { Painting } from './painting.ts';
import type { Align, TextLine } from './skin.ts';

const FAMILY = "'Archivo Variable', 'Archivo', sans-serif";
/** Ink around letters, so that they stand on dots and lines, as a share of their size. */
const HALO = 0.24;
const LINE_HEIGHT = 1.19;

let ruler: CanvasRenderingContext2D | null = null;

function fontOf(line: TextLine): string {
  return `${line.stretch} ${line.weight} ${line.size}px ${FAMILY}`;
}

/** Width of a line in CSS px, tracking included. */
export function lineWidth(line: TextLine): number {
  ruler ??= document.createElement('canvas').getContext('2d')!;
  ruler.font = fontOf(line);
  const letters = Array.from(line.text).length;
  return ruler.measureText(line.text).width + Math.max(0, letters - 1) * line.tracking * line.size;
}

/** Size of a block of lines without its halo. */
export function labelSize(lines: readonly TextLine[], widthOf: (line: TextLine) => number): Size {
  return {
    width: Math.ceil(Math.max(...lines.map(widthOf))),
    height: Math.ceil(lines.reduce((sum, line) => sum + line.size * LINE_HEIGHT, 0)),
  };
}

/** Letter by letter where tracked: Safari has no canvas letterSpacing. */
function write(context: CanvasRenderingContext2D, line: TextLine, x: number, y: number): void {
  if (line.tracking === 0) {
    context.strokeText(line.text, x, y);
    context.fillText(line.text, x, y);
    return;
  }
  let at = x;
  for (const letter of line.text) {
    context.strokeText(letter, at, y);
    context.fillText(letter, at, y);
    at += context.measureText(letter).width + line.tracking * line.size;
  }
}

/** Lines of text with an ink halo; the origin is the top of the block at its start, middle or end. */
export function paintLabel(lines: readonly TextLine[], align: Align): Painting {
  const size = labelSize(lines, lineWidth);
  const halo = HALO * Math.max(...lines.map((line) => line.size));
  const room = halo + 1;
  const shift = { start: 0, middle: Math.round(size.width / 2), end: size.width }[align];
  return {
    width: size.width + room * 2,
    height: size.height + room * 2,
    originX: room + shift,
    originY: room,
    draw(context) {
      context.textBaseline = 'alphabetic';
      context.lineJoin = 'round';
      context.lineWidth = halo;
      context.strokeStyle = withAlpha(COLOUR.ground, 0.85);
      let top = 0;
      for (const line of lines) {
        context.font = fontOf(line);
        context.fillStyle = line.colour;
        const spare = size.width - lineWidth(line);
        const x = { start: 0, middle: spare / 2, end: spare }[align] - shift;
        write(context, line, x, Math.round(top + line.size * 0.95));
        top += line.size * LINE_HEIGHT;
      }
    },
  };
}
