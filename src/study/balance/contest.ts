import { DOCTRINES_BY_NAME } from '../../bots/index.ts';
import { defaultDoctrine } from '../../match/match.ts';
import { plansOf, REFERENCE_DOCTRINES } from '../../match/run.ts';
import { quarterLabel } from '../../replay/record.ts';
import type { Scenario } from '../../scenario/format.ts';
import { settingOf, start } from '../../scenario/start.ts';
import { DOCTRINES, type Doctrine, type DoctrineName } from '../../sim/doctrine.ts';
import { scoreOf } from '../../sim/objectives.ts';
import type { Order } from '../../sim/orders/order.ts';
import { advance } from '../../sim/quarter.ts';
import type { Setting } from '../../sim/setting.ts';
import type { World } from '../../sim/world.ts';
import { againstPar, courseOf, FLOOR, settledCourse, type Course } from '../course.ts';
import type { Policy } from '../policy.ts';

/** A scenario made ready for its doctrines to be played against each other, many times. */
export interface Contest {
  readonly scenario: Scenario;
  readonly setting: Setting;
  /** What plays each nation when nobody does, by index */
  readonly usual: readonly DoctrineName[];
  readonly seats: readonly Seat[];
}

/** A seat that people can take. */
export interface Seat {
  readonly id: string;
  readonly nation: number;
  readonly usual: DoctrineName;
  /** Whose plans a quarter is tried with: nobody's first */
  readonly candidates: readonly DoctrineName[];
}

/** Orders of one game, to be given again whatever happens. */
export interface Recorded {
  readonly doctrine: DoctrineName;
  readonly policy: Policy;
}

/** Plans that each quarter is tried with. */
const PLANS = 6;

/** The seats of a scenario. Candidates: doing nothing, what the seat does anyway, and the first others of the list. */
export function contestOf(scenario: Scenario): Contest {
  const ids = Object.keys(scenario.nations);
  const usual = ids.map((id) => defaultDoctrine(scenario, id));
  const seats = Object.keys(scenario.seats).map((id): Seat => {
    const nation = ids.indexOf(id);
    return { id, nation, usual: usual[nation]!, candidates: [...new Set([FLOOR, usual[nation]!, ...DOCTRINES])].slice(0, PLANS) };
  });
  return { scenario, setting: settingOf(scenario), usual, seats };
}

/** What plays each nation of a contest, with another in one seat. */
export function doctrinesIn({ usual }: Contest, seat?: Seat, doctrine?: Doctrine): Doctrine[] {
  const doctrines = usual.map((name) => DOCTRINES_BY_NAME[name]);
  if (seat && doctrine) doctrines[seat.nation] = doctrine;
  return doctrines;
}

export const opening = ({ scenario, setting }: Contest, seed: string): World => start(scenario, seed, setting);

/** Plays a world to its end in place: a course for each seat, whose points until now are `past`. */
export function playOn(world: World, doctrines: readonly Doctrine[], seats: readonly Seat[], past: readonly (readonly number[])[]): Course[] {
  const scores = seats.map(({ nation }, i) => [...past[i]!, scoreOf(world, nation)]);
  while (!world.ended) {
    advance(world, plansOf(world, doctrines));
    seats.forEach(({ nation }, i) => scores[i]!.push(scoreOf(world, nation)));
  }
  return seats.map(({ nation }, i) => courseOf(scores[i]!, world, nation));
}

/** The course of a seat in a game with a doctrine in it, and the usual ones elsewhere. */
export const playSeat = (contest: Contest, seed: string, seat: Seat, doctrine: Doctrine): Course =>
  playOn(opening(contest, seed), doctrinesIn(contest, seat, doctrine), [seat], [[]])[0]!;

/** The reference doctrines' courses, out of those of all doctrines in the order of the list. */
export const referencesIn = (courses: readonly Course[]): Course[] => REFERENCE_DOCTRINES.map((name) => courses[DOCTRINES.indexOf(name)]!);

/** Lucks on which orders are recorded: no numbers, so that no seed that is measured has one. One recording alone would tell its own luck. */
const RECORDED_ON = ['recorded 1', 'recorded 2', 'recorded 3', 'recorded 4', 'recorded 5'] as const;

/** Orders recorded in a seat on several lucks. */
export const recordedOrders = (contest: Contest, seat: Seat): Recorded[] => RECORDED_ON.map((luck) => middlingOrders(contest, seat, luck));

/** The orders of the doctrine that comes out in the middle on a luck: neither of the best nor of the worst can every luck be told. */
function middlingOrders(contest: Contest, seat: Seat, luck: string): Recorded {
  const policies: Policy[] = [];
  const courses = DOCTRINES.map((name) => {
    const dated: Record<string, Order[]> = {};
    policies.push({ standing: [], dated });
    return playSeat(contest, luck, seat, (world, nation) => {
      const given = DOCTRINES_BY_NAME[name](world, nation);
      dated[quarterLabel(world, world.quarter)] = given.map(({ order }) => order);
      return given;
    });
  });
  const references = referencesIn(courses);
  const ranked = courses
    .map((course, i) => ({ doctrine: DOCTRINES[i]!, policy: policies[i]!, points: againstPar(settledCourse(course, references)) }))
    .sort((a, b) => b.points - a.points);
  const { doctrine, policy } = ranked[Math.floor((ranked.length - 1) / 2)]!;
  return { doctrine, policy };
}
