import type { Order } from './orders/order.ts';
import type { World } from './world.ts';

/** Doctrines that a scenario may seat; src/bots has one for each name. */
export const DOCTRINES = ['passive', 'importer', 'builder', 'hedger', 'financier', 'diffuser', 'strict', 'dealmaker'] as const;
export type DoctrineName = (typeof DOCTRINES)[number];

/** What a bot may say of its orders; the interface words each. */
export const REASONS = [
  'fastestCompute',
  'feedHomeFabs',
  'memoryBinds',
  'packagingBinds',
  'wafersBind',
  'powerShort',
  'roomForChips',
  'prepare',
  'ownDesignPays',
  'firstCall',
  'fabTeaches',
  'serversShort',
  'coolingShort',
  'openTheGate',
  'protectHome',
  'bothRoads',
  'serveToday',
  'keepUp',
  'stayAhead',
  'portSoftware',
  'keepTalent',
  'skillsSpread',
  'breadthFirst',
  'vouchersRunOut',
  'auditVouchers',
  'pilotsNeedData',
  'gapNarrows',
  'gapIsWide',
  'youStockpiledTools',
  'investorsPay',
  'coolMarket',
  'sellWhileDear',
  'privateFollows',
  'keepResearch',
  'planBottleneck',
  'afterIncident',
  'careWasPromised',
  'careTogether',
  'leapWhileBehind',
  'scaleWins',
  'openWhileBehind',
  'poolWhileBehind',
  'competeWhenNear',
  'keepWhatLeads',
  'youWithheldMinerals',
  'youRentedAbroad',
  'youSmuggled',
  'youProbedOurSeller',
  'alliesMustFollow',
  'youShutAndAsked',
  'youPayTooLittle',
  'youAreNoFriend',
  'boundByOurWord',
  'youShutTools',
  'youSoldToolsAgain',
  'sellersLoseToo',
  'dealFair',
  'dealTooLittle',
  'dealWantMore',
  'dealDistrust',
  'dealBroke',
  'sellAccess',
  'buyAccess',
  'youKeptDeals',
  'youBrokeDeal',
  'afterTheBreach',
] as const;
export type ReasonKey = (typeof REASONS)[number];

/** Why a bot gives an order, with the figures and ids that the interface words. */
export interface Reason {
  readonly key: ReasonKey;
  readonly args: Readonly<Record<string, number | string>>;
}

export interface ReasonedOrder {
  readonly order: Order;
  readonly reason: Reason;
}

/** A doctrine sees what a player sees, and gives the orders that a player could give. */
export type Doctrine = (world: World, nation: number) => ReasonedOrder[];
