import cpu from 'lucide-static/icons/cpu.svg?raw';
import factory from 'lucide-static/icons/factory.svg?raw';
import pack from 'lucide-static/icons/package.svg?raw';
import server from 'lucide-static/icons/server.svg?raw';
import { NATION } from '../../../sim/accounts.ts';
import { balance, homeChipOf, narrowestPart, poweredShare, powerNeed } from '../../../sim/query.ts';
import { designRuns } from '../../../sim/silicon.ts';
import type { ProjectKind } from '../../../sim/records/project.ts';
import { INDUSTRY } from '../../../text/industry.ts';
import { SILICON } from '../../../text/silicon.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';
import { everOpens, isLong } from '../pacing.ts';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { SectionFold } from '../parts/SectionFold.tsx';
import { BuildGroup } from './BuildGroup.tsx';
import { JointFab } from './JointFab.tsx';
import { OwnChips } from './OwnChips.tsx';
import { SiteParts } from './SiteParts.tsx';
import { Works } from './Works.tsx';

const LINES: readonly ProjectKind[] = ['expansion', 'hbm', 'packaging'];
const SITES: readonly ProjectKind[] = ['power', 'onsitePower', 'servers', 'cooling'];
const WITH_FOUNDRY: readonly ProjectKind[] = ['jointFab'];

/** Fabs of the nation's own, and the lines that make chips of their wafers. */
export function Lines() {
  const { world, seat } = useGame().game;
  const say = inLanguage(INDUSTRY);
  const running = world.fabs.filter(({ nation, running: runs }) => nation === seat && runs).length;
  const rising = world.projects.filter(({ nation, kind }) => nation === seat && (kind === 'fab' || LINES.includes(kind))).length;
  return (
    <SectionFold icon={factory} title={say.groups.lines} state={say.fabsState(running, rising)}>
      <Works kinds={LINES} fabs />
      <BuildGroup of="lines" />
    </SectionFold>
  );
}

/** Power, servers and cooling: what lets chips run. */
export function Sites() {
  const { game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  const share = poweredShare(world, seat);
  const room = balance(world, seat, NATION[narrowestPart(world, seat)]) - powerNeed(world, seat);
  const dark = share < 1 ? inLanguage(SILICON).runsShare(n.percent(share)) : null;
  return (
    <SectionFold icon={server} title={say.groups.sites} state={dark ?? (room > 0.0005 ? say.roomFor(n.short(room)) : say.full)} matters={dark !== null} open={homeChipOf(world, seat) ? false : 'everywhere'}>
      {(isLong(game) || dark) && <SiteParts />}
      <Works kinds={SITES} />
      <BuildGroup of="sites" />
    </SectionFold>
  );
}

/** Tools and memory laid in while they are sold. */
export function Stocks() {
  const { world, seat } = useGame().game;
  const say = inLanguage(INDUSTRY);
  const n = numbers();
  return (
    <SectionFold icon={pack} title={say.groups.stocks} state={`${n.short(balance(world, seat, NATION.tools))} ${say.kwpm}, ${n.short(balance(world, seat, NATION.hbmStock))} ${say.stacks}`}>
      <BuildGroup of="stocks" />
    </SectionFold>
  );
}

/** Chips of one's own design and shares in fabs, both through a foundry of the world. */
export function WithFoundry() {
  const { game } = useGame();
  const { world, seat } = game;
  const say = inLanguage(INDUSTRY);
  const silicon = inLanguage(SILICON);
  const inUse = balance(world, seat, NATION.customShare) > 0;
  const runs = designRuns(world, seat) !== undefined || world.projects.some(({ nation, kind }) => nation === seat && WITH_FOUNDRY.includes(kind));
  if (!inUse && !runs && !everOpens(game, 'startSilicon') && !everOpens(game, 'jointFab')) return null;
  return (
    <SectionFold icon={cpu} title={say.groups.foundry} state={inUse ? silicon.noteInUse : runs ? silicon.noteRuns : say.notBegun}>
      <Works kinds={WITH_FOUNDRY} fabs={!homeChipOf(world, seat)} />
      <div class="buildings">
        <OrderPlace of="startSilicon" title={silicon.own}>
          <OwnChips />
        </OrderPlace>
        <OrderPlace of="jointFab" title={silicon.joint}>
          <JointFab />
        </OrderPlace>
      </div>
    </SectionFold>
  );
}
