import { buyersOf } from '../admitted.ts';
import { regimeBetween } from '../controls.ts';
import { CAUSE } from '../ledger.ts';
import { aboveLimit } from '../query.ts';
import { raise } from '../relations.ts';
import { REGIME_KEYS, turnKey } from '../turnKey.ts';
import { LICENCE_RULES, makeRegime, type Regime } from '../records/regime.ts';
import type { World } from '../world.ts';
import { firmIndex, nationIndex, outside, refusal, type OrderOf, type OrderRule } from './order.ts';

const find = (world: World, controller: number, target: string): Regime | undefined =>
  regimeBetween(world, controller, nationIndex(world, target));

/** The order that would leave a rule as it is: what a change starts from. */
export const standingControls = (world: World, regime: Regime): OrderOf<'setControls'> => ({
  kind: 'setControls',
  target: world.setting.nations[regime.target].id,
  licence: regime.licence,
  tppLimit: regime.tppLimit,
  bandwidthLimit: regime.bandwidthLimit,
  cap: regime.cap,
  cut: regime.cut,
  tools: regime.tools,
  hbm: regime.hbm,
  cloud: regime.cloud,
  listed: regime.listed.map((firm) => world.setting.firms[firm].id),
});

/** Largest share of the price that an exporter's treasury can take. */
export const MOST_CUT = 0.5;

/** The exporter's key: thresholds, licence rule, volume, revenue cut, entity list, and whether tools, memory and cloud may be sold. */
export const setControls: OrderRule<'setControls'> = {
  desk: 'statecraft',
  cost: () => 0,
  refuse: (world, nation, order) => {
    if (!find(world, nation, order.target)) return refusal('noExportKey', { nation: order.target });
    const buyers = buyersOf(world, nationIndex(world, order.target));
    const unknown = order.listed.find((id) => !buyers.includes(firmIndex(world, id)));
    if (unknown !== undefined) return refusal('noSuchFirm', { firm: unknown });
    return (
      outside('tppLimit', order.tppLimit, 0, 1e6) ??
      outside('bandwidthLimit', order.bandwidthLimit, 0, 1e6) ??
      outside('cap', order.cap, 0, 100) ??
      outside('cut', order.cut, 0, MOST_CUT)
    );
  },
  settles: ({ target }) => `setControls ${target}`,
  carryOut: (turn, nation, order) => {
    const { world } = turn;
    const regime = find(world, nation, order.target);
    if (!regime) return;
    const before = makeRegime(regime);
    write(world, regime, order);
    const points = resentment(world, before, regime);
    raise(turn, regime.target, nation, points, points > 0 ? CAUSE.controlsTightened : CAUSE.controlsEased, nation);
  },
};

function write(world: World, regime: Regime, order: OrderOf<'setControls'>): void {
  regime.licence = order.licence;
  regime.tppLimit = order.tppLimit;
  regime.bandwidthLimit = order.bandwidthLimit;
  regime.cap = order.cap;
  regime.cut = order.cut;
  for (const key of REGIME_KEYS) turnKey(regime, key, order[key]);
  regime.listed = order.listed.map((id) => firmIndex(world, id)).sort((a, b) => a - b);
}

/** The rule that an order would make of the one that stands. */
export function ruleWritten(world: World, stands: Regime, order: OrderOf<'setControls'>): Regime {
  const rule = makeRegime(stands);
  write(world, rule, order);
  return rule;
}

/** Points of tension that a change of a rule causes in its target: a loosening soothes. */
export const resentment = (world: World, from: Regime, to: Regime): number =>
  strictness(world, from, to) + strictness(world, to, from, -world.setting.coefficients.controls.soothed);

/** What each shut key makes the target feel. */
const FELT = { tools: 'feltTools', hbm: 'feltHbm', cloud: 'feltCloud' } as const;

/** Points by which one rule is stricter than another, looser parts aside. */
function strictness(world: World, from: Regime, to: Regime, weight = 1): number {
  const k = world.setting.coefficients.controls;
  const notches = LICENCE_RULES.indexOf(to.licence) - LICENCE_RULES.indexOf(from.licence);
  let points = k.feltLicence * Math.max(0, notches);
  for (const key of REGIME_KEYS) if (from[key] && !to[key]) points += k[FELT[key]];
  points += k.feltFirm * to.listed.filter((firm) => !from.listed.includes(firm)).length;
  for (const chip of world.setting.chips) {
    const bound = chip.designer === to.controller && !chip.homeMade;
    if (bound && aboveLimit(to, chip) && !aboveLimit(from, chip)) points += k.feltChip;
  }
  if (to.cap < from.cap) points += k.feltCap * (1 - to.cap / from.cap);
  points += k.feltCut * Math.max(0, to.cut - from.cut);
  return weight * points;
}
