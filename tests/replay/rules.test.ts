import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

import { ENGINE_VERSION, RULES_HASH, hashOfRules } from '../../src/replay/rules.ts';

test('the rules hash is that of the rules', () => {
  const paths = readdirSync('src/sim', { recursive: true, encoding: 'utf8' }).map((name) => `src/sim/${name.replaceAll('\\', '/')}`);
  const sources = new Map(paths.filter((path) => path.endsWith('.ts')).map((path) => [path, readFileSync(path, 'utf8')]));
  const hash = hashOfRules(sources);
  const advice = 'src/sim has changed, so recorded games may now play otherwise. Bless them: npm run -s cli -- replay bless tests/golden';
  expect({ hash: RULES_HASH, advice: '' }).toEqual({ hash, advice: hash === RULES_HASH ? '' : advice });
});

test('a source that moves, grows or loses its name is another rule', () => {
  const sources = new Map([['a.ts', 'one'], ['b.ts', 'two']]);
  const hash = hashOfRules(sources);
  expect(hashOfRules(new Map([...sources].reverse()))).toBe(hash);
  expect(hashOfRules(new Map([['a.ts', 'one\r\n'.trimEnd()], ['b.ts', 'two']]))).toBe(hash);
  expect(hashOfRules(new Map([['a.ts', 'one'], ['c.ts', 'two']]))).not.toBe(hash);
  expect(hashOfRules(new Map([['a.ts', 'one '], ['b.ts', 'two']]))).not.toBe(hash);
});

test('the engine version is that of the package', () => expect(ENGINE_VERSION).toBe((JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version));
