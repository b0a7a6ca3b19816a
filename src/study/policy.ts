import { z } from '../scenario/zod.ts';
import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import { orderSchema } from '../replay/orderSchema.ts';
import { quarterLabel } from '../replay/record.ts';
import type { Scenario } from '../scenario/format.ts';
import { Problems, type Problem } from '../scenario/problems.ts';
import type { SourceText } from '../scenario/source.ts';
import { nearest } from '../scenario/suggest.ts';
import { plain, readTree, type Located } from '../scenario/tree.ts';
import { DOCTRINES, type Doctrine, type Reason } from '../sim/doctrine.ts';
import { ORDERS, settledBy } from '../sim/orders/index.ts';
import type { Plan } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';

const MOST_ORDERS = 200;

const policySchema = z.strictObject({
  $schema: z.string().optional(),
  standing: z.array(orderSchema).max(MOST_ORDERS).default([]),
  dated: z.record(z.string(), z.array(orderSchema).max(MOST_ORDERS)).default({}),
  base: z.enum(DOCTRINES).optional(),
});

/**
 * A plan written down beforehand, so that a claim can be measured: orders given every quarter, orders of certain
 * quarters (`2026 Q3`), and a doctrine that decides all that these leave open.
 */
export type Policy = z.output<typeof policySchema>;

export type ParsedPolicy =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a policy for a scenario whose quarters have these labels; every problem with its place. */
export function parsePolicy(source: SourceText, scenario: Scenario, quarters: readonly string[]): ParsedPolicy {
  const problems = new Problems();
  const tree = readTree(source, problems);
  if (!tree) return { ok: false, problems: problems.sorted() };
  const read = policySchema.safeParse(plain(tree));
  if (!read.success) for (const issue of read.error.issues) report(issue, tree, problems);
  checkQuarters(tree, quarters, problems);
  checkNames(tree, scenario, problems);
  if (read.success && !problems.failed) return { ok: true, policy: read.data };
  return { ok: false, problems: problems.sorted() };
}

type Path = readonly PropertyKey[];

const written = (path: Path) => path.map(String).join('.') || 'the policy';

/** The node down a path, as far as there is one. */
function find(tree: Located, path: Path): { value: Located; found: boolean } {
  let here = tree;
  for (const key of path) {
    const next =
      here.kind === 'object' ? here.entries.get(String(key))?.value : here.kind === 'array' ? here.items[Number(key)] : undefined;
    if (!next) return { value: here, found: false };
    here = next;
  }
  return { value: here, found: true };
}

const shown = (value: Located) => (value.kind === 'value' ? String(value.value).slice(0, 60) : value.kind);

function report(issue: z.core.$ZodIssue, tree: Located, problems: Problems): void {
  const { value, found } = find(tree, issue.path);
  const spot = value.kind === 'value' ? value.spot : { ...value.spot, length: 1 };
  const where = written(issue.path);
  if (issue.code === 'unrecognized_keys') {
    for (const key of issue.keys) problems.error('key.unknown', keySpot(value, key), { where, key });
  } else if (!found) {
    problems.error('key.missing', spot, { where: written(issue.path.slice(0, -1)), key: String(issue.path.at(-1)) });
  } else if (issue.code === 'invalid_type') {
    problems.error('value.type', spot, { where, expected: issue.expected, found: shownType(value) });
  } else if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    problems.error('value.choice', spot, { where, found: shown(value), options: options.join(', ') }, () => nearest(shown(value), options));
  } else if (issue.code === 'invalid_union') {
    const kinds = Object.keys(ORDERS);
    const kind = find(tree, [...issue.path, 'kind']).value;
    problems.error('value.choice', kind.spot, { where, found: shown(kind), options: kinds.join(', ') }, () => nearest(shown(kind), kinds));
  } else problems.error('value.form', spot, { where, found: shown(value) });
}

const shownType = (value: Located) => (value.kind !== 'value' ? value.kind : value.value === null ? 'null' : typeof value.value);

const keySpot = (owner: Located, key: string) => (owner.kind === 'object' ? owner.entries.get(key)?.name : undefined) ?? owner.spot;

function checkQuarters(tree: Located, quarters: readonly string[], problems: Problems): void {
  const { value, found } = find(tree, ['dated']);
  if (!found || value.kind !== 'object') return;
  for (const [label, { name }] of value.entries) {
    if (quarters.includes(label)) continue;
    const options = `${quarters[0]} to ${quarters.at(-1)}`;
    problems.error('value.choice', name, { where: 'dated', found: label, options }, () => nearest(label, quarters));
  }
}

/** What an order names has to be in the scenario: told here with its place, not quarter after quarter as refused. */
function checkNames(tree: Located, scenario: Scenario, problems: Problems): void {
  const check = (kind: string, value: Located | undefined, known: readonly string[]): void => {
    if (value?.kind !== 'value' || typeof value.value !== 'string' || known.includes(value.value)) return;
    const id = value.value;
    problems.error('reference.unknown', value.spot, { kind, id }, () => nearest(id, known));
  };
  for (const order of ordersIn(tree)) {
    check('chip', order.get('chip'), Object.keys(scenario.chips));
    check('nation', order.get('target'), Object.keys(scenario.nations));
    check('event', order.get('card'), Object.keys(scenario.events));
    const listed = order.get('listed');
    for (const firm of listed?.kind === 'array' ? listed.items : []) check('firm', firm, Object.keys(scenario.firms));
    const card = order.get('card');
    const event = card?.kind === 'value' ? scenario.events[String(card.value)] : undefined;
    if (event) check('choice', order.get('choice'), Object.keys(event.choices));
  }
}

function ordersIn(tree: Located): ReadonlyMap<string, Located>[] {
  const dated = find(tree, ['dated']);
  const lists = [find(tree, ['standing'])];
  if (dated.found && dated.value.kind === 'object') {
    for (const { value } of dated.value.entries.values()) lists.push({ value, found: true });
  }
  return lists.flatMap(({ value, found }) => {
    if (!found || value.kind !== 'array') return [];
    return value.items.flatMap((item) =>
      item.kind === 'object' ? [new Map([...item.entries].map(([key, entry]) => [key, entry.value]))] : [],
    );
  });
}

/**
 * What a policy orders now: what is dated, then what stands, then what its base decides. A policy that is set, or
 * a card that is answered, is so by the first of these that does.
 */
export function policyPlan(policy: Policy, world: World, nation: number): Plan {
  const dated = policy.dated[quarterLabel(world, world.quarter)] ?? [];
  const base = policy.base ? DOCTRINES_BY_NAME[policy.base](world, nation).map(({ order }) => order) : [];
  const settled = new Set<string>();
  return [dated, policy.standing, base].flatMap((orders) => {
    const open = orders.filter((order) => !settled.has(settledBy(order) ?? ''));
    for (const order of open) settled.add(settledBy(order) ?? 'nothing');
    return open;
  });
}

// who counts games reads the orders alone
const UNSPOKEN: Reason = { key: 'prepare', args: {} };

/** A policy in the place of a doctrine, for games in bulk. */
export const doctrineOf =
  (policy: Policy): Doctrine =>
  (world, nation) =>
    policyPlan(policy, world, nation).map((order) => ({ order, reason: UNSPOKEN }));
