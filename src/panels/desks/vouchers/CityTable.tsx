import { VOUCHERS } from '../../../text/vouchers.ts';
import { inLanguage, numbers } from '../../language.ts';
import { cityName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { CityLights } from './CityLights.tsx';
import { standingsOf } from './ranking.ts';
import { showCity, shownCity } from './shown.ts';

/** Every city side by side; the one that is chosen has its policy below. */
export function CityTable({ shown }: { readonly shown: number }) {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(VOUCHERS);
  const n = numbers();
  const standings = standingsOf(world, seat);
  const at = standings.findIndex(({ city }) => city === shown);
  // on a phone one city is shown at a time
  const step = (by: number) => {
    shownCity.value = standings[(at + by + standings.length) % standings.length]!.id;
  };
  return (
    <section class="city-table">
      <h3 class="heading">
        <Term of="voucher">{say.cities}</Term>
      </h3>
      <table>
        <thead class="label">
          <tr>
            <th scope="col">{say.city}</th>
            <th scope="col">{say.waste}</th>
            <th scope="col">
              <Term of="pilot">{say.each}</Term>
            </th>
            <th scope="col">{say.adoption}</th>
          </tr>
        </thead>
        <tbody>
          {standings.map(({ city, id, runs, budget, waste, audited, finding, adoption, each }) => (
            <tr key={id} class={city === shown ? 'city-shown' : undefined}>
              <td class="city-name">
                <button type="button" aria-pressed={city === shown} onClick={() => showCity(id)}>
                  <CityLights adoption={adoption} />
                  <span>
                    {cityName(match.scenario, id)}
                    <span class="label">{runs ? n.money(budget) : say.noVouchers}</span>
                  </span>
                </button>
              </td>
              <td>
                {runs && budget > 0 && waste > 0 && (
                  <>
                    {n.percent(waste)}
                    <span class={audited ? 'label' : 'label mark-unaudited'}>{audited ? say.audited : say.unaudited}</span>
                  </>
                )}
                {finding !== 'none' && <span class="worse label">!</span>}
              </td>
              <td>{Number.isFinite(each) ? n.price(each * 1e6) : '\u2013'}</td>
              <td>{n.one(adoption * 100)}%</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div class="city-pager">
        <button type="button" class="button button-quiet button-small" onClick={() => step(-1)}>
          ‹ {say.before}
        </button>
        <span class="label">{say.place(n.whole(at + 1), n.whole(standings.length))}</span>
        <button type="button" class="button button-quiet button-small" onClick={() => step(1)}>
          {say.next} ›
        </button>
      </div>
      <p class="label">{say.citiesNote}</p>
    </section>
  );
}
