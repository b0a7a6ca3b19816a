import type { GateState } from '../../session/picture.ts';
import { TEXT } from '../compose/looks.ts';
import { camera, easeInOut, easeOut, linear, type Ease } from '../film/ease.ts';
import type { FilmSet, Shot } from '../film/shot.ts';
import { nearestFree, type Point } from '../layout/frame.ts';
import type { Track } from '../layout/track.ts';
import type { Sign } from '../skins/skin.ts';
import { centredOn, HOME_VIEW } from '../view.ts';

/** Everything that the event changed, moved there in one go. */
export function change(ms: number, ease: Ease = easeInOut, start = 0): Shot {
  return { kind: 'change', start, ms, ease };
}

/** A word over a place, in the place of nothing that stays: it rises from `above` units over it. */
export function word(at: Point, text: string, colour: string, { frame }: FilmSet, start = 0, above = 26): Shot {
  const line = TEXT.gate(text, frame.unit, colour);
  return { kind: 'word', start, ms: 1100, ease: linear, at: [at[0], at[1] - above * frame.unit], line };
}

/** Height of a word under the ghosts of a plan, where no chips pass. */
export const UNDER_PLAN = -32;

/** Height of a word over a gate: the label of a shut one stands above it, of an open one below. */
export function overGate(state: GateState): number {
  return state === 'shut' ? 62 : 44;
}

export function ring(at: Point, colour: string, radius: number, start = 0): Shot {
  return { kind: 'ring', start, ms: 700, ease: easeOut, at, colour, radius: Math.round(radius) };
}

/** A sign that swells over a place and fades; its size in units. */
export function sign(at: Point, of: Sign, size: number, { frame }: FilmSet, start = 0): Shot {
  return { kind: 'sign', start, ms: 1100, ease: linear, at, sign: of, size: Math.round(size * Math.max(0.8, frame.unit)) };
}

/** Room that what happens in a nation keeps from the edge, px: for those that lie beyond it. */
const FROM_EDGE = { x: 76, y: 64 };

/** Where a nation's name is, or the nearest place to it that is on the screen; null for a nation that is not in play. */
export function atNation(nation: string, { nationPlaces, frame }: FilmSet): Point | null {
  const place = nationPlaces.get(nation);
  return place ? nearestFree(frame.at(place), frame, FROM_EDGE.x, FROM_EDGE.y) : null;
}

const FLOW_WORTH = 12;
const FLOW_MOST = 9;

/** Chips along a track, more of them the more they are. */
export function flow(track: Track, units: number, road: 'import' | 'domestic', ms: number, start = 0): Shot {
  const count = Math.max(1, Math.min(FLOW_MOST, Math.round(units / FLOW_WORTH)));
  return { kind: 'flow', start, ms, ease: easeInOut, track, count, road };
}

/** How near the camera comes: to a gate, to what happens in a place, and on a screen that shows little beside it. */
const NEAR = { gate: 1.7, place: 1.45, narrow: 1.3 };

/** Goes near a place; scenes that do not are seen from where all is in view. */
export function focus(at: Point, { frame }: FilmSet, what: 'gate' | 'place' = 'place'): Shot[] {
  const zoom = frame.narrow ? NEAR.narrow : NEAR[what];
  return [{ kind: 'camera', start: 0, ms: 700, ease: camera, to: centredOn(at, zoom, frame) }];
}

export const BACK_TO_ALL: Shot = { kind: 'camera', start: 0, ms: 600, ease: camera, to: HOME_VIEW };
