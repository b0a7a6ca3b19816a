// A game with offers, counters, answers and breaches plays again from its record, bit for bit.
import { expect, test } from 'vitest';
import { playQuarter, startMatch, worldNow } from '../../src/match/match.ts';
import { readReplay, toReplay, verifyReplay, writeReplay } from '../../src/replay/replay.ts';
import type { Order, WrittenTerm } from '../../src/sim/orders/order.ts';
import { LIBRARY, scenario } from '../support/games.ts';

const money = (amount: number): WrittenTerm => ({ kind: 'payment', amount, of: null });
const truce: WrittenTerm = { kind: 'noNewControls', amount: 0, of: null };
const terms = { quarters: 6, expires: 2, verify: true, bond: 0.5 };

test('a game with deals in it verifies', () => {
  let match = startMatch(scenario('base'), 'DEALS', { china: 'person', us: 'person', gulf: 'dealmaker' });
  const id = (name: string) => worldNow(match).setting.nations.findIndex((nation) => nation.id === name);
  /** The latest offer between two nations that nobody has answered. */
  const open = (...names: string[]) =>
    worldNow(match).deals.filter(({ state, from, to }) => state === 'offered' && names.every((name) => [from.nation, to.nation].includes(id(name)))).at(-1)!.id;
  const turns: (() => Readonly<Record<string, readonly Order[]>>)[] = [
    () => ({ china: [{ kind: 'offerDeal', to: 'us', give: [money(1)], take: [{ kind: 'licence', amount: 0, of: 'open' }], ...terms }] }),
    () => ({ us: [{ kind: 'counterDeal', deal: open('china', 'us'), give: [truce], take: [money(2)], ...terms }] }),
    () => ({ china: [{ kind: 'answerDeal', deal: open('china', 'us'), answer: 'accept' }] }),
    () => ({ china: [{ kind: 'offerDeal', to: 'gulf', give: [money(1)], take: [{ kind: 'talent', amount: 0.2, of: null }], ...terms }] }),
    () => ({ us: worldNow(match).deals.filter(({ state, from, to }) => state === 'inForce' && [from.nation, to.nation].includes(id('us'))).slice(-1).map(({ id: deal }) => ({ kind: 'breakDeal', deal })) }),
  ];
  for (const turn of turns) {
    match = playQuarter(match, Object.fromEntries(Object.entries(turn()).map(([name, plan]) => [id(name), plan])));
    expect(match.quarters.at(-1)!.dropped).toEqual([]);
  }
  const states = new Set(worldNow(match).deals.map(({ state }) => state));
  expect([...states]).toEqual(expect.arrayContaining(['countered', 'broken']));

  const read = readReplay(writeReplay(toReplay(match)), 'deals.replay.json');
  if (!read.ok) throw new Error('it cannot be read');
  const verified = verifyReplay(read.value, LIBRARY);
  expect(verified).toMatchObject({ ok: true, quarters: turns.length, otherDecisions: [] });
  expect(verified.match!.worlds).toEqual(match.worlds);
});
