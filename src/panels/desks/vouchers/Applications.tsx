import { CITY } from '../../../sim/accounts.ts';
import { citiesOf, cityAdoption, cityBalance } from '../../../sim/cities.ts';
import { VOUCHERS } from '../../../text/vouchers.ts';
import { inLanguage, numbers } from '../../language.ts';
import { cityName } from '../../names.ts';
import { planned } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { OrderButton } from '../parts/OrderButton.tsx';
import { CityLights } from './CityLights.tsx';

/** Cities that ask for money and wait for an answer. */
export function Applications() {
  const { world, seat, match, ...game } = useGame().game;
  const say = inLanguage(VOUCHERS);
  const n = numbers();
  const asking = citiesOf(world, seat).filter((city) => cityBalance(world, city, CITY.asked) > 0);
  if (asking.length === 0) return null;
  return (
    <section class="applications">
      <h3 class="heading">{say.asks}</h3>
      <ul>
        {asking.map((city) => {
          const { id } = world.setting.cities[city]!;
          const asked = n.money(cityBalance(world, city, CITY.asked));
          const has = cityBalance(world, city, CITY.budget);
          const answer = planned({ world, seat, match, ...game }, 'answerCity', (order) => order.city === id);
          return (
            <li key={id}>
              <CityLights adoption={cityAdoption(world, city)} />
              <p>
                <b>{cityName(match.scenario, id)}</b> {say.asksFor(asked)}. <span class="label">{has > 0 ? say.asksWhy(n.money(has)) : say.asksFirst}</span>
              </p>
              <div class="row" data-answer={answer ? (answer.grant ? 'grant' : 'refuse') : undefined}>
                <OrderButton order={{ kind: 'answerCity', city: id, grant: true }} class="button-small button-solid tint-vouchers">
                  {say.grant(asked)}
                </OrderButton>
                <OrderButton order={{ kind: 'answerCity', city: id, grant: false }} class="button-small button-quiet">
                  {say.refuse}
                </OrderButton>
              </div>
            </li>
          );
        })}
      </ul>
      <p class="label">{say.refuseNote}</p>
    </section>
  );
}
