import { NATION } from '../../../../sim/accounts.ts';
import { sidesOf } from '../../../../sim/deals/book.ts';
import { writeTerm } from '../../../../sim/deals/terms.ts';
import { calendarOf } from '../../../../sim/calendar.ts';
import { balance } from '../../../../sim/query.ts';
import type { Deal } from '../../../../sim/records/deal.ts';
import { DEALS } from '../../../../text/deals.ts';
import { quarterShort } from '../../../../text/quarters.ts';
import { termsPhrase } from '../../../../text/terms.ts';
import { inLanguage, language, numbers } from '../../../language.ts';
import { nationName, termNames } from '../../../names.ts';
import { useGame } from '../../../session.ts';
import { Termed } from '../../../ui/Termed.tsx';
import { brokenByOrder } from '../../../../session/deals.ts';
import { OrderButton } from '../../parts/OrderButton.tsx';
import { Seal } from './Seal.tsx';

interface DealCardProps {
  readonly deal: Deal;
  /** Answers the offer with another */
  readonly onCounter: () => void;
}

/** One deal on paper: who promises what, how long, and what can be done about it now. */
export function DealCard({ deal, onCounter }: DealCardProps) {
  const { game } = useGame();
  const { match, world, seat, plan } = game;
  const say = inLanguage(DEALS);
  const n = numbers();
  const sides = sidesOf(deal, seat);
  if (!sides) return null;
  const { own, other } = sides;
  const names = termNames(match.scenario);
  const phrase = (side: typeof own) => termsPhrase(language(), side.terms.map((term) => writeTerm(world, term)), names);
  const quarter = (index: number) => quarterShort(language(), calendarOf(world.setting, index));
  const conditions = [
    deal.quarters === 1 ? say.lastsOne : say.lasts(n.whole(deal.quarters)),
    deal.verify && say.checked,
    deal.bond > 0 && say.bond(n.money(deal.bond)),
  ].filter(Boolean);
  return (
    <article class={`paper deal deal-${deal.state}`}>
      <header class="deal-head">
        <h5 class="headline">{nationName(match.scenario, world.setting.nations[other.nation]!.id)}</h5>
        <span class="overline">{standing(deal, seat, quarter, say)}</span>
        <Seal state={deal.state} />
      </header>
      <p class="story">
        <b>{say.theyGive}</b> <Termed text={phrase(other)} of={['truce']} />.
      </p>
      <p class="story">
        <b>{say.youGive}</b> <Termed text={phrase(own)} of={['truce']} />.
      </p>
      <p class="label">
        {conditions.join(', ')} · {say.theirReputation(n.whole(balance(world, other.nation, NATION.reputation)))}
      </p>
      {deal.state === 'inForce' && deal.since >= 0 && (
        <p class="label deal-term">
          <span class="deal-played" aria-hidden="true">
            {Array.from({ length: deal.quarters }, (_, at) => (
              <i key={at} class={at < world.quarter - deal.since ? 'deal-kept-quarter' : undefined} />
            ))}
          </span>
          {say.played(n.whole(world.quarter - deal.since), n.whole(deal.quarters))}
        </p>
      )}
      {deal.state === 'inForce' && own.defects >= 0 && <p class="deal-defect">{say.youDefect(quarter(own.defects))}</p>}
      {deal.state === 'inForce' && plan.some(({ order }) => brokenByOrder(game, order).includes(deal)) && <p class="deal-defect">{say.planBreaks}</p>}
      <DealKeys deal={deal} onCounter={onCounter} />
    </article>
  );
}

/** Where a deal stands, in a word or two. */
function standing(deal: Deal, seat: number, quarter: (index: number) => string, say: (typeof DEALS)['en']): string {
  switch (deal.state) {
    case 'offered':
      return deal.to.nation === seat ? say.answerBy(quarter(deal.expires)) : say.withdrawable(quarter(deal.expires));
    case 'inForce':
      return say.until(quarter(deal.until));
    case 'broken': {
      const { own, other } = sidesOf(deal, seat)!;
      return own.broke && other.broke ? say.brokenByBoth : own.broke ? say.brokenByYou : say.brokenByThem;
    }
    default:
      return say.states[deal.state];
  }
}

/** What can be done about a deal now. */
function DealKeys({ deal, onCounter }: DealCardProps) {
  const { seat } = useGame().game;
  const say = inLanguage(DEALS);
  if (deal.state === 'inForce') {
    return (
      <div class="deal-keys">
        <OrderButton order={{ kind: 'breakDeal', deal: deal.id }} class="button-outline button-small">
          {say.breakIt}
        </OrderButton>
        <p class="label">
          <Termed text={say.breakNote} of={['stake', 'reputation', 'trust']} />
        </p>
      </div>
    );
  }
  if (deal.state !== 'offered') return null;
  if (deal.from.nation === seat) {
    return (
      <div class="deal-keys">
        <OrderButton order={{ kind: 'withdrawDeal', deal: deal.id }} class="button-outline button-small">
          {say.withdraw}
        </OrderButton>
      </div>
    );
  }
  return (
    <div class="deal-keys">
      <OrderButton order={{ kind: 'answerDeal', deal: deal.id, answer: 'accept' }} class="button-solid button-small">
        {say.accept}
      </OrderButton>
      <button type="button" class="button button-outline button-small" onClick={onCounter}>
        {say.counter}
      </button>
      <OrderButton order={{ kind: 'answerDeal', deal: deal.id, answer: 'refuse' }} class="button-outline button-small">
        {say.refuse}
      </OrderButton>
    </div>
  );
}
