import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { playQuarter, startMatch, type Match, type Player } from '../../src/match/match.ts';
import { parOf, referenceRuns } from '../../src/match/run.ts';
import { start } from '../../src/scenario/start.ts';
import { verdictOf } from '../../src/session/verdict.ts';
import { scoreOf } from '../../src/sim/objectives.ts';
import { usefulCompute } from '../../src/sim/query.ts';
import { scenario } from '../support/games.ts';

const GATE = scenario('h200-gate');

function played(doctrine: Player, quarters = 8): Match {
  let match = startMatch(GATE, 'verdict', { china: doctrine });
  for (let q = 0; q < quarters; q++) match = playQuarter(match, {});
  return match;
}

const seatOf = (match: Match) => match.worlds[0].setting.nations.findIndex(({ id }) => id === 'china');

describe('a verdict', () => {
  test.each<Player>(['importer', 'builder', 'passive'])('on %s measures it against the reference doctrines on the same luck', (doctrine) => {
    const match = played(doctrine);
    const seat = seatOf(match);
    const doctrines = match.players.map((player) => DOCTRINES_BY_NAME[player === 'person' ? 'passive' : player]);
    const verdict = verdictOf(match, seat);
    expect(verdict.par).toBe(parOf(referenceRuns(() => start(GATE, 'verdict'), seat, doctrines, 8), seat));
    expect(verdict.score).toBe(scoreOf(match.worlds[8], seat));
  });

  test('gives a reference doctrine its own score', () => {
    const match = played('builder');
    const verdict = verdictOf(match, seatOf(match));
    expect(verdict.references.find(({ doctrine }) => doctrine === 'builder')?.score).toBe(verdict.score);
  });

  test('adds its objectives up to the score, and both roads to useful compute', () => {
    const match = played('hedger');
    const seat = seatOf(match);
    const { objectives, score, home, imported } = verdictOf(match, seat);
    expect(objectives.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
    match.worlds.forEach((world, q) => expect(home[q] + imported[q]).toBeCloseTo(usefulCompute(world, seat), 9));
  });

  test('tells of at most three quarters, in their order, each moved by an objective', () => {
    const match = played('hedger');
    const { moments } = verdictOf(match, seatOf(match));
    expect(moments.length).toBeLessThanOrEqual(3);
    expect(moments.map(({ quarter }) => quarter)).toEqual(moments.map(({ quarter }) => quarter).sort((a, b) => a - b));
  });

  test('speaks of a game that stopped early, too', () => {
    const match = played('builder', 3);
    const { scores, par } = verdictOf(match, seatOf(match));
    expect(scores).toHaveLength(4);
    expect(par).toBeGreaterThan(0);
  });
});
