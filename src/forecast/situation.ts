import { defaultDoctrine, type Match } from '../match/match.ts';
import type { DoctrineName } from '../sim/doctrine.ts';
import type { MeasureName } from '../sim/measures.ts';
import { makeWorld, type World } from '../sim/world.ts';

/** What a forecast starts from. */
export interface Situation {
  /** As the seat sees it */
  readonly world: World;
  readonly seat: number;
  /** Who decides for the other nations, by index */
  readonly doctrines: readonly DoctrineName[];
  /** What is looked at, beside the points of the seat's objectives */
  readonly measures: readonly MeasureName[];
}

/** What a seat may know of the present: no luck to come, and no promise that another breaks unseen. */
export function asSeen(world: World, seat: number): World {
  const seen = makeWorld({ ...world, dice: { a: 0, b: 0 } });
  for (const { from, to } of seen.deals) {
    for (const side of [from, to]) if (side.nation !== seat && !side.broke) side.defects = -1;
  }
  return seen;
}

/** The situation of a seat before the quarter that it plans; other people are taken to play as the scenario would. */
export function situationOf({ players, scenario }: Match, world: World, seat: number, measures: readonly MeasureName[]): Situation {
  const doctrines = players.map((player, nation) => (player === 'person' ? defaultDoctrine(scenario, world.setting.nations[nation]!.id) : player));
  return { world: asSeen(world, seat), seat, doctrines, measures };
}
