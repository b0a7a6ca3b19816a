import { useId, useState } from 'preact/hooks';
import { bestImport } from '../../../sim/firmOrders.ts';
import { callOn, chipsFrom, hostLeverage, jointOutput } from '../../../sim/jointFabs.ts';
import { LEAST_JOINT } from '../../../sim/orders/jointFab.ts';
import { termsOf } from '../../../sim/works.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { SILICON } from '../../../text/silicon.ts';
import { calendarOf } from '../../../sim/calendar.ts';
import { quarterShort } from '../../../text/quarters.ts';
import { inLanguage, language, numbers } from '../../language.ts';
import { chipName, nationName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { Termed } from '../../ui/Termed.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { Fold } from '../parts/Fold.tsx';

/** Most kwpm that the slider offers. */
const MOST_OFFERED = 5;
const PLACES = ['partner', 'home'] as const;

/** A share in a foundry's fab, on its soil or at home: what each costs, when it opens and whose it is. */
export function JointFab() {
  const { game } = useGame();
  const { world, seat, match } = game;
  const say = inLanguage(SILICON);
  const industry = inLanguage(INDUSTRY);
  const n = numbers();
  const group = useId();
  const { nations } = world.setting;
  const partners = nations.flatMap(({ foundryCapacity }, index) => (foundryCapacity > 0 && index !== seat ? [index] : []));
  const [picked, setPartner] = useState(partners.reduce((most, one) => (nations[one]!.foundryCapacity > nations[most]!.foundryCapacity ? one : most), partners[0] ?? 0));
  const [at, setAt] = useState<(typeof PLACES)[number]>('partner');
  const [capacity, setCapacity] = useState(0.5);
  if (partners.length === 0) return null;
  const named = (nation: number) => nationName(match.scenario, nations[nation]!.id);
  const chip = Math.max(0, bestImport(world, seat));
  const chipNamed = chipName(match.scenario, world.setting.chips[chip]!.id);
  const termsAt = (place: (typeof PLACES)[number]) => {
    const { cost, quarters } = termsOf(world, seat, 'jointFab', capacity, place === 'home' ? seat : picked);
    const opens = quarterShort(language(), calendarOf(world.setting, world.quarter + quarters - 1));
    return { each: industry.perQuarter(n.money(cost / quarters), quarters), opens: say.opens(opens), all: say.inAll(n.money(cost)) };
  };
  const size = `${n.short(capacity)} ${industry.kwpm}`;
  const shares = nations.flatMap((_, host) => (callOn(world, seat, host) > 0 ? [host] : []));
  return (
    <Fold group="building" title={say.joint} state={say.notePart(n.money(termsOf(world, seat, 'jointFab', capacity, picked).cost))}>
      <p class="label">
        <Term of="jointFab" />. <Termed text={say.jointLine} of={['foundry']} />
      </p>
      {shares.length > 0 && (
        <ul class="joint-shares">
          {shares.map((host) => (
            <li key={host} class="between">
              <b>{host === seat ? say.atHome : named(host)}</b>
              <span class="label">
                {say.callsNow(n.thousands(jointOutput(world, seat, host, chip)), chipNamed)}
                {host !== seat && `, ${say.hold(named(host)).toLowerCase()} ${n.percent(hostLeverage(world, seat, host))}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      <fieldset class="admitted">
        <legend class="label">{say.partner}</legend>
        {partners.map((index) => (
          <label key={index} class="option option-domestic">
            <input type="radio" name={`${group}partner`} checked={index === picked} onChange={() => setPartner(index)} />
            {named(index)}
          </label>
        ))}
      </fieldset>
      <div class="between limit">
        <span class="label">{say.capacity}</span>
        <b class="figure-2 domestic">{size}</b>
      </div>
      <Slider label={`${say.joint}: ${say.capacity}`} said={size} tint="domestic" value={capacity} low={LEAST_JOINT} high={MOST_OFFERED} step={0.25} onInput={setCapacity} />
      <p class="label">{say.makes(n.thousands(chipsFrom(world, capacity, chip)), chipNamed)}</p>
      <fieldset class="places">
        <legend class="label">{say.place}</legend>
        {PLACES.map((place) => {
          const { each, opens, all } = termsAt(place);
          return (
            <label key={place} class="place-option">
              <input type="radio" name={`${group}place`} checked={place === at} onChange={() => setAt(place)} />
              <b>{place === 'home' ? say.home : say.there(named(picked))}</b>
              <span>{each}</span>
              <span>
                {all}, {opens}
              </span>
              <span class="label">{place === 'home' ? say.homeMeans : say.thereMeans(named(picked), n.percent(hostLeverage(world, seat, picked, capacity)))}</span>
            </label>
          );
        })}
      </fieldset>
      <OrderButton order={{ kind: 'jointFab', partner: nations[picked]!.id, at, capacity }} class="button-solid tint-domestic wide">
        {say.build}
      </OrderButton>
    </Fold>
  );
}
