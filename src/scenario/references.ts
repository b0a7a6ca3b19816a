import { nearest } from './suggest.ts';
import type { Problems } from './problems.ts';
import { at, entriesOf, itemsOf, keysOf, textOf, type Located } from './tree.ts';
import type { Spot } from './source.ts';

/** What an id can refer to, and the map that holds it. */
const KINDS = {
  nation: 'nations',
  chip: 'chips',
  firm: 'firms',
  source: 'sources',
  event: 'events',
  regime: 'regimes',
} as const;
type Kind = keyof typeof KINDS;

/** Where figures name their sources. */
const SOURCES = ['*/*/sources/*', 'nations/*/*/sources/*', 'nations/*/cities/*/vouchers/sources/*'] as const;

/**
 * Where ids are named. `*` stands for any entry or item, `**` for any depth, `{}` for the entries' own names.
 */
const REFERENCES: readonly (readonly [path: string, kind: Kind])[] = [
  ['chips/*/designer', 'nation'],
  ['chips/*/seller', 'firm'],
  ['chips/*/foundry', 'nation'],
  ['nations/*/homeChip', 'chip'],
  ['nations/*/stock/{}', 'chip'],
  ['nations/*/silicon/calls/{}', 'nation'],
  ['nations/*/works/*/host', 'nation'],
  ['nations/*/approval/listed/*', 'firm'],
  ['nations/*/rented/{}', 'nation'],
  ['firms/*/nation', 'nation'],
  ['regimes/*/controller', 'nation'],
  ['regimes/*/target', 'nation'],
  ['regimes/*/listed/*', 'firm'],
  ['relations/*/nation', 'nation'],
  ['relations/*/towards', 'nation'],
  ['deals/*/from', 'nation'],
  ['deals/*/to', 'nation'],
  ['orders/*/buyer', 'firm'],
  ['orders/*/chip', 'chip'],
  ['events/*/nations/*', 'nation'],
  ['events/*/chooser', 'nation'],
  ['events/*/when/**/nation', 'nation'],
  ['events/*/when/**/building', 'nation'],
  ['events/*/when/**/happened', 'event'],
  ['events/*/when/**/stands', 'event'],
  ['events/*/likelier/nation', 'nation'],
  ['events/*/effects/*/nation', 'nation'],
  ['events/*/effects/*/chip', 'chip'],
  ['events/*/effects/*/stock', 'chip'],
  ['events/*/effects/*/tension', 'nation'],
  ['events/*/effects/*/towards', 'nation'],
  ['events/*/effects/*/regime', 'regime'],
  ['events/*/choices/*/effects/*/nation', 'nation'],
  ['events/*/choices/*/effects/*/chip', 'chip'],
  ['events/*/choices/*/effects/*/stock', 'chip'],
  ['events/*/choices/*/effects/*/tension', 'nation'],
  ['events/*/choices/*/effects/*/towards', 'nation'],
  ['events/*/choices/*/effects/*/regime', 'regime'],
  ['guide/*/event', 'event'],
  ['seats/{}', 'nation'],
  ...SOURCES.map((path) => [path, 'source'] as const),
];

interface Named {
  readonly id: string;
  readonly spot: Spot;
}

/** Every id that is named must be there; a file's own sources that nobody names are warned of. */
export function checkReferences(tree: Located, problems: Problems): void {
  for (const [path, kind] of REFERENCES) {
    const known = keysOf(at(tree, KINDS[kind]));
    for (const { id, spot } of namedAt(tree, path.split('/'))) {
      if (!known.includes(id)) problems.error('reference.unknown', spot, { kind, id }, () => nearest(id, known));
    }
  }
  const used = new Set(SOURCES.flatMap((path) => namedAt(tree, path.split('/'))).map(({ id }) => id));
  for (const [source, { name }] of entriesOf(at(tree, 'sources'))) {
    const own = name.source === tree.spot.source;
    if (own && !used.has(source)) problems.warning('source.unused', name, { source });
  }
}

function namedAt(located: Located | undefined, path: readonly string[]): Named[] {
  const [step, ...rest] = path;
  if (!located) return [];
  if (step === undefined) {
    const id = textOf(located);
    return id === undefined ? [] : [{ id, spot: located.spot }];
  }
  if (step === '{}') return entriesOf(located).map(([id, { name }]) => ({ id, spot: name }));
  const inside = [...entriesOf(located).map(([, { value }]) => value), ...itemsOf(located)];
  if (step === '*') return inside.flatMap((value) => namedAt(value, rest));
  if (step === '**') return [...namedAt(located, rest), ...inside.flatMap((value) => namedAt(value, path))];
  return namedAt(at(located, step), rest);
}
