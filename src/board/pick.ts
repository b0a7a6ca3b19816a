import type { Pick } from '../session/picture.ts';
import type { Point } from './layout/frame.ts';
import { nationAt } from './map/land.ts';
import type { Surface } from './surface.ts';
import { targetAt, targetsOf } from './targets.ts';

/** Reach of a thing and of a line on the screen, px: a thumb needs 44 in all, a pointer finds less. */
const REACH = { touch: { thing: 24, line: 18 }, mouse: { thing: 22, line: 8 } };
/** Half a building or gate, units: what is drawn larger than the reach is pressed on all of it. */
const HALF = 26;

/** What lies under a screen point: things, then lines, then land. */
export function pickAt(surface: Surface, screen: Point, touch: boolean): Pick | null {
  const point = surface.toBoard(screen);
  const { picture, frame, composition } = surface;
  const { zoom } = surface.viewNow();
  const { thing, line } = REACH[touch ? 'touch' : 'mouse'];
  const reach = { thing: Math.max(thing / zoom, HALF * frame.unit), line: line / zoom };
  const found = targetAt(point, targetsOf(picture, composition), reach);
  if (found) return found.pick;
  const nation = nationAt(point, picture, surface.outlines, frame);
  return nation ? { kind: 'nation', id: nation } : null;
}
