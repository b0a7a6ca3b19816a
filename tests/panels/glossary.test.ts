// Every word of the field opens its meaning where it stands, in both languages.
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { termOf } from '../../src/panels/objectives/standings.ts';
import { MEASURES } from '../../src/sim/measures.ts';
import { GLOSSARY, TERMS } from '../../src/text/glossary.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { SHIPPED, scenario } from '../support/games.ts';

/** What the panels open by <Term of="x">, or name in the `of` of a line in which words open. */
const opened = new Set<string>(MEASURES.flatMap((measure) => termOf(measure) ?? []));
for (const file of readdirSync('src/panels', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.tsx')) continue;
  const source = readFileSync(`src/panels/${file}`, 'utf8');
  if (!/\bTerm(ed)?\b/.test(source)) continue;
  for (const term of TERMS) if (new RegExp(`of="${term}"|'${term}'`).test(source)) opened.add(term);
}

test('every entry is opened from some screen', () => {
  expect(TERMS.filter((term) => !opened.has(term))).toEqual([]);
});

test('every measure that a seat is scored on is explained, but for plain money', () => {
  const scored = SHIPPED.flatMap(({ text }) => Object.values(scenario(/"id": "([^"]+)"/.exec(text)![1]).seats))
    .flatMap(({ objectives }) => Object.values(objectives))
    .map(({ measure }) => measure);
  expect([...new Set(scored)].filter((measure) => measure !== 'treasury' && !termOf(measure))).toEqual([]);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const entries = TERMS.map((term) => GLOSSARY[language][term]);

  test('no two entries have one name', () => {
    const names = entries.map(({ term }) => term.toLowerCase());
    expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
  });

  test('terms of a lesson are not those of the game over again', () => {
    const names = entries.map(({ term }) => term.toLowerCase());
    const lessons = SHIPPED.flatMap(({ text }) => Object.values(scenario(/"id": "([^"]+)"/.exec(text)![1]).glossary)).map(({ term }) => term[language]);
    expect(lessons.filter((term) => names.includes(term.toLowerCase()))).toEqual([]);
  });

  test('meanings are short sentences that say more than the word', () => {
    const poor = entries.filter(({ term, meaning }) => meaning.split(' ').length > 45 || !meaning.endsWith('.') || meaning.toLowerCase() === `${term.toLowerCase()}.`);
    expect(poor).toEqual([]);
  });
});
