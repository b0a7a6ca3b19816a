import handshake from 'lucide-static/icons/handshake.svg?raw';
import { useState } from 'preact/hooks';
import { NATION } from '../../../../sim/accounts.ts';
import type { Deal } from '../../../../sim/records/deal.ts';
import { balance } from '../../../../sim/query.ts';
import { sidesOf } from '../../../../sim/deals/book.ts';
import { DEALS } from '../../../../text/deals.ts';
import { inLanguage, numbers } from '../../../language.ts';
import { useGame } from '../../../session.ts';
import { Termed } from '../../../ui/Termed.tsx';
import { SectionFold } from '../../parts/SectionFold.tsx';
import { DealCard } from './DealCard.tsx';
import { OfferForm } from './OfferForm.tsx';

/** Deals that are over and still shown. */
const RECENT = 4;

/** All deals that this seat has a part in: what waits for an answer first. */
export function DealTable() {
  const { world, seat } = useGame().game;
  const [countering, setCountering] = useState<number | null>(null);
  const say = inLanguage(DEALS);
  const n = numbers();
  const mine = world.deals.filter((deal) => sidesOf(deal, seat) !== null);
  const stands = (deal: Deal) => deal.state === 'offered' || deal.state === 'inForce';
  const groups = [
    { title: say.toYou, deals: mine.filter((deal) => deal.state === 'offered' && deal.to.nation === seat) },
    { title: say.byYou, deals: mine.filter((deal) => deal.state === 'offered' && deal.from.nation === seat) },
    { title: say.inForce, deals: mine.filter((deal) => deal.state === 'inForce') },
    { title: say.over, deals: mine.filter((deal) => !stands(deal)).slice(-RECENT).reverse() },
  ];
  const counter = mine.find(({ id, state, to }) => id === countering && state === 'offered' && to.nation === seat) ?? null;
  return (
    <SectionFold icon={handshake} class="deals" title={say.title} state={say.inForceNow(groups[2]!.deals.length)} matters={groups[0]!.deals.length > 0}>
      <p class="label">{say.line}</p>
      <p class="label">
        <Termed text={say.reputation(n.whole(balance(world, seat, NATION.reputation)), n.whole(balance(world, seat, NATION.dealsKept)))} of={['reputation']} />
      </p>
      {mine.length === 0 && <p class="hint">{say.none}</p>}
      {groups.map(
        ({ title, deals }) =>
          deals.length > 0 && (
            <div key={title} class="deal-group">
              <h4 class="label">{title}</h4>
              {deals.map((deal) => (
                <DealCard key={deal.id} deal={deal} onCounter={() => setCountering(deal.id)} />
              ))}
            </div>
          ),
      )}
      <OfferForm key={counter ? counter.id : 'own'} counter={counter} onClose={() => setCountering(null)} />
    </SectionFold>
  );
}
