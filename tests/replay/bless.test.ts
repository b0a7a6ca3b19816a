// What the rules do now is taken as right, and what changed is told line by line.
import { expect, test } from 'vitest';
import { playQuarter, startMatch, worldNow } from '../../src/match/match.ts';
import { blessed, changesIn } from '../../src/replay/bless.ts';
import { readReplay, toReplay, verifyReplay, writeReplay, type Replay } from '../../src/replay/replay.ts';
import { RULES, withHash } from '../../src/replay/rules.ts';
import { EMPTY_LIBRARY } from '../../src/scenario/extend.ts';
import { nation, scenario } from '../support/games.ts';

let match = startMatch(scenario('base', { length: 3 }), 'bless', { china: 'person' });
const china = nation(worldNow(match), 'china');
while (!worldNow(match).ended) match = playQuarter(match, { [china]: [{ kind: 'fundTalent', spend: 0.4 }] });
const recorded = toReplay(match);

function bless(replay: Replay, rules = RULES): { before: Replay; after: Replay } {
  const result = blessed(writeReplay(replay), 'story.replay.json', EMPTY_LIBRARY, rules);
  if (!result.ok) throw new Error(result.why);
  return result;
}

test('where the rules do as they did, nothing changes', () => {
  const { before, after } = bless(recorded);
  expect(changesIn(before, after)).toEqual([]);
  expect(writeReplay(after)).toBe(writeReplay(recorded));
});

test('where they do otherwise, the first quarter that differs is told, and the result', () => {
  const old = structuredClone(recorded);
  old.quarters[1].fingerprint = '0000000000000000';
  old.result.scores['china'] = 1;
  const { before, after } = bless(old, { version: RULES.version, hash: 'ffffffffffffffff' });
  expect(changesIn(before, after)).toEqual([
    `rules: "${RULES.hash}" -> "ffffffffffffffff"`,
    `2026 Q2 fingerprint: "0000000000000000" -> "${recorded.quarters[1].fingerprint}"`,
    `score of china: 1 -> ${recorded.result.scores['china']}`,
  ]);
});

test('orders that a bot gives otherwise are told one by one', () => {
  const old = structuredClone(recorded);
  const [id, plan] = Object.entries(old.quarters[0].plans).find(([nation]) => nation !== 'china')!;
  const given = JSON.stringify(plan[0]);
  plan[0].reason = { key: 'keepTalent', args: {} };
  expect(changesIn(old, bless(old).after)).toEqual([`2026 Q1 ${id} - ${JSON.stringify(plan[0])}`, `2026 Q1 ${id} + ${given}`]);
});

test("people's orders stand", () => {
  const old = structuredClone(recorded);
  old.quarters[2].plans['china'] = [];
  const { after } = bless(old);
  expect(after.quarters[1].plans['china']).toEqual(recorded.quarters[1].plans['china']);
  expect(after.quarters[2].plans['china']).toBeUndefined();
  const read = readReplay(writeReplay(after), 'x');
  expect(read.ok && verifyReplay(read.value, EMPTY_LIBRARY).ok).toBe(true);
});

test('what is no replay is left alone', () => {
  expect(blessed('{"a": 1}', 'x', EMPTY_LIBRARY, RULES)).toEqual({ ok: false, why: 'this is no replay of this format' });
  expect(blessed('nonsense', 'x', EMPTY_LIBRARY, RULES).ok).toBe(false);
});

test('the rules hash is written where the program keeps it', () => {
  expect(withHash("export const RULES_HASH = '0123456789abcdef';", 'f'.repeat(16))).toBe(`export const RULES_HASH = '${'f'.repeat(16)}';`);
});
