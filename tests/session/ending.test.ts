// A game that ends before its time: nobody gains by it, the screen can say why, and its record plays again.
import { describe, expect, test } from 'vitest';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import { settledScore } from '../../src/match/score.ts';
import { writeReplay, toReplay } from '../../src/replay/replay.ts';
import { readReplay } from '../../src/replay/read.ts';
import { verifyReplay } from '../../src/replay/verify.ts';
import { EMPTY_LIBRARY } from '../../src/scenario/extend.ts';
import { reportOf } from '../../src/session/report.ts';
import { verdictOf } from '../../src/session/verdict.ts';
import { scoreOf } from '../../src/sim/objectives.ts';
import { makeWorld } from '../../src/sim/world.ts';
import { nation, scenario } from '../support/games.ts';

const DANGEROUS = scenario('h200-gate', { safety: { incidents: 12, catastrophes: 120 } });
const RUINED = scenario('base', { safety: { incidents: 0 }, nations: { indonesia: { opening: { treasury: -9, appropriation: 0.2 } } } });

function played(of = DANGEROUS, seed = '1'): Match {
  let match = startMatch(of, seed, { china: 'importer' });
  while (!worldNow(match).ended) match = playQuarter(match, {});
  return match;
}

/** A whole game in which a seat does nothing. */
function playedBy(of: typeof DANGEROUS, seat: string): Match {
  let match = startMatch(of, '1', { [seat]: 'passive' });
  while (!worldNow(match).ended) match = playQuarter(match, {});
  return match;
}

/** Games that a catastrophe cut short after at least one quarter, and those that ran their length. */
const games = Array.from({ length: 12 }, (_, seed) => played(DANGEROUS, String(seed)));
const cut = games.filter((match) => worldNow(match).ending.quarter > 0);

test('some are cut short, at different times', () => {
  expect(new Set(cut.map((match) => match.quarters.length)).size).toBeGreaterThan(1);
  for (const match of cut) expect(match.quarters.length).toBe(worldNow(match).ending.quarter + 1);
});

describe('what counts of it', () => {
  test.each(cut.map((match) => [match.seed, match] as const))('is the quarter before, and at most par, where it happened elsewhere: seed %s', (_seed, match) => {
    const { quarter, nation: where } = worldNow(match).ending;
    const seat = nation(worldNow(match), where === nation(worldNow(match), 'china') ? 'us' : 'china');
    const { score, par } = verdictOf(match, seat);
    expect(score).toBe(Math.min(scoreOf(match.worlds[quarter], seat), par));
  });

  describe('for the nation in which it happened', () => {
    // a seat that does nothing falls farther behind par by the quarter
    const whole = playedBy(scenario('h200-gate', { safety: { incidents: 0 } }), 'china');
    const seat = nation(worldNow(whole), 'china');
    const against = (match: Match) => {
      const { score, par } = verdictOf(match, seat);
      return score - par;
    };
    const first = { ...whole, worlds: whole.worlds.slice(0, 3), quarters: whole.quarters.slice(0, 2) };
    /** The same game, blown up in its second quarter. */
    const blownUp = (where: number): Match => {
      const end = makeWorld({ ...worldNow(first), ended: true, ending: { kind: 'collapse', nation: where, quarter: 1 } });
      return { ...first, worlds: [...first.worlds.slice(0, 2), end] };
    };

    test('is nothing, against a whole game: who lies far below par does not cut the loss by blowing up', () => {
      expect(against(whole)).toBeLessThan(-3);
      // a loss frozen as it stood would have been the smaller one
      expect(against(blownUp(nation(worldNow(whole), 'us')))).toBeGreaterThan(against(whole));
      expect(against(blownUp(seat))).toBeLessThan(against(whole));
      expect(verdictOf(blownUp(seat), seat).score).toBe(0);
    });
  });

  test('is the score itself where a game runs its length', () => {
    const calm = played(scenario('h200-gate', { safety: { incidents: 0 } }));
    const seat = nation(worldNow(calm), 'china');
    expect(verdictOf(calm, seat)).toMatchObject({ early: null, score: scoreOf(worldNow(calm), seat) });
    expect(settledScore(calm.worlds, seat, 0)).toBe(scoreOf(worldNow(calm), seat));
  });
});

describe('why it ended', () => {
  test('a catastrophe leads back to the share for safety, the pace and the chance that was run', () => {
    const match = cut[0];
    const seat = nation(worldNow(match), 'china');
    const { early } = verdictOf(match, seat);
    expect(early?.kind).toBe('catastrophe');
    const told = early!.chain.map((link) => ('account' in link ? link.account : 'measure' in link ? link.measure : link.kind));
    expect(told).toEqual(expect.arrayContaining(['safetyShare', 'safety', 'pace', 'incidentChance']));
    expect(reportOf(match, early!.quarter, seat).headline).toEqual({ key: 'catastrophe', nation: early!.nation });
    expect(reportOf(match, early!.quarter, seat).incidents.at(-1)?.grade).toBe('catastrophic');
  });

  test('a collapse leads to the debt, and was told two quarters before', () => {
    const match = played(RUINED);
    const seat = nation(worldNow(match), 'china');
    const indonesia = nation(worldNow(match), 'indonesia');
    const { early } = verdictOf(match, seat);
    expect(early).toMatchObject({ kind: 'collapse', nation: indonesia, quarter: 3, left: 16 });
    expect(early!.chain).toContainEqual(expect.objectContaining({ measure: 'treasury', nation: indonesia }));
    expect(reportOf(match, 1, indonesia).headline).toEqual({ key: 'ruinNear', nation: indonesia });
    expect(reportOf(match, 0, indonesia).headline.key).not.toBe('ruinNear');
    expect(reportOf(match, 3, seat).headline).toEqual({ key: 'collapse', nation: indonesia });
  });
});

describe('its record', () => {
  const match = cut[0];
  const text = writeReplay(toReplay(match));

  test('says how it ended, and plays again to the same bits', () => {
    expect(text).toContain('"outcome":"catastrophe"');
    const read = readReplay(text, 'cut.replay.json');
    if (!read.ok) throw new Error('it cannot be read');
    const verified = verifyReplay(read.value, EMPTY_LIBRARY);
    expect(verified).toMatchObject({ ok: true, quarters: match.quarters.length });
  });

  test('stands still: nothing is played after the end', () => {
    const after = playQuarter(match, {});
    expect(after.quarters.at(-1)).toMatchObject({ postings: [], fingerprint: match.quarters.at(-1)!.fingerprint });
  });
});
