// What nations feel towards each other: an account of each pair, which acts move and time heals.
import { expect, test } from 'vitest';
import { keyedDice } from '../../src/sim/dice.ts';
import { CAUSE, Books } from '../../src/sim/ledger.ts';
import { measure } from '../../src/sim/measures.ts';
import { raise, tensionOf } from '../../src/sim/relations.ts';
import type { Turn } from '../../src/sim/turn.ts';
import { nation, play, world } from '../support/games.ts';

const turnOf = (of: ReturnType<typeof world>): Turn => ({ world: of, books: new Books(of, true), dice: keyedDice(of.dice), accepted: [] });

test('an act is felt by one side alone, within the bounds, and the ledger says which act it was', () => {
  const opening = world('base');
  const [us, china] = [nation(opening, 'us'), nation(opening, 'china')];
  const before = { us: tensionOf(opening, us, china), china: tensionOf(opening, china, us) };
  const turn = turnOf(opening);
  raise(turn, us, china, 12, CAUSE.event, 3);
  expect(tensionOf(opening, us, china)).toBeCloseTo(before.us + 12);
  expect(tensionOf(opening, china, us)).toBe(before.china);
  expect(turn.books.postings).toMatchObject([{ amount: 12, cause: CAUSE.event, subject: 3 }]);
  raise(turn, us, china, 1000, CAUSE.event, 3);
  expect(tensionOf(opening, us, china)).toBe(100);
  raise(turn, us, china, -1000, CAUSE.event, 3);
  expect(tensionOf(opening, us, china)).toBe(0);
  raise(turn, us, us, 50, CAUSE.event, 3);
  expect(tensionOf(opening, us, us)).toBe(0);
});

test('left alone, tension goes back to its rest from above and from below, and stays there', () => {
  const relations = { 'us-china': { tension: 90, rest: 50 }, 'india-us': { tension: 0, rest: 30 } };
  const opening = world('base', { relations });
  const [us, china, india] = ['us', 'china', 'india'].map((id) => nation(opening, id));
  let [fear, doubt] = [90, 0];
  for (const quarters of [1, 4, 8]) {
    const { world: later } = play(opening, quarters);
    expect(tensionOf(later, us, china)).toBeLessThan(fear);
    expect(tensionOf(later, india, us)).toBeGreaterThan(doubt);
    [fear, doubt] = [tensionOf(later, us, china), tensionOf(later, india, us)];
  }
  expect(fear).toBeGreaterThan(50);
  const { world: calm } = play(world('base', { length: 80, relations }), 79);
  expect([tensionOf(calm, us, china), tensionOf(calm, india, us)]).toEqual([50, 30]);
});

test('the tension of a nation is the highest that anybody feels towards it', () => {
  const opening = world('base', { relations: { 'us-china': { tension: 40 }, 'taiwan-china': { tension: 77 } } });
  expect(measure(opening, nation(opening, 'china'), 'tension')).toBe(77);
});
