import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { playQuarter, startMatch, worldNow, type Match, type Player } from '../../src/match/match.ts';
import { explain } from '../../src/session/explain.ts';
import { reportOf } from '../../src/session/report.ts';
import { replayedBalances } from '../../src/session/why/running.ts';
import { toShown } from '../../src/session/why/shown.ts';
import { MEASURES, measure } from '../../src/sim/measures.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { anyWishes, plansFrom } from '../support/anyPlans.ts';
import { LIBRARY, SHIPPED } from '../support/games.ts';

const SCENARIOS = SHIPPED.map(({ file, text }) => {
  const parsed = parseScenario(text, { file, library: LIBRARY });
  if (!parsed.ok) throw new Error(`${file} is not sound`);
  return parsed.scenario;
});

const PLAYERS: readonly Player[] = ['importer', 'builder', 'hedger', 'passive', 'diffuser', 'strict'];

/** A bot game of some quarters; every seat by the doctrine of its turn. */
function botGame(scenario: number, seed: string, players: readonly Player[], quarters: number): Match {
  const chosen = SCENARIOS[scenario % SCENARIOS.length];
  const seats = Object.fromEntries(Object.keys(chosen.nations).map((id, index) => [id, players[index % players.length]]));
  let match = startMatch(chosen, seed, seats);
  for (let q = 0; q < Math.min(quarters, chosen.length); q++) match = playQuarter(match, {});
  return match;
}

const anyGame = fc
  .record({
    scenario: fc.nat({ max: SCENARIOS.length - 1 }),
    seed: fc.string({ minLength: 1, maxLength: 6 }),
    players: fc.array(fc.constantFrom(...PLAYERS), { minLength: 2, maxLength: 4 }),
    quarters: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ scenario, seed, players, quarters }) => botGame(scenario, seed, players, quarters));

const runs = { numRuns: 8 };
/** ms: a busy machine takes its time over some thousand explanations */
const PATIENCE = 240_000;

describe('a quarter is explained', () => {
  test('by postings that lead from its opening balances to its closing ones, to the bit', () => {
    fc.assert(
      fc.property(anyGame, (match) => {
        match.quarters.forEach((_, q) => expect(replayedBalances(match, q)).toEqual(match.worlds[q + 1].balances));
      }),
      runs,
    );
  }, PATIENCE);

  test('by steps that add up exactly to what is shown, for every measure of any nation', () => {
    fc.assert(
      // any two nations of a game, in all of its quarters: all ten would take minutes
      fc.property(anyGame, fc.nat(), fc.nat(), (match, one, other) => {
        const nations = [one, other].map((any) => any % match.players.length);
        expect(match.quarters.flatMap((_, q) => nations.flatMap((nation) => wrongSums(match, q, nation)))).toEqual([]);
      }),
      runs,
    );
  }, PATIENCE);

  test('when careless people play, too', () => {
    fc.assert(
      fc.property(anyWishes(6, 3), fc.string({ minLength: 1, maxLength: 4 }), (wishes, seed) => {
        const [chosen] = SCENARIOS;
        let match = startMatch(chosen, seed, Object.fromEntries(Object.keys(chosen.nations).map((id): [string, Player] => [id, 'person'])));
        for (let q = 0; q < 6; q++) match = playQuarter(match, plansFrom(wishes, worldNow(match)));
        expect(match.quarters.flatMap((_, q) => wrongSums(match, q, 0))).toEqual([]);
      }),
      runs,
    );
  }, PATIENCE);

  test('with a cause for all of it, but for rules that are set, keys that nobody holds and the leader standing still', () => {
    fc.assert(
      fc.property(anyGame, (match) => {
        const posted = MEASURES.filter((name) => name !== 'licence' && name !== 'waiting' && name !== 'frontierGap');
        const steps = match.quarters.flatMap((_, q) => posted.flatMap((name) => explain(match, q, 0, name).steps));
        expect(steps.filter(({ postings }) => postings.length === 0)).toEqual([]);
      }),
      runs,
    );
  }, PATIENCE);

  test('the same way each time', () => {
    const match = botGame(0, 'same', ['hedger', 'strict'], 3);
    expect(explain(match, 2, 0, 'usefulCompute')).toEqual(explain(match, 2, 0, 'usefulCompute'));
  });

  test('in a report that has a headline, at most three causes, and the score of the world', () => {
    fc.assert(
      fc.property(anyGame, (match) => {
        match.quarters.forEach((_, q) => {
          const report = reportOf(match, q, 0);
          expect(report.causes.length).toBeLessThanOrEqual(3);
          expect(report.headline.key).toBeTruthy();
        });
      }),
      runs,
    );
  }, PATIENCE);
});

describe('before anything happened', () => {
  test.each(MEASURES)('%s comes from the scenario', (name) => {
    const match = botGame(0, 'start', ['passive'], 0);
    const { origin, opening, closing, steps } = explain(match, -1, 0, name);
    expect(steps).toEqual([]);
    expect(opening).toBe(closing);
    expect(opening).toBe(toShown(measure(match.worlds[0], 0, name), name));
    expect(origin).not.toBeNull();
  });
});

/** Measures whose steps do not lead from what is shown for the opening to what is shown for the closing. */
function wrongSums(match: Match, quarter: number, nation: number): string[] {
  return MEASURES.filter((name) => {
    const { opening, closing, steps } = explain(match, quarter, nation, name);
    const sum = steps.reduce((all, { amount }) => all + amount, 0);
    const shown = (q: number) => toShown(measure(match.worlds[q], nation, name), name);
    const whole = steps.every(({ amount }) => Number.isInteger(amount));
    return !whole || opening + sum !== closing || opening !== shown(quarter) || closing !== shown(quarter + 1);
  }).map((name) => `${name} of nation ${nation} in quarter ${quarter}`);
}
