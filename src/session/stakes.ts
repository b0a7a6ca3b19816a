import { CITY, FIRM, NATION } from '../sim/accounts.ts';
import { BOOM, WINTER, firmBalance, investmentMood, isListed, marketFirms } from '../sim/capital.ts';
import { citiesOf, cityBalance, isRunning } from '../sim/cities.ts';
import type { DeskName } from '../sim/desks.ts';
import { bestImport } from '../sim/firmOrders.ts';
import { measure } from '../sim/measures.ts';
import { spendable } from '../sim/orders/index.ts';
import { bindingOf } from '../sim/outlook.ts';
import { balance, chipBill, frontierGap, homeChipOf, homeLimits, leaderOf, narrowestPart, poweredShare, powerNeed, waitingImports, type SitePart } from '../sim/query.ts';
import { tensionOf } from '../sim/relations.ts';
import { incidentChance } from '../sim/safety.ts';
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
  | { readonly key: 'filled' | 'buysFreely'; readonly share: number; readonly units: number; readonly chip: number }
  | { readonly key: 'siteRoom'; readonly part: SitePart; readonly gw: number }
  | { readonly key: 'invest'; readonly change: number }
  | { readonly key: 'citiesRun'; readonly count: number; readonly units: number }
  | { readonly key: 'tense'; readonly nation: number; readonly points: number };

/** Share of chips without power, of research moved, of voucher money wasted, and chance of an incident, from which a desk speaks of it [judgement]. */
const WORTH_SAYING = { dark: 0.02, pressed: 0.05, waste: 0.25, danger: 0.06 } as const;
/** k chips below which nobody waits. */
const FEW = 1;

/** Fill rate below which a seller's queue is the matter, not the buyer's purse [judgement]. */
const FILLED = 0.95;

const STAKES: Readonly<Record<DeskName, (game: Game, waiting: number) => Stake | null>> = {
  trade: tradeStake,
  industry: industryStake,
  capital: capitalStake,
  vouchers: voucherStake,
  research: researchStake,
  statecraft: statecraftStake,
};

/** What is at stake at a desk now: what is urgent, else how its road stands; null where the seat has no use for the desk. */
export const stakeOf = (game: Game, desk: DeskName): Stake | null => STAKES[desk](game, waitingAt(game, desk));

function tradeStake({ world, seat, committed }: Game): Stake | null {
  const { licence, approval, customs } = waitingImports(world, seat);
  const shut = world.setting.nations[seat]!.importerGate && world.nations[seat]!.approval.release <= 0;
  if (shut) return approval >= FEW ? { key: 'ownKey', units: approval } : { key: 'ownKeyShut' };
  if (customs >= FEW) return { key: 'customs', units: customs };
  const rule = world.regimes.find(({ target }) => target === seat);
  if (rule && licence >= FEW) return { key: 'theirKey', units: licence, nation: rule.controller };
  const chip = bestImport(world, seat);
  if (chip < 0) return null;
  const share = Math.min(1, balance(world, seat, NATION.fillRate));
  const units = Math.max(0, spendable(world, seat, committed)) / chipBill(world, seat, chip, 1);
  return { key: share < FILLED ? 'filled' : 'buysFreely', share, units, chip };
}

function industryStake({ world, seat }: Game): Stake | null {
  const dark = 1 - poweredShare(world, seat);
  if (dark >= WORTH_SAYING.dark) return { key: 'dark', part: narrowestPart(world, seat), share: dark };
  if (!homeChipOf(world, seat)) {
    const part = narrowestPart(world, seat);
    return { key: 'siteRoom', part, gw: Math.max(0, balance(world, seat, NATION[part]) - powerNeed(world, seat)) };
  }
  const limits = homeLimits(world, seat);
  const part = (['wafers', 'hbm', 'packaging'] as const).reduce((least, one) => (limits[one] < limits[least] ? one : least));
  return { key: 'homeLimit', part, units: limits[part] };
}

function capitalStake({ world, seat }: Game): Stake | null {
  const share = balance(world, seat, NATION.marketPressure);
  if (share >= WORTH_SAYING.pressed) return { key: 'pressed', share };
  const firms = marketFirms(world, seat).filter((firm) => !isListed(world, firm) && firmBalance(world, firm, FIRM.readiness) >= world.setting.coefficients.listing.ready).length;
  if (firms === 0) return { key: 'invest', change: investmentMood(world, seat) };
  const mood = balance(world, seat, NATION.mood);
  return { key: 'ready', firms, mood: mood >= BOOM ? 'boom' : mood <= WINTER ? 'winter' : 'calm' };
}

function voucherStake({ world, seat }: Game, waiting: number): Stake | null {
  if (waiting > 0) return { key: 'citiesAsk', count: waiting };
  const cities = citiesOf(world, seat);
  if (cities.length === 0) return null;
  const running = cities.filter((city) => isRunning(world, city));
  if (running.length === 0) return { key: 'noVouchers' };
  // only what the cities say of themselves is known
  const reported = (city: number) => cityBalance(world, city, CITY.reported);
  const worst = running.reduce((most, city) => (reported(city) > reported(most) ? city : most));
  if (reported(worst) >= WORTH_SAYING.waste) return { key: 'waste', city: worst, share: reported(worst) };
  return { key: 'citiesRun', count: running.length, units: measure(world, seat, 'voucherHours') * 1000 };
}

function researchStake({ world, seat }: Game): Stake | null {
  const chance = incidentChance(world, seat);
  if (chance >= WORTH_SAYING.danger) return { key: 'danger', chance };
  const { compute, talent } = bindingOf(world, seat);
  const needs = compute >= talent ? 'compute' : 'talent';
  const lead = leaderOf(world) === seat;
  return { key: lead ? 'leads' : 'behind', gap: lead ? measure(world, seat, 'frontierLead') : frontierGap(world, seat), needs };
}

function statecraftStake({ world, seat }: Game, waiting: number): Stake | null {
  if (waiting > 0) return { key: 'offers', count: waiting };
  const ending = world.deals.find(({ state, until, from, to }) => state === 'inForce' && until === world.quarter && (from.nation === seat || to.nation === seat));
  if (ending) return { key: 'dealEnds', nation: ending.from.nation === seat ? ending.to.nation : ending.from.nation };
  const against = world.regimes.find(({ target }) => target === seat);
  if (against) return { key: 'ruledBy', nation: against.controller };
  const own = world.regimes.find(({ controller }) => controller === seat);
  if (own) return { key: 'rules', nation: own.target };
  const others = world.setting.nations.map((_, nation) => nation).filter((nation) => nation !== seat);
  if (others.length === 0) return null;
  const nation = others.reduce((most, one) => (tensionOf(world, one, seat) > tensionOf(world, most, seat) ? one : most));
  return { key: 'tense', nation, points: tensionOf(world, nation, seat) };
}
