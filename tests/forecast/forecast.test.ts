// What a forecast may know: the present as the seat sees it, and nothing of the luck that the game will have.
import { describe, expect, test } from 'vitest';
import { advise, type Advice, type Compared, type Move } from '../../src/forecast/advice.ts';
import { endsOf, lineOf, type Answer } from '../../src/forecast/answer.ts';
import { candidates, isLegal, moveOf, wayOf } from '../../src/forecast/candidates.ts';
import { Forecasts, forecast } from '../../src/forecast/forecast.ts';
import { Forecaster } from '../../src/forecast/forecaster.ts';
import { horizonOf } from '../../src/forecast/horizon.ts';
import type { Response } from '../../src/forecast/messages.ts';
import { asSeen, situationOf, type Situation } from '../../src/forecast/situation.ts';
import type { Intention } from '../../src/match/intentions.ts';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import type { Scenario } from '../../src/scenario/format.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import type { MeasureName } from '../../src/sim/measures.ts';
import { ORDER_KINDS } from '../../src/sim/orders/index.ts';
import type { Order } from '../../src/sim/orders/order.ts';
import { card, nation, play, scenario, world } from '../support/games.ts';

const LOOKED_AT: readonly MeasureName[] = ['usefulCompute', 'frontierGap', 'treasury', 'talent'];
const QUARTERS = 4;
/** Enough for a story about one thing. */
const SOME = 16;

const GATE = scenario('h200-gate');
const OPEN_KEY: Order = { kind: 'setApproval', release: 600, admitted: 'all', listed: [], quota: 0 };

const once = (order: Order): Intention => ({ order, standing: false });
const chinaOf = (match: Match) => nation(worldNow(match), 'china');

function gameOf(game: Scenario, seed: string, quarters = 1): Match {
  let match = startMatch(game, seed, { china: 'person' });
  for (let q = 0; q < quarters; q++) match = playQuarter(match, {});
  return match;
}

const situation = (match: Match): Situation => situationOf(match, worldNow(match), chinaOf(match), LOOKED_AT);

/** Median at the horizon. */
const endOf = (answer: Answer, side: 'with' | 'without', measure: MeasureName) =>
  lineOf(answer[side]!, answer.quarters, LOOKED_AT.indexOf(measure), 0.5).at(-1)!;

describe('a forecast', () => {
  const match = gameOf(GATE, 'GATE');
  const before = { state: fingerprint(worldNow(match)), dice: worldNow(match).dice };
  const answer = forecast(situation(match), [once(OPEN_KEY)], [], QUARTERS);

  test('comes from more than two hundred futures, a band a quarter', () => {
    expect(answer.futures).toBeGreaterThanOrEqual(200);
    for (const [i] of LOOKED_AT.entries()) {
      const [low, middle, high] = ([0.1, 0.5, 0.9] as const).map((share) => lineOf(answer.with, QUARTERS, i, share));
      expect(middle).toHaveLength(QUARTERS);
      middle.forEach((value, q) => {
        expect(low[q]).toBeLessThanOrEqual(value);
        expect(high[q]).toBeGreaterThanOrEqual(value);
      });
    }
  });

  test('moves neither the game nor its dice', () => {
    expect(fingerprint(worldNow(match))).toBe(before.state);
    expect(worldNow(match).dice).toEqual(before.dice);
  });

  test('is the same whenever it is asked', () => {
    expect(forecast(situation(match), [once(OPEN_KEY)], [], QUARTERS)).toEqual(answer);
  });

  test('tells what an order does: chips come in through an opened key, and are paid for', () => {
    expect(endOf(answer, 'with', 'usefulCompute')).toBeGreaterThan(endOf(answer, 'without', 'usefulCompute') + 0.05);
  });

  test('has as many lucks as futures', () => {
    expect(new Set(endsOf(answer.with, answer.futures, LOOKED_AT.indexOf('frontierGap'))).size).toBeGreaterThan(answer.futures / 2);
  });
});

describe('a forecast knows nothing of the luck to come', () => {
  test('two games that have come to the same state by other seeds have the same forecast', () => {
    const [one, other] = ['ONE', 'OTHER'].map((seed) => forecast(situation(gameOf(GATE, seed, 0)), [once(OPEN_KEY)], [], QUARTERS, SOME));
    expect(other).toEqual(one);
  });

  test('and what comes of these two games differs', () => {
    const [one, other] = ['ONE', 'OTHER'].map((seed) => worldNow(gameOf(GATE, seed, QUARTERS)).balances);
    expect(other).not.toEqual(one);
  });

  test('a promise that another breaks unseen is taken for kept', () => {
    const offer: Order = {
      kind: 'offerDeal', to: 'us', give: [{ kind: 'payment', amount: 1, of: null }], take: [{ kind: 'restraint', amount: 0.05, of: null }],
      quarters: 6, expires: 2, verify: false, bond: 0,
    };
    const opening = world('base', { deals: null });
    const [china, us] = [nation(opening, 'china'), nation(opening, 'us')];
    const truth = play(opening, 2, {
      china: ({ quarter }) => (quarter === 0 ? [offer] : []),
      us: ({ quarter, deals }) => (quarter === 1 ? [{ kind: 'answerDeal', deal: deals[0].id, answer: 'accept' }] : []),
    }).world;
    // it does more research than it promised, and nobody has found out
    expect(truth.deals[0]).toMatchObject({ state: 'inForce', to: { nation: us, defects: 1 } });
    expect(asSeen(truth, china).deals[0].to.defects).toBe(-1);
    // one's own breaches one knows
    expect(asSeen(truth, us).deals[0].to.defects).toBe(1);
  });
});

describe('with an order and without it', () => {
  const match = gameOf(GATE, 'GATE');

  test('come out equal, future by future, where it does nothing', () => {
    const { approval } = worldNow(match).nations[chinaOf(match)];
    const idle: Order = { kind: 'setApproval', release: approval.release, admitted: approval.admitted, listed: [], quota: approval.quota };
    const answer = forecast(situation(match), [once(idle)], [], QUARTERS, SOME);
    expect(answer.with).toEqual(answer.without);
  });

  test('differ by it alone: both have the same luck', () => {
    const answer = forecast(situation(match), [once({ kind: 'fundTalent', spend: 0.05 })], [], QUARTERS, SOME);
    const [one, other] = [answer.with, answer.without!].map((side) => endsOf(side, answer.futures, LOOKED_AT.indexOf('treasury')));
    const costs = Array.from(one, (value, i) => other[i] - value);
    for (const cost of costs) expect(cost).toBeCloseTo(costs[0], 1);
  });

  test('a standing order goes on, and one that is given once does not', () => {
    const order: Order = { kind: 'fundTalent', spend: 0.05 };
    const { with: standing, without: single, futures } = forecast(situation(match), [{ order, standing: true }], [once(order)], QUARTERS, SOME);
    const [again, still] = [standing, single!].map((side) => endsOf(side, futures, LOOKED_AT.indexOf('talent')));
    again.forEach((talent, i) => expect(talent).toBeGreaterThan(still[i]));
  });
});

describe('the horizon', () => {
  const { world } = situation(gameOf(scenario('base'), 'LONG', 0));
  const china = nation(world, 'china');
  test('is some quarters, and as many more as an order takes to act', () => {
    const usual = horizonOf(world, china, null);
    expect(usual).toBeGreaterThanOrEqual(4);
    expect(horizonOf(world, china, { kind: 'buildFab', capacity: 5 })).toBeGreaterThan(usual);
  });
  test('never lies beyond the end of the game', () => {
    const gate = worldNow(gameOf(GATE, 'GATE', 5));
    expect(horizonOf(gate, nation(gate, 'china'), { kind: 'buildFab', capacity: 5 })).toBe(3);
  });
});

describe('what could be done', () => {
  const match = gameOf(GATE, 'GATE');
  const here = situation(match);

  test('is what the rules let join the plan, and nothing that it holds', () => {
    const plan = [once(OPEN_KEY)];
    const found = candidates(here.world, here.seat, plan, ORDER_KINDS);
    expect(found.length).toBeGreaterThan(5);
    for (const order of found) {
      expect(isLegal(here.world, here.seat, plan, order)).toBe(true);
      expect(order).not.toEqual(OPEN_KEY);
    }
    expect(candidates(here.world, here.seat, [], ['fundTalent']).every(({ kind }) => kind === 'fundTalent')).toBe(true);
  });

  /** Everything that is told, and the quarters played by then. */
  function toldOf(here: Situation, compared: Compared, quarters: number, plan: readonly Intention[] = []) {
    const told: { advice: Advice; played: number }[] = [];
    let played = 0;
    for (const advice of advise(new Forecasts(here), plan, compared, quarters)) {
      if (advice) told.push({ advice, played });
      else played++;
    }
    return told;
  }

  const points = ({ answer: { futures, with: one, without } }: Move) => {
    const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
    return (sum(endsOf(one, futures, LOOKED_AT.length)) - sum(endsOf(without!, futures, LOOKED_AT.length))) / futures;
  };

  test('is told as three different moves, each from two hundred futures, the best first', () => {
    const told = toldOf(here, { kinds: ['setApproval', 'fundTalent', 'splitCompute', 'buildPower'] }, 3).map(({ advice }) => advice);
    told.forEach(({ done }, i) => expect(done).toBeGreaterThanOrEqual(told[i - 1]?.done ?? 0));
    const { done, moves } = told.at(-1)!;
    expect(done).toBe(1);
    expect(new Set(moves.map(({ order }) => moveOf(order))).size).toBe(3);
    for (const { answer } of moves) expect(answer.futures).toBeGreaterThanOrEqual(200);
    const gains = moves.map(points);
    expect(gains[0]).toBe(Math.max(...gains));
  });

  test('is told early from a few futures, while those that lead are still compared', () => {
    const told = toldOf(here, { kinds: ORDER_KINDS }, 3);
    const first = told.find(({ advice }) => advice.moves.length > 0)!;
    expect(first.advice.moves).toHaveLength(3);
    expect(first.advice.racing).toBeLessThan(first.advice.tried);
    expect(first.played).toBeLessThan(told.at(-1)!.played / 4);
    // what led then is not far from the best in the end
    const best = told.at(-1)!.advice.moves;
    expect(best.map(({ order }) => moveOf(order))).toContain(moveOf(first.advice.moves[0].order));
  });

  test('is three moves on the first turn of the first game too: the key is opened in two ways, and chips are bought', () => {
    const first = situation(gameOf(scenario('first-game'), 'FIRST', 0));
    const { moves } = toldOf(first, { kinds: ['setApproval', 'orderChips'] }, 4).at(-1)!.advice;
    expect(moves.map(({ order }) => wayOf(order))).toEqual(['setApproval open', 'setApproval quota', expect.stringMatching(/^orderChips/)]);
    const [open, quota] = moves.map(points);
    expect(open).toBeGreaterThan(quota);
    expect(quota).toBeGreaterThan(1);
  });

  test('of an event is each answer to it, against the one that counts where none is given', () => {
    const match = gameOf(scenario('first-game'), 'FIRST', 4);
    const asked = situation(match);
    const { choices, id } = asked.world.setting.cards[card(asked.world, 'customs-hold')];
    const [byDefault, ...others] = choices.map((choice): Order => ({ kind: 'answerEvent', card: id, choice: choice.id }));
    expect(others.length).toBeGreaterThan(0);
    // one of them is in the plan already, beside a key that is open
    const plan = [once(OPEN_KEY), once(others[0])];
    const { moves } = toldOf(asked, { answers: [...others, byDefault] }, 4, plan).at(-1)!.advice;
    expect(moves.map(({ order }) => order)).toEqual([...others, byDefault]);
    // customs that go ahead keep chips out
    expect(Math.abs(points(moves[0]))).toBeGreaterThan(0.1);
    expect(points(moves.at(-1)!)).toBe(0);
  });

  test('comes before the rest of a forecast that is under it', () => {
    const said: Response[] = [];
    const work: (() => void)[] = [];
    let clock = 0;
    const forecaster = new Forecaster({ now: () => clock++, slice: 50, later: (next) => work.push(next), reply: (response) => said.push(response) });
    const { world: seen, ...rest } = here;
    forecaster.receive({ kind: 'setting', setting: seen.setting });
    forecaster.receive({ kind: 'situation', state: seen, ...rest });
    forecaster.receive({ kind: 'forecast', id: 1, with: [once(OPEN_KEY)], without: [], quarters: 2 });
    forecaster.receive({ kind: 'advice', id: 2, plan: [], compared: { kinds: ['fundTalent'] }, quarters: 2 });
    for (let next = work.shift(); next; next = work.shift()) next();
    const at = (test: (response: Response) => boolean) => said.findIndex(test);
    const moves = at((one) => one.kind === 'advice' && one.moves.length > 0);
    expect(at((one) => one.kind === 'forecast')).toBeLessThan(moves);
    expect(moves).toBeLessThan(at((one) => one.kind === 'forecast' && one.last));
    expect(said.at(-1)).toMatchObject({ kind: 'forecast', last: true });
  });
});
