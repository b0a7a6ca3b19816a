// What stands between the seat and others reaches the board: the picture holds what the core holds, and the events of a quarter uncover all of it.
import { expect, test } from 'vitest';
import { reveal } from '../../src/board/presenters/presenters.ts';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import { boardEvents } from '../../src/session/boardEvents.ts';
import { boardPicture } from '../../src/session/boardPicture.ts';
import type { BoardEvent, BoardPicture } from '../../src/session/picture.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { nation, scenario } from '../support/games.ts';

const opening = (seed = 'ABROAD') => startMatch(scenario('base'), seed, { china: 'person' });
const china = nation(worldNow(opening()), 'china');

const picture = (match: Match, quarter = match.quarters.length): BoardPicture => boardPicture(match, quarter, china, []);

/** Plays quarters of China, one plan each. */
const played = (match: Match, ...plans: Order[][]): Match => plans.reduce((game, plan) => playQuarter(game, { [china]: plan }), match);

const ofKind = <K extends BoardEvent['kind']>(match: Match, quarter: number, kind: K) =>
  boardEvents(match, quarter, china).filter((event): event is Extract<BoardEvent, { kind: K }> => event.kind === kind);

test('every other nation has a tie, with what either feels and the deals in force', () => {
  const { ties } = picture(opening());
  expect(ties).toHaveLength(9);
  expect(ties.find((tie) => tie.nation === 'us')).toMatchObject({ tension: 60, deals: 1 });
  expect(ties.find((tie) => tie.nation === 'indonesia')).toMatchObject({ tension: 6, deals: 0 });
});

test('a broken deal flashes once, and its paper is gone', () => {
  const start = opening();
  const truce = worldNow(start).deals.find(({ from, to }) => from.nation === china || to.nation === china)!;
  const broken = played(start, [{ kind: 'breakDeal', deal: truce.id }]);
  expect(ofKind(broken, 0, 'deal')).toEqual([{ kind: 'deal', nation: 'us', news: 'broken' }]);
  expect(picture(broken).ties.find((tie) => tie.nation === 'us')?.deals).toBe(0);
});

test('chips past both keys have a road of their own, and leave the official one', () => {
  const bought = played(opening(), [{ kind: 'greyChips', chip: 'h200', units: 5 }], []);
  expect(picture(bought, 0).grey).toBeNull();
  expect(picture(bought, 1).grey).toMatchObject({ underWay: 5, landed: 0 });
  const official = (match: Match) => picture(match, 1).imports!.inTransit.reduce((sum, { units }) => sum + units, 0);
  expect(official(bought)).toBeCloseTo(official(played(opening(), [], [])), 6);
});

test('minerals withheld hang at the gate until they flow again', () => {
  const order = (on: boolean): Order => ({ kind: 'minerals', target: 'japan', on });
  const game = played(opening(), [order(true)], [order(false)]);
  expect(picture(game, 1).minerals).toEqual([{ from: 'china', to: 'japan' }]);
  expect(ofKind(game, 0, 'minerals')).toEqual([{ kind: 'minerals', from: 'china', to: 'japan', withheld: true }]);
  expect(ofKind(game, 1, 'minerals')).toEqual([{ kind: 'minerals', from: 'china', to: 'japan', withheld: false }]);
  expect(picture(game).minerals).toEqual([]);
});

test('a joint fab abroad stands at its host from the quarter in which it is begun', () => {
  const start = startMatch(scenario('base'), 'JOINT', { korea: 'person' });
  const korea = nation(worldNow(start), 'korea');
  const game = playQuarter(start, { [korea]: [{ kind: 'jointFab', partner: 'taiwan', at: 'partner', capacity: 1 }] });
  const begun = expect.objectContaining({ investor: 'korea', host: 'taiwan', state: 'building', capacity: 1 });
  expect(boardPicture(game, 1, korea, []).jointFabs).toContainEqual(begun);
  expect(boardPicture(game, 1, nation(worldNow(game), 'taiwan'), []).jointFabs).toContainEqual(begun);
  expect(boardEvents(game, 0, korea)).toContainEqual({ kind: 'jointFabs', opened: [] });
});

/** Parts of the picture that lie between nations. */
const abroad = ({ ties, rented, grey, jointFabs, minerals }: BoardPicture) => ({ ties, rented, grey, jointFabs, minerals });

test.each(['ONE', 'TWO', 'THREE'])('in a long game the events of each quarter uncover all that changed: %s', (seed) => {
  const orders: Order[] = [
    { kind: 'greyChips', chip: 'h200', units: 8 },
    { kind: 'rent', host: 'indonesia', amount: 0.02 },
    { kind: 'minerals', target: 'japan', on: true },
  ];
  let game = opening(seed);
  const kinds = new Set<string>();
  for (let quarter = 0; quarter < 12; quarter++) {
    const plan = quarter % 4 === 1 ? orders : quarter % 4 === 3 ? [{ kind: 'minerals', target: 'japan', on: false } as const] : [];
    game = played(game, plan);
    const events = boardEvents(game, quarter, china);
    for (const { kind } of events) kinds.add(kind);
    const uncovered = events.reduce<BoardPicture>((shown, event) => reveal(shown, event, picture(game)), picture(game, quarter));
    expect(abroad(uncovered)).toEqual(abroad(picture(game)));
  }
  expect([...kinds]).toEqual(expect.arrayContaining(['smuggled', 'minerals', 'tension', 'listed']));
});
