import { useId } from 'preact/hooks';
import { CITY } from '../../../sim/accounts.ts';
import { auditShare, cityAdoption, cityBalance, fullBudget, idleCentres, passRate, programmeOf, prospectOf } from '../../../sim/cities.ts';
import { MOST_DATA, MOST_RATE, MOST_VOUCHERS } from '../../../sim/orders/vouchers.ts';
import type { OrderOf } from '../../../sim/orders/order.ts';
import { ELIGIBLE } from '../../../sim/records/city.ts';
import { VOUCHERS } from '../../../text/vouchers.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { cityName } from '../../names.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Fold } from '../parts/Fold.tsx';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { useSpend } from '../parts/useSpend.ts';
import { roundUp, stepFor } from '../parts/scale.ts';
import { useDragged } from '../parts/useDragged.ts';
import { CityLights } from './CityLights.tsx';
import { ProspectFigures } from './ProspectFigures.tsx';

type Policy = OrderOf<'setVouchers'>;

/** A city that is first given vouchers starts with these. */
const FIRST = { rate: 0.5, audit: 0.5 } as const;

/** One city's policy, with what it would do as the hand moves. */
export function CityForm({ city }: { readonly city: number }) {
  const { session, game } = useGame();
  const { world, match } = game;
  const say = inLanguage(VOUCHERS);
  const n = numbers();
  const name = useId();
  const { id } = world.setting.cities[city]!;
  const record = world.cities[city]!;
  const stands = programmeOf(world, city);
  const first = stands.rate > 0 ? stands : { ...stands, ...FIRST };
  const now: Policy = planned(game, 'setVouchers', (order) => order.city === id) ?? {
    kind: 'setVouchers',
    city: id,
    budget: stands.budget,
    rate: first.rate,
    audit: first.audit,
    eligible: record.eligible,
  };
  const give = (change: Partial<Policy>) => void session.give({ ...now, ...change });
  const budget = useDragged(now.budget * 1000, (millions) => give({ budget: millions / 1000 }), (millions) => ({ ...now, budget: millions / 1000 }));
  const rate = useDragged(now.rate, (value) => give({ rate: value }), (rate) => ({ ...now, rate }));
  const audit = useDragged(now.audit, (value) => give({ audit: value }), (audit) => ({ ...now, audit }));
  const [data, setData] = useSpend({ usual: 0.01, low: 0.005, step: 0.005 });
  const thought = { budget: budget.shown / 1000, rate: rate.shown, topUp: stands.topUp, audit: audit.shown, institutes: now.eligible === 'institutes' };
  const wants = fullBudget(world, city, thought);
  const high = Math.min(1000 * MOST_VOUCHERS, roundUp(Math.max(1, 1500 * fullBudget(world, city, { ...thought, rate: MOST_RATE }), budget.shown)));
  const rival = record.rival < 0 ? '' : cityName(match.scenario, world.setting.cities[record.rival]!.id);
  return (
    <section class="city-form" data-order="setVouchers" data-about={id} aria-label={cityName(match.scenario, id)}>
      <header class="city-head">
        <CityLights adoption={cityAdoption(world, city)} />
        <h3 class="heading">{cityName(match.scenario, id)}</h3>
        <span class="label">{say.idle(`${n.millions(idleCentres(world, city))} H100e`)}</span>
      </header>
      {record.finding !== 'none' && <p class="refusal">{say.findings[record.finding](n.percent(cityBalance(world, city, CITY.waste)))}</p>}
      <div class="between">
        <span>{say.budget}</span>
        <b class="figure-2 vouchers">{n.money(thought.budget)}</b>
      </div>
      <Slider label={say.budget} said={n.money(thought.budget)} tint="vouchers" value={budget.shown} low={0} high={high} step={stepFor(high)} done={thought.budget > 0 ? Math.min(1, wants / thought.budget) : 1} onInput={budget.onInput} onChange={budget.onChange} />
      <p class="label">{say.budgetNote(n.money(wants))}</p>
      <div class="between">
        <Term of="audit">{say.audit}</Term>
        <b class="figure-2 vouchers">{n.percent(audit.shown)}</b>
      </div>
      <Slider label={say.audit} said={n.percent(audit.shown)} tint="vouchers" value={audit.shown} low={0} high={1} step={0.05} onInput={audit.onInput} onChange={audit.onChange} />
      <p class="label">
        {say.auditNote(n.percent(auditShare(world, audit.shown)))} {cityBalance(world, city, CITY.dependence) >= 0.01 && say.dependence(n.percent(cityBalance(world, city, CITY.dependence)))}
      </p>
      <ProspectFigures prospect={prospectOf(world, city, thought)} />
      <Fold group="city" title={say.terms} state={`${n.percent(rate.shown)}, ${say[now.eligible].toLocaleLowerCase(language())}`}>
        <div class="between">
          <span>{say.rate}</span>
          <b class="figure-2 vouchers">{n.percent(rate.shown)}</b>
        </div>
        <Slider label={say.rate} said={n.percent(rate.shown)} tint="vouchers" value={rate.shown} low={0.05} high={MOST_RATE} step={0.05} onInput={rate.onInput} onChange={rate.onChange} />
        {stands.topUp > 0 && <p class="label">{say.topUp(n.percent(stands.topUp), rival)}</p>}
        <fieldset class="admitted eligible">
          <legend class="label">{say.eligible}</legend>
          {ELIGIBLE.map((one) => (
            <label key={one} class="option">
              <input type="radio" name={name} checked={one === now.eligible} onChange={() => give({ eligible: one })} />
              {say[one]}
            </label>
          ))}
        </fieldset>
      </Fold>
      <OrderPlace of="dataVouchers" title={say.data}>
        <Fold group="city" title={say.data} state={say.pass(n.percent(passRate(world, city, thought)))}>
          <p class="label">{say.dataNote(n.percent(passRate(world, city, thought)))}</p>
          <Slider label={say.data} said={n.money(data)} tint="vouchers" value={data * 1000} low={5} high={Math.min(50, MOST_DATA * 1000)} step={5} onInput={(millions) => setData(millions / 1000)} />
          <OrderButton order={{ kind: 'dataVouchers', city: id, spend: data }} repeats class="button-outline">
            {say.giveData(n.money(data))}
          </OrderButton>
        </Fold>
      </OrderPlace>
      <OrderPlace of="poolCentres" title={say.poolTitle}>
        <Fold group="city" title={say.poolTitle} state={record.pooled ? say.isPooled : say.isAlone}>
          <p class="label">
            <Termed text={record.pooled ? say.pooled : say.poolNote} of={['load']} />
          </p>
          {!record.pooled && (
            <OrderButton order={{ kind: 'poolCentres', city: id }} class="button-outline">
              {say.pool}
            </OrderButton>
          )}
        </Fold>
      </OrderPlace>
    </section>
  );
}
