import chain from 'lucide-static/icons/link.svg?raw';
import { foundryShare, largestFoundry, supplierShare } from '../../../sim/dependence.ts';
import { hostLeverage, strongestHost } from '../../../sim/jointFabs.ts';
import { SILICON } from '../../../text/silicon.ts';
import { inLanguage, numbers } from '../../language.ts';
import { nationName } from '../../names.ts';
import { useGame } from '../../session.ts';
import { SectionFold } from '../parts/SectionFold.tsx';
import { Sums } from './Sums.tsx';

/** On whom the nation's compute hangs: who designed it, who made it, and who could keep chips back. */
export function Dependence() {
  const { world, seat, match } = useGame().game;
  const say = inLanguage(SILICON);
  const n = numbers();
  const named = (nation: number) => nationName(match.scenario, world.setting.nations[nation]!.id);
  const host = strongestHost(world, seat);
  const foundry = largestFoundry(world, seat);
  const most = Math.max(supplierShare(world, seat), foundry >= 0 ? foundryShare(world, seat) : 0);
  return (
    <SectionFold class="dependence" icon={chain} title={say.dependence} state={n.percent(most)}>
      <Sums
        rows={[
          [say.oneSeller, `${n.percent(supplierShare(world, seat))} ${say.ofCompute}`],
          ...(foundry >= 0 ? [[say.oneFoundry(named(foundry)), `${n.percent(foundryShare(world, seat))} ${say.ofCompute}`] as const] : []),
          ...(host >= 0 ? [[say.hold(named(host)), n.percent(hostLeverage(world, seat, host))] as const] : []),
        ]}
      />
    </SectionFold>
  );
}
