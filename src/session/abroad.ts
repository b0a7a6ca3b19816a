import type { Scenario } from '../scenario/format.ts';
import { RELATION } from '../sim/accounts.ts';
import { calendarOf } from '../sim/calendar.ts';
import { callOn } from '../sim/jointFabs.ts';
import { CAUSE } from '../sim/ledger.ts';
import { onTheWay } from '../sim/orderBook.ts';
import { relation, tensionOf } from '../sim/relations.ts';
import { quartersLeft } from '../sim/works.ts';
import type { Project } from '../sim/records/project.ts';
import type { World } from '../sim/world.ts';
import type { GreyRoad, JointFabPicture, MineralsPicture, Place, RentedPicture, TiePicture } from './picture.ts';
import type { QuarterMoves } from './quarterMoves.ts';

/** The part of the board's picture that lies between nations. */

const idOf = (world: World, nation: number) => world.setting.nations[nation]!.id;

/** Every nation but one. */
const others = (world: World, seat: number) => world.setting.nations.map((_, nation) => nation).filter((nation) => nation !== seat);

export function ties(world: World, seat: number): TiePicture[] {
  return others(world, seat).map((nation) => ({
    nation: idOf(world, nation),
    tension: Math.max(tensionOf(world, seat, nation), tensionOf(world, nation, seat)),
    deals: world.deals.filter(({ state, from, to }) => {
      const sides = [from.nation, to.nation];
      return state === 'inForce' && sides.includes(seat) && sides.includes(nation);
    }).length,
  }));
}

/** M H100e below which a contract is not drawn. */
const SHOWN_RENT = 0.0005;

export function rented(scenario: Scenario, world: World, seat: number): RentedPicture[] {
  return others(world, seat).flatMap((host) => {
    const compute = relation(world, seat, host, RELATION.rented) + relation(world, seat, host, RELATION.firmsRented);
    const { dataCentres, place } = scenario.nations[idOf(world, host)]!;
    const where: Place = Object.values(dataCentres)[0]?.place ?? place;
    return compute > SHOWN_RENT ? [{ nation: idOf(world, host), place: where, compute }] : [];
  });
}

/** k chips below which nothing is drawn. */
const SHOWN_CHIPS = 0.05;

export function greyRoad(world: World, seat: number, moves: QuarterMoves): GreyRoad | null {
  let underWay = 0;
  for (const order of world.orders) if (order.nation === seat && order.grey) underWay += order.open + onTheWay(order);
  const landed = moves.smuggled();
  const seized = moves.ofChips('seized', false, CAUSE.greySeized);
  return underWay + landed + seized > SHOWN_CHIPS ? { underWay, landed, seized } : null;
}

export function jointFabs(scenario: Scenario, world: World, seat: number): JointFabPicture[] {
  const count = world.setting.nations.length;
  const found: JointFabPicture[] = [];
  for (let investor = 0; investor < count; investor++) {
    for (let host = 0; host < count; host++) {
      if (investor !== seat && host !== seat) continue;
      found.push(...jointFabsOf(scenario, world, investor, host));
    }
  }
  return found;
}

function jointFabsOf(scenario: Scenario, world: World, investor: number, host: number): JointFabPicture[] {
  const { sites, place } = scenario.nations[idOf(world, host)]!;
  const common = { investor: idOf(world, investor), host: idOf(world, host), place: Object.values(sites).at(-1)?.place ?? place };
  const id = `${common.investor}-${common.host}`;
  const running = callOn(world, investor, host);
  const works = world.projects.filter((work) => work.kind === 'jointFab' && work.nation === investor && work.host === host);
  const built = works.map((work) => ({ ...common, id: `${id}-${work.id}`, ...underConstruction(world, work) }));
  return running > 0 ? [{ ...common, id, capacity: running, state: 'running', progress: 1, opens: null }, ...built] : built;
}

function underConstruction(world: World, work: Project): Pick<JointFabPicture, 'capacity' | 'state' | 'progress' | 'opens'> {
  return {
    capacity: work.amount,
    state: 'building',
    progress: 1 - work.left / Math.max(work.quarters, work.left),
    opens: calendarOf(world.setting, world.quarter + quartersLeft(world, work) - 1),
  };
}

export function minerals(world: World, seat: number): MineralsPicture[] {
  return world.nations.flatMap(({ withheld }, from) =>
    withheld.filter((to) => from === seat || to === seat).map((to) => ({ from: idOf(world, from), to: idOf(world, to) })),
  );
}
