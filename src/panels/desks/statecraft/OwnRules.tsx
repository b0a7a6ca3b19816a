import gavel from 'lucide-static/icons/gavel.svg?raw';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { inLanguage } from '../../language.ts';
import { controlledBy } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { SectionFold } from '../parts/SectionFold.tsx';
import { ControlsForm } from './ControlsForm.tsx';

/** The keys that this seat holds, one card for each target. */
export function OwnRules() {
  const { world, seat } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const regimes = controlledBy(world, seat);
  if (regimes.length === 0) return null;
  return (
    <SectionFold icon={gavel} title={say.yourRules} state={say.nations(regimes.length)} open>
      <p class="label">{say.rulesLine}</p>
      {regimes.map((regime) => (
        <ControlsForm key={regime.target} regime={regime} />
      ))}
    </SectionFold>
  );
}
