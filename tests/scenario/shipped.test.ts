// What ships passes its own checks without a word, in both languages.
import { describe, expect, test } from 'vitest';
import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { DESKS, type DeskName } from '../../src/sim/desks.ts';
import type { MeasureName } from '../../src/sim/measures.ts';
import { jsonSchema } from '../../src/scenario/schema.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { renderProblem } from '../../src/scenario/problems.ts';
import { SHIPPED, shipped, shippedLibrary } from './support.ts';

test.each(SHIPPED)('$file has no error and no warning', ({ file, text }) => {
  const { ok, problems } = parseScenario(text, { file, library: shippedLibrary });
  expect(problems.map((problem) => renderProblem(problem))).toEqual([]);
  expect(ok).toBe(true);
});

test.each(SHIPPED)('$file has one key a line', ({ text }) => {
  const crowded = text.split('\n').filter((line) => !line.trim().startsWith('//') && (line.match(/"[^"]*":/g) ?? []).length > 1);
  expect(crowded).toEqual([]);
});

test('the schema for editors is of this format (vitest -u writes it anew)', async () => {
  await expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../scenarios/scenario.schema.json');
});

describe('as lessons, all that ships', () => {
  const all = SHIPPED.map(({ text }) => shipped(/"id": "([^"]+)"/.exec(text)![1]));

  test.each(all.map((scenario) => [scenario.id, scenario] as const))('%s has aims, questions and terms enough for a class, and no more', (_id, { aims, debrief, glossary }) => {
    for (const map of [aims, debrief]) {
      expect(Object.keys(map).length).toBeGreaterThanOrEqual(3);
      expect(Object.keys(map).length).toBeLessThanOrEqual(5);
    }
    expect(Object.keys(glossary).length).toBeGreaterThanOrEqual(2);
  });

  test('teach something of their own each', () => {
    const said = all.flatMap(({ aims, debrief }) => [...Object.values(aims), ...Object.values(debrief)].map(({ en }) => en));
    expect(said.filter((text, i) => said.indexOf(text) < i)).toEqual([]);
  });

  test('ask questions', () => {
    const questions = all.flatMap(({ debrief }) => Object.values(debrief).flatMap(({ en, id }) => [en, id]));
    expect(questions.filter((text) => !text.endsWith('?'))).toEqual([]);
  });
});

describe('the base scenario', () => {
  const base = shipped('base');

  test('has five years, ten nations and cards enough for them', () => {
    expect(base.length).toBe(20);
    expect(Object.keys(base.nations)).toEqual(['us', 'china', 'eu', 'taiwan', 'korea', 'indonesia', 'japan', 'gulf', 'india', 'uk']);
    expect(Object.keys(base.events).length).toBeGreaterThanOrEqual(14);
  });

  test('says where every chip, nation, rule and card comes from', () => {
    const entries = [base.chips, base.nations, base.regimes, base.events, base.firms].flatMap((map) => Object.entries(map));
    expect(entries.filter(([, { sources }]) => !sources?.length).map(([id]) => id)).toEqual([]);
  });

  test('names doctrines that there are', () => {
    for (const { doctrine } of [...Object.values(base.nations), ...Object.values(base.seats)]) {
      expect(DOCTRINES_BY_NAME).toHaveProperty(doctrine);
    }
  });

  test('warns twice of everything that can be answered, so that an attentive player is ready', () => {
    const hasty = Object.entries(base.events).filter(
      ([, { chooser, rumour, notice }]) => chooser !== undefined && (rumour?.quarters ?? 0) + notice < 2,
    );
    expect(hasty.map(([id]) => id)).toEqual([]);
  });
});

test('the H200 gate is the base with one seat, eight quarters and a hold that is foretold', () => {
  const gate = shipped('h200-gate');
  expect(gate.length).toBe(8);
  expect(Object.keys(gate.seats)).toEqual(['china']);
  expect(gate.events['customs-hold'].when).toEqual({ quarter: { from: 1, to: 1 } });
  expect(Object.values(gate.nations.china.works).map((work) => work.kind)).toEqual(['fab', 'hbm']);
});

describe('the full game', () => {
  const full = shipped('full-game');
  const seats = Object.values(full.seats);

  test('is the base in twelve quarters, with all seats and all desks', () => {
    expect(full.length).toBe(12);
    expect(Object.keys(full.seats)).toEqual(['china', 'us', 'eu', 'indonesia', 'japan', 'gulf', 'india', 'uk']);
    expect(full.desks).toEqual(shipped('base').desks);
  });

  test('scores each seat on a hundred points, in both languages', () => {
    for (const { objectives } of seats) {
      const all = Object.values(objectives);
      expect(all.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
      expect(all.filter(({ name }) => !name.en || !name.id)).toEqual([]);
    }
  });

  test('makes every desk matter to somebody', () => {
    // what is decided at each desk moves these first
    const MOVED: Readonly<Record<DeskName, readonly MeasureName[]>> = {
      trade: ['usefulCompute'],
      industry: ['selfReliance', 'ownDesign'],
      capital: ['raised'],
      vouchers: ['voucherWaste', 'pilotsPassed'],
      research: ['frontierGap', 'frontierLead', 'planAttainment', 'talent'],
      statecraft: ['reputation', 'tension'],
    };
    const scored = new Set(seats.flatMap(({ objectives }) => Object.values(objectives).map(({ measure }) => measure)));
    for (const desk of DESKS) expect([desk, MOVED[desk].filter((measure) => scored.has(measure))]).toEqual([desk, MOVED[desk]]);
  });
});
