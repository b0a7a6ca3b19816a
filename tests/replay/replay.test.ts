// A recorded game: kept as text, read back whole or not at all, and played again bit for bit.
import { describe, expect, test } from 'vitest';
import { playQuarter, startMatch, worldNow, type Match, type Player } from '../../src/match/match.ts';
import { readReplay, renderReplayProblem, toReplay, verifyReplay, writeReplay, type Replay } from '../../src/replay/replay.ts';
import { RULES } from '../../src/replay/rules.ts';
import { sealed } from '../../src/replay/seal.ts';
import { EMPTY_LIBRARY } from '../../src/scenario/extend.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import type { Plan } from '../../src/sim/turn.ts';
import { LIBRARY, SHIPPED, nation, scenario } from '../support/games.ts';

const SHORT = { length: 6 };

/** What a person in China's seat orders: something legal, something too dear, something that is no number. */
const wants = (quarter: number): Plan => [
  { kind: 'fundTalent', spend: 0.2 + quarter / 10 },
  { kind: 'setApproval', release: 40 * quarter, admitted: 'listed', listed: [], quota: 0.25 },
  { kind: 'buildFab', capacity: 60 },
  { kind: 'buildPower', gw: Number.NaN },
];

function game(seats: Readonly<Record<string, Player>> = { china: 'person' }, quarters = SHORT.length, seed = 'story'): Match {
  let match = startMatch(scenario('base', SHORT), seed, seats);
  const china = nation(worldNow(match), 'china');
  while (match.quarters.length < quarters) match = playQuarter(match, { [china]: wants(match.quarters.length) });
  return match;
}

const text = writeReplay(toReplay(game()));

function read(from: string): Replay {
  const result = readReplay(from, 'story.replay.json');
  if (!result.ok) throw new Error(result.problems.map((problem) => renderReplayProblem(problem)).join('\n'));
  return result.value;
}

/** What is said of a text that is no sound replay. */
function complaint(from: string): string {
  const result = readReplay(from, 'story.replay.json');
  return result.ok ? 'none' : renderReplayProblem(result.problems[0]);
}

/** The replay with something else in it, sealed as if it had been recorded so. */
const changed = (change: (replay: Record<string, any>) => void): Replay => {
  const replay = structuredClone(toReplay(game()));
  change(replay);
  return replay;
};

describe('a replay', () => {
  test('is read as it was written', () => expect(writeReplay(read(text))).toBe(text));

  test('plays again bit for bit, without its scenario at hand', () => {
    const match = game();
    const verified = verifyReplay(read(text), EMPTY_LIBRARY);
    expect(verified).toMatchObject({ ok: true, quarters: SHORT.length, otherDecisions: [], problems: [] });
    expect(verified.match!.quarters.map((quarter) => quarter.fingerprint)).toEqual(match.quarters.map((quarter) => quarter.fingerprint));
    expect(verified.match!.worlds).toEqual(match.worlds);
  });

  test('leaves out a scenario that its reader has', () => {
    const parsed = parseScenario(SHIPPED[0].text, { file: SHIPPED[0].file, library: LIBRARY });
    if (!parsed.ok) throw new Error('the first shipped scenario cannot be played');
    const small = writeReplay(toReplay(startMatch(parsed.scenario, '1', {}), () => true));
    expect(small).not.toContain('"whole"');
    expect(verifyReplay(read(small), LIBRARY).ok).toBe(true);
    const { id, version } = parsed.scenario;
    expect(verifyReplay(read(small), EMPTY_LIBRARY).problems[0].message).toContain(`needs scenario "${id}" of version ${version}`);
  });

  test('holds one quarter a line, so that a diff shows the quarter', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('    {"quarter"'));
    const labels = lines.map((line) => (JSON.parse(line.replace(/,$/, '')) as { quarter: string }).quarter);
    expect(labels).toEqual(['2026 Q1', '2026 Q2', '2026 Q3', '2026 Q4', '2027 Q1', '2027 Q2']);
  });

  test('is the same game after every save and load', () => {
    const whole = game();
    let match = game({ china: 'person' }, 0);
    const china = nation(worldNow(match), 'china');
    while (!worldNow(match).ended) {
      match = playQuarter(match, { [china]: wants(match.quarters.length) });
      match = verifyReplay(read(writeReplay(toReplay(match))), EMPTY_LIBRARY).match!;
      expect(fingerprint(worldNow(match))).toBe(whole.quarters[match.quarters.length - 1].fingerprint);
    }
    expect(writeReplay(toReplay(match))).toBe(text);
  });

  test('survives line ends and a mark of the byte order that mail and editors write', () => {
    expect(verifyReplay(read(`\uFEFF${text.replaceAll('\n', '\r\n')}`), EMPTY_LIBRARY).ok).toBe(true);
  });
});

describe('a changed file', () => {
  test('is found, whichever character is another', () => {
    const unseen: number[] = [];
    // every place would take minutes: each line's ends, the last ones all, and every 397th
    for (let at = 0; at < text.length; at++) {
      const near = text[at - 1] === '\n' || text[at + 1] === '\n' || at > text.length - 60 || at % 397 === 0;
      if (!near) continue;
      const other = text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ 1) + text.slice(at + 1);
      if (readReplay(other, 'x').ok) unseen.push(at);
    }
    expect(unseen).toEqual([]);
  }, 120_000);

  test('is found, wherever it is cut off', () => {
    for (let length = 1; length < text.length; length += 997) expect(readReplay(text.slice(0, length), 'x').ok).toBe(false);
    expect(complaint(text.slice(0, text.length / 2))).toContain('error replay.cutOff: the file ends too early');
  });

  test.each([
    ['an order', '"spend":0.2', '"spend":0.3'],
    ['a reason', '"reason":{"key":"', '"reason":{"kex":"'],
    ['the seed', '"seed": "story"', '"seed": "storx"'],
    ['a player', '"china":"person"', '"china":"hedger"'],
    ['a fingerprint', '"start": "', '"start": "f'],
    ['the result', '"outcome":"completed"', '"outcome":"unfinished"'],
    ['the layout', '  "seed"', '\t"seed"'],
  ])('says which line: %s', (_what, from, to) => {
    const line = text.split('\n').findIndex((one) => one.includes(from)) + 1;
    expect(complaint(text.replace(from, to))).toContain(`story.replay.json:${line}:1: error replay.changed`);
  });

  test('says which quarter is missing or given twice', () => {
    const lines = text.split('\n');
    const third = lines.findIndex((line) => line.includes('"2026 Q3"'));
    const without = lines.filter((_, i) => i !== third);
    expect(complaint(without.join('\n'))).toContain(`:${third + 1}:1: error replay.changed`);
    expect(complaint(lines.flatMap((line, i) => (i === third ? [line, line] : [line])).join('\n'))).toContain(`:${third + 2}:1: error replay.changed`);
  });
});

describe('what cannot be played here says why', () => {
  test.each([
    ['nothing', '', 'replay.empty'],
    ['no JSON', 'hello', 'replay.syntax'],
    ['foreign JSON', '{"name": "chokepoint", "version": "0.1.0"}', 'replay.foreign'],
    ['a list', '[1, 2]', 'replay.foreign'],
    ['deep nesting', '['.repeat(100_000), 'replay.tooDeep'],
    ['a flood', `{"a": "${'x'.repeat(4_200_000)}"}`, 'replay.tooLarge'],
    ['a name that reaches into objects', text.replace('"seed"', '"__proto__"'), 'replay.key'],
    ['an entry twice', text.replace('"seed": "story",', '"seed": "story", "seed": "other",'), 'replay.key'],
    ['a newer format', text.replace('"format": 1', '"format": 2'), 'replay.newer'],
  ])('%s', (_what, from, code) => expect(complaint(from)).toContain(`error ${code}: `));

  test('another engine: which one it needs', () => {
    expect(complaint(text.replace(/"engine": "[^"]*"/, '"engine": "9.1.0"'))).toContain('recorded with version 9.1.0 of the game, which it needs');
  });
  test('other rules: which ones it needs', () => {
    const other = text.replace(/("rules": .*"hash":")[^"]*/, '$1fedcba9876543210');
    expect(complaint(other)).toContain(`recorded with rules ${RULES.version} (fedcba9876543210) of game version 0.1.0, which it needs`);
  });
  test('another shape, though its seal is right: where, and what was expected', () => {
    const lines = text.split('\n').slice(0, -4);
    const other = sealed(lines.map((line) => line.replace('"kind":"fundTalent","spend":0.2', '"kind":"fundTalent","spend":"all"')));
    expect(complaint(other)).toMatch(/story\.replay\.json:\d+:\d+: error replay\.shape: quarters\.0\.plans\.china\.0\.order\.spend/);
  });
  test('another scenario of the same name', () => {
    const other = changed((replay) => { replay.scenario.hash = '0000000000000000'; });
    expect(verifyReplay(other, EMPTY_LIBRARY)).toMatchObject({ ok: false, match: null, problems: [{ code: 'replay.scenario' }] });
  });
  test('in both languages', () => {
    const result = readReplay(text.replace('"format": 1', '"format": 2'), 'x');
    if (result.ok) throw new Error('it was read');
    expect(renderReplayProblem(result.problems[0], 'id')).toContain('kesalahan replay.newer: format rekaman ini 2');
  });
});

describe('a rerun that comes out otherwise stops there', () => {
  test.each<[string, (replay: Record<string, any>) => void, object]>([
    ['another seed', (r) => { r.seed = 'other'; }, { quarter: 0, path: 'start' }],
    ['an order that was not given', (r) => { r.quarters[2].plans.china[0].order.spend = 0.9; }, { quarter: 3, path: 'quarters[2].fingerprint' }],
    ['an order left out', (r) => { r.quarters[1].plans.china.shift(); }, { quarter: 2, path: 'quarters[1].fingerprint' }],
    ['a player more', (r) => { r.players.atlantis = 'person'; }, { quarter: 0, path: 'players' }],
    ['a plan of nobody', (r) => { r.quarters[0].plans.atlantis = []; }, { quarter: 1, path: 'quarters[0].plans' }],
    ['another calendar', (r) => { r.quarters[4].quarter = '2027 Q2'; }, { quarter: 5, path: 'quarters[4].quarter' }],
    ['a quarter too many', (r) => { r.quarters.push(r.quarters[0]); }, { quarter: 7, path: 'quarters[6]' }],
    ['another outcome', (r) => { r.result.outcome = 'unfinished'; }, { quarter: 6, path: 'result.outcome' }],
    ['a better score', (r) => { r.result.scores.china += 1; }, { quarter: 6, path: 'result.scores' }],
  ])('%s', (_what, change, where) => {
    const verified = verifyReplay(changed(change), EMPTY_LIBRARY);
    expect(verified.ok).toBe(false);
    expect(verified.firstDivergence).toMatchObject(where);
    expect(verified.quarters).toBe(Math.min(SHORT.length, Math.max(0, (where as { quarter: number }).quarter - (verified.firstDivergence!.path.startsWith('quarters') ? 1 : 0))));
  });

  test('and a bot that would decide otherwise is told of, while its recorded orders are played', () => {
    const verified = verifyReplay(
      changed((replay) => {
        const [id] = Object.keys(replay.quarters[0].plans).filter((one) => one !== 'china');
        replay.quarters[0].plans[id][0].reason.key = 'keepTalent';
      }),
      EMPTY_LIBRARY,
    );
    expect(verified.ok).toBe(true);
    expect(verified.otherDecisions).toHaveLength(1);
    expect(verified.otherDecisions[0]).toMatchObject({ quarter: 1 });
  });
});
