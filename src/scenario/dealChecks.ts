import { TERMS } from '../sim/deals/terms.ts';
import type { TermKind } from '../sim/records/deal.ts';
import { LICENCE_RULES } from '../sim/records/regime.ts';
import type { Problems } from './problems.ts';
import { nearest } from './suggest.ts';
import { at, entriesOf, itemsOf, keysOf, numberOf, textOf, type Entry, type Located } from './tree.ts';

/** A deal that stands: two nations, some term, and terms that their givers can give. */
export function checkDeal(tree: Located, { name, value: deal }: Entry, problems: Problems): void {
  const [from, to] = [textOf(at(deal, 'from')), textOf(at(deal, 'to'))];
  if (from !== undefined && from === to) problems.error('deal.self', at(deal, 'to')!.spot);
  const [give, take] = [itemsOf(at(deal, 'give')), itemsOf(at(deal, 'take'))];
  if (deal.kind === 'object' && give.length + take.length === 0) problems.error('deal.noTerms', name);
  for (const term of give) checkTerm(tree, term, from, to, problems);
  for (const term of take) checkTerm(tree, term, to, from, problems);
}

function checkTerm(tree: Located, term: Located, giver: string | undefined, other: string | undefined, problems: Problems): void {
  const kind = textOf(at(term, 'kind')) as TermKind | undefined;
  const rule = kind === undefined ? undefined : TERMS[kind];
  if (!rule || kind === undefined) return;
  const { spot } = at(term, 'kind')!;
  const amount = at(term, 'amount');
  const value = numberOf(amount) ?? 0;
  if (rule.amount && (value < rule.amount.low || value > rule.amount.high)) {
    problems.error('term.amount', (amount ?? at(term, 'kind')!).spot, { term: kind, low: rule.amount.low, high: rule.amount.high });
  } else if (!rule.amount && amount && value !== 0) problems.error('term.noAmount', amount.spot, { term: kind });
  checkNamed(tree, term, kind, problems);
  const rules = entriesOf(at(tree, 'regimes')).map(([, entry]) => entry.value);
  const held = rules.some((one) => textOf(at(one, 'controller')) === giver && textOf(at(one, 'target')) === other);
  if (rule.ofKey && giver !== undefined && other !== undefined && !held) problems.error('term.noKey', spot, { term: kind, giver, other });
}

/** A term names what its kind asks for, and nothing where it asks for nothing. */
function checkNamed(tree: Located, term: Located, kind: TermKind, problems: Problems): void {
  const named = at(term, 'of');
  const asked = TERMS[kind].of;
  if (asked === null || !named) {
    if ((asked === null) !== (named === undefined)) problems.error('term.of', (named ?? at(term, 'kind')!).spot, { term: kind, asked: asked ?? 'nothing' });
    return;
  }
  const id = textOf(named);
  const known: readonly string[] = asked === 'rule' ? LICENCE_RULES : keysOf(at(tree, asked === 'chip' ? 'chips' : 'nations'));
  if (id !== undefined && !known.includes(id)) problems.error('reference.unknown', named.spot, { kind: asked, id }, () => nearest(id, known));
}
