// A scenario may say only in what it differs from another.
import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../src/scenario/library.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { replaced, SMALL, sound } from './support.ts';

const library = libraryOf([{ file: 'small.jsonc', text: SMALL }]);

const child = (rest: string, head = '"id": "small", "version": 1') =>
  `{\n  "format": 1,\n  "id": "mine",\n  "version": 2,\n  "extends": { ${head} },\n${rest}\n}`;

const parse = (text: string, from = library) => parseScenario(text, { file: 'mine.jsonc', library: from });

function whole(text: string) {
  const result = parse(text);
  if (!result.ok) throw new Error(result.problems.map((p) => p.message).join('\n'));
  return result.scenario;
}

const told = (text: string, from = library) =>
  parse(text, from).problems.map((p) => `${p.file}:${p.line}:${p.column} ${p.code}${p.suggestion === undefined ? '' : ` ${p.suggestion}`}`);

describe('what is merged', () => {
  test('maps entry by entry, all else replaced', () => {
    const base = sound(SMALL);
    const mine = whole(child('  "length": 12,\n  "nations": { "east": { "gdp": 21, "countries": ["158"] } }'));
    expect(mine).toEqual({
      ...base,
      id: 'mine',
      version: 2,
      extends: { id: 'small', version: 1 },
      length: 12,
      nations: { ...base.nations, east: { ...base.nations.east, gdp: 21, countries: ['158'] } },
    });
  });

  test('null removes an entry, and what then hangs in the air is told where it is said', () => {
    expect(Object.keys(whole(child('  "events": { "hold": null },\n  "guide": { "answer": null }')).events)).toEqual([]);
    expect(told(child('  "events": { "hold": null }'))).toEqual(['small.jsonc:106:37 reference.unknown']);
    expect(told(child('  "firms": { "maker": null }'))).toEqual(['small.jsonc:19:17 reference.unknown']);
  });

  test('a lesson of its own takes of the other what it names', () => {
    const mine = whole(child('  "aims": { "weigh": { "en": "Weigh.", "id": "Menimbang." } }', '"id": "small", "version": 1, "keep": { "aims": ["say"], "debrief": [], "glossary": [] }'));
    expect([mine.aims, mine.debrief, mine.glossary].map((map) => Object.keys(map))).toEqual([['say', 'weigh'], [], []]);
  });

  test('of events and seats, only those that are to be kept', () => {
    const keeping = (keep: string) => child('  "length": 10,\n  "guide": { "answer": null }', `"id": "small", "version": 1, "keep": ${keep}`);
    expect(Object.keys(whole(keeping('{ "events": [] }')).events)).toEqual([]);
    expect(Object.keys(whole(keeping('{ "seats": ["east"] }')).seats)).toEqual(['east']);
    expect(Object.keys(whole(keeping('{}')).events)).toEqual(['hold']);
    expect(told(keeping('{ "seats": ["eats"] }'))).toEqual(['mine.jsonc:5:65 extends.nothingToKeep east']);
  });

  test('a condition is one thing said in parts: replaced whole', () => {
    const { when } = whole(child('  "events": { "hold": { "when": { "quarter": { "from": 2, "to": 2 } } } }')).events.hold;
    expect(when).toEqual({ quarter: { from: 2, to: 2 } });
  });

  test('entries keep the order of the base; new ones follow', () => {
    const extra = '"islands": { "name": { "en": "I", "id": "P" }, "nation": "east", "kind": "lab", "capital": 1 }';
    expect(Object.keys(whole(child(`  "firms": { ${extra}, "cloud": { "capital": 21 } }`)).firms)).toEqual(['maker', 'cloud', 'portal', 'islands']);
  });

  test('through several files', () => {
    const middle = child('  "length": 10');
    const from = libraryOf([{ file: 'small.jsonc', text: SMALL }, { file: 'middle.jsonc', text: middle }]);
    const text = replaced(child('  "leaderPace": 3', '"id": "mine", "version": 2'), '"id": "mine",\n', '"id": "last",\n');
    const result = parse(text, from);
    expect(result.ok && [result.scenario.id, result.scenario.length, result.scenario.leaderPace]).toEqual(['last', 10, 3]);
  });
});

describe('a mistake is told in the file that made it', () => {
  test('its own', () => expect(told(child('  "nations": { "east": { "homeChip": "est-1" } }'))).toEqual(['mine.jsonc:6:38 reference.unknown east-1']));
  test('what it removes and was never there', () => expect(told(child('  "nations": { "eats": null }'))).toEqual(['mine.jsonc:6:16 extends.nothingToRemove east']));
  test('a check of the whole', () => expect(told(child('  "seats": { "east": { "objectives": { "gap": null } } }'))).toEqual(['mine.jsonc:6:14 seat.weights']));
  test("the base's", () => {
    const from = libraryOf([{ file: 'small.jsonc', text: replaced(SMALL, '"gdp": 30', '"gdp": -30') }]);
    expect(told(child('  "length": 9'), from)).toEqual(['small.jsonc:39:14 value.tooSmall']);
  });
  test('a base that cannot be read', () => {
    const at = (id: string) => (id === 'small' ? { file: 'small.jsonc', text: SMALL.slice(0, 900) } : undefined);
    const problems = parseScenario(child('  "length": 9'), { file: 'mine.jsonc', library: { find: at, known: new Map() } }).problems;
    expect(problems.map((p) => `${p.file} ${p.code}`)).toEqual(['small.jsonc syntax.cutOff', 'mine.jsonc extends.broken']);
  });
});

describe('what cannot be extended', () => {
  test('an unknown one', () => expect(told(child('', '"id": "smal", "version": 1'))).toEqual(['mine.jsonc:5:22 extends.unknown small']));
  test('another version of one', () => expect(told(child('', '"id": "small", "version": 3'))).toEqual(['mine.jsonc:5:42 extends.version']));
  test('itself', () => expect(told(child('', '"id": "mine", "version": 2'))).toEqual(['mine.jsonc:5:14 extends.ring']));
  test('itself through another', () => {
    const ring = child('', '"id": "ring", "version": 2');
    const from = libraryOf([{ file: 'ring.jsonc', text: replaced(child('', '"id": "mine", "version": 2'), '"id": "mine",\n', '"id": "ring",\n') }, { file: 'mine.jsonc', text: ring }]);
    expect(parse(ring, from).problems.map((p) => p.code)).toContain('extends.ring');
  });
  test('one of which too little is said', () => expect(told(child('', '"id": "small"'))).toContain('mine.jsonc:5:3 key.missing'));
});
