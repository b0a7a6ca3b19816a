// A game of every shipped scenario, recorded once: the rules play it the same until somebody means otherwise.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readReplay, renderReplayProblem, verifyReplay } from '../../src/replay/replay.ts';
import { LIBRARY } from '../support/games.ts';

const FOLDER = 'tests/golden/';
const ENDING = '.replay.json';
const files = readdirSync(FOLDER).filter((name) => name.endsWith(ENDING));

describe.each(files)('%s', (name) => {
  const read = readReplay(readFileSync(FOLDER + name, 'utf8'), FOLDER + name);

  test('can be read', () => {
    const problems = read.problems.map((problem) => renderReplayProblem(problem));
    expect(problems).toEqual([]);
  });

  test.runIf(read.ok)('plays as it was recorded, and bots decide as they did', () => {
    if (!read.ok) return;
    const { problems, firstDivergence, otherDecisions, ok } = verifyReplay(read.value, LIBRARY, name);
    expect({ problems, firstDivergence, otherDecisions: otherDecisions.slice(0, 1), ok }).toEqual({
      problems: [],
      firstDivergence: undefined,
      otherDecisions: [],
      ok: true,
    });
  });
});

test('every shipped scenario has one', () => {
  // make one with: npm run -s cli -- simulate ID --seed golden --replay tests/golden/ID.replay.json
  expect(files.map((name) => name.slice(0, -ENDING.length)).sort()).toEqual([...LIBRARY.known.keys()].sort());
});
