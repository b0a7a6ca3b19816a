import { COLOUR, withAlpha } from '../colours.ts';
import { centred, type Painting } from './painting.ts';
import type { Sheet, Stamp } from './skin.ts';

const SERIF = "'Newsreader Variable', 'Newsreader', Georgia, serif";
const SANS = "'Archivo Variable', 'Archivo', sans-serif";
/** Room in which the shadow fades, and inside the edge, px. */
const SHADOW = 22;
const EDGE = { x: 17, top: 12, bar: 4 };
/** px of the title: as large as two lines of it allow. */
const TITLE = { most: 20, least: 14, lines: 2, height: 1.12 };
const OVER = 12;
const FOOT = 13;

/** Words in lines no wider than a width; a word that is wider stands alone. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function tracked(context: CanvasRenderingContext2D, text: string, x: number, y: number, space: number): void {
  let at = x;
  for (const letter of text) {
    context.fillText(letter, at, y);
    at += context.measureText(letter).width + space;
  }
}

/** A paper of news around its middle, with the shadow that lifts it off the board. */
export function paintSheet({ width, height, over, title, foot, certain }: Sheet): Painting {
  const [left, top] = [-width / 2, -height / 2];
  return {
    width: width + SHADOW * 2,
    height: height + SHADOW * 2,
    originX: width / 2 + SHADOW,
    originY: height / 2 + SHADOW,
    draw(context) {
      context.save();
      context.shadowColor = '#000b';
      context.shadowBlur = SHADOW;
      context.shadowOffsetY = 6;
      const page = context.createLinearGradient(left, top, left, -top);
      page.addColorStop(0, '#F8F1E3');
      page.addColorStop(0.6, COLOUR.paper);
      page.addColorStop(1, '#E6DAC3');
      context.fillStyle = page;
      context.fillRect(left, top, width, height);
      context.restore();
      if (certain) {
        context.fillStyle = COLOUR.paperRed;
        context.fillRect(left, top, width, EDGE.bar);
      }
      context.textBaseline = 'alphabetic';
      const [x, inner] = [left + EDGE.x, width - EDGE.x * 2];
      let y = top + EDGE.bar + EDGE.top + OVER * 0.75;
      context.font = `expanded 680 ${OVER}px ${SANS}`;
      context.fillStyle = certain ? COLOUR.paperRed : COLOUR.paperInk2;
      tracked(context, over.toUpperCase(), x, y, OVER * 0.1);
      let size = TITLE.most;
      const titled = () => {
        context.font = `${certain ? '' : 'italic '}560 ${size}px ${SERIF}`;
        return wrapped(context, title, inner);
      };
      let lines = titled();
      for (; lines.length > TITLE.lines && size > TITLE.least; size--) lines = titled();
      context.fillStyle = COLOUR.paperInk;
      y += 8;
      for (const line of lines) context.fillText(line, x, (y += size * TITLE.height));
      if (foot === null) return;
      context.font = `semi-condensed 600 ${FOOT}px ${SANS}`;
      context.fillStyle = COLOUR.paperInk2;
      context.fillText(wrapped(context, foot, inner)[0]!, x, -top - EDGE.top);
    },
  };
}

/** A double frame with what became of it, as a rubber stamp leaves it. */
export function paintStamp({ text, size, strong }: Stamp): Painting {
  const space = size * 0.14;
  const letters = text.toUpperCase();
  const ruler = document.createElement('canvas').getContext('2d')!;
  const font = `semi-expanded 800 ${size}px ${SANS}`;
  ruler.font = font;
  const width = Array.from(letters).reduce((sum, letter) => sum + ruler.measureText(letter).width + space, -space);
  const [halfWidth, halfHeight] = [width / 2 + size * 0.75, size * 0.95];
  const ink = withAlpha(strong ? COLOUR.paperRed : COLOUR.paperInk2, 0.85);
  return {
    ...centred(halfWidth + 4, () => {}),
    height: Math.ceil(halfHeight + 4) * 2,
    originY: Math.ceil(halfHeight + 4),
    draw(context) {
      const frame = (inset: number, line: number) => {
        context.beginPath();
        context.roundRect(-halfWidth + inset, -halfHeight + inset, (halfWidth - inset) * 2, (halfHeight - inset) * 2, 5 - inset / 2);
        context.lineWidth = line;
        context.strokeStyle = ink;
      };
      frame(0, size * 0.18);
      context.fillStyle = withAlpha(COLOUR.paper, 0.72);
      context.fill();
      context.stroke();
      frame(size * 0.26, 1.2);
      context.stroke();
      context.font = font;
      context.fillStyle = ink;
      context.textBaseline = 'alphabetic';
      tracked(context, letters, -width / 2, size * 0.36, space);
    },
  };
}
