import { readFileSync } from 'node:fs';
import type { Language } from '../../../src/text/language.ts';

type Text = Readonly<Record<Language, string>>;

/** What stories need of a scenario's file. */
export interface Lesson {
  readonly title: Text;
  readonly length: number;
  readonly aims: Readonly<Record<string, Text>>;
  readonly glossary: Readonly<Record<string, { readonly term: Text }>>;
  readonly seats: Readonly<Record<string, unknown>>;
  readonly nations: Readonly<Record<string, { readonly name: Text }>>;
  readonly guide: Readonly<Record<string, { readonly turn: number }>>;
}

/** A shipped scenario as its file has it, which is plain JSON but for comments on lines of their own. */
export const lesson = (file: string): Lesson => JSON.parse(readFileSync(`scenarios/${file}.jsonc`, 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')) as Lesson;
