import { useId } from 'preact/hooks';
import { NATION } from '../../../sim/accounts.ts';
import { BET_ACCOUNTS, LINES, adoptionByBet, revenueByBet } from '../../../sim/bets.ts';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { LEAST_BET } from '../../../sim/orders/researchPolicy.ts';
import { outlookOf, supposing } from '../../../sim/outlook.ts';
import { balance } from '../../../sim/query.ts';
import { BETS, type Bet } from '../../../sim/records/nation.ts';
import type { World } from '../../../sim/world.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage, numbers } from '../../language.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Slider } from '../../ui/Slider.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { Compare, compared } from '../parts/Compare.tsx';
import { Fold } from '../parts/Fold.tsx';
import { useDragged } from '../parts/useDragged.ts';

type Choice = Omit<OrderOf<'setBet'>, 'kind'>;
/** Share of own research that a bet starts with on the desk. */
const USUAL_SHARE = 0.5;

/** What own research looks for first. */
export function BetForm() {
  const { session, game } = useGame();
  const { world, seat, plan } = game;
  const say = inLanguage(RESEARCH);
  const n = numbers();
  const group = useId();
  const stands = world.nations[seat]!.research;
  const now: Choice = planned(game, 'setBet') ?? stands;
  const give = ({ bet, share }: Choice) => {
    if (bet !== stands.bet || share !== stands.share) return void session.give({ kind: 'setBet', bet, share });
    const index = plan.findIndex(({ order }) => order.kind === 'setBet');
    if (index >= 0) session.take(index);
  };
  const choose = (bet: Bet) => give({ bet, share: bet === 'balanced' ? 0 : now.share || USUAL_SHARE });
  const drag = useDragged(now.share, (share) => give({ bet: now.bet, share }), (share) => ({ kind: 'setBet', bet: now.bet, share }));
  const deep = now.bet === 'balanced' || drag.shown === 0 ? 0 : Math.min(1, balance(world, seat, NATION[BET_ACCOUNTS[now.bet]]) / drag.shown);
  const rows = rowsOf(world, seat, { bet: now.bet, share: drag.shown });
  return (
    <Fold group="research" title={say.choices.bets} state={say.bets[now.bet].name}>
      <fieldset class="admitted tint-research" data-order="setBet">
        <legend class="label">{say.betTakes}</legend>
        {BETS.map((bet) => (
          <label key={bet} class="option">
            <input type="radio" name={group} checked={bet === now.bet} onChange={() => choose(bet)} />
            {say.bets[bet].name}
          </label>
        ))}
      </fieldset>
      <p class="label">
        <Termed text={say.bets[now.bet].line} of={['foundationModel']} />
      </p>
      {now.bet !== 'balanced' && (
        <>
          <div class="between">
            <span class="label">{say.betShare}</span>
            <b class="figure-2 research">{n.percent(drag.shown)}</b>
          </div>
          <Slider
            label={say.betShare}
            said={n.percent(drag.shown)}
            tint="research"
            value={drag.shown}
            low={LEAST_BET}
            high={1}
            step={0.1}
            onInput={drag.onInput}
            onChange={drag.onChange}
          />
        </>
      )}
      {now.bet !== 'balanced' && <p class="label">{say.betBuilt(n.percent(deep))}</p>}
      {rows.length > 0 && <Compare heads={[say.aQuarter, say.now, say.once]} rows={rows} />}
    </Fold>
  );
}

/** The figures of a nation now, and with the labs as deep in a bet as they are meant to go. */
function rowsOf(world: World, seat: number, { bet, share }: Choice) {
  const say = inLanguage(RESEARCH);
  const n = numbers();
  const deep = Object.fromEntries(LINES.map((line) => [BET_ACCOUNTS[line], line === bet ? share : 0]));
  const there = supposing(world, seat, deep);
  const [is, will] = [outlookOf(world, seat), outlookOf(there, seat)];
  const fine = (share: number) => `${n.points(share)}%`;
  const more = (share: number) => `${n.signedPoints(share)}%`;
  const rows = [
    compared(say.ideasRow, is.ideas, will.ideas, n.two),
    compared(say.chanceRow, is.chance, will.chance, fine),
    compared(say.leapRow, is.leap, will.leap, n.one),
    compared(say.adoptionRow, adoptionByBet(world, seat), adoptionByBet(there, seat), more),
    compared(say.revenueRow, revenueByBet(world, seat), revenueByBet(there, seat), more),
  ];
  // figures that are nothing before and after are no concern of this bet
  return rows.filter((one) => one.is !== one.would);
}
