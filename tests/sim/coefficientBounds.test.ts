// A game bears every coefficient at the ends of what a scenario may give it: no figure is lost.
import { expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { settingOf, start } from '../../src/scenario/start.ts';
import { boundsOf } from '../../src/sim/coefficients/coefficient.ts';
import { COEFFICIENTS, type CoefficientId } from '../../src/sim/coefficients/index.ts';
import { advance } from '../../src/sim/quarter.ts';
import { scenario } from '../support/games.ts';

const BASE = scenario('base');
const QUARTERS = 2;

function bears(id: CoefficientId, value: number): boolean {
  const world = start(BASE, 'bounds', settingOf(BASE, { coefficients: { [id]: value } }));
  for (let q = 0; q < QUARTERS; q++) advance(world, world.nations.map((_, nation) => DOCTRINES_BY_NAME.hedger(world, nation).map(({ order }) => order)));
  return world.balances.every((balance) => Number.isFinite(balance));
}

test('each is borne at its lowest and at its highest', { timeout: 240_000 }, () => {
  const broken = COEFFICIENTS.flatMap((one) => boundsOf(one).flatMap((value) => (bears(one.id, value) ? [] : [`${one.id} = ${value}`])));
  expect(broken).toEqual([]);
});
