import { homeChipOf } from '../../../sim/query.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { inLanguage } from '../../language.ts';
import { chipName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { isLong } from '../pacing.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { Dependence } from './Dependence.tsx';
import { Lines, Sites, Stocks, WithFoundry } from './groups.tsx';
import { HomeOrder } from './HomeOrder.tsx';
import { Limits } from './Limits.tsx';

/** What the nation makes and runs: what bounds it and the order on its own lines in sight, what can be built in folds. */
export function IndustryDesk() {
  const { game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(INDUSTRY);
  const home = homeChipOf(world, seat);
  const long = isLong(game);
  return (
    <>
      <DeskHead title={say.name} line={home ? say.line : say.lineNoHome} road="domestic" />
      {home && <Limits />}
      {home && (
        <OrderPlace of="orderChips" title={say.home(chipName(game.match.scenario, home.id))}>
          <HomeOrder />
        </OrderPlace>
      )}
      <DeskOrders desk="industry" />
      {home && <Lines />}
      <Sites />
      {home && (
        <OrderPlace of="stockpile" title={say.groups.stocks}>
          <Stocks />
        </OrderPlace>
      )}
      {long && <WithFoundry />}
      {long && <Dependence />}
    </>
  );
}
