import ticket from 'lucide-static/icons/ticket-percent.svg?raw';
import { CITY } from '../../../sim/accounts.ts';
import { citiesOf, cityBalance } from '../../../sim/cities.ts';
import { measure } from '../../../sim/measures.ts';
import { VOUCHERS } from '../../../text/vouchers.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { SectionFold } from '../parts/SectionFold.tsx';

/** The nation's vouchers in four figures; of waste, what the cities report. */
export function NationLine() {
  const { world, seat } = useGame().game;
  const say = inLanguage(VOUCHERS);
  const n = numbers();
  let spent = 0;
  let wasted = 0;
  for (const city of citiesOf(world, seat)) {
    spent += cityBalance(world, city, CITY.spent);
    wasted += cityBalance(world, city, CITY.spent) * cityBalance(world, city, CITY.reported);
  }
  const waste = spent > 0 ? n.percent(wasted / spent) : '\u2013';
  const figures = [
    { figure: n.money(spent), label: say.perQuarter },
    { figure: n.whole(measure(world, seat, 'voucherHours') * 1e6), label: `H100e, ${say.hours}` },
    { figure: waste, label: say.wasteReported },
    { figure: n.percent(measure(world, seat, 'centreLoad')), label: say.load },
  ];
  return (
    <SectionFold icon={ticket} title={say.allCities} state={spent > 0 ? say.nationState(n.money(spent), waste) : say.noVouchers} open>
      <dl class="voucher-figures">
        {figures.map(({ figure, label }) => (
          <div key={label}>
            <dd class="figure-2 vouchers">{figure}</dd>
            <dt class="label">{label}</dt>
          </div>
        ))}
      </dl>
    </SectionFold>
  );
}
