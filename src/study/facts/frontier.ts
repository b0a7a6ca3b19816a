import { leaderOf } from '../../sim/query.ts';
import type { World } from '../../sim/world.ts';
import { medianOf, shareOf } from '../statistics.ts';
import { DEFAULT, EMBARGO, TRADE, against, policy } from './arms.ts';
import type { Arm } from './arm.ts';
import { claim, defineFact, difference, firsts, more, paired } from './fact.ts';
import { at, each, measured, nationIn, reading } from './reading.ts';

/** Facts of the frontier: the gap, who leads, what controls and open weights do to it. */

const gap = measured('china', 'frontierGap');

export const frontierGap = defineFact({
  id: 1,
  fact: 'China-US frontier gap over 2026-28',
  target: 'median of each quarter 4-14 months',
  arms: { default: { arm: DEFAULT, reads: { gap: each('2028 Q4', gap) } } },
  judge({ default: { gap: sample } }) {
    const quarters = sample[0]!.map((_, quarter) => medianOf(sample.map((row) => row[quarter]!)));
    const sorted = quarters.sort((a, b) => a.value - b.value);
    return [claim('narrowest quarter', 'months', sorted[0]!, 4, 14), claim('widest quarter', 'months', sorted[sorted.length - 1]!, 4, 14)];
  },
});

export const chinaLeads = defineFact({
  id: 2,
  fact: 'China ever leads by 2030 Q4',
  target: '5-20% of seeds',
  arms: {
    default: {
      arm: DEFAULT,
      reads: { led: reading('2030 Q4', (world) => leaderOf(world) === nationIn(world, 'china'), (notes) => (notes.includes(true) ? 1 : 0)) },
    },
  },
  judge({ default: { led } }) {
    const hits = firsts(led).filter((one) => one === 1).length;
    return [claim('seeds', 'share', shareOf(hits, led.length), 0.05, 0.2)];
  },
});

/** Every key shut: chips, tools, memory and the cloud. */
const STRICT = against('strict-controls', policy([{ ...EMBARGO, cloud: false }], 'strict'));
const controlled = { gapAt8: at('2027 Q4', gap), gapAt20: at('2030 Q4', gap), selfReliance: at('2030 Q4', measured('china', 'selfReliance')) } as const;

export const strictControls = defineFact({
  id: 18,
  fact: 'strict controls against none, same luck (contested)',
  target: '+2 months of gap or more at 8 quarters; at 20 less than at 8, and under 2; China’s self-reliance higher',
  arms: {
    strict: { arm: STRICT, reads: controlled },
    none: { arm: TRADE, reads: controlled },
  },
  judge({ strict, none }) {
    const at8 = medianOf(paired(strict.gapAt8, none.gapAt8, difference));
    const at20 = medianOf(paired(strict.gapAt20, none.gapAt20, difference));
    return [
      claim('gap at 8 quarters', 'months', at8, 2),
      claim('gap at 20 quarters', 'months', at20, -2, Math.min(2, at8.value)),
      claim('self-reliance at 20 quarters', 'points', medianOf(paired(strict.selfReliance, none.selfReliance, difference)), 0.01),
    ];
  },
});

const OPEN_WEIGHTS: Arm = { name: 'open-weights', policies: { us: policy([{ kind: 'setWeights', open: true }], 'strict') } };

/** Mean gap of all nations but the United States. */
function followersGap(world: World): number {
  const followers = world.setting.nations.filter(({ id }) => id !== 'us');
  return followers.reduce((sum, { id }) => sum + measured(id, 'frontierGap')(world), 0) / followers.length;
}

const opened = {
  gap: at('2027 Q4', gap),
  followers: at('2027 Q4', followersGap),
  revenue: at('2027 Q4', measured('us', 'revenue')),
  raised: at('2030 Q4', measured('us', 'raised')),
} as const;

export const openWeights = defineFact({
  id: 21,
  fact: 'open weights by the leader',
  target: 'China’s gap and the followers’ mean 1-4 months narrower after 8 quarters; US revenue and listings fall',
  arms: { open: { arm: OPEN_WEIGHTS, reads: opened }, closed: { arm: DEFAULT, reads: opened } },
  judge({ open, closed }) {
    return [
      claim('China’s gap', 'months', medianOf(paired(open.gap, closed.gap, difference)), -4, -1),
      claim('followers’ mean gap', 'months', medianOf(paired(open.followers, closed.followers, difference)), -4, -1),
      claim('US revenue', 'share', medianOf(paired(open.revenue, closed.revenue, more)), -1, -0.01),
      claim('raised in the US', 'share', medianOf(paired(open.raised, closed.raised, more)), -1, -0.01),
    ];
  },
});
