import cloud from 'lucide-static/icons/cloud.svg?raw';
import { useId, useState } from 'preact/hooks';
import { RELATION, type AccountOf } from '../../../sim/accounts.ts';
import { controlsRenter } from '../../../sim/orders/rent.ts';
import { relation } from '../../../sim/relations.ts';
import { roomAt } from '../../../sim/rental.ts';
import { TRADE } from '../../../text/trade.ts';
import { inLanguage, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { Slider } from '../../ui/Slider.tsx';
import { OrderButton } from '../parts/OrderButton.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';

/** Compute in data centres abroad: no key, no chips at home, and a controller that watches. */
export function RentForm() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(TRADE);
  const n = numbers();
  const field = useId();
  const hosts = world.setting.nations.map((_, host) => host).filter((host) => host !== seat && !controlsRenter(world, seat, host) && (roomAt(world, seat, host) > 0.0005 || byState(host) > 0));
  const [picked, setPicked] = useState(() => hosts.reduce((best, host) => (roomAt(world, seat, host) > roomAt(world, seat, best) ? host : best), hosts[0] ?? -1));
  const host = hosts.includes(picked) ? picked : (hosts[0] ?? -1);
  const most = host < 0 ? 0 : Math.min(world.setting.coefficients.rental.most, byState(host) + roomAt(world, seat, host));
  const [share, setShare] = useState(0.5);
  if (host < 0) return null;
  const { id } = world.setting.nations[host]!;
  const name = nationName(match.scenario, id);
  const amount = most * share;
  const sum = (account: AccountOf<'relation'>) => world.setting.nations.reduce((all, _, other) => all + relation(world, seat, other, account), 0);
  return (
    <SectionFold icon={cloud} class="rent" title={say.rentTitle} state={`${n.millions(sum(RELATION.rented))} H100e`}>
      <p class="label">
        <Term of="rented" />. {say.rentLine}
      </p>
      <p>{say.rentNow(n.millions(sum(RELATION.rented)), n.millions(sum(RELATION.firmsRented)))}</p>
      <div class="between">
        <label class="label" for={field}>
          {say.host}
        </label>
        <select id={field} class="field" value={String(host)} onChange={(event) => setPicked(Number(event.currentTarget.value))}>
          {hosts.map((one) => (
            <option key={one} value={String(one)}>
              {nationName(match.scenario, world.setting.nations[one]!.id)}, {say.rentRoom(n.millions(roomAt(world, seat, one)))}
            </option>
          ))}
        </select>
      </div>
      <div class="between limit">
        <b class="figure-2">{n.millions(amount)}</b>
        <span class="label">{say.rentFee(n.money(world.setting.coefficients.rental.rent * amount))}</span>
      </div>
      <Slider label={say.rentAmount} said={n.millions(amount)} value={share} low={0.05} high={1} step={0.05} onInput={setShare} />
      <OrderButton order={{ kind: 'rent', host: id, amount }} class="button-outline">
        {say.rentSet(n.millions(amount), name)}
      </OrderButton>
      {byState(host) > 0 && (
        <OrderButton order={{ kind: 'rent', host: id, amount: 0 }} class="button-outline">
          {say.rentEnd(name)}
        </OrderButton>
      )}
    </SectionFold>
  );

  function byState(at: number): number {
    return relation(world, seat, at, RELATION.rented);
  }
}
