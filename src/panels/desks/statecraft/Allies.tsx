import users from 'lucide-static/icons/users.svg?raw';
import { alignmentOdds } from '../../../sim/alignment.ts';
import { openHolders, supplyOpen } from '../../../sim/controls.ts';
import { MOST_ALIGNMENT_PAY } from '../../../sim/orders/align.ts';
import { CHOKEPOINTS, type Chokepoint, type Regime } from '../../../sim/records/regime.ts';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { oddsInWords } from '../../game/odds.ts';
import { inLanguage, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';
import { controlledBy } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { useSpend } from '../parts/useSpend.ts';
import { SectionFold } from '../parts/SectionFold.tsx';

/** Who still sells what this seat keeps back, and what it would take to make them follow. */
export function Allies() {
  const { world, seat } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const gaps = controlledBy(world, seat).flatMap((regime) =>
    CHOKEPOINTS.filter((what) => !regime[what]).flatMap((what) => {
      const allies = openHolders(world, regime.target, what).filter((ally) => ally !== seat);
      return allies.length > 0 ? [{ regime, what, allies }] : [];
    }),
  );
  if (gaps.length === 0) return null;
  return (
    <SectionFold icon={users} title={say.allies} state={say.stillSell(new Set(gaps.flatMap(({ allies }) => allies)).size)}>
      {gaps.map(({ regime, what, allies }) => (
        <Gap key={`${regime.target} ${what}`} regime={regime} what={what} allies={allies} />
      ))}
    </SectionFold>
  );
}

interface GapProps {
  readonly regime: Regime;
  readonly what: Chokepoint;
  readonly allies: readonly number[];
}

function Gap({ regime, what, allies }: GapProps) {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(STATECRAFT);
  const n = numbers();
  const [pay, setPay] = useSpend({ usual: 0.3, low: 0, step: 0.1 });
  const id = (nation: number) => world.setting.nations[nation]!.id;
  const target = id(regime.target);
  return (
    <article class="statecraft-card">
      <p>{say.alliesLine(say[what], nationName(match.scenario, target), n.percent(supplyOpen(world, regime.target, what)))}</p>
      <div class="between limit">
        <span class="label">{say.allyPay}</span>
        <b class="figure-2">{n.money(pay)}</b>
      </div>
      <Slider label={say.allyPay} said={n.money(pay)} tint="controls" value={pay} low={0} high={Math.min(2, MOST_ALIGNMENT_PAY)} step={0.1} onInput={setPay} />
      <p class="label">{say.allyWhen}</p>
      <ul class="statecraft-list">
        {allies.map((ally) => (
          <li key={ally} class="between">
            <span>
              <b>{nationName(match.scenario, id(ally))}</b>{' '}
              <span class="label">{say.allyOdds(oddsInWords(alignmentOdds(world, { controller: seat, ally, target: regime.target, pay })))}</span>
            </span>
            <OrderButton order={{ kind: 'align', ally: id(ally), target, what, pay }} class="button-outline button-small">
              {say.askAlly(nationName(match.scenario, id(ally)))}
            </OrderButton>
          </li>
        ))}
      </ul>
    </article>
  );
}
