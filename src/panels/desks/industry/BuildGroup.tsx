import { GAME } from '../../../text/game.ts';
import { inLanguage } from '../../language.ts';
import { useGame } from '../../session.ts';
import { isOpen, opensOn } from '../pacing.ts';
import { Building } from './Building.tsx';
import { buildingItems, type BuildingGroup } from './items.ts';

/** What can be built or bought of one group, each folded to its name and price; what opens later says when. */
export function BuildGroup({ of }: { readonly of: BuildingGroup }) {
  const { game } = useGame();
  if (!isOpen(game, 'industry')) return null;
  return (
    <div class="buildings">
      {buildingItems(game)
        .filter(({ group }) => group === of)
        .map((item) =>
          isOpen(game, item.paced) ? (
            <Building key={item.id} item={item} />
          ) : (
            <p key={item.id} class="building-closed">
              <span>{item.title}</span>
              <span class="label">{inLanguage(GAME).opensOn(opensOn(game, item.paced))}</span>
            </p>
          ),
        )}
    </div>
  );
}
