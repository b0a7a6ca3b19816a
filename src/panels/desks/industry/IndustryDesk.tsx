import { homeChipOf, poweredShare } from '../../../sim/query.ts';
import { GAME } from '../../../text/game.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { isLong, isOpen, opensOn } from '../pacing.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { Building } from './Building.tsx';
import { Dependence } from './Dependence.tsx';
import { buildingItems } from './items.ts';
import { FabList } from './FabList.tsx';
import { HomeOrder } from './HomeOrder.tsx';
import { JointFab } from './JointFab.tsx';
import { Limits } from './Limits.tsx';
import { OwnChips } from './OwnChips.tsx';
import { SiteParts } from './SiteParts.tsx';

export function IndustryDesk() {
  const { game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(INDUSTRY);
  const home = homeChipOf(world, seat);
  const open = isOpen(game, 'industry');
  const long = isLong(game);
  const building = world.projects.some(({ nation }) => nation === seat);
  return (
    <>
      <DeskHead title={say.name} line={home ? say.line : say.lineNoHome} road="domestic" />
      {home && <Limits />}
      {(home || building) && <FabList />}
      {(long || poweredShare(world, seat) < 1) && <SiteParts />}
      {!open && <p class="hint">{say.notYet}</p>}
      {open && home && <HomeOrder />}
      {open && (
        <section class="buildings">
          <h3 class="label">{say.build}</h3>
          {long && <OwnChips />}
          {long && <JointFab />}
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
      {long && <Dependence />}
      <DeskOrders desk="industry" />
    </>
  );
}
