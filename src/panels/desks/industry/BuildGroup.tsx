import { useGame } from '../../session.ts';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { Building } from './Building.tsx';
import { buildingItems, type BuildingGroup } from './items.ts';

/** What can be built or bought of one group, each folded to its name and price; what opens later says when. */
export function BuildGroup({ of }: { readonly of: BuildingGroup }) {
  const { game } = useGame();
  return (
    <div class="buildings">
      {buildingItems(game)
        .filter(({ group }) => group === of)
        .map((item) => (
          <OrderPlace key={item.id} of={item.order(item.start).kind} title={item.title}>
            <Building item={item} />
          </OrderPlace>
        ))}
    </div>
  );
}
