import { HOLDING, NATION, RELATION } from '../../sim/accounts.ts';
import { balance, holding, yieldOf } from '../../sim/query.ts';
import { relation } from '../../sim/relations.ts';
import type { World } from '../../sim/world.ts';
import { meanOf, medianOf, shareOf } from '../statistics.ts';
import type { Order } from '../../sim/orders/order.ts';
import type { Arm } from './arm.ts';
import { DEFAULT, EMBARGO, importKey, policy } from './arms.ts';
import { claim, defineFact, firsts, more, paired, type Sample } from './fact.ts';
import { at, measured, nationIn, reading } from './reading.ts';

/** Facts of making: yield, fabs, memory, own designs, and how fast the world's stock grows. */

/** China's industry feeds on demand at home, or starves beside imports. */
const DOMESTIC: Arm = { name: 'domestic', policies: { china: policy([importKey({ release: 0 })], 'builder') } };
const IMPORTED: Arm = { name: 'imported', policies: { china: policy([importKey()], 'importer') } };
const chinaYield = at('2030 Q4', (world) => yieldOf(world, nationIn(world, 'china')));
export const learning = defineFact({
  id: 7,
  fact: 'yield, China, by 2030 Q4',
  target: 'from 0.30 to 0.5-0.7 with steady domestic demand; below 0.45 where imports meet demand',
  arms: {
    domestic: { arm: DOMESTIC, reads: { first: reading('2026 Q1', (world) => yieldOf(world, nationIn(world, 'china')), (notes) => notes[0]!), yield: chinaYield } },
    imported: { arm: IMPORTED, reads: { yield: chinaYield } },
  },
  judge({ domestic, imported }) {
    return [
      claim('at the start', 'number', medianOf(firsts(domestic.first)), 0.28, 0.32),
      claim('domestic demand', 'number', medianOf(firsts(domestic.yield)), 0.5, 0.7),
      claim('imports', 'number', medianOf(firsts(imported.yield)), 0, 0.45),
    ];
  },
});

const LARGE = ['us'];
const SMALL = ['uk', 'indonesia'];
const TRIED = [...LARGE, 'japan', ...SMALL];
const SILICON: Arm = {
  name: 'silicon',
  policies: Object.fromEntries(TRIED.map((id) => [id, policy([], 'importer', { '2026 Q1': [{ kind: 'startSilicon', spend: 0.6 }] })])),
};
const saving = (id: string) => (world: World) => balance(world, nationIn(world, id), NATION.customSaving);
/** Quarters until a design was in use; nothing where it failed. */
const inUse = reading(
  '2030 Q4',
  (world) => TRIED.map((id) => saving(id)(world)),
  (notes) => TRIED.flatMap((_, i) => { const first = notes.findIndex((row) => row[i]! > 0); return first < 0 ? [] : [first]; }),
);
const savings = reading('2030 Q4', (world) => TRIED.map((id) => saving(id)(world)), (notes) => notes[notes.length - 1]!.filter((share) => share > 0));
const net = (ids: readonly string[]) => reading('2030 Q4', (world) => ids.map((id) => measured(id, 'netSaving')(world)), (notes) => notes[notes.length - 1]!);
const success = reading('2028 Q1', (world) => TRIED.map((id) => saving(id)(world)), (notes) => notes[notes.length - 1]!.map((share) => (share > 0 ? 1 : 0)));

export const ownSilicon = defineFact({
  id: 11,
  fact: 'custom silicon, begun in 2026 Q1 by four nations',
  target: 'succeeds about 60% (55-65%); then unit cost -20 to -40% after 6-8 quarters; pays for large buyers, loses for small ones',
  arms: { silicon: { arm: SILICON, reads: { success, inUse, savings, large: net(LARGE), small: net(SMALL) } } },
  judge({ silicon }) {
    const tries = silicon.success.flat();
    const quarters = silicon.inUse.flat();
    const cheaper = silicon.savings.flat();
    return [
      claim('first tape-outs that succeed', 'share', shareOf(tries.filter((one) => one === 1).length, tries.length), 0.55, 0.65),
      claim('quarters until in use', 'quarters', medianOf(quarters), 6, 8),
      claim('saving a chip', 'share', medianOf(cheaper), 0.2, 0.4),
      claim('net saving of the United States, USD bn', 'number', meanOf(silicon.large.flat()), 0.01),
      claim('net saving of the United Kingdom and Indonesia, USD bn', 'number', meanOf(silicon.small.flat()), -Infinity, -0.01),
    ];
  },
});

const fab = (place: 'partner' | 'home'): Order => ({ kind: 'jointFab', partner: 'taiwan', at: place, capacity: 5 });
const FABS: Arm = { name: 'fabs', policies: { us: policy([], 'importer', { '2026 Q1': [fab('home'), fab('partner')] }) } };

const running = (host: string) => (world: World) => relation(world, nationIn(world, 'us'), nationIn(world, host), RELATION.call) > 0;
/** Quarters from the order of a fab to its first wafer; nothing where it never ran. */
const opens = (host: string) => reading('2030 Q4', running(host), (notes) => { const first = notes.indexOf(true); return first < 0 ? [] : [first]; });
/** USD bn a kwpm of the bill of the fab on a host's soil. */
const billOf = (host: string) =>
  reading(
    '2026 Q1',
    (world) => world.projects.find(({ kind, nation, host: place }) => kind === 'jointFab' && nation === nationIn(world, 'us') && place === nationIn(world, host)),
    (notes) => notes.slice(1).flatMap((work) => (work ? [(work.instalment * work.quarters) / work.amount] : [])),
  );

export const fabAbroad = defineFact({
  id: 12,
  fact: 'fab abroad against at the chokepoint',
  target: 'about 13 (11-15) quarters against 7 (6-9), at about twice (1.6-2.4) the cost',
  arms: {
    fabs: { arm: FABS, reads: { home: opens('us'), away: opens('taiwan'), homeCost: billOf('us'), awayCost: billOf('taiwan') } },
  },
  judge({ fabs }) {
    return [
      claim('in the United States', 'quarters', medianOf(firsts(fabs.home)), 11, 15),
      claim('in Taiwan', 'quarters', medianOf(firsts(fabs.away)), 6, 9),
      claim('cost', 'times', medianOf(paired(fabs.homeCost, fabs.awayCost, (a, b) => a / b)), 1.6, 2.4),
    ];
  },
});

const stock = (world: World) => {
  let sum = 0;
  for (let nation = 0; nation < world.nations.length; nation++) {
    world.setting.chips.forEach(({ h100e }, chip) => (sum += (holding(world, nation, chip, HOLDING.installed) * h100e) / 1000));
  }
  return sum;
};
const byYear = reading('2030 Q4', stock, (notes) => [0, 4, 8, 12, 16].map((q) => notes[q + 4]! / notes[q]!));
const fiveYears = reading('2030 Q4', stock, (notes) => notes[notes.length - 1]! / notes[0]!);
const yearOf = (sample: Sample, year: number) => sample.map((row) => row[year]!);

export const worldStock = defineFact({
  id: 13,
  fact: 'world stock growth in the first year',
  target: '2.0-3.0x, then slower, but on and on: sixfold or more in five years',
  arms: { default: { arm: DEFAULT, reads: { byYear, fiveYears } } },
  judge({ default: { byYear: sample, fiveYears: whole } }) {
    const [first, ...later] = [0, 1, 2, 3, 4].map((year) => medianOf(yearOf(sample, year)));
    return [
      claim('2026', 'times', first!, 2, 3),
      ...later.map((growth, i) => claim(`${2027 + i}`, 'times', growth, 0, first!.value)),
      claim('2026-30', 'times', medianOf(firsts(whole)), 6),
    ];
  },
});

/** China behind a closed border, on orders of its own that widen fabs and packaging: with a memory programme and without. */
const alone = (more: readonly Order[]) =>
  policy([
    importKey({ release: 0 }),
    { kind: 'fundSoftware', spend: 1 },
    { kind: 'expandFab', fab: 0, capacity: 1.5 },
    { kind: 'buildPackaging', rate: 25 },
    ...more,
    { kind: 'orderChips', chip: 'ascend-910c', units: 150 },
  ]);
const border = policy([EMBARGO], 'strict');
const MEMORY: Arm = { name: 'memory', policies: { us: border, china: alone([{ kind: 'buildHbm', rate: 0.3 }]) } };
const NO_MEMORY: Arm = {
  name: 'no-memory',
  policies: { us: border, china: alone([]) },
  changes: { nations: { china: { works: { 'memory-line': null } } } },
};

const in2030 = { compute: at('2030 Q4', measured('china', 'usefulCompute')) } as const;
export const memory = defineFact({
  id: 19,
  fact: 'no HBM programme against one, border closed',
  target: 'useful compute in 2030 at least 30% lower',
  arms: { none: { arm: NO_MEMORY, reads: in2030 }, programme: { arm: MEMORY, reads: in2030 } },
  judge: ({ none, programme }) => [claim('useful compute', 'share', medianOf(paired(none.compute, programme.compute, more)), -1, -0.3)],
});
