import type { World } from './world.ts';
import { CAUSE, type Books } from './ledger.ts';
import { MARKET, NATION, marketAt, nationAt } from './accounts.ts';
import { clamp } from './numbers.ts';
import { raise } from './relations.ts';
import type { Turn } from './turn.ts';
import { REGIME_KEYS, turnKey } from './turnKey.ts';
import { makeActiveModifier } from './records/activeModifier.ts';
import { isFabWork } from './records/project.ts';

/** What an event can bend while it lasts; each is a factor on one rule. Append only. */
export const MODIFIERS = [
  /** share of arrivals that customs lets through (target: nation) */
  'customs',
  /** exporter's licence share (target: nation that buys) */
  'licence',
  /** supply of a chip (target: chip) */
  'supply',
  /** price of a chip (target: chip) */
  'price',
  /** firms' preference for home chips (target: nation) */
  'homePreference',
  /** firms' new investment (target: nation) */
  'investment',
  /** data-centre power that the market builds (target: nation) */
  'powerGrowth',
  /** rent of an hour of compute (target: nation) */
  'rent',
  /** hours that vouchers really buy (target: nation) */
  'voucherHours',
  /** how readily cities outbid each other (target: nation) */
  'voucherBids',
  /** use of local data centres by others than voucher holders (target: nation) */
  'centreLoad',
  /** speed of fab building (target: nation) */
  'building',
  /** what followers learn from the leader (target: nation that learns) */
  'spillover',
  /** memory made at home (target: nation) */
  'hbm',
  /** share of wafers that the fabs can run (target: nation) */
  'fabs',
  /** speed at which products spread (target: nation) */
  'adoption',
  /** odds of the tape-out of an own design (target: nation) */
  'tapeOut',
  /** share of the joint fabs abroad that their hosts let run for an investor (target: nation that invested) */
  'hostCall',
  /** servers that the market puts up (target: nation) */
  'servers',
  /** cooling that the market puts up (target: nation) */
  'cooling',
  /** what programmes of the industrial plan bring (target: nation) */
  'programmes',
  /** points that own research adds (target: nation) */
  'ideas',
  /** chips that smugglers can bring (target: nation that buys) */
  'grey',
] as const;
export type ModifierName = (typeof MODIFIERS)[number];

/** Modifiers whose target is a chip; of all others it is a nation. */
export const CHIP_MODIFIERS: readonly ModifierName[] = ['supply', 'price'];

/**
 * What a card or choice does. `modify` sets a modifier for some quarters; `shift` adds to an account of a
 * nation (within its bounds); `delay` adds quarters to the fabs that a nation builds or expands, joint ones included; `stock`
 * adds k chips to a market or takes them away; `tension` adds to what a nation feels towards another; `key` opens or shuts
 * what an export rule says of tools, memory or cloud; `limit` multiplies one of its limits.
 */
export interface Effect {
  readonly kind: 'modify' | 'shift' | 'delay' | 'stock' | 'tension' | 'key' | 'limit';
  /** Modifier index, nation account, nation towards which, or index into REGIME_KEYS or REGIME_LIMITS */
  readonly key: number;
  /** Nation, chip, or (of `key` and `limit`) regime */
  readonly target: number;
  readonly value: number;
  readonly quarters: number;
}

/** Limits of an export rule that cards can change. */
export const REGIME_LIMITS = ['tppLimit', 'bandwidthLimit', 'cap'] as const;

export const MODIFIER = Object.fromEntries(MODIFIERS.map((name, i) => [name, i])) as Record<ModifierName, number>;

/** Product of all active modifiers of a kind on a target; 1 when there is none. */
export function modifier(world: World, kind: number, target: number): number {
  const active = world.modifiers;
  let factor = 1;
  for (let i = 0; i < active.length; i++) {
    const m = active[i];
    if (m.modifier === kind && m.target === target) factor *= m.value;
  }
  return factor;
}

/** Ends what has lasted its time when a quarter closes, so that what is planned next is planned without it. */
export function endModifiers(world: World): void {
  let kept = 0;
  for (const active of world.modifiers) {
    active.left--;
    if (active.left > 0) world.modifiers[kept++] = active;
  }
  world.modifiers.length = kept;
}

/** Highest value of the accounts that have one; the lowest is zero, unless it is named here, and the treasury has none. */
const CEILINGS: { readonly [account: number]: number } = {
  [NATION.trust]: 100,
  [NATION.adoption]: 1,
  [NATION.software]: 1,
  [NATION.safety]: 100,
  [NATION.mood]: 1,
  [NATION.security]: 1,
  [NATION.governance]: 1,
  [NATION.openSource]: 1,
  [NATION.openness]: 1,
};
const FLOORS: { readonly [account: number]: number } = { [NATION.mood]: -1 };

function shift(world: World, books: Books, effect: Effect, card: number): void {
  const address = nationAt(world.setting.layout, effect.target) + effect.key;
  if (effect.key === NATION.treasury) {
    books.payIn(address, effect.value, CAUSE.event, card);
    return;
  }
  const value = clamp(world.balances[address] + effect.value, FLOORS[effect.key] ?? 0, CEILINGS[effect.key] ?? Infinity);
  books.set(address, value, CAUSE.event, card);
}

/** Adds chips to a market, or takes away as far as there are any. */
function restock(world: World, books: Books, { target, value }: Effect, card: number): void {
  const address = marketAt(world.setting.layout, target) + MARKET.inventory;
  books.post(address, Math.max(value, -world.balances[address]), CAUSE.event, card);
}

/** Carries out the effects of a card, or of the choice made for it. */
export function applyEffects(turn: Turn, effects: readonly Effect[], card: number): void {
  const { world, books } = turn;
  for (const effect of effects) {
    switch (effect.kind) {
      case 'modify':
        world.modifiers.push(
          makeActiveModifier({
            modifier: effect.key,
            target: effect.target,
            value: effect.value,
            left: effect.quarters,
            card,
          }),
        );
        break;
      case 'shift':
        shift(world, books, effect, card);
        break;
      case 'delay':
        for (const project of world.projects) {
          if ((project.nation === effect.target || project.host === effect.target) && isFabWork(project.kind)) project.idle += effect.value;
        }
        break;
      case 'stock':
        restock(world, books, effect, card);
        break;
      case 'tension':
        raise(turn, effect.target, effect.key, effect.value, CAUSE.event, card);
        break;
      case 'key':
        turnKey(world.regimes[effect.target], REGIME_KEYS[effect.key], effect.value > 0);
        break;
      case 'limit':
        world.regimes[effect.target][REGIME_LIMITS[effect.key]] *= effect.value;
        break;
    }
  }
}
