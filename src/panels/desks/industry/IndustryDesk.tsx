import { homeChipOf } from '../../../sim/query.ts';
import { GAME } from '../../../text/game.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { isOpen, opensOn } from '../pacing.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { Building } from './Building.tsx';
import { buildingItems } from './items.ts';
import { FabList } from './FabList.tsx';
import { HomeOrder } from './HomeOrder.tsx';
import { Limits } from './Limits.tsx';

export function IndustryDesk() {
  const { game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(INDUSTRY);
  const home = homeChipOf(world, seat);
  const open = isOpen(game, 'industry');
  return (
    <>
      <DeskHead title={say.name} line={home ? say.line : say.lineNoHome} road="domestic" />
      {home && <Limits />}
      {home && <FabList />}
      {!open && <p class="hint">{say.notYet}</p>}
      {open && home && <HomeOrder />}
      {open && (
        <section class="buildings">
          <h3 class="label">{say.build}</h3>
          {buildingItems(game).map((item) =>
            isOpen(game, item.paced) ? (
              <Building key={item.id} item={item} />
            ) : (
              <p key={item.id} class="building-closed">
                <span>{item.title}</span>
                <span class="label">{inLanguage(GAME).opensOn(opensOn(game, item.paced))}</span>
              </p>
            ),
          )}
        </section>
      )}
      <DeskOrders desk="industry" />
    </>
  );
}
