// A file may come from anywhere: cut off, of another kind, or made to do harm. It is named, never played, and nothing throws.
import { array, assert, constantFrom, double, nat, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { problemsOf, replaced, SHIPPED, SMALL, sound } from './support.ts';

const codesOf = (text: string) => problemsOf(text).map((problem) => problem.code);

describe('a file of another kind', () => {
  test.each([
    ['nothing', '', 'file.empty'],
    ['white space and a comment', ' \n// later\n', 'file.empty'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'file.binary'],
    ['an archive', 'PK\u0003\u0004', 'file.binary'],
    ['bytes that are no text', '{ "format": \ufffd }', 'file.binary'],
    ['a web page', '<!doctype html><title>Chokepoint</title>', 'file.notJson'],
    ['a list', '[1, 2, 3]', 'file.notJson'],
    ['a letter', 'Dear teacher,', 'file.notJson'],
    ['a package', '{ "name": "chokepoint", "version": "0.1.0" }', 'file.notAScenario'],
    ['a recorded game', '{ "engine": "0.1.0", "seed": "a", "quarters": [] }', 'file.notAScenario'],
    ['a scenario of a later version', replaced(SMALL, '"format": 1', '"format": 7'), 'format.newer'],
  ])('%s', (_what, text, code) => expect(codesOf(text)).toEqual([code]));
});

describe('a file that is too much', () => {
  test('in bytes', () => expect(codesOf(`{ "format": 1 } // ${'x'.repeat(1_100_000)}`)).toEqual(['file.tooLarge']));
  test('in bytes, not in characters', () => expect(codesOf(`{ "format": 1 } // ${'\u5b57'.repeat(400_000)}`)).toEqual(['file.tooLarge']));
  test('in depth', () => expect(codesOf(`{ "format": ${'['.repeat(100_000)}`)).toEqual(['limit.depth']));
  test('in depth of maps', () => expect(codesOf('{ "nations": '.repeat(40))).toEqual(['limit.depth']));
  test('in values', () => expect(codesOf(`{ "format": 1, "nations": [${'1,'.repeat(50_000)}] }`)).toEqual(['limit.nodes']));
  test('in one text', () => expect(codesOf(replaced(SMALL, '"Two nations."', `"${'x'.repeat(4001)}"`))).toEqual(['limit.string']));
});

describe('a small file that asks for endless work is judged at once', () => {
  const head = '{ "format": 1, "id": "x", "version": 1,';
  const times = (count: number, entry: (i: number) => string) => Array.from({ length: count }, (_, i) => entry(i)).join(',\n');
  const last = (text: string) => codesOf(text).at(-1);

  test('by many problems after many lines', () => {
    expect(last(`${head}${'\n'.repeat(700_000)}${times(9000, (i) => `"k${i}": 1`)}}`)).toBe('limit.problems');
  });

  test('by many words that are near many others', () => {
    const [known, typed] = ['chip-aaaaaaaaaaaaaaaaaaaaaaaaaa', 'chop-bbbbbbbbbbbbbbbbbbbbbbbbbb'];
    const chips = times(4500, (i) => `"${known}-${i}": {}`);
    const stock = times(4500, (i) => `"${typed}-${i}": 1`);
    expect(last(`${head} "chips": {${chips}}, "nations": { "a": { "stock": {${stock}} } } }`)).toBe('limit.problems');
  });

  test('by events that wait for one another twice', () => {
    const after = (i: number) => `{ "happened": "e${i + 1}" }`;
    const events = times(60, (i) => `"e${i}": { "when": { "all": [${after(i)}, { "any": [${after(i)}, ${after(i)}] }] } }`);
    expect(codesOf(`${head} "nations": {}, "events": {${events}} }`)).toContain('reference.unknown');
  });
});

describe('a file that is cut off', () => {
  test('says so, and what is still open', () => {
    const [problem] = problemsOf(SMALL.slice(0, SMALL.indexOf('"tpp": 16000')));
    expect(problem).toMatchObject({ code: 'syntax.cutOff', args: { bracket: '{', line: 16 } });
  });

  test('within a text', () => {
    expect(codesOf(SMALL.slice(0, SMALL.indexOf('nations.",')))).toEqual(['syntax.cutOff']);
  });

  test('anywhere: one message, at the end', () => {
    for (let length = SMALL.indexOf('{') + 1; length < SMALL.trimEnd().length; length += 37) {
      const text = SMALL.slice(0, length);
      const problems = problemsOf(text);
      expect(problems.map((p) => p.code), `cut at ${length}`).toEqual(['syntax.cutOff']);
      expect(problems[0].line).toBe(text.trimEnd().split('\n').length);
    }
  });
});

test('a mark of the byte order and the line ends of Windows do no harm', () => {
  const text = `\uFEFF${SMALL.replaceAll('\n', '\r\n')}`;
  expect(sound(text)).toEqual(sound(SMALL));
  const [problem] = problemsOf(replaced(text, '"seller": "maker"', '"seller": "makr"'));
  expect(problem).toMatchObject({ line: 19, column: 17, suggestion: 'maker' });
});

test('no entry reaches into how objects work', () => {
  parseScenario('{ "format": 1, "__proto__": { "polluted": true }, "nations": { "constructor": { "prototype": { "polluted": true } } } }', { file: 'x' });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('whatever is done to a file, it is told with a place in it and never throws', { timeout: 60_000 }, () => {
  const texts = [SMALL, ...SHIPPED.map(({ text }) => text)];
  const piece = oneof(string({ maxLength: 8 }), constantFrom('{', '}', '[', ']', '"', ',', ':', '//', '/*', 'null', '-', '1e999', '\\', '\\u00'));
  assert(
    property(constantFrom(...texts), array(tuple(double({ min: 0, max: 1, noNaN: true }), nat(20), piece), { minLength: 1, maxLength: 4 }), (text, edits) => {
      let changed = text;
      for (const [where, length, put] of edits) {
        const at = Math.floor(where * changed.length);
        changed = changed.slice(0, at) + put + changed.slice(at + length);
      }
      const lines = changed.split('\n').length;
      for (const problem of problemsOf(changed)) {
        expect(problem.line).toBeGreaterThan(0);
        expect(problem.line).toBeLessThanOrEqual(lines);
        expect(problem.column).toBeGreaterThan(0);
        expect(problem.message).not.toContain('undefined');
      }
    }),
    { numRuns: 150 },
  );
});
