// A profile stands on the objectives of its seat: each measure speaks for one dimension, or for none.
import { expect, test } from 'vitest';
import { NATION, nationAt } from '../../src/sim/accounts.ts';
import { cloneWorld } from '../../src/sim/world.ts';
import { profileOf } from '../../src/match/profile.ts';
import { nation, world } from '../support/games.ts';

test('a seat that is scored on its lead loses capability as a rival draws level, and nothing else', () => {
  // a scale on which the lead of the opening counts
  const opening = world('base', { seats: { us: { objectives: { lead: { from: 0, to: 15 } } } } });
  const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
  expect(opening.setting.objectives.some(({ nation: seat, measure }) => seat === us && measure === 'frontierLead')).toBe(true);
  const level = cloneWorld(opening);
  const at = (n: number) => nationAt(level.setting.layout, n) + NATION.frontier;
  level.balances[at(china)] = level.balances[at(us)];
  const [before, after] = [profileOf(opening, us), profileOf(level, us)];
  expect(after.capability).toBeLessThan(before.capability);
  expect({ ...after, capability: 0 }).toEqual({ ...before, capability: 0 });
});
