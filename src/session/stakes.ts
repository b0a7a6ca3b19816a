import { CITY, FIRM, NATION } from '../sim/accounts.ts';
import { BOOM, READY, WINTER, firmBalance, isListed, marketFirms } from '../sim/capital.ts';
import { citiesOf, cityBalance, isRunning } from '../sim/cities.ts';
import type { DeskName } from '../sim/desks.ts';
import { measure, type MeasureName } from '../sim/measures.ts';
import { objectivesOf, progressOf } from '../sim/objectives.ts';
import { bindingOf } from '../sim/outlook.ts';
import { balance, frontierGap, homeChipOf, homeLimits, leaderOf, narrowestPart, poweredShare, waitingImports, type SitePart } from '../sim/query.ts';
import { incidentChance } from '../sim/safety.ts';
import type { World } from '../sim/world.ts';
import type { Game } from './session.ts';
import { waitingAt } from './waiting.ts';

/** What matters most at a desk as the quarter begins. Units in k chips, shares 0-1, gap in months. */
export type Stake =
  | { readonly key: 'ownKeyShut' | 'noVouchers' }
  | { readonly key: 'ownKey' | 'customs'; readonly units: number }
  | { readonly key: 'theirKey'; readonly units: number; readonly nation: number }
  | { readonly key: 'dark'; readonly part: SitePart; readonly share: number }
  | { readonly key: 'homeLimit'; readonly part: 'wafers' | 'hbm' | 'packaging'; readonly units: number }
  | { readonly key: 'pressed'; readonly share: number }
  | { readonly key: 'ready'; readonly firms: number; readonly mood: 'boom' | 'winter' | 'calm' }
  | { readonly key: 'citiesAsk' | 'offers'; readonly count: number }
  | { readonly key: 'waste'; readonly city: number; readonly share: number }
  | { readonly key: 'danger'; readonly chance: number }
  | { readonly key: 'leads' | 'behind'; readonly gap: number; readonly needs: 'compute' | 'talent' }
  | { readonly key: 'dealEnds' | 'ruledBy' | 'rules'; readonly nation: number }
  | { readonly key: 'objective'; readonly measure: MeasureName; readonly points: number; readonly of: number };

/** Share of chips without power, of research moved, of voucher money wasted, and chance of an incident, from which a desk speaks of it [judgement]. */
const WORTH_SAYING = { dark: 0.02, pressed: 0.05, waste: 0.25, danger: 0.06 } as const;
/** k chips below which nobody waits. */
const FEW = 1;

/** What the desks are about, by what objectives measure. */
const MEASURES: Readonly<Record<DeskName, readonly MeasureName[]>> = {
  trade: ['usefulCompute'],
  industry: ['selfReliance', 'usefulCompute'],
  capital: ['raised', 'treasury', 'usefulCompute'],
  vouchers: ['adoption'],
  research: ['frontierGap', 'frontierIndex', 'planAttainment', 'adoption'],
  statecraft: ['trust', 'usefulCompute'],
};

const STAKES: Readonly<Record<DeskName, (world: World, seat: number, waiting: number) => Stake | null>> = {
  trade: tradeStake,
  industry: industryStake,
  capital: capitalStake,
  vouchers: voucherStake,
  research: researchStake,
  statecraft: statecraftStake,
};

/** What is at stake at a desk now: what is urgent, else the objective that has most to gain there; null where nothing is. */
export function stakeOf(game: Game, desk: DeskName): Stake | null {
  const { world, seat } = game;
  return STAKES[desk](world, seat, waitingAt(game, desk)) ?? objectiveStake(world, seat, desk);
}

function objectiveStake(world: World, seat: number, desk: DeskName): Stake | null {
  const open = objectivesOf(world, seat)
    .filter((objective) => MEASURES[desk].includes(objective.measure))
    .map((objective) => ({ objective, points: objective.weight * progressOf(world, objective) }))
    .sort((a, b) => b.objective.weight - b.points - (a.objective.weight - a.points))[0];
  return open ? { key: 'objective', measure: open.objective.measure, points: open.points, of: open.objective.weight } : null;
}

function tradeStake(world: World, seat: number): Stake | null {
  const { licence, approval, customs } = waitingImports(world, seat);
  const shut = world.setting.nations[seat]!.importerGate && world.nations[seat]!.approval.release <= 0;
  if (shut) return approval >= FEW ? { key: 'ownKey', units: approval } : { key: 'ownKeyShut' };
  if (customs >= FEW) return { key: 'customs', units: customs };
  const rule = world.regimes.find(({ target }) => target === seat);
  return rule && licence >= FEW ? { key: 'theirKey', units: licence, nation: rule.controller } : null;
}

function industryStake(world: World, seat: number): Stake | null {
  const dark = 1 - poweredShare(world, seat);
  if (dark >= WORTH_SAYING.dark) return { key: 'dark', part: narrowestPart(world, seat), share: dark };
  if (!homeChipOf(world, seat)) return null;
  const limits = homeLimits(world, seat);
  const part = (['wafers', 'hbm', 'packaging'] as const).reduce((least, one) => (limits[one] < limits[least] ? one : least));
  return { key: 'homeLimit', part, units: limits[part] };
}

function capitalStake(world: World, seat: number): Stake | null {
  const share = balance(world, seat, NATION.marketPressure);
  if (share >= WORTH_SAYING.pressed) return { key: 'pressed', share };
  const firms = marketFirms(world, seat).filter((firm) => !isListed(world, firm) && firmBalance(world, firm, FIRM.readiness) >= READY).length;
  if (firms === 0) return null;
  const mood = balance(world, seat, NATION.mood);
  return { key: 'ready', firms, mood: mood >= BOOM ? 'boom' : mood <= WINTER ? 'winter' : 'calm' };
}

function voucherStake(world: World, seat: number, waiting: number): Stake | null {
  if (waiting > 0) return { key: 'citiesAsk', count: waiting };
  const running = citiesOf(world, seat).filter((city) => isRunning(world, city));
  if (running.length === 0) return { key: 'noVouchers' };
  // only what the cities say of themselves is known
  const reported = (city: number) => cityBalance(world, city, CITY.reported);
  const worst = running.reduce((most, city) => (reported(city) > reported(most) ? city : most));
  return reported(worst) >= WORTH_SAYING.waste ? { key: 'waste', city: worst, share: reported(worst) } : null;
}

function researchStake(world: World, seat: number): Stake | null {
  const chance = incidentChance(world, seat);
  if (chance >= WORTH_SAYING.danger) return { key: 'danger', chance };
  const { compute, talent } = bindingOf(world, seat);
  const needs = compute >= talent ? 'compute' : 'talent';
  const lead = leaderOf(world) === seat;
  return { key: lead ? 'leads' : 'behind', gap: lead ? measure(world, seat, 'frontierLead') : frontierGap(world, seat), needs };
}

function statecraftStake(world: World, seat: number, waiting: number): Stake | null {
  if (waiting > 0) return { key: 'offers', count: waiting };
  const ending = world.deals.find(({ state, until, from, to }) => state === 'inForce' && until === world.quarter && (from.nation === seat || to.nation === seat));
  if (ending) return { key: 'dealEnds', nation: ending.from.nation === seat ? ending.to.nation : ending.from.nation };
  const against = world.regimes.find(({ target }) => target === seat);
  if (against) return { key: 'ruledBy', nation: against.controller };
  const own = world.regimes.find(({ controller }) => controller === seat);
  return own ? { key: 'rules', nation: own.target } : null;
}
