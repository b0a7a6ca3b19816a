import checks from 'lucide-static/icons/list-checks.svg?raw';
import { useState } from 'preact/hooks';
import { bottleneck, planAttainment } from '../../../../sim/plan.ts';
import type { ProgrammeName } from '../../../../sim/programmes.ts';
import { PLAN } from '../../../../text/plan.ts';
import { inLanguage, numbers } from '../../../language.ts';
import { useGame } from '../../../session.ts';
import { Term } from '../../../ui/Term.tsx';
import { WhyFigure } from '../../../why/WhyFigure.tsx';
import { SectionFold } from '../../parts/SectionFold.tsx';
import { Bottleneck } from './Bottleneck.tsx';
import { Gauges } from './Gauges.tsx';
import { Pipeline } from './Pipeline.tsx';
import { ProgrammeForm } from './ProgrammeForm.tsx';
import { programmeAt } from './programmeAt.ts';

/** The industrial plan: how far it is met, what holds it back, and the programmes that money can buy. */
export function PlanSection() {
  const { game } = useGame();
  const { world, seat } = game;
  const narrow = bottleneck(world, seat);
  const [picked, setPicked] = useState<ProgrammeName | null>(null);
  const say = inLanguage(PLAN);
  const met = say.met(numbers().percent(planAttainment(world, seat)));
  // until the player chooses, the programme that would help most
  const shown = picked ?? programmeAt(narrow);
  return (
    <SectionFold icon={checks} class="plan" title={say.title} state={met}>
      <div class="between">
        <Term of="plan">{say.title}</Term>
        <WhyFigure measure="planAttainment">{met}</WhyFigure>
      </div>
      <p class="label">{say.line}</p>
      <Bottleneck narrow={narrow} />
      <Gauges picked={shown} onPick={setPicked} narrow={narrow} />
      <ProgrammeForm key={shown} programme={shown} />
      <Pipeline />
    </SectionFold>
  );
}
