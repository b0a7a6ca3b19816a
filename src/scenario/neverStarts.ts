import { at, entriesOf, itemsOf, numberOf, textOf, type Located } from './tree.ts';

/** Measures that are shares, or cannot be negative. */
const SHARES = ['selfReliance', 'adoption', 'yield', 'fillRate', 'poweredShare', 'software', 'licence'];
const ANY_SIGN = ['treasury'];

/** Why an event can never start (a word of messages.ts), as far as that can be seen without playing. */
export function neverStarts(tree: Located, event: string): string | undefined {
  return why(tree, event, []);
}

function why(tree: Located, event: string, asked: readonly string[]): string | undefined {
  const entry = at(tree, 'events', event);
  if (!entry) return undefined;
  if (numberOf(at(entry, 'chance')) === 0) return 'chance';
  return impossible(tree, at(entry, 'when'), [...asked, event]);
}

function impossible(tree: Located, condition: Located | undefined, asked: readonly string[]): string | undefined {
  for (const [kind, { value }] of entriesOf(condition)) {
    switch (kind) {
      case 'all': {
        const parts = itemsOf(value);
        return first(parts.map((part) => impossible(tree, part, asked))) ?? exclusive(parts);
      }
      case 'any': {
        const reasons = itemsOf(value).map((part) => impossible(tree, part, asked));
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
      case 'stands': {
        const id = textOf(value) ?? '';
        // an event that waits for itself waits for ever, through others as well
        return asked.includes(id) || why(tree, id, asked) !== undefined ? 'event' : undefined;
      }
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
  const most = SHARES.includes(measure) ? 1 : measure === 'trust' ? 100 : Infinity;
  return low > high || low > most || high < least;
}

/** Do parts that must hold together leave nothing in common? */
function exclusive(parts: readonly Located[]): string | undefined {
  const quarters = parts.map((part) => at(part, 'quarter')).filter((part) => part !== undefined);
  const from = Math.max(0, ...quarters.map((one) => quartersOf(one).from));
  if (from > Math.min(Infinity, ...quarters.map((one) => quartersOf(one).to))) return 'parts';
  for (const part of parts) {
    const same = parts.filter((one) => sameMeasure(one, part));
    const low = Math.max(...same.map((one) => boundsOf(one).low));
    if (low > Math.min(...same.map((one) => boundsOf(one).high))) return 'parts';
  }
  return undefined;
}

function sameMeasure(a: Located, b: Located): boolean {
  const measure = textOf(at(a, 'measure'));
  return measure !== undefined && measure === textOf(at(b, 'measure')) && textOf(at(a, 'nation')) === textOf(at(b, 'nation'));
}
