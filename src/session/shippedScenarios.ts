import type { SourceText } from '../scenario/source.ts';

const files = import.meta.glob<string>('../../scenarios/*.jsonc', { query: '?raw', import: 'default', eager: true });

/** The scenario files that come with the game, in the order of their names. */
export const SHIPPED_SCENARIOS: readonly SourceText[] = Object.keys(files)
  .sort()
  .map((path) => ({ file: path.split('/').at(-1)!, text: files[path]! }));
