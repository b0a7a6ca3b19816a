import { STATECRAFT } from '../../../text/statecraft.ts';
import { inLanguage } from '../../language.ts';
import { controlledBy } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { ControlsForm } from './ControlsForm.tsx';

/** The keys that this seat holds, one card for each target. */
export function OwnRules() {
  const { world, seat } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const regimes = controlledBy(world, seat);
  if (regimes.length === 0) return null;
  return (
    <section class="statecraft-part" aria-label={say.yourRules}>
      <h3 class="heading">{say.yourRules}</h3>
      <p class="label">{say.rulesLine}</p>
      {regimes.map((regime) => (
        <ControlsForm key={regime.target} regime={regime} />
      ))}
    </section>
  );
}
