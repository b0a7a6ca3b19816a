import type { z } from './zod.ts';
import { scenarioSchema, type Scenario } from './format.ts';
import { CONDITION_KINDS } from './format/condition.ts';
import { EFFECT_KINDS } from './format/effect.ts';
import { nearest } from './suggest.ts';
import type { Problems } from './problems.ts';
import type { Spot } from './source.ts';
import { plain, type Located } from './tree.ts';

/** Judges the shape by the schema: entries, types, ranges, closed lists. The scenario, when nothing is wrong with it. */
export function checkShape(tree: Located, problems: Problems): Scenario | undefined {
  const result = scenarioSchema.safeParse(plain(tree), {
    // the schema knows which names it takes; its messages are this project's own
    error: (issue) => JSON.stringify(namesOf(issue.inst)),
  });
  if (result.success) return result.data;
  for (const issue of result.error.issues) report(issue, [], tree, problems);
  return undefined;
}

function namesOf(schema: unknown): string[] {
  const shape = (schema as { _zod?: { def?: { shape?: object } } } | undefined)?._zod?.def?.shape;
  return shape ? Object.keys(shape) : [];
}

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

function report(issue: Issue, above: Path, tree: Located, problems: Problems): void {
  const path = [...above, ...issue.path];
  const where = written(path);
  const found = find(tree, path);
  const { spot } = found;
  switch (issue.code) {
    case 'unrecognized_keys': {
      const names: unknown = JSON.parse(issue.message);
      for (const key of issue.keys) {
        const name = nameSpot(tree, path, key);
        problems.error('key.unknown', name, { key, where }, () => nearest(key, names as string[]));
      }
      return;
    }
    case 'invalid_union':
      reportUnion(issue, path, tree, problems);
      return;
    case 'invalid_key':
      problems.error('id.form', nameSpot(tree, path.slice(0, -1), String(path.at(-1))), { key: String(path.at(-1)) });
      return;
    case 'invalid_type':
      reportType(issue, path, tree, problems);
      return;
    case 'invalid_value': {
      if (!found.value) return missing(path, tree, problems);
      const options = issue.values.map(String);
      const value = say(found.value);
      problems.error('value.choice', spot, { where, found: value, options: options.join(', ') }, () => nearest(value, options));
      return;
    }
    case 'too_small':
    case 'too_big': {
      const small = issue.code === 'too_small';
      const bound = Number(small ? issue.minimum : issue.maximum);
      if (issue.origin === 'string') problems.error('text.empty', spot, { where });
      else if (issue.origin === 'array') {
        problems.error('value.count', spot, { where, found: countOf(found.value), bound });
      } else problems.error(small ? 'value.tooSmall' : 'value.tooLarge', spot, { where, found: say(found.value), bound });
      return;
    }
    case 'invalid_format': {
      const value = say(found.value);
      const idLike = issue.format === 'regex' && String(issue.pattern).startsWith('/^[a-z]');
      if (idLike) problems.error('id.form', spot, { key: value });
      else if (path.at(-1) === 'date') problems.error('date.form', spot, { where, found: value });
      else problems.error('value.form', spot, { where, found: value });
      return;
    }
    default:
      problems.error('value.form', spot, { where, found: say(found.value) });
  }
}

function reportType(issue: Extract<Issue, { code: 'invalid_type' }>, path: Path, tree: Located, problems: Problems): void {
  const { value, spot } = find(tree, path);
  if (!value) return missing(path, tree, problems);
  const where = written(path);
  if (value.kind === 'value' && typeof value.value === 'number' && !Number.isFinite(value.value)) {
    problems.error('value.notFinite', spot, { where });
    return;
  }
  const found = value.kind === 'value' ? (value.value === null ? 'null' : typeof value.value) : value.kind;
  problems.error('value.type', spot, { where, expected: issue.expected, found });
}

/** A missing entry is told where the map that lacks it is named. */
function missing(path: Path, tree: Located, problems: Problems): void {
  const key = String(path.at(-1));
  const above = path.slice(0, -1);
  const owner = find(tree, above);
  const text = (key === 'en' || key === 'id') && above.length > 0 && above.at(-1) !== 'extends';
  problems.error(text ? 'text.missing' : 'key.missing', owner.name ?? owner.spot, { where: written(above), key });
}

/** A condition or effect is judged as the kind that its key says it is. */
function reportUnion(issue: Extract<Issue, { code: 'invalid_union' }>, path: Path, tree: Located, problems: Problems): void {
  const { value, spot } = find(tree, path);
  const isEffect = path.includes('effects');
  const kinds: readonly string[] = isEffect ? EFFECT_KINDS : CONDITION_KINDS;
  const keys = value?.kind === 'object' ? [...value.entries.keys()] : [];
  const kind = kinds.findIndex((one) => keys.includes(one));
  if (path.at(-1) === 'rest') {
    problems.error('value.choice', spot, { where: written(path), found: say(value), options: 'never, 1, 2, 3 ...' });
  } else if (kind >= 0) for (const part of issue.errors[kind] ?? []) report(part, path, tree, problems);
  else {
    const meant = () => keys.map((key) => nearest(key, kinds)).find((one) => one !== undefined);
    const options = kinds.join(', ');
    problems.error(isEffect ? 'effect.kind' : 'condition.kind', spot, { where: written(path), options }, meant);
  }
}

// ---- places ----

function find(tree: Located, path: Path): { value: Located | undefined; spot: Spot; name: Spot | undefined } {
  let value: Located | undefined = tree;
  let { spot } = tree;
  let name: Spot | undefined;
  for (const key of path) {
    if (value?.kind === 'object') {
      const entry: { name: Spot; value: Located } | undefined = value.entries.get(String(key));
      name = entry?.name;
      value = entry?.value;
    } else {
      value = value?.kind === 'array' ? value.items[Number(key)] : undefined;
      name = undefined;
    }
    if (value) spot = value.kind === 'value' ? value.spot : { ...value.spot, length: 1 };
  }
  return { value, spot, name };
}

function nameSpot(tree: Located, path: Path, key: string): Spot {
  const { value, spot } = find(tree, path);
  return (value?.kind === 'object' ? value.entries.get(key)?.name : undefined) ?? spot;
}

/** nations.china.works, events.quake.effects[0] */
function written(path: Path): string {
  let out = '';
  for (const key of path) out += typeof key === 'number' ? `[${key}]` : out === '' ? String(key) : `.${String(key)}`;
  return out;
}

const say = (value: Located | undefined): string =>
  value?.kind === 'value' ? String(value.value).slice(0, 60) : value?.kind === 'array' ? '[ ]' : '{ }';

const countOf = (value: Located | undefined): number => (value?.kind === 'array' ? value.items.length : 0);
