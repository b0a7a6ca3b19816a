import type { BoardPicture, Tension } from '../../session/picture.ts';
import { COLOUR } from '../colours.ts';
import { freeBox, type Frame } from '../layout/frame.ts';
import type { Item } from '../skins/skin.ts';
import { item } from './item.ts';

/** Height of the trace at the highest tension, and how far above the nearer capital it runs, units. */
const TALLEST = 30;
const ABOVE = 46;
/** A shorter trace says nothing. */
const SHORTEST = 200;

export interface TensionTrace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fall: number;
}

/** From one capital towards the other, above the supply lines; null where there is no room for it. */
export function tensionTrace({ between, level }: Tension, frame: Frame): TensionTrace | null {
  if (frame.narrow || level <= 0) return null;
  const free = freeBox(frame.width, frame.height, frame.insets);
  const [a, b] = between.map((place) => frame.at(place)).sort((p, q) => p[0] - q[0]) as [[number, number], [number, number]];
  const [left, right] = [Math.max(free.left, a[0] + 40 * frame.unit), Math.min(free.right, b[0])];
  const y = Math.max(free.top + 36 * frame.unit, Math.min(a[1], b[1]) - ABOVE * frame.unit);
  if (right - left < SHORTEST) return null;
  return { x: left, y, width: right - left, height: (TALLEST * frame.unit * level) / 100, fall: 20 * frame.unit };
}

export function tension({ tension: shown }: BoardPicture, frame: Frame): Item[] {
  const trace = shown ? tensionTrace(shown, frame) : null;
  if (!trace) return [];
  const [width, height, fall] = [trace.width, trace.height, trace.fall].map(Math.round) as [number, number, number];
  return [item('tension', { kind: 'trace', width, height, fall, colour: COLOUR.shut }, [Math.round(trace.x), Math.round(trace.y)])];
}
