// What the built page weighs. No browser is needed: the files are on the disk.
import { expect, test } from '@playwright/test';
import { LIMITS, heaviest, inKilobytes, sizesOf, sum } from '../../scripts/sizes.mjs';

test('the title needs less than 150 kB, and everything less than 1.5 MB', () => {
  const { title, all } = sizesOf('dist');
  expect(title.map(({ file }) => file)).toContain('index.html');
  expect(sum(title), `the title weighs ${inKilobytes(sum(title))}, most of it\n${heaviest(title).join('\n')}`).toBeLessThan(LIMITS.title);
  expect(sum(all), `the page weighs ${inKilobytes(sum(all))}, most of it\n${heaviest(all).join('\n')}`).toBeLessThan(LIMITS.all);
});
