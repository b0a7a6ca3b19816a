import { VOUCHERS } from '../../../text/vouchers.ts';
import { inLanguage, numbers } from '../../language.ts';
import { cityName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { Term } from '../../ui/Term.tsx';
import { standingsOf } from './ranking.ts';
import { shownCity } from './shown.ts';

/** Every city side by side; the one that is chosen has its policy below. */
export function CityTable({ shown }: { readonly shown: number }) {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(VOUCHERS);
  const n = numbers();
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
            <th scope="col">{say.each}</th>
            <th scope="col">{say.adoption}</th>
          </tr>
        </thead>
        <tbody>
          {standingsOf(world, seat).map(({ city, id, runs, budget, waste, audited, finding, adoption, each }) => (
            <tr key={id} class={city === shown ? 'city-shown' : undefined}>
              <td class="city-name">
                <button type="button" aria-pressed={city === shown} onClick={() => (shownCity.value = id)}>
                  {cityName(match.scenario, id)}
                  <span class="label">{runs ? n.money(budget) : say.noVouchers}</span>
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
              <td>{n.percent(adoption)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="label">{say.citiesNote}</p>
    </section>
  );
}
