import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { CHIP_MODIFIERS, MODIFIERS } from '../../src/sim/modifiers.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { fabAt } from '../../src/sim/accounts.ts';
import type { World } from '../../src/sim/world.ts';
import { nation, play, scenario, world } from '../support/games.ts';

/** Whatever an event bends is bent: no modifier without a rule that reads it, no card without an effect that is felt. */

const QUARTERS = 6;
const SEEDS = Array.from({ length: 40 }, (_, i) => `STORY${i}`);
const PATIENCE = 60_000;

/** All balances but the fabs', of which there may be more, after quarters in which an event befalls the base. */
function after(event: object, answer?: Order, seed = SEEDS[0]): readonly number[] {
  const certain = { chance: 1, when: { quarter: { from: 0, to: 0 } }, rumour: { quarters: 1, odds: 1 }, notice: 1, rest: 'never', ...event };
  const opening = world('base', { nations: BUSY, events: { 'taiwan-quake': null, event: { ...WORDS, ...certain } } }, { seed });
  const china = nation(opening, 'china');
  const hedged = (w: World) => DOCTRINES_BY_NAME.hedger(w, china).flatMap(({ order }) => (order.kind === 'answerEvent' ? [] : [order]));
  const smuggle: Order = { kind: 'greyChips', chip: 'b300', units: 12 };
  const answered = { china: (w: World) => [smuggle, ...hedged(w), ...(w.quarter === 1 && answer ? [answer] : [])] };
  const end = play(opening, QUARTERS, answered, 'hedger').world;
  return [...end.balances.subarray(0, fabAt(end.setting.layout, 0))];
}

/** Works and shares in fabs, so that what bends them is felt. */
const busy = {
  silicon: { calls: { taiwan: 0.2 } },
  works: { design: { kind: 'silicon', amount: 0.6, left: 4 }, joint: { kind: 'jointFab', amount: 1, left: 4 } },
};
const BUSY = { china: busy, japan: busy, india: { works: busy.works } };

const words = { en: 'w', id: 'w' };
const WORDS = { title: words, texts: { rumour: words, announcement: words, effect: words } };
const calm = after({});

/** Is it felt in one game or another? What bends odds is felt only where luck is near them. */
const felt = (event: object) => SEEDS.some((seed) => after(event, undefined, seed).join() !== after({}, undefined, seed).join());

test.each(MODIFIERS)('%s is read by a rule', (modify) => {
  const target = CHIP_MODIFIERS.includes(modify) ? { chip: 'h200' } : { nation: 'china' };
  expect(after({ effects: [{ modify, ...target, by: 0.1, quarters: QUARTERS }] })).not.toEqual(calm);
});

describe('every card of the base is felt', () => {
  const cards = Object.entries(scenario('base').events);
  const bare = cards.filter(([, { effects }]) => effects.length > 0);
  const chosen = cards.flatMap(([id, { choices }]) => Object.entries(choices).map(([choice, { effects }]) => [`${id}: ${choice}`, effects] as const));

  test.each(bare)('%s', (_id, { effects }) => expect(felt({ effects })).toBe(true), PATIENCE);
  test.each(chosen)('%s', (_id, effects) => expect(felt({ effects })).toBe(true), PATIENCE);

  test('and what is answered is what happens', () => {
    const choices = { wait: { label: words, effects: [] }, act: { label: words, effects: [{ shift: 'trust', nation: 'china', by: -9 }] } };
    const asked = { chooser: 'china', choices };
    const silent = after(asked);
    expect(after(asked, { kind: 'answerEvent', card: 'event', choice: 'wait' })).toEqual(silent);
    expect(after(asked, { kind: 'answerEvent', card: 'event', choice: 'act' })).not.toEqual(silent);
  });
});
