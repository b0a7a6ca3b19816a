import { FIRM, NATION } from '../../sim/accounts.ts';
import { BOOM, WINTER, firmBalance } from '../../sim/capital.ts';
import { balance } from '../../sim/query.ts';
import { less, medianOf, quantileOf, shareOf } from '../statistics.ts';
import type { Arm } from './arm.ts';
import { DEFAULT, TRADE } from './arms.ts';
import { claim, defineFact, difference, more, paired, pooled, type Sample } from './fact.ts';
import { at, measured, reading } from './reading.ts';

/** Facts of the market for capital: what listings bring, their first days, booms and winters. */

/** Investors pay for twice as many years of sales: offers bring nearly twice as much. */
const doubled = {
  firms: Object.fromEntries(
    Object.entries({ zhipu: 50, minimax: 50, biren: 80, cxmt: 80, 'moore-threads': 80, openai: 80 }).map(([id, multiple]) => [id, { listing: { multiple } }]),
  ),
};
/** Chips without limit for China, and places to plug them in: what binds is money. */
const plenty = {
  chips: { h200: { supply: 3000, inventory: 6000 }, b300: { supply: 9000 } },
  nations: { china: { opening: { power: 20, servers: 20, cooling: 20 }, powerGrowth: 0.2 } },
};
const DOUBLED: Arm = { name: 'doubled', changes: doubled };
const PLENTY: Arm = { name: 'plenty', changes: plenty, policies: TRADE.policies! };
const PLENTY_DOUBLED: Arm = { name: 'plenty-doubled', changes: { ...plenty, ...doubled }, policies: TRADE.policies! };

const proceeds = {
  compute: at('2027 Q4', measured('china', 'usefulCompute')),
  gap: at('2027 Q4', measured('china', 'frontierGap')),
  raised: at('2027 Q4', measured('china', 'raised')),
} as const;
export const ipoMoney = defineFact({
  id: 8,
  fact: 'doubling IPO proceeds, effect after 8 quarters',
  target: 'useful compute under +2% where chips bind, +5% or more where they do not; the gap moves by under 1 month where chips bind',
  arms: {
    bound: { arm: DEFAULT, reads: proceeds },
    boundDoubled: { arm: DOUBLED, reads: proceeds },
    free: { arm: PLENTY, reads: proceeds },
    freeDoubled: { arm: PLENTY_DOUBLED, reads: proceeds },
  },
  short:
    'What labs raise is small beside what platforms invest: the offers of Zhipu and MiniMax, some 1 bn, against 11 bn a quarter of China’s platforms. Where chips are plenty, doubling them adds about 1% of compute in two years. Most of what is raised goes to chip makers, and becomes fabs and memory years later.',
  judge({ bound, boundDoubled, free, freeDoubled }) {
    return [
      claim('proceeds, bound', 'times', medianOf(paired(boundDoubled.raised, bound.raised, (a, b) => a / b)), 1.6, 2.4),
      claim('proceeds, free', 'times', medianOf(paired(freeDoubled.raised, free.raised, (a, b) => a / b)), 1.6, 2.4),
      claim('useful compute where chips bind', 'share', medianOf(paired(boundDoubled.compute, bound.compute, more)), -0.02, 0.02),
      claim('useful compute where they do not', 'share', medianOf(paired(freeDoubled.compute, free.compute, more)), 0.05),
      claim('gap where chips bind', 'months', medianOf(paired(boundDoubled.gap, bound.gap, difference)), -1, 1),
    ];
  },
});

const pops = reading(
  '2030 Q4',
  (world) => world.setting.market.map((firm) => (firmBalance(world, firm, FIRM.listedFor) === 1 ? firmBalance(world, firm, FIRM.price) - 1 : NaN)),
  (notes) => notes.slice(1).flat().filter((pop) => !Number.isNaN(pop)),
);
/** Of the quarters of a game that were a boom, and of the others, how many had a winter within four: for all markets. */
const winters = reading(
  '2030 Q4',
  (world) => world.nations.map((_, nation) => balance(world, nation, NATION.mood)),
  (notes) => {
    const counts = [0, 0, 0, 0];
    for (let nation = 0; nation < notes[0]!.length; nation++) {
      for (let q = 1; q + 4 < notes.length; q++) {
        const mood = notes[q]![nation]!;
        const winter = notes.slice(q + 1, q + 5).some((later) => later[nation]! <= WINTER);
        const at = mood >= BOOM ? 0 : 2;
        counts[at]!++;
        if (winter) counts[at + 1]!++;
      }
    }
    return counts;
  },
);
const summed = (sample: Sample, index: number) => sample.reduce((sum, row) => sum + row[index]!, 0);

export const booms = defineFact({
  id: 9,
  fact: 'day-one pop; booms and winters',
  target: 'median +10 to +150%; 5th percentile below 0, 95th above +200%; a winter within 4 quarters likelier after a boom than otherwise',
  arms: { default: { arm: DEFAULT, reads: { pops, winters } } },
  judge({ default: { pops: sample, winters: counts } }) {
    const all = pooled(sample);
    const after = shareOf(summed(counts, 1), summed(counts, 0));
    const otherwise = shareOf(summed(counts, 3), summed(counts, 2));
    return [
      claim('median pop', 'share', medianOf(all), 0.1, 1.5),
      claim('5th percentile', 'share', quantileOf(all, 0.05), -1, -0.001),
      claim('95th percentile', 'share', quantileOf(all, 0.95), 2),
      claim('chance of a winter within 4 quarters, after a boom more than otherwise by', 'points', less(after, otherwise), 0.001),
    ];
  },
});

