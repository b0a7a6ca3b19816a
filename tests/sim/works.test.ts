import { expect, test } from 'vitest';
import { NATION, nationAt } from '../../src/sim/accounts.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import { judgePlan } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { balance, fabCapacity } from '../../src/sim/query.ts';
import { instalmentsDue, quartersLeft, termsOf } from '../../src/sim/works.ts';
import type { World } from '../../src/sim/world.ts';
import { card, nation, play, world, type Played } from '../support/games.ts';

/** What is being built costs what was said, when it was said. */

/** USD bn that China's works took from its treasury in the first quarter of a game. */
function billed(opening: World, { postings }: Played): number {
  const treasury = nationAt(opening.setting.layout, nation(opening, 'china')) + NATION.treasury;
  const bills = postings[0].filter(({ address, cause }) => address === treasury && cause === CAUSE.building);
  return -bills.reduce((sum, { amount }) => sum + amount, 0);
}

const idle = { china: { works: { 'shenzhen-fab': null, 'memory-line': null } } };
const shut = { 'us-china': { tools: false }, 'eu-china': { tools: false }, 'japan-china': { tools: false }, 'korea-china': { tools: false } };
const first = (...orders: Order[]) => ({ china: (w: World) => (w.quarter === 0 ? orders : []) });
const expand: Order = { kind: 'expandFab', fab: 0, capacity: 2 };

test('two works in one plan: the second is judged as dear as it will be', () => {
  const opening = world('base', { nations: idle });
  const { judged } = judgePlan(opening, nation(opening, 'china'), [expand, expand]);
  expect(judged[1].cost).toBeGreaterThan(1.2 * judged[0].cost);
  const played = play(opening, 1, first(expand, expand));
  expect(billed(opening, played)).toBeCloseTo(judged[0].cost + judged[1].cost, 9);
});

test('instalments due are what works take: nothing while they stand still, less without tools', () => {
  const opening = world('base');
  const due = instalmentsDue(opening, nation(opening, 'china'));
  expect(billed(opening, play(opening, 1))).toBeCloseTo(due, 9);

  const still = world('base');
  for (const project of still.projects) project.idle = 1;
  expect(instalmentsDue(still, nation(still, 'china'))).toBe(0);
  expect(billed(still, play(still, 1))).toBeCloseTo(0, 12);

  const slow = world('base', { regimes: shut, nations: { china: { works: { 'shenzhen-fab': { equipped: false }, 'memory-line': null } } } });
  const slowly = instalmentsDue(slow, nation(slow, 'china'));
  expect(billed(slow, play(slow, 1))).toBeCloseTo(slowly, 9);
  expect(slowly).toBeLessThan(0.4 * slow.projects[0].instalment);
});

test('a fab takes as long as was said, with tools and without', () => {
  for (const [tools, regimes] of [[0, {}], [0.5, shut], [5, shut]] as const) {
    const opening = world('base', { regimes, nations: { china: { ...idle.china, opening: { tools } } } });
    const china = nation(opening, 'china');
    const { cost, quarters } = termsOf(opening, china, 'expansion', 2);
    const begun = play(opening, 1, first(expand)).world;
    expect(quartersLeft(begun, begun.projects[0])).toBe(quarters - 1);
    const steps = (w: World) => w.projects.length;
    expect([play(opening, quarters - 1, first(expand)), play(opening, quarters, first(expand))].map((p) => steps(p.world))).toEqual([1, 0]);
    expect(cost).toBeCloseTo(termsOf(world('base', { nations: idle }), china, 'expansion', 2).cost, 9);
  }
});

test('a stock of tools is kept for the day on which none are sold', () => {
  const tools = (regimes: object) => {
    const opening = world('base', { regimes, nations: { china: { ...idle.china, opening: { tools: 5 } } } });
    return balance(play(opening, 1, first(expand)).world, nation(opening, 'china'), NATION.tools);
  };
  expect(tools({})).toBe(5);
  expect(tools(shut)).toBeLessThan(3.01);
});

test('missing tools hold up a fab that is built or expanded, and are not heard of where none is', () => {
  const event = { 'missing-tools': { chance: 1, rumour: { odds: 1 } } };
  const opening = world('base', { events: event, nations: idle }, { keep: ['missing-tools'] });
  const times = (w: World) => w.cards[card(w, 'missing-tools')].times;
  expect(times(play(opening, 6).world)).toBe(0);
  const later = (events: object) => play(world('base', { events, nations: idle }, { keep: ['missing-tools'] }), 4, first(expand)).world;
  const [calm, held] = [later({ 'missing-tools': { chance: 0 } }), later(event)];
  expect(times(held)).toBe(1);
  expect(fabCapacity(held, nation(held, 'china'))).toBeLessThan(fabCapacity(calm, nation(calm, 'china')) - 1.5);
});
