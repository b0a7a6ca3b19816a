import type { Explanation, Step } from '../../session/explain.ts';
import { figuresOf, type Figure } from '../../session/why/figures.ts';
import type { Game } from '../../session/session.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { shownChange, type Shown } from '../../text/amounts.ts';
import { CAUSE_WORDS } from '../../text/causes.ts';
import { MODEL } from '../../text/model.ts';
import { WHY_LABELS } from '../../text/why.ts';
import { LINK_WORDS } from '../../text/whyChain.ts';
import { inLanguage, language, localText, numbers } from '../language.ts';
import { ModelLink } from '../model/ModelLink.tsx';
import { SECTION_OF_CAUSE, SECTION_OF_GHOST } from '../model/sections.ts';
import { barsOf } from './bars.ts';
import { ChainList } from './ChainList.tsx';
import { FigureList } from './FigureList.tsx';
import { aboutWords, capital, chipAt, ghostWords, labelOf, phraseOf, roadOf, type Told } from './words.ts';

interface BarStoryProps {
  readonly told: Told;
  readonly match: Game['match'];
  readonly explanation: Explanation;
  readonly selected: string;
  readonly onMeasure: (measure: MeasureName, nation: number) => void;
}

/** What stood behind the chosen bar. */
export function BarStory({ told, match, explanation, selected, onMeasure }: BarStoryProps) {
  const bar = barsOf(explanation).find(({ key }) => key === selected);
  const { measure } = explanation;
  const change = (amount: number) => shownChange(language(), measure, amount);
  if (!bar || bar.kind === 'total') return <p class="muted">{inLanguage(WHY_LABELS).select}</p>;
  switch (bar.kind) {
    case 'step': {
      const { step } = bar;
      return (
        <>
          <Head title={headOf(told, step)} note={noteOf(told, step)} change={change(step.amount)} tone={`why-text-${roadOf(told, step.cause, step.about)}`} />
          <Card told={told} step={step} />
          <ChainList told={told} match={match} measure={measure} chain={step.chain} onMeasure={onMeasure} />
          <FigureList told={told} figures={figuresOf(told.scenario, told.world, told.nation, step.cause, step.about)} />
          <Behind section={SECTION_OF_CAUSE[step.cause]} />
        </>
      );
    }
    case 'ghost': {
      const { ghost } = bar;
      const { id } = told.world.setting.chips[ghost.chip]!;
      const figures: Figure[] = figuresOf(told.scenario, told.world, told.nation, 'payment', { kind: 'chip', chip: ghost.chip });
      return (
        <>
          <Head
            title={inLanguage(WHY_LABELS).neverCame}
            note={`${numbers().thousands(ghost.units)} ${chipAt(told, ghost.chip)} ${ghostWords(ghost.reason)}`}
            change={change(ghost.amount)}
            tone="why-text-ghost"
          />
          <p class="why-narrow why-narrow-plain">{inLanguage(WHY_LABELS).notInSum}</p>
          <ChainList told={told} match={match} measure={measure} chain={ghost.chain} onMeasure={onMeasure} />
          <FigureList key={id} told={told} figures={figures} />
          <Behind section={SECTION_OF_GHOST[ghost.reason]} />
        </>
      );
    }
    case 'other':
      return (
        <>
          <Head title={inLanguage(CAUSE_WORDS).other.label} note={inLanguage(WHY_LABELS).otherCauses(bar.steps.length)} change={change(bar.to - bar.from)} tone="" />
          <ul class="why-others">
            {bar.steps.map((step) => (
              <li key={step.key}>
                <span>{capital(phraseOf(told, step.cause, step.about))}</span>
                <b>{change(step.amount).figure}</b>
              </li>
            ))}
          </ul>
        </>
      );
  }
}

function Behind({ section }: { readonly section: string }) {
  return (
    <p class="why-behind">
      <ModelLink to={section}>{inLanguage(MODEL).behind}</ModelLink>
    </p>
  );
}

/** What the step was, in other words than its title. */
function noteOf(told: Told, { cause, about }: Step): string {
  if (cause === 'arrival') return inLanguage(LINK_WORDS).intoUse(aboutWords(told, about));
  return about.kind === 'card' ? inLanguage(CAUSE_WORDS).event.label : capital(phraseOf(told, cause, about));
}

/** An event's title; else the label of the cause. */
function headOf(told: Told, { cause, about }: Step): string {
  return about.kind === 'card' ? aboutWords(told, about) : labelOf(told, cause, about);
}

function Head({ title, note, change, tone }: { readonly title: string; readonly note: string; readonly change: Shown; readonly tone: string }) {
  return (
    <header class="why-story-head">
      <div>
        <h2 class="why-story-title">{title}</h2>
        <p class="muted">{note}</p>
      </div>
      <p class={`why-story-change ${tone}`}>
        {change.figure}
        {change.unit && <small>{change.unit}</small>}
      </p>
    </header>
  );
}

/** The card of an event: what it said, and what in the record it is drawn from. */
function Card({ told, step }: { readonly told: Told; readonly step: Step }) {
  if (step.about.kind !== 'card') return null;
  const entry = told.scenario.events[told.world.setting.cards[step.about.card]!.id];
  if (!entry) return null;
  return (
    <div class="why-card paper">
      <p class="story">{localText(entry.texts.effect)}</p>
      {entry.precedent && (
        <p class="why-card-precedent">
          <b>{inLanguage(WHY_LABELS).precedent}.</b> {localText(entry.precedent)}
        </p>
      )}
    </div>
  );
}
