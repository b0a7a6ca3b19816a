import { DESKS } from '../sim/desks.ts';
import { ORDERS } from '../sim/orders/index.ts';
import type { OrderKind } from '../sim/orders/order.ts';
import { STEP_KINDS } from './format/guide.ts';
import type { Problems } from './problems.ts';
import { at, entriesOf, itemsOf, numberOf, textOf, type Entry, type Located } from './tree.ts';

const isOrder = (name: string): name is OrderKind => name in ORDERS;

/** Turn on which a desk or an order opens, from 1; Infinity where it never does. Whatever cannot be read opens at once. */
function turnOf(tree: Located, name: string): number {
  const turn = numberOf(at(tree, 'opens', name)) ?? 1;
  const own = turn === 0 ? Infinity : turn;
  if (isOrder(name)) {
    const { desk } = ORDERS[name];
    return desk ? Math.max(own, turnOf(tree, desk)) : own;
  }
  const listed = at(tree, 'desks');
  const open = listed?.kind !== 'array' || itemsOf(listed).some((item) => textOf(item) === name);
  return open ? own : Infinity;
}

/** What opens later: within the game, at desks that there are, and something on the first turn. */
export function checkOpenings(tree: Located, problems: Problems): void {
  const length = numberOf(at(tree, 'length')) ?? Infinity;
  for (const [name, { name: spot, value }] of entriesOf(at(tree, 'opens'))) {
    const turn = numberOf(value) ?? 1;
    if (turn > length) problems.error('opens.late', value.spot, { turn, length });
    const desk = isOrder(name) ? ORDERS[name].desk : name;
    const listed = at(tree, 'desks');
    if (desk && listed?.kind === 'array' && !itemsOf(listed).some((item) => textOf(item) === desk)) problems.warning('opens.noDesk', spot, { desk });
  }
  const opens = at(tree, 'opens');
  if (opens && !DESKS.some((desk) => turnOf(tree, desk) === 1)) problems.error('opens.nothing', opens.spot);
}

/** A step of the guide: one thing to do, which can be done on its turn, at the place that it names. */
export function checkStep(tree: Located, { name, value: step }: Entry, problems: Problems): void {
  if (step.kind !== 'object') return;
  const named = STEP_KINDS.filter((kind) => at(step, kind));
  const [kind, ...more] = named[0] === 'orders' ? named.filter((one) => one !== 'desk') : named;
  if (kind === undefined || more.length > 0) problems.error('guide.what', name, { options: STEP_KINDS.join(', ') });
  const turn = numberOf(at(step, 'turn')) ?? 1;
  const length = numberOf(at(tree, 'length')) ?? Infinity;
  if (turn > length) problems.error('opens.late', at(step, 'turn')!.spot, { turn, length });
  const desk = at(step, 'desk');
  const place = textOf(desk);
  if (desk && place !== undefined && turnOf(tree, place) > turn) {
    problems.error('guide.closed', desk.spot, { what: place, turn });
    return;
  }
  for (const item of itemsOf(at(step, 'orders'))) {
    const what = textOf(item);
    if (what === undefined || !isOrder(what)) continue;
    if (turnOf(tree, what) > turn) problems.error('guide.closed', item.spot, { what, turn });
    else if (place !== undefined && !givenAt(what, place)) problems.error('guide.elsewhere', item.spot, { order: what, desk: ORDERS[what].desk ?? 'events' });
  }
}

/** Chips of one's own make are ordered beside the fabs. */
const givenAt = (kind: OrderKind, desk: string): boolean => ORDERS[kind].desk === desk || (kind === 'orderChips' && desk === 'industry');
