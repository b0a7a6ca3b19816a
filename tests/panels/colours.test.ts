import { readFileSync } from 'node:fs';
import { blend, differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, formatHex, parse, wcagContrast, type Color } from 'culori';
import { describe, expect, test } from 'vitest';
import { COLOUR } from '../../src/board/colours.ts';

/** Custom properties of tokens.css by their names, without the leading dashes: as they are, and for who asks for more contrast. */
const SHEET = readFileSync(new URL('../../src/panels/styles/tokens.css', import.meta.url), 'utf8');
const [, PLAIN, MORE] = /^(.*?)@media \(prefers-contrast: more\) \{(.*?)\n\}/s.exec(SHEET) ?? [];

function propertiesOf(css = ''): [name: string, value: string][] {
  return [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]);
}

const TOKENS: ReadonlyMap<string, string> = new Map(propertiesOf(PLAIN));
const STRONG: ReadonlyMap<string, string> = new Map([...TOKENS, ...propertiesOf(MORE)]);

function token(name: string, tokens = TOKENS): Color {
  const colour = parse(tokens.get(name) ?? '');
  if (!colour) throw new Error(`no colour --${name} in tokens.css`);
  return colour;
}

const ROADS = ['import', 'domestic', 'capital', 'vouchers', 'controls'] as const;
const GROUNDS = ['ink-0', 'ink-1', 'ink-2', 'ink-3'] as const;
const WORDS = ['text-1', 'text-2', 'text-3', 'research', 'safety', 'better', 'worse', 'city-light'] as const;
const ROAD_WORDS = ['import', 'domestic', 'capital-text', 'vouchers', 'controls-text', 'grey-market', 'data-centre'] as const;
const INKS = [...TOKENS.keys()].filter((name) => /^paper-(?!rule)/.test(name));

/** What a pair of colours has to reach: of words, and of the lines of roads. */
const ASKED = [
  { who: 'everybody', tokens: TOKENS, words: 4.5, roads: 3 },
  { who: 'who asks for more contrast', tokens: STRONG, words: 7, roads: 4.5 },
] as const;

describe.each(ASKED)('what is read stands out from what it is written on, for $who', ({ tokens, words, roads }) => {
  const pairs = [...[...WORDS, ...ROAD_WORDS].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)), ...INKS.map((ink) => [ink, 'paper'] as const)];
  test.each(pairs)(`--%s on --%s: ${words} to 1`, (text, ground) => {
    expect(wcagContrast(token(text, tokens), token(ground, tokens))).toBeGreaterThanOrEqual(words);
  });

  test(`what is written on the button that ends a quarter, at both ends of its light: ${words} to 1`, () => {
    const ends = tokens.get('action')!.match(/#\w+/g)!;
    expect(ends).toHaveLength(2);
    for (const end of ends) expect(wcagContrast(token('action-ink', tokens), end)).toBeGreaterThanOrEqual(words);
  });

  const lines = ROADS.flatMap((road) => GROUNDS.map((ground) => [road, ground] as const));
  test.each(lines)(`a line in --%s on --%s: ${roads} to 1`, (road, ground) => {
    expect(wcagContrast(token(road, tokens), token(ground, tokens))).toBeGreaterThanOrEqual(roads);
  });
});

describe('who asks for more contrast sees every edge', () => {
  const edges = [...['hairline', 'outline', 'track', 'text-off'].flatMap((edge) => GROUNDS.map((ground) => [edge, ground] as const)), ['paper-rule', 'paper'] as const];
  test.each(edges)('--%s on --%s: 3 to 1', (edge, ground) => {
    expect(wcagContrast(token(edge, STRONG), token(ground, STRONG))).toBeGreaterThanOrEqual(3);
  });

  test.each(GROUNDS)('words on what is chosen or under the hand, on --%s: 7 to 1', (ground) => {
    for (const wash of ['wash', 'chosen']) {
      const lit = blend([token(ground, STRONG), token(wash, STRONG)]);
      for (const text of ['text-1', 'text-2']) expect(wcagContrast(token(text, STRONG), lit), `--${text} on --${wash}`).toBeGreaterThanOrEqual(7);
    }
  });

  test('roads keep the colours that tell them apart', () => {
    for (const road of ROADS) expect(formatHex(token(road, STRONG))).toBe(formatHex(token(road)));
  });
});

/** Full severity, after Machado, Oliveira and Fernandes (2009). */
const EYES: Readonly<Record<string, (colour: Color) => Color>> = {
  'all three cones': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

test.each(Object.keys(EYES))('any two roads differ by 10 of CIEDE2000 or more: %s', (eyes) => {
  const difference = differenceCiede2000();
  const seen = EYES[eyes];
  const apart = ROADS.flatMap((one, i) => ROADS.slice(i + 1).map((other) => ({ pair: `${one}, ${other}`, by: difference(seen(token(one)), seen(token(other))) })));
  expect(apart.filter(({ by }) => by < 10)).toEqual([]);
});

/** Where the board, which draws on a canvas and reads no style, calls a token by another name. */
const BOARD_NAMES: Readonly<Record<string, string>> = { deepest: 'ink-0', ground: 'ink-1', grey: 'grey-market', shut: 'controls', shutText: 'controls-text', mineName: 'better' };

test('the board draws with the colours of the panels', () => {
  const names = Object.keys(COLOUR).map((name) => [name, BOARD_NAMES[name] ?? name.replaceAll(/([A-Z]|\d)/g, '-$1').toLowerCase()] as const);
  const shared = names.filter(([, name]) => TOKENS.has(name));
  expect(shared.map(([, name]) => name)).toEqual(expect.arrayContaining([...ROADS, 'ink-0', 'ink-1', 'text-1', 'text-2', 'text-3', 'paper', 'paper-ink']));
  const drawn = shared.map(([name, one]) => [one, formatHex(COLOUR[name as keyof typeof COLOUR])]);
  expect(drawn).toEqual(shared.map(([, one]) => [one, formatHex(token(one))]));
});
