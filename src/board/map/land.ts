import type { BoardPicture } from '../../session/picture.ts';
import type { Frame, Point } from '../layout/frame.ts';
import type { LandClass } from './bake.ts';
import type { Outlines } from './outlines.ts';

/** What every country is to the seat that looks. */
export function classifier({ nations }: BoardPicture): (country: string) => LandClass {
  const classes = new Map<string, LandClass>();
  for (const { countries, mine, inPlay } of nations) {
    for (const country of countries) classes.set(country, mine ? 'mine' : inPlay ? 'inPlay' : 'other');
  }
  return (country) => classes.get(country) ?? 'other';
}

/** Two pictures with the same key share one baked map. */
export function landKey({ nations }: BoardPicture): string {
  return nations.map(({ countries, mine, inPlay }) => `${countries.join(' ')}${mine ? '!' : inPlay ? '+' : '-'}`).join('|');
}

let scratch: CanvasRenderingContext2D | null = null;

/** The nation whose land lies under a board point (CSS px). */
export function nationAt([x, y]: Point, picture: BoardPicture, outlines: Outlines, frame: Frame): string | null {
  scratch ??= document.createElement('canvas').getContext('2d')!;
  const [mapX, mapY] = [(x - frame.shift[0]) / frame.scale, (y - frame.shift[1]) / frame.scale];
  for (const outline of outlines.countries) {
    const near = mapX >= outline.left && mapX <= outline.right && mapY >= outline.top && mapY <= outline.bottom;
    if (!near || !scratch.isPointInPath(outline.path, mapX, mapY)) continue;
    return picture.nations.find((nation) => nation.countries.includes(outline.country))?.id ?? null;
  }
  return null;
}
