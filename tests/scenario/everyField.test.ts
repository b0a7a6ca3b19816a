// Every figure of a scenario decides something, and no word does. A field that start() drops would make recorded
// games diverge; one that is new must be put into either list.
import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../src/scenario/format.ts';
import { hashOf } from '../../src/scenario/hash.ts';
import { TERM_KINDS } from '../../src/sim/records/deal.ts';
import { shipped } from './support.ts';

type Path = readonly string[];

/** What is shown and decides nothing. `*` is any entry. */
const COSMETIC = [
  '$schema', 'format', 'id', 'version', 'forecast', 'extends/**', 'title/**', 'summary/**', 'lesson/**', 'aims/**', 'debrief/**', 'glossary/**', 'sources/**',
  '*/*/sources/**', '*/*/confidence', '*/*/notes/**', '*/*/name/**',
  'nations/*/research/sources/**', 'nations/*/research/confidence', 'nations/*/research/notes/**',
  'chips/*/designerPlace/**', 'chips/*/foundryPlace/**', 'chips/*/packagingPlace/**',
  'nations/*/short/**', 'nations/*/place/**', 'nations/*/entry/**', 'nations/*/countries/**',
  'nations/*/cities/*/name/**', 'nations/*/cities/*/place/**', 'nations/*/cities/*/size',
  'nations/*/cities/*/vouchers/sources/**', 'nations/*/cities/*/vouchers/confidence', 'nations/*/cities/*/vouchers/notes/**',
  'nations/*/dataCentres/**', 'nations/*/safety/sources/**', 'nations/*/safety/confidence', 'nations/*/safety/notes/**', 'nations/*/plan/sources/**', 'nations/*/plan/confidence', 'nations/*/plan/notes/**', 'nations/*/sites/*/name/**', 'nations/*/sites/*/place/**',
  'events/*/title/**', 'events/*/texts/**', 'events/*/precedent/**', 'events/*/nations/**',
  'events/*/choices/*/label/**', 'events/*/choices/*/text/**',
  'seats/*/objectives/*/name/**',
].map((path) => path.split('/'));

function matches(path: Path, pattern: Path): boolean {
  const [step, ...rest] = pattern;
  if (step === '**') return true;
  if (step === undefined) return path.length === 0;
  return path.length > 0 && (step === '*' || step === path[0]) && matches(path.slice(1), rest);
}

/** Words that can be nothing else. */
const FIXED = ['always', 'delay'];

const isCosmetic = (path: Path) => COSMETIC.some((pattern) => matches(path, pattern));

function leavesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}

/** Words that may stand in another's place: ids of a kind, or a closed list. */
const WORDS: readonly (readonly string[])[] = [
  ['us', 'china', 'eu', 'taiwan', 'korea', 'indonesia', 'japan', 'gulf', 'india', 'uk'],
  ['nvidia', 'huawei', 'microsoft', 'alphabet', 'amazon', 'meta', 'bytedance', 'alibaba', 'tencent', 'eu-clouds', 'naver', 'foxconn', 'openai', 'mistral', 'zhipu', 'minimax', 'moore-threads', 'biren', 'cxmt',
    'softbank', 'g42', 'reliance', 'nscale'],
  ['b300', 'h200', 'h20', 'ascend-910c'],
  ['customs-hold', 'licence-freeze', 'capex-jump', 'capex-slump', 'ipo-boom', 'ipo-winter'],
  ['passive', 'importer', 'builder', 'hedger', 'financier', 'diffuser', 'strict'],
  ['platform', 'lab', 'chipDesigner', 'foundry'],
  ['smallFirms', 'institutes'],
  ['open', 'caseByCase', 'closed'],
  ['balanced', 'memory', 'agents', 'foundation'],
  ['compete', 'pool'],
  ['all', 'largest', 'homeBuyers', 'listed'],
  ['fab', 'hbm', 'packaging', 'power', 'silicon', 'jointFab'],
  ['customs', 'licence', 'supply', 'price', 'homePreference', 'investment', 'powerGrowth', 'building', 'spillover', 'hbm', 'fabs', 'adoption', 'hostCall', 'tapeOut', 'programmes', 'rent', 'voucherHours', 'voucherBids', 'centreLoad', 'ideas'],
  ['treasury', 'appropriation', 'trust', 'adoption', 'frontier', 'talent', 'software', 'power', 'hbmRate', 'hbmStock', 'packaging', 'tools',
    'datasets', 'generalModels', 'industryModels', 'scenarios', 'smallFirms', 'leaders', 'security', 'governance', 'openSource', 'mood', 'openness'],
  ['usefulCompute', 'selfReliance', 'frontierIndex', 'frontierGap', 'adoption', 'treasury', 'trust', 'waiting', 'fillRate', 'talent', 'importedChips', 'homeChips', 'licence', 'tension', 'mood', 'raised', 'openness', 'frontierLead', 'breakthroughs'],
  ['trade', 'industry', 'capital', 'research', 'statecraft'],
  ['selective', 'shut'],
  ['drawn', 'middle'],
  ['wafers', 'memory'],
  ['shanghai', 'wuhan', 'shenzhen', 'beijing'],
];

function other(value: unknown, path: Path): unknown {
  if (typeof value === 'number') return value === 0 ? 0.5 : value * 1.25;
  if (typeof value === 'boolean') return !value;
  if (value === 'never') return 3;
  const words: readonly string[] | undefined = path[0] === 'deals' && path.at(-1) === 'kind' ? TERM_KINDS : WORDS.find((list) => list.includes(String(value)));
  return words ? words[(words.indexOf(String(value)) + 1) % words.length] : `${String(value)}!`;
}

/** Makes the value at the end of a path another; returns how to put it back. */
function change(scenario: Scenario, path: Path): () => void {
  const owner = path.slice(0, -1).reduce<any>((value, key) => value[key], scenario);
  const key = path.at(-1)!;
  const was = owner[key];
  owner[key] = other(was, path);
  return () => {
    owner[key] = was;
  };
}

function changed(scenario: Scenario, paths: readonly Path[]): Scenario {
  const copy = structuredClone(scenario);
  for (const path of paths) change(copy, path);
  return copy;
}

describe('of the base scenario', () => {
  const base = shipped('base');
  // defaults that the file leaves out are fields too
  base.nations.china.approval!.listed = ['huawei'];
  const hash = hashOf(base);
  const leaves = leavesOf(base);

  test('every figure decides', { timeout: 240_000 }, () => {
    const figures = leaves.filter((path) => !isCosmetic(path) && !FIXED.includes(path.at(-1)!));
    // changed in place and put back: a copy of all for each of some thousand figures takes its time
    const copy = structuredClone(base);
    const idle = figures.filter((path) => {
      const putBack = change(copy, path);
      const same = hashOf(copy) === hash;
      putBack();
      return same;
    });
    expect(idle.map((path) => path.join('.'))).toEqual([]);
  });

  test('no word does', () => {
    const words = leaves.filter(isCosmetic);
    expect(words.length).toBeGreaterThan(500);
    expect(hashOf(changed(base, words))).toBe(hash);
  });

  test('the order of entries does, for it is the order in which things are done', () => {
    const reversed = { ...base, firms: Object.fromEntries(Object.entries(base.firms).reverse()) };
    expect(hashOf(reversed)).not.toBe(hash);
  });
});
