import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../scenario/suggest.ts';
import { CannotRun } from './io.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<T extends Options> = ReturnType<typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>>;

/** Options and words of a command; an option it does not know is refused with the one that was probably meant. */
export function readOptions<T extends Options>(args: readonly string[], options: T): Read<T> {
  const known = Object.keys(options);
  for (const arg of args) {
    if (arg === '--') break;
    const typed = /^--?([^=]+)/.exec(arg)?.[1];
    // a negative number is a value
    if (typed === undefined || /^-\d/.test(arg)) continue;
    if (!known.includes(typed)) throw new CannotRun(`unknown option ${arg.split('=')[0]}${meant(typed, known, '--')}`);
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CannotRun((error as Error).message.split('\n')[0] ?? '');
  }
}

/** `; did you mean 'x'?`, or nothing when no word is near. */
export function meant(typed: string, words: readonly string[], prefix = ''): string {
  const near = nearest(typed, words);
  return near === undefined ? `; there is ${words.map((word) => prefix + word).join(', ')}` : `; did you mean '${prefix}${near}'?`;
}
