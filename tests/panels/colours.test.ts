import { readFileSync } from 'node:fs';
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, formatHex, parse, wcagContrast, type Color } from 'culori';
import { describe, expect, test } from 'vitest';
import { COLOUR } from '../../src/board/colours.ts';

/** Every custom property of tokens.css by its name, without the leading dashes. */
const TOKENS: ReadonlyMap<string, string> = new Map(
  [...readFileSync(new URL('../../src/panels/styles/tokens.css', import.meta.url), 'utf8').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]),
);

function token(name: string): Color {
  const colour = parse(TOKENS.get(name) ?? '');
  if (!colour) throw new Error(`no colour --${name} in tokens.css`);
  return colour;
}

const ROADS = ['import', 'domestic', 'capital', 'vouchers', 'controls'] as const;
const GROUNDS = ['ink-0', 'ink-1', 'ink-2', 'ink-3'] as const;
const WORDS = ['text-1', 'text-2', 'text-3', 'research', 'safety', 'better', 'worse', 'city-light'] as const;
const ROAD_WORDS = ['import', 'domestic', 'capital-text', 'vouchers', 'controls-text', 'grey-market', 'data-centre'] as const;
const INKS = [...TOKENS.keys()].filter((name) => /^paper-(?!rule)/.test(name));

describe('what is read stands out from what it is written on', () => {
  const pairs = [...[...WORDS, ...ROAD_WORDS].flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)), ...INKS.map((ink) => [ink, 'paper'] as const)];
  test.each(pairs)('--%s on --%s: 4.5 to 1', (text, ground) => {
    expect(wcagContrast(token(text), token(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('what is written on the button that ends a quarter, at both ends of its light: 4.5 to 1', () => {
    const ends = TOKENS.get('action')!.match(/#\w+/g)!;
    expect(ends).toHaveLength(2);
    for (const end of ends) expect(wcagContrast(token('action-ink'), end)).toBeGreaterThanOrEqual(4.5);
  });

  const lines = ROADS.flatMap((road) => GROUNDS.map((ground) => [road, ground] as const));
  test.each(lines)('a line in --%s on --%s: 3 to 1', (road, ground) => {
    expect(wcagContrast(token(road), token(ground))).toBeGreaterThanOrEqual(3);
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
