import bond from 'lucide-static/icons/link.svg?raw';
import { NATION } from '../../../sim/accounts.ts';
import { pressureAsked } from '../../../sim/capital.ts';
import { balance } from '../../../sim/query.ts';
import { CAPITAL } from '../../../text/capital.ts';
import { inLanguage, numbers } from '../../language.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';

/** Share of research moved to products from which the promise is what matters [judgement]. */
const PRESSED = 0.05;

/** What owners of listed labs have taken from research, and the promise that limits it. */
export function CovenantForm() {
  const { session, game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(CAPITAL);
  const n = numbers();
  const on = planned(game, 'setCovenant')?.on ?? world.nations[seat]!.covenant;
  const pressure = balance(world, seat, NATION.marketPressure);
  const asked = pressureAsked(world, seat);
  return (
    <SectionFold class="covenant" sets="setCovenant" icon={bond} title={say.covenant} state={on ? say.covenantIsOn : say.covenantIsOff} matters={pressure >= PRESSED}>
      <p class="lift">
        {pressure >= 0.005 ? <b>{say.pressure(n.percent(pressure))}</b> : say.pressureNone} {asked >= 0.005 && say.pressureTo(n.percent(asked))}
      </p>
      <p class="label">
        <Term of="marketPressure" />. {say.covenantLine}
      </p>
      <label class="check tint-capital">
        <input type="checkbox" checked={on} onChange={() => void session.give({ kind: 'setCovenant', on: !on })} />
        {say.covenantOn}
      </label>
    </SectionFold>
  );
}
