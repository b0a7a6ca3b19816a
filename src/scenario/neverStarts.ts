import { at, entriesOf, itemsOf, numberOf, textOf, type Located } from './tree.ts';

/** Measures that are shares, or cannot be negative. */
const SHARES = ['selfReliance', 'adoption', 'yield', 'fillRate', 'poweredShare', 'software', 'licence', 'greyShare'];
const ANY_SIGN = ['treasury'];

/** Events that wait for one another are followed so far. */
const LONGEST_CHAIN = 50;

/** Why events can never start (words of messages.ts), by their ids, as far as that can be seen without playing. */
export function neverStarts(tree: Located): ReadonlyMap<string, string> {
  // an event that waits for itself waits for ever, through others as well: so none may start until shown to
  const waiting = new Map(entriesOf(at(tree, 'events')).map(([id, { value }]) => [id, value]));
  for (let round = 0; round < LONGEST_CHAIN; round++) {
    const freed = [...waiting].filter(([, event]) => why(tree, event, waiting) === undefined);
    for (const [id] of freed) waiting.delete(id);
    if (freed.length === 0) return new Map([...waiting].map(([id, event]) => [id, why(tree, event, waiting)!]));
  }
  return new Map();
}

type Waiting = ReadonlyMap<string, Located>;

const why = (tree: Located, event: Located, waiting: Waiting): string | undefined =>
  numberOf(at(event, 'chance')) === 0 ? 'chance' : impossible(tree, at(event, 'when'), waiting);

function impossible(tree: Located, condition: Located | undefined, waiting: Waiting): string | undefined {
  for (const [kind, { value }] of entriesOf(condition)) {
    switch (kind) {
      case 'all': {
        const parts = itemsOf(value);
        return first(parts.map((part) => impossible(tree, part, waiting))) ?? exclusive(parts);
      }
      case 'any': {
        const reasons = itemsOf(value).map((part) => impossible(tree, part, waiting));
        return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
      }
      case 'not':
        return at(value, 'always') ? 'parts' : undefined;
      case 'quarter': {
        const { from, to } = quartersOf(value);
        return from > to || from >= (numberOf(at(tree, 'length')) ?? Infinity) ? 'quarters' : undefined;
      }
      case 'measure':
        return emptyRange(condition!, textOf(value) ?? '') ? 'values' : undefined;
      case 'happened':
      case 'stands':
        return waiting.has(textOf(value) ?? '') ? 'event' : undefined;
      default:
    }
  }
  return undefined;
}

const first = (reasons: readonly (string | undefined)[]) => reasons.find((reason) => reason !== undefined);

const quartersOf = (quarter: Located | undefined) => ({
  from: numberOf(at(quarter, 'from')) ?? 0,
  to: numberOf(at(quarter, 'to')) ?? Infinity,
});

function boundsOf(condition: Located) {
  return { low: numberOf(at(condition, 'atLeast')) ?? -Infinity, high: numberOf(at(condition, 'atMost')) ?? Infinity };
}

function emptyRange(condition: Located, measure: string): boolean {
  const { low, high } = boundsOf(condition);
  const least = ANY_SIGN.includes(measure) ? -Infinity : 0;
  const most = SHARES.includes(measure) ? 1 : ['trust', 'tension'].includes(measure) ? 100 : Infinity;
  return low > high || low > most || high < least;
}

/** Do parts that must hold together leave nothing in common? */
function exclusive(parts: readonly Located[]): string | undefined {
  const common = new Map<string, { low: number; high: number }>();
  for (const part of parts) {
    const { name, low, high } = rangeOf(part);
    const known = common.get(name) ?? { low: -Infinity, high: Infinity };
    common.set(name, { low: Math.max(known.low, low), high: Math.min(known.high, high) });
  }
  return [...common.values()].some(({ low, high }) => low > high) ? 'parts' : undefined;
}

/** What a condition binds, and between which bounds; a condition of another kind binds nothing that has a name. */
function rangeOf(part: Located): { name: string; low: number; high: number } {
  const quarter = at(part, 'quarter');
  if (quarter) {
    const { from, to } = quartersOf(quarter);
    return { name: 'quarter', low: from, high: to };
  }
  return { name: `${textOf(at(part, 'measure'))} ${textOf(at(part, 'nation'))}`, ...boundsOf(part) };
}
