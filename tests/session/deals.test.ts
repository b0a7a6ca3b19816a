// What the deal table tells a player: the hint is what the rival then says, and the report tells what became of it.
import { expect, test } from 'vitest';
import { likelyAnswer } from '../../src/match/likelyAnswer.ts';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import { dealNews } from '../../src/session/deals.ts';
import { explain } from '../../src/session/explain.ts';
import type { OrderOf } from '../../src/sim/orders/order.ts';
import { scenario } from '../support/games.ts';

const offer = (amount: number): OrderOf<'offerDeal'> => ({
  kind: 'offerDeal',
  to: 'us',
  give: [{ kind: 'payment', amount, of: null }],
  take: [{ kind: 'volume', amount: 1.5, of: null }],
  quarters: 6,
  expires: 2,
  verify: false,
  bond: 0,
});

const opening = startMatch(scenario('base', { safety: { incidents: 0 } }), 'TABLE', { china: 'person' });
const china = worldNow(opening).setting.nations.findIndex(({ id }) => id === 'china');
const kinds = (match: Match, quarter: number) => dealNews(match, quarter, china).map(({ kind }) => kind);

test('a rival that would sign signs, and the report says so', () => {
  const order = offer(6);
  expect(likelyAnswer(opening, china, order)).toMatchObject({ answer: 'accept', reason: { key: 'dealFair' } });
  const offered = playQuarter(opening, { [china]: [order] });
  const answered = playQuarter(offered, { [china]: [] });
  expect(kinds(offered, 0)).toEqual([]);
  expect(kinds(answered, 1)).toEqual(['struck']);
});

test('a rival that would refuse refuses', () => {
  const order: OrderOf<'offerDeal'> = { ...offer(0.25), take: [{ kind: 'restraint', amount: 0.05, of: null }] };
  expect(likelyAnswer(opening, china, order)).toMatchObject({ answer: 'refuse', reason: { key: 'dealTooLittle' } });
  const answered = playQuarter(playQuarter(opening, { [china]: [order] }), { [china]: [] });
  expect(kinds(answered, 1)).toEqual(['refused']);
});

test('a broken deal is told by who broke it', () => {
  const truce = worldNow(opening).deals.find(({ from, to }) => from.nation === china || to.nation === china)!;
  const broken = playQuarter(opening, { [china]: [{ kind: 'breakDeal', deal: truce.id }] });
  expect(kinds(broken, 0)).toEqual(['brokenByYou']);
});

/** Orders that lead to a measure's loss by a broken deal. */
const behind = (match: Match, quarter: number) =>
  explain(match, quarter, china, 'reputation')
    .steps.filter(({ cause }) => cause === 'dealBroken')
    .flatMap(({ chain }) => chain)
    .flatMap((one) => (one.kind === 'given' ? [one.given.order.kind] : []));

test('why a name was lost leads back to the order that broke the deal, said outright or not', () => {
  const truce = worldNow(opening).deals.find(({ from, to }) => from.nation === china || to.nation === china)!;
  expect(behind(playQuarter(opening, { [china]: [{ kind: 'breakDeal', deal: truce.id }] }), 0)).toEqual(['breakDeal']);
  const withheld = playQuarter(opening, { [china]: [{ kind: 'splitCompute', research: 0.4, safety: 0.05 }, { kind: 'minerals', target: 'us', on: true }] });
  expect(behind(withheld, 0)).toEqual(['minerals']);
});
