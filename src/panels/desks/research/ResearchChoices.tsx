import { GAME } from '../../../text/game.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { isOpen, opensOn, type Paced } from '../pacing.ts';
import { BetForm } from './BetForm.tsx';
import { LabsForm } from './LabsForm.tsx';
import { OffersForm, TalentForm } from './TalentForms.tsx';
import { WeightsForm } from './WeightsForm.tsx';

const FORMS = { bets: BetForm, labs: LabsForm, weights: WeightsForm, talent: TalentForm, offers: OffersForm } as const satisfies Partial<Record<Paced, unknown>>;

/** What a government may decide of its labs: one fold a choice. */
export function ResearchChoices() {
  const { game } = useGame();
  const say = inLanguage(RESEARCH);
  const choices = (Object.keys(FORMS) as (keyof typeof FORMS)[]).filter((choice) => Number.isFinite(opensOn(game, choice)));
  return (
    <section class="buildings choices">
      {choices.map((choice) => {
        const Form = FORMS[choice];
        if (isOpen(game, choice)) return <Form key={choice} />;
        return (
          <p key={choice} class="building-closed">
            <span class="heading">{say.choices[choice]}</span>
            <span class="label">{inLanguage(GAME).opensOn(opensOn(game, choice))}</span>
          </p>
        );
      })}
    </section>
  );
}
