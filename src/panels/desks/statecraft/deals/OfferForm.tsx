import { useId, useState } from 'preact/hooks';
import { writeTerm } from '../../../../sim/deals/terms.ts';
import { MOST_BOND, MOST_QUARTERS } from '../../../../sim/orders/offerDeal.ts';
import type { OrderOf, WrittenTerm } from '../../../../sim/orders/order.ts';
import type { Deal } from '../../../../sim/records/deal.ts';
import { likelyAnswer } from '../../../../session/deals.ts';
import { DEALS } from '../../../../text/deals.ts';
import { termsPhrase } from '../../../../text/terms.ts';
import { inLanguage, language, numbers } from '../../../language.ts';
import { nationName, termNames } from '../../../names.ts';
import { useGame } from '../../../session.ts';
import { Term } from '../../../ui/Term.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { reasonWords } from '../../../why/linkRows.ts';
import { OrderButton } from '../../parts/OrderButton.tsx';
import { TermPicker } from './TermPicker.tsx';
import { givable } from './drafts.ts';

interface OfferFormProps {
  /** Offer that it answers with another; null for one of one's own */
  readonly counter: Deal | null;
  readonly onClose: () => void;
}

/** Quarters in which an offer may be answered. */
const OPEN_FOR = 2;
/** USD bn of bond that the page offers at most; a file may say more. */
const USUAL_BOND = 5;

/** Writes an offer, or a counter to one: what is given, what is asked for, how long, and what it says in plain words. */
export function OfferForm({ counter, onClose }: OfferFormProps) {
  const { game } = useGame();
  const { world, seat, match } = game;
  const { nations } = world.setting;
  const others = nations.map((_, i) => i).filter((i) => i !== seat);
  const held = world.regimes.find(({ controller, target }) => controller === seat || target === seat);
  const usual = held ? (held.controller === seat ? held.target : held.controller) : others[0]!;
  const write = (terms: Deal['from']['terms'] | undefined) => (terms ?? []).map((term) => writeTerm(world, term));
  const ids = useId();
  const [chosen, setTo] = useState(usual);
  const [give, setGive] = useState<readonly WrittenTerm[]>(() => write(counter?.to.terms));
  const [take, setTake] = useState<readonly WrittenTerm[]>(() => write(counter?.from.terms));
  const [quarters, setQuarters] = useState(counter?.quarters ?? 4);
  const [verify, setVerify] = useState(counter?.verify ?? false);
  const [bond, setBond] = useState(counter?.bond ?? 0);
  const to = counter ? counter.from.nation : chosen;
  const say = inLanguage(DEALS);
  const n = numbers();
  const name = (nation: number) => nationName(match.scenario, nations[nation]!.id);
  const given = give.filter((term) => givable(world, seat, to, term));
  const taken = take.filter((term) => givable(world, to, seat, term));
  const terms = { give: given, take: taken, quarters, expires: OPEN_FOR, verify, bond };
  const order: OrderOf<'offerDeal'> | OrderOf<'counterDeal'> = counter
    ? { kind: 'counterDeal', deal: counter.id, ...terms }
    : { kind: 'offerDeal', to: nations[to]!.id, ...terms };
  const lasts = quarters === 1 ? say.lastsOne : say.lasts(n.whole(quarters));
  return (
    <section class="offer" aria-label={counter ? say.counterTo(name(to)) : say.makeOffer}>
      <div class="between">
        <h4 class="heading">{counter ? say.counterTo(name(to)) : say.makeOffer}</h4>
        {counter && (
          <button type="button" class="button button-quiet button-small" onClick={onClose}>
            {say.cancelCounter}
          </button>
        )}
      </div>
      {!counter && (
        <div class="offer-with">
          <label class="label" for={`${ids}-to`}>
            {say.offerTo}
          </label>
          <select id={`${ids}-to`} class="field" value={to} onChange={(event) => setTo(Number(event.currentTarget.value))}>
            {others.map((nation) => (
              <option key={nation} value={nation}>
                {name(nation)}
              </option>
            ))}
          </select>
        </div>
      )}
      <TermPicker title={say.youGive} giver={seat} other={to} terms={given} onTerms={setGive} />
      <TermPicker title={say.youGet} giver={to} other={seat} terms={taken} onTerms={setTake} />
      <div class="between">
        <span class="label">{say.duration}</span>
        <b class="figure-2">{lasts}</b>
      </div>
      <Slider label={say.duration} said={lasts} tint="controls" value={quarters} low={1} high={Math.min(MOST_QUARTERS, world.setting.length)} step={1} onInput={setQuarters} />
      <div class="between">
        <span class="label">
          <Term of="stake">{say.stake}</Term>
        </span>
        <b class="figure-2">{bond > 0 ? n.money(bond) : say.noStake}</b>
      </div>
      <Slider label={say.stake} said={n.money(bond)} tint="controls" value={bond} low={0} high={Math.min(MOST_BOND, USUAL_BOND)} step={0.25} onInput={setBond} />
      <label class="check">
        <input type="checkbox" checked={verify} onChange={() => setVerify(!verify)} />
        {say.checkIt(n.money(world.setting.coefficients.deals.checksCost))}
      </label>
      {given.length + taken.length > 0 && (
        <p class="offer-preview">
          {say.preview(
            termsPhrase(language(), given, termNames(match.scenario)),
            name(to),
            termsPhrase(language(), taken, termNames(match.scenario)),
            [lasts, verify && say.checked, bond > 0 && say.bond(n.money(bond))].filter(Boolean).join(', '),
          )}
        </p>
      )}
      <Hint order={order} name={name(to)} />
      <OrderButton order={order} class="button-solid tint-controls">
        {counter ? say.sendCounter : say.sendOffer}
      </OrderButton>
    </section>
  );
}

/** What the other side would probably say, in its own words. */
function Hint({ order, name }: { readonly order: OrderOf<'offerDeal'> | OrderOf<'counterDeal'>; readonly name: string }) {
  const { session, game } = useGame();
  const say = inLanguage(DEALS);
  if (order.give.length + order.take.length === 0 || session.judge(order).refusal) return null;
  const likely = likelyAnswer(game, order);
  if (!likely) return <p class="hint offer-hint">{say.personDecides(name)}</p>;
  const told = { scenario: game.match.scenario, world: game.world, nation: game.seat };
  return (
    <p class={`hint offer-hint offer-${likely.answer}`} aria-live="polite">
      <b>{say.likely[likely.answer](name)}</b>
      {likely.reason && <q>{reasonWords(told, likely.reason)}</q>}
    </p>
  );
}
