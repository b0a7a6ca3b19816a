import { FIRM, HOLDING, NATION, firmAt } from '../../sim/accounts.ts';
import { balance, holding } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import { medianOf, quantileOf } from '../statistics.ts';
import type { Arm } from './arm.ts';
import { APPROVE, EMBARGO, FREE_TRADE, HOLD, QUOTA, SHUT, TRADE, against, importKey, policy, quotaArm } from './arms.ts';
import { claim, defineFact, difference, firsts, more, paired, type Sample } from './fact.ts';
import { at, gained, meanTo, measured, nationIn } from './reading.ts';

/** Facts of the two gates: what opening and shutting them does. */

const compute = measured('china', 'usefulCompute');
const reliance = measured('china', 'selfReliance');

/** Shares of self-reliance that a scenario may ask for. */
const FLOORS = [0.5, 0.55, 0.6, 0.65];
const dilemma = { compute2027: at('2027 Q1', compute), compute: at('2030 Q4', compute), selfReliance: at('2030 Q4', reliance) } as const;

export const importDilemma = defineFact({
  id: 3,
  fact: 'approve all H200 against hold all, China, same luck',
  target:
    'approve: +25% useful compute by 2027 Q1 or more; hold: +15 points of self-reliance by 2030 Q4 or more; where 50-65% self-reliance is asked for, a quota in between meets it with more compute than holding, and approving all does not meet it',
  arms: {
    approve: { arm: APPROVE, reads: dilemma },
    hold: { arm: HOLD, reads: dilemma },
    quota10: { arm: quotaArm(0.1), reads: dilemma },
    quota20: { arm: quotaArm(0.2), reads: dilemma },
    quota30: { arm: QUOTA, reads: dilemma },
    quota50: { arm: quotaArm(0.5), reads: dilemma },
  },
  judge({ approve, hold, ...between }) {
    const held = medianOf(firsts(hold.compute)).value;
    // the best of the quotas that meet the lowest floor that approving all misses
    const quotas = Object.values(between).map(({ compute: made, selfReliance }) => ({
      reliance: medianOf(firsts(selfReliance)).value,
      gain: medianOf(paired(made, hold.compute, more)),
      made: medianOf(firsts(made)).value,
    }));
    const missed = medianOf(firsts(approve.selfReliance)).value;
    const floors = FLOORS.filter((floor) => missed < floor && quotas.some((one) => one.reliance >= floor && one.made > held));
    const best = quotas.filter((one) => one.reliance >= FLOORS[0]!).sort((a, b) => b.made - a.made)[0];
    const none = { value: NaN, low: NaN, high: NaN };
    return [
      claim('useful compute by 2027 Q1', 'share', medianOf(paired(approve.compute2027, hold.compute2027, more)), 0.25),
      claim('self-reliance by 2030 Q4', 'points', medianOf(paired(hold.selfReliance, approve.selfReliance, difference)), 0.15),
      claim('floors (of 50, 55, 60, 65%) at which a quota beats both', 'number', { value: floors.length, low: floors.length, high: floors.length }, 1),
      claim('compute of the best such quota over holding', 'share', best?.gain ?? none, 0.01),
    ];
  },
});

/** Of the H200 that China ever ordered, the share that was sold. */
const filled = (world: World) => {
  const china = nationIn(world, 'china');
  const chip = world.setting.chips.findIndex(({ id }) => id === 'h200');
  return holding(world, china, chip, HOLDING.filled) / holding(world, china, chip, HOLDING.ordered);
};
const arrived = { arrived: at('2030 Q4', measured('china', 'importedChips')) } as const;

/** k H200 a quarter that China buys by the grey road while the exporter's key is shut: as many as were smuggled in a quarter of 2024. */
const SMUGGLED = 34;
const GREY: Arm = {
  name: 'grey',
  policies: { ...SHUT.policies, china: policy([importKey(), { kind: 'greyChips', chip: 'h200', units: SMUGGLED }], 'hedger') },
};

export const twoKeys = defineFact({
  id: 4,
  fact: 'orders of 2M against 0.7M on offer; either key shut',
  target: 'fill rate at most 35%; nothing arrives with either key shut, but by the grey road: 2-15% of compute after two years',
  arms: {
    approve: { arm: APPROVE, reads: { fill: at('2026 Q2', filled), remembered: at('2026 Q1', measured('china', 'fillRate')), ...arrived } },
    exporterShut: { arm: SHUT, reads: arrived },
    importerShut: { arm: HOLD, reads: arrived },
    grey: { arm: GREY, reads: { share: at('2027 Q4', measured('china', 'greyShare')) } },
  },
  judge({ approve, exporterShut, importerShut, grey }) {
    const most = (sample: Sample) => quantileOf(firsts(sample), 1);
    return [
      claim('fill rate', 'share', medianOf(firsts(approve.fill)), 0.01, 0.35),
      claim('most k chips that arrived, exporter’s key shut', 'number', most(exporterShut.arrived), 0, 0),
      claim('most k chips that arrived, importer’s key shut', 'number', most(importerShut.arrived), 0, 0),
      claim('k chips that arrived, both open', 'number', medianOf(firsts(approve.arrived)), 1),
      claim('share of compute that is grey', 'share', medianOf(firsts(grey.share)), 0.02, 0.15),
    ];
  },
});

const quotaReads = {
  wafers: gained('2027 Q4', (world) => balance(world, nationIn(world, 'china'), NATION.wafers)),
  compute: meanTo('2026 Q4', compute),
} as const;

export const domesticQuota = defineFact({
  id: 6,
  fact: 'domestic quota of 30% against none',
  target: 'domestic wafers of 8 quarters +10% or more; less useful compute in the first 4',
  arms: { quota: { arm: QUOTA, reads: quotaReads }, none: { arm: APPROVE, reads: quotaReads } },
  judge({ quota, none }) {
    return [
      claim('domestic wafers', 'share', medianOf(paired(quota.wafers, none.wafers, more)), 0.1),
      claim('useful compute', 'share', medianOf(paired(quota.compute, none.compute, more)), -1, -0.01),
    ];
  },
});

const YEAR_BEFORE = ['2026 Q1', '2026 Q2', '2026 Q3', '2026 Q4'];
const SHOCK = against('shock', policy([EMBARGO], 'strict', Object.fromEntries(YEAR_BEFORE.map((label) => [label, [FREE_TRADE]]))));

const nvidia = (world: World) => {
  const firm = world.setting.firms.findIndex(({ id }) => id === 'nvidia');
  return world.balances[firmAt(world.setting.layout, firm) + FIRM.capital]!;
};
/** What the seller took in over the two years after the shock. */
const sold = gained('2028 Q4', nvidia, '2026 Q4');
const shocked = { compute: at('2027 Q4', compute), selfReliance: at('2028 Q4', reliance), sold } as const;

export const controlShock = defineFact({
  id: 15,
  fact: 'a control shock like that of 2022, in 2027 Q1, against none',
  target: 'useful compute -20% or worse after 4 quarters; self-reliance up after 8; the seller’s revenue down',
  arms: { shock: { arm: SHOCK, reads: shocked }, none: { arm: TRADE, reads: shocked } },
  judge({ shock, none }) {
    return [
      claim('useful compute after 4 quarters', 'share', medianOf(paired(shock.compute, none.compute, more)), -1, -0.2),
      claim('self-reliance after 8', 'points', medianOf(paired(shock.selfReliance, none.selfReliance, difference)), 0.01),
      claim('the seller’s takings in 8 quarters', 'share', medianOf(paired(shock.sold, none.sold, more)), -1, -0.001),
    ];
  },
});
