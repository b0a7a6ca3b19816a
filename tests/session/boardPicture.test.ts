import { expect, test } from 'vitest';
import { startMatch } from '../../src/match/match.ts';
import { boardPicture } from '../../src/session/boardPicture.ts';
import { nation, scenario } from '../support/games.ts';

/** The board shows what the rules hold. */

test('all chips on their way are on the road, those of the third quarter as well', () => {
  const orders = { 'bytedance-h200': { open: 0, want: 0, landing: 10, following: 20, later: 40 } };
  const match = startMatch(scenario('base', { orders }), 'road', { china: 'person' });
  const { imports } = boardPicture(match, 0, nation(match.worlds[0], 'china'), []);
  expect(imports?.inTransit.map(({ units, landsIn }) => [units, landsIn.quarter])).toEqual([[10, 1], [20, 2], [40, 3]]);
});

test('a fab opens when its work is done, with what it stands still for', () => {
  const match = startMatch(scenario('base'), 'fab', { china: 'person' });
  const world = match.worlds[0];
  const opens = () => boardPicture(match, 0, nation(world, 'china'), []).home.fabs.find(({ state }) => state === 'building')?.opens;
  expect(opens()).toEqual({ year: 2026, quarter: 4 });
  world.projects[0].idle = 2;
  expect(opens()).toEqual({ year: 2027, quarter: 2 });
});
