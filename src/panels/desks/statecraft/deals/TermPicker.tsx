import remove from 'lucide-static/icons/x.svg?raw';
import type { WrittenTerm } from '../../../../sim/orders/order.ts';
import { MOST_TERMS } from '../../../../sim/orders/offerDeal.ts';
import type { TermKind } from '../../../../sim/records/deal.ts';
import type { LicenceRule } from '../../../../sim/records/regime.ts';
import { DEALS } from '../../../../text/deals.ts';
import { TERM_NAMES } from '../../../../text/terms.ts';
import { TRADE } from '../../../../text/trade.ts';
import { inLanguage, numbers } from '../../../language.ts';
import { chipName, nationName } from '../../../names.ts';
import { useGame } from '../../../session.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { Termed } from '../../../ui/Termed.tsx';
import { RANGES, addable, amountText, choicesOf } from './drafts.ts';

interface TermPickerProps {
  readonly title: string;
  readonly giver: number;
  readonly other: number;
  readonly terms: readonly WrittenTerm[];
  readonly onTerms: (terms: readonly WrittenTerm[]) => void;
}

/** The promises of one side: each can be set or dropped, and others added. */
export function TermPicker({ title, giver, other, terms, onTerms }: TermPickerProps) {
  const { world } = useGame().game;
  const say = inLanguage(DEALS);
  const names = inLanguage(TERM_NAMES);
  const more = terms.length < MOST_TERMS ? addable(world, giver, other, terms) : [];
  const add = (kind: string) => {
    const term = more.find((one) => one.kind === kind);
    if (term) onTerms([...terms, term]);
  };
  return (
    <fieldset class="promises">
      <legend class="label">{title}</legend>
      {terms.map((term, i) => (
        <TermRow
          key={term.kind}
          side={title}
          giver={giver}
          other={other}
          term={term}
          onTerm={(next) => onTerms(next ? terms.map((one, j) => (j === i ? next : one)) : terms.filter((_, j) => j !== i))}
        />
      ))}
      {more.length > 0 && (
        <select class="field" aria-label={`${title}: ${say.add}`} value="" onChange={(event) => add(event.currentTarget.value)}>
          <option value="">{say.add}</option>
          {more.map(({ kind }) => (
            <option key={kind} value={kind}>
              {names[kind]}
            </option>
          ))}
        </select>
      )}
    </fieldset>
  );
}

interface TermRowProps {
  readonly side: string;
  readonly giver: number;
  readonly other: number;
  readonly term: WrittenTerm;
  /** Null drops it */
  readonly onTerm: (term: WrittenTerm | null) => void;
}

function TermRow({ side, giver, other, term, onTerm }: TermRowProps) {
  const { world } = useGame().game;
  const say = inLanguage(DEALS);
  const n = numbers();
  const name = inLanguage(TERM_NAMES)[term.kind];
  const range = RANGES[term.kind];
  const choices = choicesOf(world, giver, other, term.kind);
  const label = `${side}: ${name}`;
  return (
    <div class="promise">
      <div class="between">
        <span>
          <Termed text={name} of={['truce', 'minerals', 'talent']} />
        </span>
        <span class="row">
          <b class="figure-2">{amountText(term, n)}</b>
          <button type="button" class="icon-button" aria-label={say.drop(label)} title={say.drop(name)} onClick={() => onTerm(null)}>
            <Icon svg={remove} />
          </button>
        </span>
      </div>
      {choices.length > 0 && <Choice label={label} kind={term.kind} choices={choices} value={term.of ?? ''} onChoice={(of) => onTerm({ ...term, of })} />}
      {range && (
        <Slider
          label={label}
          said={amountText(term, n)}
          tint="controls"
          value={term.amount}
          low={range.low}
          high={range.high}
          step={range.step}
          onInput={(amount) => onTerm({ ...term, amount })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly kind: TermKind;
  readonly choices: readonly string[];
  readonly value: string;
  readonly onChoice: (of: string) => void;
}

/** What a promise is of: a licence rule, a chip, or a third nation. */
function Choice({ label, kind, choices, value, onChoice }: ChoiceProps) {
  const { match } = useGame().game;
  const trade = inLanguage(TRADE);
  const rules: Readonly<Record<LicenceRule, string>> = { open: trade.open, caseByCase: trade.caseByCase, closed: trade.closed };
  const nameOf = (of: string) =>
    kind === 'chips' ? chipName(match.scenario, of) : kind === 'nonAlignment' ? nationName(match.scenario, of) : rules[of as LicenceRule];
  return (
    <select class="field" aria-label={label} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
      {choices.map((of) => (
        <option key={of} value={of}>
          {nameOf(of)}
        </option>
      ))}
    </select>
  );
}
