import { citiesOf, isRunning } from '../../../sim/cities.ts';
import { VOUCHERS } from '../../../text/vouchers.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { Applications } from './Applications.tsx';
import { CityForm } from './CityForm.tsx';
import { CityTable } from './CityTable.tsx';
import { NationLine } from './NationLine.tsx';
import { shownCity } from './shown.ts';

/** Cities and their compute vouchers: who asks, how they do, and one city's policy at a time. */
export function VouchersDesk() {
  const { world, seat } = useGame().game;
  const say = inLanguage(VOUCHERS);
  const cities = citiesOf(world, seat);
  const shown = cities.find((city) => world.setting.cities[city]!.id === shownCity.value) ?? cities.find((city) => isRunning(world, city)) ?? cities[0];
  return (
    <>
      <DeskHead title={say.name} line={say.line} road="vouchers" />
      {shown === undefined ? (
        <p class="hint">{say.none}</p>
      ) : (
        <>
          <OrderPlace of="answerCity" title={say.asks}>
            <Applications />
          </OrderPlace>
          <NationLine />
          <CityTable shown={shown} />
          <OrderPlace key={shown} of="setVouchers" title={say.cities}>
            <CityForm city={shown} />
          </OrderPlace>
        </>
      )}
      <DeskOrders desk="vouchers" />
    </>
  );
}
