import { expect, test } from 'vitest';
import { asText, caretLine } from '../../src/panels/files/problemText.ts';

const problem = {
  file: 'keep-or-feed.jsonc',
  line: 10,
  column: 15,
  severity: 'error',
  code: 'unknown',
  message: { en: 'No doctrine "dealmakr".', id: 'Doktrin "dealmakr" tidak ada.' },
  suggestion: { en: 'Did you mean "dealmaker"?', id: 'Maksud Anda "dealmaker"?' },
  excerpt: { text: '  "doctrine": "dealmakr"', from: 14, length: 10 },
} as const;

test('a caret stands under each letter that is meant', () => {
  expect(caretLine(problem.excerpt)).toBe(`${' '.repeat(14)}^^^^^^^^^^`);
});

test('problems are copied as a compiler prints them', () => {
  expect(asText([problem], 'id')).toBe(
    ['keep-or-feed.jsonc:10:15 error: Doktrin "dealmakr" tidak ada.', '    "doctrine": "dealmakr"', `${' '.repeat(16)}^^^^^^^^^^`, '  Maksud Anda "dealmaker"?'].join('\n'),
  );
});
