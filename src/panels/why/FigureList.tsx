import type { Certainty, Figure, RuleName } from '../../session/why/figures.ts';
import type { Scenario } from '../../scenario/format.ts';
import { MODEL } from '../../text/model.ts';
import { RULE_WORDS } from '../../text/rules.ts';
import { CERTAINTY_WORDS, FIGURE_WORDS } from '../../text/figures.ts';
import { WHY_LABELS } from '../../text/why.ts';
import { inLanguage, localText, numbers } from '../language.ts';
import { chipName, eventTitle, nationName } from '../names.ts';
import { ModelLink } from '../model/ModelLink.tsx';
import { SECTION_OF_RULE } from '../model/sections.ts';
import { ruleFiguresOf } from './ruleFigures.ts';
import type { Told } from './words.ts';

/** A figure that stands in the scenario. */
type SourcedFigure = Exclude<Figure, { kind: 'rule' }>;

const DOTS: Readonly<Record<Certainty, number>> = { high: 3, medium: 2, low: 1, evidence: 3, judgement: 2, contested: 1 };

/** Sources of the figures, each with how sure it is. */
export function FigureList({ told, figures }: { readonly told: Told; readonly figures: readonly Figure[] }) {
  const say = inLanguage(WHY_LABELS);
  return (
    <section class="why-figures">
      <h3 class="why-small-heading">{say.sources}</h3>
      {figures.length === 0 && <p class="why-figure-note">{say.noSource}</p>}
      <ul>
        {figures.map((figure) => (
          <li key={figure.kind === 'rule' ? figure.rule : `${figure.kind} ${figure.id}`} class="why-figure">
            <span>{figure.kind === 'rule' ? <RuleTitle told={told} rule={figure.rule} /> : titleOf(told, figure)}</span>
            <Sureness certainty={figure.certainty} />
            <FigureNote told={told} figure={figure} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const ruleOf = ({ world }: Told, rule: RuleName) => inLanguage(RULE_WORDS)[rule](ruleFiguresOf(world.setting), numbers());

/** A rule's words in short open it in full. */
function RuleTitle({ told, rule }: { readonly told: Told; readonly rule: RuleName }) {
  return (
    <ModelLink to={SECTION_OF_RULE[rule]} title={inLanguage(MODEL).behind}>
      {ruleOf(told, rule).title}
    </ModelLink>
  );
}

function titleOf(told: Told, figure: SourcedFigure): string {
  const { scenario } = told;
  const say = inLanguage(FIGURE_WORDS)[figure.kind];
  switch (figure.kind) {
    case 'chip':
      return say(chipName(scenario, figure.id));
    case 'nation':
    case 'plan':
      return say(nationName(scenario, figure.id));
    case 'event':
      return say(eventTitle(scenario, figure.id));
    case 'regime':
      return say(nationName(scenario, scenario.regimes[figure.id]?.controller ?? figure.id));
  }
}

function entryOf(scenario: Scenario, kind: SourcedFigure['kind'], id: string) {
  if (kind === 'plan') return scenario.nations[id]?.plan;
  return { chip: scenario.chips, nation: scenario.nations, event: scenario.events, regime: scenario.regimes }[kind][id];
}

function FigureNote({ told, figure }: { readonly told: Told; readonly figure: Figure }) {
  const { scenario } = told;
  if (figure.kind === 'rule') return <span class="why-figure-note">{ruleOf(told, figure.rule).note}</span>;
  const sources = figure.sources.map((id) => scenario.sources[id]).filter((source) => source !== undefined);
  const entry = entryOf(scenario, figure.kind, figure.id);
  return (
    <span class="why-figure-note">
      {sources.length === 0 && inLanguage(WHY_LABELS).ownEstimate}
      {sources.map((source, index) => (
        <span key={source.title} title={source.title}>
          {index > 0 && '; '}
          {source.url ? (
            <a href={source.url} target="_blank" rel="noreferrer">
              {source.publisher} {source.date.slice(0, 4)}
            </a>
          ) : (
            `${source.publisher} ${source.date.slice(0, 4)}`
          )}
        </span>
      ))}
      {entry?.notes && <span class="why-figure-remark">{localText(entry.notes)}</span>}
    </span>
  );
}

function Sureness({ certainty }: { readonly certainty: Certainty }) {
  return (
    <span class="why-sure">
      <svg width="30" height="10" viewBox="0 0 30 10" aria-hidden="true">
        {[0, 1, 2].map((dot) => (
          <circle key={dot} cx={5 + dot * 10} cy="5" r="3.4" class={dot < DOTS[certainty] ? 'why-dot-full' : 'why-dot'} />
        ))}
      </svg>
      {inLanguage(CERTAINTY_WORDS)[certainty]}
    </span>
  );
}
