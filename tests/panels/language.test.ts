import { expect, test } from 'vitest';
import { preferred } from '../../src/text/language.ts';
import { refusalText } from '../../src/text/refusals.ts';

test('the first preference that the page speaks wins', () => {
  expect(preferred(['id-ID', 'en'])).toBe('id');
  expect(preferred(['fr-FR', 'en-GB', 'id'])).toBe('en');
  expect(preferred(['zh-CN'])).toBe('en');
  expect(preferred([])).toBe('en');
});

test('a refusal names the figures that decide it', () => {
  const short = { key: 'treasuryShort', args: { needed: 3.75, left: 1.2 } } as const;
  expect(refusalText('en', short)).toBe('Costs $3.75bn; $1.2bn is free this quarter.');
  expect(refusalText('id', short)).toBe('Biayanya US$3,75 miliar; kuartal ini tersisa US$1,2 miliar.');
  expect(refusalText('en', { key: 'aboveThreshold', args: { tpp: 36_000, limit: 21_000 } })).toContain('36,000 TPP');
  expect(refusalText('en', { key: 'aboveThreshold', args: { tpp: 2000, limit: 21_000 } })).toContain('memory');
});
