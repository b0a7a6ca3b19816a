import type { BoardPicture, Pick } from '../session/picture.ts';
import { COLOUR } from './colours.ts';
import { dieOn } from './compose/dies.ts';
import type { Composition } from './compose/compose.ts';
import { item } from './compose/item.ts';
import { easeInOut, easeOut } from './film/ease.ts';
import type { Layout } from './layout/layout.ts';
import type { Track } from './layout/track.ts';
import type { Item } from './skins/skin.ts';
import { stopsOf, type Target } from './targets.ts';

/** ms that an answer lasts: long enough to be noticed, too short to be waited for. */
export const ANSWER_MS = 1100;
/** Most things that answer at once. */
const MOST = 9;
/** Units of a ring at its widest, and how much of it is seen. */
const RING = { radius: 34, alpha: 0.75 };

const COLOURS: Readonly<Record<Pick['kind'], string>> = {
  gate: COLOUR.import,
  road: COLOUR.import,
  fab: COLOUR.domestic,
  dataCentre: COLOUR.dataCentre,
  jointFab: COLOUR.capital,
  rented: COLOUR.import,
  city: COLOUR.vouchers,
  listings: COLOUR.capital,
  nation: COLOUR.mineName,
};

/** The line on which an order for a road goes out; null for one that is not drawn. */
function roadOf(id: string, { imports, home, ties }: Layout): Track | null {
  if (id === 'import') return imports?.design ?? null;
  return id === 'grey' ? ties.grey : (home.rails[0]?.track ?? null);
}

function answerOf({ pick, at }: Target, name: string, t: number, layout: Layout): Item[] {
  const { unit } = layout.frame;
  const track = pick.kind === 'road' ? roadOf(pick.id, layout) : null;
  if (track && track.length > 0) {
    // the ghost of what was ordered
    const die = dieOn(name, { name, track }, track.length * easeInOut(t), { road: pick.id === 'home' ? 'domestic' : 'import', unit, planned: true });
    return [{ ...die, alpha: Math.min(1, 6 * t, 6 * (1 - t)) }];
  }
  const scale = 0.3 + 0.7 * easeOut(t);
  const skin = { kind: 'ring', radius: Math.round(RING.radius * unit), colour: COLOURS[pick.kind] } as const;
  return [item(name, skin, at, { alpha: RING.alpha * (1 - t), scaleX: scale, scaleY: scale })];
}

/** What passes over the board while some of its things answer, `t` of the way through, 0-1. */
export function answering(picks: readonly Pick[], picture: BoardPicture, composition: Composition, t: number): Item[] {
  const wanted = new Set(picks.map(({ kind, id }) => `${kind} ${id}`));
  return stopsOf(picture, composition)
    .filter(({ pick }) => wanted.has(`${pick.kind} ${pick.id}`))
    .slice(0, MOST)
    .flatMap((target, i) => answerOf(target, `answer:${i}`, t, composition.layout));
}
