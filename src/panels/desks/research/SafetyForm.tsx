import shield from 'lucide-static/icons/shield-check.svg?raw';
import type { Rehearsal } from '../../../session/rehearsal.ts';
import { stakeOf } from '../../../session/stakes.ts';
import { NATION } from '../../../sim/accounts.ts';
import { MOST_FUNDING } from '../../../sim/orders/funding.ts';
import { balance } from '../../../sim/query.ts';
import { evaluationGain } from '../../../sim/safety.ts';
import { RESEARCH } from '../../../text/research.ts';
import { SAFETY } from '../../../text/safety.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Term } from '../../ui/Term.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { useSpend } from '../parts/useSpend.ts';
import { SectionFold } from '../parts/SectionFold.tsx';

/** How safe a nation's systems are, what that means over the quarters left, and evaluations that can be bought. */
export function SafetyForm({ coming }: { readonly coming: Rehearsal }) {
  const { game } = useGame();
  const { world, seat } = game;
  const [spend, setSpend] = useSpend({ usual: 0.5, low: 0.05, step: 0.05 });
  const say = inLanguage(SAFETY);
  const n = numbers();
  const level = balance(world, seat, NATION.safety);
  const left = world.setting.length - world.quarter;
  let spared = 1;
  for (let q = 0; q < left; q++) spared *= 1 - coming.chance;
  return (
    <SectionFold icon={shield} class="safety" title={say.level} state={say.state(n.whole(level))} matters={stakeOf(game, 'research')?.key === 'danger'}>
      <div class="safety-meter" aria-hidden="true" style={{ '--level': String(level / 100), '--coming': String(coming.safety / 100) }}>
        <i class="safety-level" />
        <i class="safety-coming" />
      </div>
      <p class="label">
        <Term of="safety">{say.level}</Term>: <b>{n.whole(level)}</b>. {say.levelLine} {say.race}
      </p>
      {left > 0 && (
        <p class="label">
          {say.overGame(n.percent(1 - spared), left)} {say.so(n.whole(balance(world, seat, NATION.incidents)))}
        </p>
      )}
      <OrderPlace of="evaluateModels" title={say.evaluate}>
        <h4 class="heading safety-evaluate">{say.evaluate}</h4>
        <p class="label">
          <Termed text={say.evaluateLine} of={['redTeam']} />
        </p>
        <div class="between">
          <b class="figure-2">{n.money(spend)}</b>
          <span class="label">{say.evaluateGain(n.signed(Math.round(10 * evaluationGain(world, seat, spend)) / 10))}</span>
        </div>
        <Slider label={`${say.evaluate}, ${inLanguage(RESEARCH).spend}`} said={n.money(spend)} tint="safety" value={spend} low={0.05} high={MOST_FUNDING} step={0.05} onInput={setSpend} />
        <OrderButton order={{ kind: 'evaluateModels', spend }} repeats class="button-solid tint-research">
          {say.give}
        </OrderButton>
      </OrderPlace>
    </SectionFold>
  );
}
