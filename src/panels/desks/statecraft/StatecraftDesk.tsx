import { STATECRAFT } from '../../../text/statecraft.ts';
import { inLanguage } from '../../language.ts';
import { controlledBy } from '../../rules.ts';
import { useGame } from '../../session.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { DealTable } from './deals/DealTable.tsx';
import { ControlsForm } from './ControlsForm.tsx';

export function StatecraftDesk() {
  const { world, seat } = useGame().game;
  const say = inLanguage(STATECRAFT);
  return (
    <>
      <DeskHead title={say.name} line={say.line} road="controls" />
      {controlledBy(world, seat).map((regime) => (
        <ControlsForm key={regime.target} regime={regime} />
      ))}
      <DealTable />
      <DeskOrders desk="statecraft" />
    </>
  );
}
