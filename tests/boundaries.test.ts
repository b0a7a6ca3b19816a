// Imports point one way, from the view down to the core, and what decides a game is exact on every engine. No exceptions list.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cyclesIn, importsOf, inexactIn, type Import, type Sources } from './support/sourceFacts.ts';

interface Row {
  /** Folders whose code and types it may use; its own always. */
  readonly uses: readonly string[];
  /** Folders of which it may use types only. */
  readonly types?: readonly string[];
  /** The only packages it may import; when left out, any that has no home elsewhere. */
  readonly packages?: readonly string[];
}

const MATCH_AND_BELOW = ['match', 'bots', 'scenario', 'sim'];
const STUDY_AND_BELOW = ['study', 'replay', 'forecast', ...MATCH_AND_BELOW];

const MAY_IMPORT: Readonly<Record<string, Row>> = {
  sim: { uses: [], packages: ['seedrandom/lib/alea'] },
  scenario: { uses: ['sim'] },
  bots: { uses: ['sim'], packages: [] },
  match: { uses: ['sim', 'scenario', 'bots'] },
  replay: { uses: MATCH_AND_BELOW },
  forecast: { uses: MATCH_AND_BELOW },
  study: { uses: ['replay', 'forecast', ...MATCH_AND_BELOW] },
  session: { uses: [...STUDY_AND_BELOW, 'scenarios'] },
  text: { uses: [], types: ['sim', 'scenario'], packages: [] },
  board: { uses: ['session', 'text', 'sim', 'assets'], types: ['scenario'] },
  sound: { uses: [], types: ['session'], packages: [] },
  panels: { uses: ['session', 'sound', 'text', 'sim', 'assets', 'docs'], types: ['scenario', 'offline'] },
  cli: { uses: [...STUDY_AND_BELOW, 'text', 'package.json'] },
  offline: { uses: ['replay'], packages: ['workbox-precaching'] },
  'game.ts': { uses: ['session', 'panels'] },
  'main.ts': { uses: [...STUDY_AND_BELOW, 'session', 'text', 'board', 'panels', 'offline', 'game.ts', 'main.css', 'scenarios', 'assets', 'package.json'] },
};

/** Packages that only some folders may know. */
const HOME: Readonly<Record<string, readonly string[]>> = {
  phaser: ['board'],
  preact: ['panels', 'main.ts'],
  '@preact/signals': ['panels', 'main.ts'],
  immer: ['session'],
  seedrandom: ['sim'],
  'workbox-precaching': ['offline'],
  'node:': ['cli'],
};

/** The view asks the core; it never moves it. */
const VIEW = ['board', 'panels'];
const MOVES_THE_WORLD = /^src\/sim\/(quarter|dice)\.ts$|^src\/sim\/phases\//;

/** What decides a game, and so must come out the same everywhere. */
const DECIDES_A_GAME = ['sim', 'scenario', 'bots', 'match', 'replay'];

describe('the source', () => {
  const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name)).map((name) => `src/${name.replaceAll('\\', '/')}`);
  const sources = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));

  test('is there to be judged', () => expect(sources.size).toBeGreaterThan(0));
  test('imports only what the table allows', () => expect(strayImports(sources)).toEqual([]));
  test('makes its schemas where zod is told to write no code', () => {
    expect([...sources].filter(([path, code]) => importsOf(path, code).some(({ to }) => to === 'zod')).map(([path]) => path)).toEqual(['src/scenario/zod.ts']);
  });
  test('has no import cycle', () => expect(cyclesIn(sources)).toEqual([]));
  test('is exact where it decides a game', () => expect(inexactUses(sources)).toEqual([]));
});

describe('a stray import is found', () => {
  const stray: [path: string, code: string, reason: string][] = [
    ['src/sim/world.ts', `import { play } from '../match/play.ts';`, 'sim may not use match'],
    ['src/sim/world.ts', `import type { Play } from '../match/play.ts';`, 'sim may not use match'],
    ['src/sim/world.ts', `import seedrandom from 'seedrandom';`, 'sim may not import seedrandom'],
    ['src/sim/world.ts', `import { z } from 'zod';`, 'sim may not import zod'],
    ['src/sim/orders/chips.ts', `export * from '../../bots/hawk.ts';`, 'sim may not use bots'],
    ['src/bots/hawk.ts', `const later = import('../match/play.ts');`, 'bots may not use match'],
    ['src/match/play.ts', `let run: import('../replay/record.ts').Run;`, 'match may not use replay'],
    ['src/replay/verify.ts', `export { fan } from '../forecast/fan.ts';`, 'replay may not use forecast'],
    ['src/forecast/fan.ts', `new Worker(new URL('../study/worker.ts', import.meta.url));`, 'forecast may not use study'],
    ['src/study/facts.ts', `import { readFileSync } from 'node:fs';`, 'node: is at home in cli'],
    ['src/study/facts.ts', `import { load } from '../session/load.ts';`, 'study may not use session'],
    ['src/session/plan.ts', `import { panel } from '../panels/panel.tsx';`, 'session may not use panels'],
    ['src/session/plan.ts', `import type { Scene } from 'phaser';`, 'phaser is at home in board'],
    ['src/session/plan.tsx', `export const a = 1;`, 'preact is at home in panels, main.ts'],
    ['src/text/en.ts', `import { NATIONS } from '../sim/world.ts';`, 'text may use only types of sim'],
    ['src/board/map.ts', `import { produce } from 'immer';`, 'immer is at home in session'],
    ['src/board/map.ts', `import { parse } from '../scenario/parse.ts';`, 'board may use only types of scenario'],
    ['src/board/map.ts', `import { signal } from '@preact/signals';`, '@preact/signals is at home in panels, main.ts'],
    ['src/board/map.ts', `import.meta.glob(['../../scenarios/*.jsonc']);`, 'board may not use scenarios'],
    ['src/panels/desk.tsx', `import { advance } from '../sim/quarter.ts';`, 'panels may ask sim, not move it'],
    ['src/panels/desk.tsx', `import { map } from '../board/map.ts';`, 'panels may not use board'],
    ['src/cli/main.ts', `import { load } from '../session/load.ts';`, 'cli may not use session'],
    ['src/helpers/misc.ts', `export const a = 1;`, 'helpers has no row in the table'],
    ['src/sim/world.ts', `import { a } from './dice';`, 'a file is imported by its whole name'],
    ['src/main.ts', 'const name = "x"; import(`./board/${name}.ts`);', 'an import names its file'],
  ];
  test.each(stray)('%s: %s', (path, code, reason) => {
    expect(strayImports(new Map([[path, code]]))).toEqual([`${path}:1 ${reason}`]);
  });

  const fine: [path: string, code: string][] = [
    ['src/sim/dice.ts', `import alea from 'seedrandom/lib/alea'; import { log2 } from './numbers.ts';`],
    ['src/sim/world.ts', `// import { play } from '../match/play.ts'\nexport const said = "import('../match/play.ts')";`],
    ['src/text/en.ts', `import type { Cause } from '../sim/ledger.ts'; import { type Card } from '../scenario/format.ts';`],
    ['src/panels/desk.tsx', `import { signal } from '@preact/signals'; import type { Plans } from '../sim/quarter.ts'; import './desk.css';`],
    ['src/cli/main.ts', `import { readFileSync } from 'node:fs'; import { say } from '../text/en.ts';`],
    ['src/main.ts', `import.meta.glob('../scenarios/*.jsonc', { query: '?raw' }); const board = import('./board/open.ts');`],
  ];
  test.each(fine)('and this is none: %s: %s', (path, code) => expect(strayImports(new Map([[path, code]]))).toEqual([]));
});

describe('a cycle is found', () => {
  const two = (back: string): Sources => new Map([['src/sim/a.ts', `import { b } from './b.ts';`], ['src/sim/b.ts', back]]);
  test('of two', () => expect(cyclesIn(two(`export { a } from './a.ts';`))).toEqual([['src/sim/a.ts', 'src/sim/b.ts', 'src/sim/a.ts']]));
  test('of one', () => expect(cyclesIn(new Map([['src/sim/a.ts', `import './a.ts';`]]))).toHaveLength(1));
  test('unless types alone close it', () => expect(cyclesIn(two(`import type { A } from './a.ts';`))).toEqual([]));
});

describe('an inexact use is found', () => {
  test.each([
    'Math.random()', 'Math.exp(1)', 'Math["pow"](2, 3)', 'Math[name](2)', 'const { log } = Math', 'const m = Math', '2 ** 3', 'a **= 2',
    'Date.now()', 'new Date()', 'new Intl.Collator()', 'a.localeCompare(b)', '(1).toLocaleString()', 'globalThis.Math.sin(1)', 'eval("1")',
  ])('%s', (code) => expect(inexactIn('src/sim/a.ts', code)).not.toEqual([]));
  test.each(['Math.sqrt(Math.max(1, 2)) * Math.LN2', '// Math.random()', '"Math.exp ** Date"', 'world.Date', 'const due = { Date: 1 }'])('and this is none: %s', (code) =>
    expect(inexactIn('src/sim/a.ts', code)).toEqual([]),
  );
  test('in the folders that decide a game, and only there', () => {
    const code = 'export const now = Date.now();';
    expect(inexactUses(new Map([['src/match/play.ts', code], ['src/session/clock.ts', code]]))).toEqual(['src/match/play.ts:1 Date']);
  });
});

function strayImports(sources: Sources): string[] {
  return [...sources].flatMap(([path, code]) => {
    const folder = folderOf(path);
    const row = MAY_IMPORT[folder];
    if (folder.endsWith('.d.ts')) return [];
    if (!row) return [`${path}:1 ${folder} has no row in the table`];
    return importsOf(path, code).flatMap((one) => {
      const reason = whyStray(folder, row, one);
      return reason ? [`${path}:${one.line} ${reason}`] : [];
    });
  });
}

function whyStray(folder: string, row: Row, { to, written, typeOnly }: Import): string | null {
  if (written === '(computed)') return 'an import names its file';
  const ours = /^\.|^\//.test(written);
  if (!ours) {
    const home = Object.keys(HOME).find((name) => to === name || to.startsWith(name.endsWith(':') ? name : `${name}/`));
    if (home && !HOME[home]?.includes(folder)) return `${home} is at home in ${HOME[home]?.join(', ')}`;
    return !row.packages || row.packages.includes(to) ? null : `${folder} may not import ${to}`;
  }
  if (!/\.\w+$/.test(to)) return 'a file is imported by its whole name';
  const target = folderOf(to);
  if (target === folder) return null;
  if (row.types?.includes(target)) return typeOnly ? null : `${folder} may use only types of ${target}`;
  if (!row.uses.includes(target)) return `${folder} may not use ${target}`;
  return VIEW.includes(folder) && MOVES_THE_WORLD.test(to) && !typeOnly ? `${folder} may ask ${target}, not move it` : null;
}

function inexactUses(sources: Sources): string[] {
  return [...sources]
    .filter(([path]) => DECIDES_A_GAME.includes(folderOf(path)))
    .flatMap(([path, code]) => inexactIn(path, code).map(({ what, line }) => `${path}:${line} ${what}`));
}

/** `sim` for src/sim/phases/market.ts, `main.ts` for src/main.ts, `assets` for assets/map.svg. */
function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'src' ? second : first;
}
