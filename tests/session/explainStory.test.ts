import { describe, expect, test } from 'vitest';
import { playQuarter, startMatch, type Match } from '../../src/match/match.ts';
import { explain, lastMove } from '../../src/session/explain.ts';
import { reportOf } from '../../src/session/report.ts';
import { waitingImports } from '../../src/sim/query.ts';
import { nation, scenario } from '../support/games.ts';

const GATE = scenario('h200-gate');

function played(quarters: number): Match {
  let match = startMatch(GATE, 'story', { china: 'importer' });
  for (let q = 0; q < quarters; q++) match = playQuarter(match, {});
  return match;
}

/** First quarter after which chips stand before customs. */
function heldQuarter(match: Match): number {
  const seat = nation(match.worlds[0], 'china');
  return match.quarters.findIndex((_, q) => waitingImports(match.worlds[q + 1], seat).customs > 1);
}

describe('chips that customs holds', () => {
  const match = played(6);
  const seat = nation(match.worlds[0], 'china');
  const quarter = heldQuarter(match);

  test('are what never came, each of them', () => {
    expect(quarter).toBeGreaterThan(-1);
    const held = explain(match, quarter, seat, 'usefulCompute').ghosts.filter(({ reason }) => reason === 'customs');
    const units = held.reduce((sum, ghost) => sum + ghost.units, 0);
    expect(units).toBeCloseTo(waitingImports(match.worlds[quarter + 1], seat).customs, 6);
    expect(held.every(({ amount }) => amount > 0)).toBe(true);
  });

  test('would have made the nation less self-reliant', () => {
    const { ghosts } = explain(match, quarter, seat, 'selfReliance');
    expect(ghosts.find(({ reason }) => reason === 'customs')?.amount).toBeLessThan(0);
  });

  test('make the headline', () => {
    expect(reportOf(match, quarter, seat).headline.key).toBe('customsHold');
  });

  test('tell how far they came: licensed, released, sold and held', () => {
    const ghost = explain(match, quarter, seat, 'usefulCompute').ghosts.find(({ reason }) => reason === 'customs');
    expect(ghost?.chain.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['placed', 'licensed', 'approved', 'filled', 'held']));
  });
});

test('an arrival leads back to its orders', () => {
  const match = played(3);
  const seat = nation(match.worlds[0], 'china');
  const arrivals = explain(match, 0, seat, 'usefulCompute').steps.filter(({ cause }) => cause === 'arrival');
  expect(arrivals.length).toBeGreaterThan(0);
  for (const { orders, chain } of arrivals) {
    expect(orders.length).toBeGreaterThan(0);
    expect(chain.some(({ kind }) => kind === 'placed')).toBe(true);
    expect(chain.some(({ kind }) => kind === 'landed')).toBe(true);
  }
});

test('a number that stands still says since when', () => {
  const match = played(3);
  const seat = nation(match.worlds[0], 'china');
  expect(lastMove(match, 2, seat, 'usefulCompute')).toBe(1);
});
