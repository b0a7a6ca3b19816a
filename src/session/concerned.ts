import type { Match } from '../match/match.ts';
import type { DeskName } from '../sim/desks.ts';
import type { Order } from '../sim/orders/order.ts';
import { homeChipOf } from '../sim/query.ts';
import type { World } from '../sim/world.ts';
import { siteId } from './boardPicture.ts';
import type { BoardPicture, Pick } from './picture.ts';

interface Seated {
  readonly match: Match;
  readonly world: World;
  readonly seat: number;
}

/** Orders that the seat's own data centres feel. */
const OF_CENTRES: readonly Order['kind'][] = ['buildPower', 'buildOnsitePower', 'buildServers', 'buildCooling', 'splitCompute', 'fundSoftware', 'startSilicon'];
/** Orders that the home road feels. */
const OF_HOME: readonly Order['kind'][] = ['buildFab', 'buildHbm', 'buildPackaging', 'stockpile'];
/** Fields in which an order names another nation, the one that matters most first. */
const NAMED = ['target', 'ally', 'partner', 'to', 'nation', 'host', 'controller'] as const;

const nation = (id: string): Pick[] => [{ kind: 'nation', id }];
const road = (id: 'import' | 'home' | 'grey'): Pick[] => [{ kind: 'road', id }];
const centres = ({ dataCentres }: BoardPicture): Pick[] => dataCentres.map(({ id }) => ({ kind: 'dataCentre', id }));
const fabs = ({ home }: BoardPicture): Pick[] => home.fabs.map(({ id }) => ({ kind: 'fab', id }));

/** What on the map an order of the seat concerns. */
export function concernedBy(order: Order, { match, world, seat }: Seated, picture: BoardPicture): Pick[] {
  if (order.kind === 'orderChips') return road(homeChipOf(world, seat)?.id === order.chip ? 'home' : 'import');
  if (order.kind === 'cancelChips') return road('import');
  if (order.kind === 'greyChips') return picture.grey ? road('grey') : road('import');
  if (order.kind === 'setApproval') return [{ kind: 'gate', id: 'importer' }];
  if (order.kind === 'expandFab') return fabAt(match, world, order.fab);
  if (order.kind === 'rent' && picture.rented.some((one) => one.nation === order.host)) return [{ kind: 'rented', id: order.host }];
  if ('city' in order) return [{ kind: 'city', id: order.city }];
  if (OF_CENTRES.includes(order.kind)) return centres(picture);
  if (OF_HOME.includes(order.kind)) return fabs(picture);
  if ('deal' in order) return dealtWith(world, seat, order.deal);
  const fields = new Map<string, unknown>(Object.entries(order));
  const named = NAMED.map((field) => fields.get(field)).find((value) => typeof value === 'string');
  return nation(named ?? picture.seat);
}

function fabAt(match: Match, world: World, index: number): Pick[] {
  const fab = world.fabs[index];
  return fab ? [{ kind: 'fab', id: siteId(match.scenario, world, fab) }] : [];
}

function dealtWith(world: World, seat: number, id: number): Pick[] {
  const deal = world.deals.find((one) => one.id === id);
  if (!deal) return [];
  const other = deal.from.nation === seat ? deal.to.nation : deal.from.nation;
  return nation(world.setting.nations[other]!.id);
}

/** What on the map a desk has its hand on. */
export function concernedAt(desk: DeskName, picture: BoardPicture): Pick[] {
  switch (desk) {
    case 'trade':
      return road('import');
    case 'industry':
      return fabs(picture);
    case 'vouchers':
      return picture.cities.flatMap(({ vouchers }): Pick[] => (vouchers ? [{ kind: 'city', id: vouchers.id }] : []));
    case 'research':
      return centres(picture);
    case 'statecraft':
      return picture.ties.filter(({ deals }) => deals > 0).flatMap((tie) => nation(tie.nation));
    case 'capital':
      return nation(picture.seat);
  }
}
