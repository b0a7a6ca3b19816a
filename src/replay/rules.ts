import { hashOfText } from '../scenario/textHash.ts';

/** Version of the program, as in package.json (a test holds them equal). */
export const ENGINE_VERSION = '0.1.0';

/** Version of the rules: raised by hand when a release plays recorded games otherwise. */
const RULES_VERSION = 3;

/** `hashOfRules` of the sources of src/sim; `replay bless` brings it up to date. */
export const RULES_HASH = 'e78736fddfdfccf9';

/** What a recorded game was played by. */
export interface RulesStamp {
  readonly version: number;
  /** 16 hex digits */
  readonly hash: string;
}

export const RULES: RulesStamp = { version: RULES_VERSION, hash: RULES_HASH };

/** Hash of the rules' sources by path, not of a bundle: the same on every machine and from any build. */
export function hashOfRules(sources: ReadonlyMap<string, string>): string {
  const paths = [...sources.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return hashOfText(paths.map((path) => `${path}\n${(sources.get(path) ?? '').replaceAll('\r\n', '\n')}\n`).join(''));
}

/** The text of this file with another rules hash. */
export const withHash = (text: string, hash: string): string =>
  text.replace(/(RULES_HASH = ')[0-9a-f]{16}'/, (_all, before: string) => `${before}${hash}'`);
