import { expect, test } from 'vitest';
import { NATION } from '../../src/sim/accounts.ts';
import { CAUSE } from '../../src/sim/ledger.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { balance, usefulCompute, waitingImports } from '../../src/sim/query.ts';
import type { World } from '../../src/sim/world.ts';
import { card, nation, play, world, type Orders } from '../support/games.ts';

/** Events come in steps, so that who listens can prepare. */

/** The H200 gate with a customs hold that is certain: a rumour in the first quarter, the hold two quarters later. */
const withHold = () =>
  world(
    'h200-gate',
    { events: { 'customs-hold': { when: { quarter: { from: 0, to: 0 } }, chance: 1, rumour: { quarters: 1, odds: 1 }, notice: 1 } } },
    { keep: ['customs-hold'] },
  );

const stage = (w: World) => w.cards[card(w, 'customs-hold')].stage;
const buy = (units: number): Order => ({ kind: 'orderChips', chip: 'h200', units });
const approveAll: Order = { kind: 'setApproval', release: 2000, admitted: 'all', listed: [], quota: 0 };

test('a customs hold is rumoured, announced, and then shuts the gate', () => {
  const opening = withHold();
  const steps = [1, 2, 3].map((quarters) => stage(play(opening, quarters).world));
  expect(steps).toEqual(['rumour', 'announced', 'resting']);
});

test('while a quarter is planned, what an event bends is bent for just so many quarters more', () => {
  const opening = withHold();
  const left = (quarters: number) => play(opening, quarters).world.modifiers.map((one) => one.left);
  // in force in the third quarter and the fourth
  expect([2, 3, 4].map(left)).toEqual([[], [1], []]);
});

test('while customs hold, what arrives stands before the gate, and comes in when they open', () => {
  const opening = withHold();
  const china = nation(opening, 'china');
  const plan = { china: () => [approveAll, buy(50)] };
  const during = play(opening, 4, plan).world;
  expect(waitingImports(during, china).customs).toBeGreaterThan(20);
  const later = play(opening, 7, plan).world;
  expect(waitingImports(later, china).customs).toBe(0);
});

test('who prepares for the rumour has more compute during the hold, and more users after it', () => {
  const opening = withHold();
  const china = nation(opening, 'china');
  const steady: Record<string, Orders> = { china: () => [approveAll, buy(40)] };
  const prepared: Record<string, Orders> = {
    china: (w) => [
      approveAll,
      buy(40),
      ...(stage(w) === 'rumour' ? [{ kind: 'answerEvent', card: 'customs-hold', choice: 'pre-clear' } as const] : []),
    ],
  };
  const during = (plans: Record<string, Orders>) => play(opening, 4, plans).world;
  expect(usefulCompute(during(prepared), china)).toBeGreaterThan(1.03 * usefulCompute(during(steady), china));
  // compute that came in time has served users since
  const end = (plans: Record<string, Orders>) => play(opening, 8, plans).world;
  expect(balance(end(prepared), china, NATION.adoption)).toBeGreaterThan(balance(end(steady), china, NATION.adoption));
});

test('a rumour that does not come true changes nothing', () => {
  const opening = world(
    'h200-gate',
    { events: { 'customs-hold': { when: { quarter: { from: 0, to: 0 } }, chance: 1, rumour: { quarters: 1, odds: 0 } } } },
    { keep: ['customs-hold'] },
  );
  const { world: after } = play(opening, 6);
  expect(after.cards[card(after, 'customs-hold')].times).toBe(0);
  expect(after.modifiers).toEqual([]);
});

test('an event takes no more chips from a market than there are', () => {
  const gone = { 'taiwan-quake': { chance: 1, effects: [{ stock: 'h200', by: -1000 }] } };
  const opening = world('base', { events: gone }, { keep: ['taiwan-quake'] });
  const { postings } = play(opening, 1);
  const lost = postings[0].filter(({ cause }) => cause === CAUSE.event).map(({ amount }) => amount);
  expect(lost).toEqual([-700]);
});
