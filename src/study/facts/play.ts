import { DOCTRINES } from '../../sim/doctrine.ts';
import { scoreOf } from '../../sim/objectives.ts';
import { REFERENCE_DOCTRINES } from '../../match/run.ts';
import { againstPar, luckAgainstChoice, settledCourse, winsOf, type Course } from '../course.ts';
import { shareOf } from '../statistics.ts';
import type { Order } from '../../sim/orders/order.ts';
import type { Arm } from './arm.ts';
import { eachDoctrine, importKey, policy } from './arms.ts';
import { claim, defineFact, type Sample } from './fact.ts';
import { nationIn, reading } from './reading.ts';

/** Facts of the game: does one doctrine always win, and how much is luck? */

/** How a game went for China's seat: how it ended (quarter of the catastrophe or collapse, and whether in China), then points as it began and as each quarter closed. */
const course = reading(
  '2030 Q4',
  (world) => ({ score: scoreOf(world, nationIn(world, 'china')), ending: world.ending, own: world.ending.nation === nationIn(world, 'china') }),
  (notes) => {
    const { ending, own } = notes[notes.length - 1]!;
    const early = ending.kind !== 'none';
    return [early ? ending.quarter : -1, early && own ? 1 : 0, ...notes.map(({ score }) => score)];
  },
);

const courseIn = ([cut, own, ...scores]: readonly number[]): Course => ({
  scores,
  quarters: cut! >= 0 ? cut! : scores.length - 1,
  early: cut! >= 0,
  forfeited: own === 1,
});

/** Points against par of each seed's game. */
const settled = (sample: Sample, seen: Readonly<Record<string, { readonly course: Sample }>>): number[] =>
  sample.map((row, seed) => againstPar(settledCourse(courseIn(row), REFERENCE_DOCTRINES.map((name) => courseIn(seen[name]!.course[seed]!)))));

const seats = eachDoctrine({ course });

export const noDoctrineWins = defineFact({
  id: 16,
  fact: 'doctrines played against each other in one seat: China',
  target: 'none wins more than 45%',
  arms: seats,
  judge(seen) {
    const points = DOCTRINES.map((name) => settled(seen[name].course, seen));
    const wins = winsOf(points);
    return DOCTRINES.map((name, i) => claim(name, 'share', shareOf(wins[i]!, points[0]!.length), 0, 0.45));
  },
});

const PROGRAMMES = ['datasets', 'generalModels', 'industryModels', 'scenarios', 'smallFirms', 'leaders'] as const;
/** The same orders whatever comes, a bit of everything: nothing in it looks at the game. */
const FIXED: Arm = {
  name: 'fixed',
  policies: {
    china: policy(
      [
        importKey({ release: 400, quota: 0.3 }),
        { kind: 'fundSoftware', spend: 0.5 },
        { kind: 'fundTalent', spend: 0.3 },
        ...PROGRAMMES.map((programme): Order => ({ kind: 'fundProgramme', programme, spend: 0.11 })),
        { kind: 'orderChips', chip: 'h200', units: 130 },
        { kind: 'orderChips', chip: 'ascend-910c', units: 150 },
      ],
      undefined,
      {
        '2026 Q1': [
          { kind: 'splitCompute', research: 0.43, safety: 0.02 },
          { kind: 'setBet', bet: 'memory', share: 0.5 },
          { kind: 'setLabs', mode: 'pool' },
          { kind: 'startSilicon', spend: 0.6 },
          { kind: 'buildHbm', rate: 0.6 },
        ],
        '2027 Q1': [
          { kind: 'buildHbm', rate: 0.8 },
          { kind: 'buildPackaging', rate: 150 },
        ],
        '2028 Q1': [
          { kind: 'expandFab', fab: 0, capacity: 4 },
          { kind: 'buildPower', gw: 1 },
        ],
        '2028 Q3': [
          { kind: 'buildHbm', rate: 1.2 },
          { kind: 'buildPackaging', rate: 200 },
        ],
        '2029 Q1': [
          { kind: 'expandFab', fab: 0, capacity: 5 },
          { kind: 'buildPower', gw: 1 },
        ],
      },
    ),
  },
};

export const luck = defineFact({
  id: 17,
  fact: 'luck against choice: the same orders',
  target: '5th-95th percentile of the score against par under 0.3 of the spread between the best doctrine and the floor (passive)',
  arms: { ...seats, fixed: { arm: FIXED, reads: { course } } },
  judge(seen) {
    const points = DOCTRINES.map((name) => settled(seen[name].course, seen));
    return [claim('luck over choice', 'number', luckAgainstChoice(settled(seen.fixed.course, seen), points), 0, 0.3)];
  },
});
