import { CITY, NATION } from '../../sim/accounts.ts';
import { cityAdoption, cityBalance } from '../../sim/cities.ts';
import { DOCTRINES } from '../../sim/doctrine.ts';
import { COUNTERS, attainment, planAttainment } from '../../sim/plan.ts';
import { balance } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import { medianOf, shareOf } from '../statistics.ts';
import type { Arm } from './arm.ts';
import { eachDoctrine, policy } from './arms.ts';
import { claim, defineFact, difference, firsts, paired } from './fact.ts';
import { at, nationIn, reading } from './reading.ts';

/** Facts of breadth: vouchers and the industrial plan. */

const vouchersAt = (name: string, budget: number, audit: number): Arm => ({
  name,
  policies: { china: policy([{ kind: 'setVouchers', city: 'shanghai', budget, rate: 0.8, audit, eligible: 'smallFirms' }], 'hedger') },
});
/** USD bn a quarter: CNY 600 million a year. */
const SIZE = 0.021;

const shanghai = (world: World) => world.setting.cities.findIndex(({ id }) => id === 'shanghai');
const waste = reading('2027 Q4', (world) => cityBalance(world, shanghai(world), CITY.waste), (notes) => {
  const ran = notes.slice(1);
  return ran.reduce((sum, one) => sum + one, 0) / ran.length;
});
const pilots = (world: World) => ({ run: cityBalance(world, shanghai(world), CITY.pilotsRun), passed: cityBalance(world, shanghai(world), CITY.pilotsPassed) });
const passes = reading('2027 Q4', pilots, (notes) => {
  const { run, passed } = notes[notes.length - 1]!;
  return run > 0 ? passed / run : [];
});
const programme = {
  waste,
  passes,
  frontier: at('2027 Q4', (world) => balance(world, nationIn(world, 'china'), NATION.frontier)),
  adoption: at('2027 Q4', (world) => cityAdoption(world, shanghai(world))),
} as const;

export const vouchers = defineFact({
  id: 10,
  fact: 'Shanghai-size voucher programme at 80%, no audit / audited',
  target: 'waste 25-45% / below 15%; pass rate +10 points audited; frontier index moves under 0.5; the city’s adoption +3 points in 8 quarters when audited (2-4), clearly less (by 0.5 points) when not',
  arms: {
    none: { arm: vouchersAt('no-vouchers', 0, 0), reads: { frontier: programme.frontier, adoption: programme.adoption } },
    unaudited: { arm: vouchersAt('vouchers-unaudited', SIZE, 0), reads: programme },
    audited: { arm: vouchersAt('vouchers-audited', SIZE, 1), reads: programme },
  },
  judge({ none, unaudited, audited }) {
    return [
      claim('waste, no audit', 'share', medianOf(firsts(unaudited.waste)), 0.25, 0.45),
      claim('waste, audited', 'share', medianOf(firsts(audited.waste)), 0, 0.15),
      claim('pass rate by audit', 'points', medianOf(paired(audited.passes, unaudited.passes, difference)), 0.1),
      claim('frontier index', 'number', medianOf(paired(audited.frontier, none.frontier, difference)), -0.5, 0.5),
      claim('adoption, audited', 'points', medianOf(paired(audited.adoption, none.adoption, difference)), 0.02, 0.04),
      claim('adoption by audit', 'points', medianOf(paired(audited.adoption, unaudited.adoption, difference)), 0.005),
    ];
  },
});

const attained = {
  mean: at('2027 Q4', (world) => planAttainment(world, nationIn(world, 'china'))),
  all: at('2027 Q4', (world) => (COUNTERS.every((counter) => attainment(world, nationIn(world, 'china'), counter) >= 1) ? 1 : 0)),
} as const;

export const plan2027 = defineFact({
  id: 14,
  fact: '2027 plan at the end of 2027, default doctrine / best doctrine',
  target: 'mean attainment of the six counters 60-85% / all of them in 30% of seeds or more',
  arms: eachDoctrine(attained),
  judge(seen) {
    const whole = DOCTRINES.map((name) => shareOf(firsts(seen[name].all).filter((one) => one === 1).length, seen[name].all.length));
    const best = whole.reduce((most, one) => (one.value > most.value ? one : most));
    return [
      claim('default doctrine', 'share', medianOf(firsts(seen.hedger.mean)), 0.6, 0.85),
      claim('seeds with all six, best doctrine', 'share', best, 0.3),
    ];
  },
});
