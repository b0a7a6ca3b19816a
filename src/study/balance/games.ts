import { DOCTRINES_BY_NAME } from '../../bots/index.ts';
import { plansOf } from '../../match/run.ts';
import { DOCTRINES } from '../../sim/doctrine.ts';
import { scoreOf } from '../../sim/objectives.ts';
import { advance } from '../../sim/quarter.ts';
import { cloneWorld } from '../../sim/world.ts';
import { settledCourse, type Course, type Settled } from '../course.ts';
import { doctrineOf } from '../policy.ts';
import { doctrinesIn, opening, playOn, playSeat, referencesIn, type Contest, type Recorded } from './contest.ts';

/** What the games of one seed, all on the same luck, came to in one seat. */
export interface SeatNotes {
  /** Each doctrine's game, in the order of the list */
  readonly settled: readonly Settled[];
  /** The game of each recording's orders */
  readonly same: readonly Settled[];
  /** By quarter, by candidate: points in the end where its plan is carried out in this quarter alone; none where nobody asked */
  readonly open: readonly (readonly number[])[];
}

/** Plays a seed's games, those of each quarter's decision too where they are asked for. By seat. */
export function playSeed(contest: Contest, recorded: readonly (readonly Recorded[])[], seed: string, decisions: boolean): SeatNotes[] {
  const { seats } = contest;
  // one game in which nobody does anything else than usual serves all seats
  const usual = playOn(opening(contest, seed), doctrinesIn(contest), seats, seats.map(() => []));
  const courses = seats.map((seat, i) =>
    DOCTRINES.map((name) => (name === seat.usual ? usual[i]! : playSeat(contest, seed, seat, DOCTRINES_BY_NAME[name]))),
  );
  const references = courses.map(referencesIn);
  const open = decisions ? openDecisions(contest, seed, usual, references) : seats.map(() => []);
  return seats.map((seat, i) => ({
    settled: courses[i]!.map((course) => settledCourse(course, references[i]!)),
    same: recorded[i]!.map(({ policy }) => settledCourse(playSeat(contest, seed, seat, doctrineOf(policy)), references[i]!)),
    open: open[i]!,
  }));
}

/** By seat, by quarter of the usual game, by candidate: where a plan for this quarter leads when all then play as usual. */
function openDecisions(contest: Contest, seed: string, usual: readonly Course[], references: readonly (readonly Course[])[]): number[][][] {
  const { seats } = contest;
  const doctrines = doctrinesIn(contest);
  const world = opening(contest, seed);
  const past: number[][] = seats.map(() => []);
  const found: number[][][] = seats.map(() => []);
  while (!world.ended) {
    const plans = plansOf(world, doctrines);
    seats.forEach((seat, i) => {
      past[i]!.push(scoreOf(world, seat.nation));
      const points = seat.candidates.map((name) => {
        if (name === seat.usual) return settledCourse(usual[i]!, references[i]!).points;
        const branch = cloneWorld(world);
        const plan = DOCTRINES_BY_NAME[name](world, seat.nation).map(({ order }) => order);
        advance(branch, plans.map((usually, nation) => (nation === seat.nation ? plan : usually)));
        const [course] = playOn(branch, doctrines, [seat], [past[i]!]);
        return settledCourse(course!, references[i]!).points;
      });
      found[i]!.push(points);
    });
    advance(world, plans);
  }
  return found;
}
