import { expect, test } from 'vitest';
import { judgePlan } from '../../src/sim/orders/index.ts';
import { nation, world } from '../support/games.ts';

test('a scenario that leaves a desk out refuses its orders, and says so', () => {
  const opening = world('base', { desks: ['trade'] });
  const { judged } = judgePlan(opening, nation(opening, 'china'), [
    { kind: 'buildPower', gw: 1 },
    { kind: 'orderChips', chip: 'h200', units: 1 },
  ]);
  expect(judged.map(({ refusal }) => refusal)).toEqual([{ key: 'deskClosed', args: { desk: 'industry' } }, null]);
});
