import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standings } from '../../src/panels/objectives/standings.ts';
import { createSession } from '../../src/session/createSession.ts';
import { scoreOf } from '../../src/sim/objectives.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { MEASURE_TEXT } from '../../src/text/measures.ts';

const shipped = readdirSync('scenarios')
  .filter((name) => name.endsWith('.jsonc'))
  .sort()
  .map((file) => ({ file, text: readFileSync(`scenarios/${file}`, 'utf8') }));
const store = { load: () => Promise.resolve(undefined), save: () => Promise.resolve(), clear: () => Promise.resolve() };
const session = createSession({ shipped, store });
const seats = session.scenarios().flatMap(({ scenario }) => Object.entries(scenario.seats).map(([nation, seat]) => ({ scenario: scenario.id, nation, seat })));

describe.each(seats)('$scenario, $nation', ({ scenario, nation, seat }) => {
  test('names its objectives as the bar names their measures', () => {
    for (const { measure, name } of Object.values(seat.objectives)) {
      for (const language of LANGUAGES) expect(name[language]).toBe(MEASURE_TEXT[language][measure].name);
    }
  });

  test('adds its standings up to the score', () => {
    session.begin(scenario, nation, 'SCORE');
    session.endQuarter();
    const { world, seat: index } = session.state().game!;
    const states = standings(world, index);
    expect(states.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(scoreOf(world, index), 9);
    expect(states.reduce((sum, { objective }) => sum + objective.weight, 0)).toBeCloseTo(100, 9);
  });
});
