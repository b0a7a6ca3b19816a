// What the guide for authors says can be copied, and names all that there is.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioSchema } from '../../src/scenario/format.ts';
import { SHIFTABLE } from '../../src/scenario/format/effect.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { DOCTRINES } from '../../src/sim/doctrine.ts';
import { MODIFIERS } from '../../src/sim/modifiers.ts';
import { MEASURES } from '../../src/sim/measures.ts';
import { shippedLibrary } from './support.ts';

const guide = readFileSync('docs/scenario-authoring.md', 'utf8');
const [first, event, steps] = [...guide.matchAll(/```jsonc\n([\s\S]*?)```/g)].map((match) => match[1]);

test('its scenario plays', () => {
  const result = parseScenario(first, { file: 'my-class.jsonc', library: shippedLibrary });
  expect(result.problems).toEqual([]);
  expect(result.ok && result.scenario.nations.china?.opening.hbmStock).toBe(1);
});

test('its event fits into it', () => {
  const text = first.replace('"length": 8', () => `"length": 8, "events": ${event}`);
  expect(parseScenario(text, { file: 'my-class.jsonc', library: shippedLibrary }).problems).toEqual([]);
});

test('its guide fits into it', () => {
  const text = first.replace('"length": 8', () => `"length": 8, "guide": ${steps}`);
  expect(parseScenario(text, { file: 'my-class.jsonc', library: shippedLibrary }).problems).toEqual([]);
});

test('it names every entry, measure, modifier, account and doctrine', () => {
  const names = [...Object.keys(scenarioSchema.shape), ...MEASURES, ...MODIFIERS, ...SHIFTABLE, ...DOCTRINES];
  expect(names.filter((name) => !guide.includes(`\`${name}\``) && !guide.includes(`**${name}**`) && !guide.includes(`"${name}"`))).toEqual([]);
});
