import { expect, test } from 'vitest';
import { measure } from '../../src/study/measure.ts';
import { SHIPPED } from '../support/games.ts';

test('the rate is told for every scenario that can be played', () => {
  const lines = measure([...SHIPPED, { file: 'broken.jsonc', text: '{' }], 20);
  expect(lines).toHaveLength(SHIPPED.length);
  for (const line of lines) expect(line).toMatch(/^[\w-]+: \d+ games\/s of \d+ quarters \(\d+ games\)$/);
});
