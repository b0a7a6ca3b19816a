import { RESEARCH } from '../../../text/research.ts';
import { inLanguage } from '../../language.ts';
import type { OrderKind } from '../../../sim/orders/order.ts';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { BetForm } from './BetForm.tsx';
import { LabsForm } from './LabsForm.tsx';
import { OffersForm, TalentForm } from './TalentForms.tsx';
import { WeightsForm } from './WeightsForm.tsx';

/** Each with the order that it gives. */
const CHOICES = {
  bets: { Form: BetForm, order: 'setBet' },
  labs: { Form: LabsForm, order: 'setLabs' },
  weights: { Form: WeightsForm, order: 'setWeights' },
  talent: { Form: TalentForm, order: 'fundTalent' },
  offers: { Form: OffersForm, order: 'courtTalent' },
} as const satisfies Record<string, { readonly Form: unknown; readonly order: OrderKind }>;

/** What a government may decide of its labs: one fold a choice. */
export function ResearchChoices() {
  const say = inLanguage(RESEARCH);
  return (
    <section class="buildings choices">
      {(Object.keys(CHOICES) as (keyof typeof CHOICES)[]).map((choice) => {
        const { Form, order } = CHOICES[choice];
        return (
          <OrderPlace key={choice} of={order} title={say.choices[choice]}>
            <Form />
          </OrderPlace>
        );
      })}
    </section>
  );
}
