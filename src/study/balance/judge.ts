import { DOCTRINES, type DoctrineName } from '../../sim/doctrine.ts';
import { againstPar, FLOOR, luckAgainstChoice, winsOf } from '../course.ts';
import { claim, holds, type Claim } from '../facts/fact.ts';
import { averageOf, meanOf, medianOf, shareOf, type Estimate } from '../statistics.ts';
import type { SeatNotes } from './games.ts';

/** What many seeds' games say of a seat, of a scenario and of all, and whether it is enough. Reads numbers alone. */

/** What must hold. Points are of 100. */
const BARS = {
  /** Most that one doctrine may win, share of the seeds */
  wins: 0.45,
  /** Fewest doctrines of which each wins some seat */
  winners: 4,
  /** Least median of the best doctrine, and most of the one that does nothing */
  best: 55,
  floor: 40,
  /** Most of luck beside choice */
  luck: 0.3,
  /** Points between the best and the worst plan of a quarter that make it a decision, and the least share of such quarters */
  apart: 3,
  decisions: 0.8,
  /** Most quarters in which doing nothing is best, share */
  idle: 0.1,
} as const;

/** A doctrine in a seat. */
export interface Standing {
  readonly doctrine: DoctrineName;
  /** Share of the seeds */
  readonly wins: Estimate;
  /** Points */
  readonly median: Estimate;
  /** Points against par */
  readonly againstPar: Estimate;
}

export interface JudgedSeat {
  readonly standings: readonly Standing[];
  /** The doctrine with the most wins; of equals, the first in the list */
  readonly winner: DoctrineName;
  readonly seeds: number;
  readonly bars: readonly Claim[];
  /** Bars of a scenario, for this seat alone: told, not judged */
  readonly decisions: readonly Claim[];
}

const column = (notes: readonly SeatNotes[], doctrine: number, figure: (notes: SeatNotes['settled'][number]) => number) =>
  notes.map(({ settled }) => figure(settled[doctrine]!));

const largest = <T>(list: readonly T[], size: (one: T) => number): T => list.reduce((most, one) => (size(one) > size(most) ? one : most));

function judgeSeat(notes: readonly SeatNotes[]): JudgedSeat {
  const relative = DOCTRINES.map((_, i) => column(notes, i, againstPar));
  const wins = winsOf(relative);
  const standings = DOCTRINES.map(
    (doctrine, i): Standing => ({
      doctrine,
      wins: shareOf(wins[i]!, notes.length),
      median: medianOf(column(notes, i, ({ points }) => points)),
      againstPar: meanOf(relative[i]!),
    }),
  );
  const winner = largest(standings, ({ wins: { value } }) => value);
  const best = largest(standings, ({ median }) => median.value);
  const floor = standings.find(({ doctrine }) => doctrine === FLOOR)!;
  return {
    standings,
    winner: winner.doctrine,
    seeds: notes.length,
    bars: [
      claim(`most wins (${winner.doctrine})`, 'share', winner.wins, 0, BARS.wins),
      claim(`best median (${best.doctrine})`, 'credit', best.median, BARS.best),
      claim(`median of the floor (${FLOOR})`, 'credit', floor.median, -Infinity, BARS.floor),
      claim('luck over choice', 'number', luckOf(notes, relative), 0, BARS.luck),
    ],
    decisions: judgeDecisions(notes),
  };
}

/** Luck in a seat, in the mean of all recordings. */
const luckOf = (notes: readonly SeatNotes[], relative: readonly (readonly number[])[]): Estimate =>
  averageOf((notes[0]?.same ?? []).map((_, recording) => luckAgainstChoice(notes.map(({ same }) => againstPar(same[recording]!)), relative)));

/** How open the decisions of some seats stay: points by quarter, by candidate, doing nothing first. */
function judgeDecisions(notes: readonly SeatNotes[]): Claim[] {
  const quarters = notes.flatMap(({ open }) => open);
  const apart = quarters.filter((plans) => Math.max(...plans) - Math.min(...plans) >= BARS.apart);
  const idle = quarters.filter(([nothing, ...others]) => others.every((points) => nothing! > points));
  return [
    claim(`quarters in which plans differ by ${BARS.apart} points or more`, 'share', shareOf(apart.length, quarters.length), BARS.decisions),
    claim('quarters in which doing nothing is best', 'share', shareOf(idle.length, quarters.length), 0, BARS.idle),
  ];
}

/** A scenario's seats, and the bars that it is held to as a whole. */
export interface JudgedScenario {
  readonly seats: readonly JudgedSeat[];
  readonly bars: readonly Claim[];
}

/** `notes[seat][seed]`. */
export const judgeScenario = (notes: readonly (readonly SeatNotes[])[]): JudgedScenario => ({
  seats: notes.map(judgeSeat),
  bars: judgeDecisions(notes.flat()),
});

/** All seats of all scenarios, each of the same weight. */
export interface JudgedWhole {
  /** Share of the seeds that each doctrine won */
  readonly wins: readonly { readonly doctrine: DoctrineName; readonly wins: Estimate }[];
  readonly bars: readonly Claim[];
}

export function judgeWhole(scenarios: readonly JudgedScenario[]): JudgedWhole {
  const seats = scenarios.flatMap((scenario) => scenario.seats);
  const seeds = seats.reduce((sum, seat) => sum + seat.seeds, 0);
  const wins = DOCTRINES.map((doctrine, i) => {
    const won = seats.reduce((sum, seat) => sum + seat.standings[i]!.wins.value * seat.seeds, 0);
    return { doctrine, wins: shareOf(won, seeds) };
  });
  const most = largest(wins, (one) => one.wins.value);
  const winners = new Set(seats.map(({ winner }) => winner)).size;
  return {
    wins,
    bars: [
      claim(`most wins over all (${most.doctrine})`, 'share', most.wins, 0, BARS.wins),
      claim('doctrines of which each wins some seat', 'count', { value: winners, low: winners, high: winners }, BARS.winners),
    ],
  };
}

/** Does everything hold that is judged? The whole is judged where all scenarios are there, not for some that were picked. */
export const allHold = (scenarios: readonly JudgedScenario[], whole: JudgedWhole | null): boolean =>
  [...scenarios.flatMap(({ seats, bars }) => [...seats.flatMap((seat) => seat.bars), ...bars]), ...(whole?.bars ?? [])].every(holds);
