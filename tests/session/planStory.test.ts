import { expect, test } from 'vitest';
import { playQuarter, startMatch, type Match } from '../../src/match/match.ts';
import { explain } from '../../src/session/explain.ts';
import { headlineOf } from '../../src/session/headlines.ts';
import { orderFacts } from '../../src/session/why/orderFacts.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { delayOf } from '../../src/sim/programmes.ts';
import { nation, scenario } from '../support/games.ts';

/** What is told of a programme: it was paid for then, bears fruit now, and a target that it reaches is news. */

const GATE = scenario('h200-gate', { nations: { china: { plan: { datasets: 80, targets: { datasets: 84 }, security: 0.7 } } }, events: { 'customs-hold': null } });
const DATASETS: Order = { kind: 'fundProgramme', programme: 'datasets', spend: 3 };

function played(): Match {
  let match = startMatch(GATE, 'plan', { china: 'person' });
  for (let q = 0; q < 4; q++) match = playQuarter(match, { [nation(match.worlds[0], 'china')]: q === 0 ? [DATASETS] : [] });
  return match;
}

const match = played();
const seat = nation(match.worlds[0], 'china');
const delay = delayOf(match.worlds[0], 'datasets');

test('why there are more datasets leads to the programme, and on to the order that paid for it', () => {
  const { steps, opening, closing } = explain(match, delay, seat, 'datasets');
  expect(steps.reduce((sum, { amount }) => sum + amount, 0)).toBe(closing - opening);
  const step = steps.find(({ cause }) => cause === 'programmeResult')!;
  expect(step.about).toEqual({ kind: 'programme', programme: 'datasets' });
  expect(step.amount).toBeGreaterThan(0);
  expect(step.chain[0]).toMatchObject({ kind: 'given', given: { quarter: 0, order: DATASETS } });
});

test('its money left the treasury when it was ordered', () => {
  const step = explain(match, 0, seat, 'treasury').steps.find(({ cause }) => cause === 'programmeFunding')!;
  expect(step.exact).toBeCloseTo(-3, 9);
  expect(explain(match, delay, seat, 'treasury').steps.some(({ cause }) => cause === 'programmeFunding')).toBe(false);
});

test('a target that is reached makes the headline', () => {
  const news = [0, 1, 2, 3].map((quarter) => headlineOf(match, quarter, seat, orderFacts(match, quarter)).key);
  expect(news).toContain('targetReached');
});
