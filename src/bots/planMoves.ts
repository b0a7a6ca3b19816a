import { CLOSE, COUNTERS, attainment, bottleneck, carriedBy, heldBackBy, targetShare, type Counter, type Need } from '../sim/plan.ts';
import { PROGRAMMES, mostSpend, type ProgrammeName } from '../sim/programmes.ts';
import type { Draft } from './draft.ts';

/** Programme that lifts a need; what only industry, research or time lifts has none. */
const LIFTS: { readonly [N in Need]?: ProgrammeName } = { compute: 'methods', security: 'security', openSource: 'openSource' };

/** Share of the money that goes to the plan's bottleneck first. */
const FIRST = 0.3;

/** Spends up to `money` (USD bn) on the plan: first on its bottleneck, then evenly on what money can still move, and on what will be needed soon. */
export function fundPlan(draft: Draft, money: number): void {
  const { world, nation } = draft;
  const narrow = bottleneck(world, nation);
  if (!narrow || money < LEAST) return;
  const wanted = COUNTERS.filter((counter) => attainment(world, nation, counter) < 1).flatMap((counter) => lifting(draft, counter));
  const first = narrow.need === 'funding' ? narrow.at : programmeFor(narrow.need);
  const rest = PROGRAMMES.filter((programme) => programme !== first && wanted.includes(programme));
  if (first) fund(draft, first, rest.length > 0 ? FIRST * money : money);
  const share = first ? (1 - FIRST) * money : money;
  for (const programme of rest) fund(draft, programme, share / rest.length);
}

/** What lifts a counter now, and what will hold it back on its way to the target: programmes take quarters to bear fruit. */
function lifting({ world, nation }: Draft, counter: Counter): (ProgrammeName | undefined)[] {
  const target = targetShare(world, nation, counter);
  const later = carriedBy(world, nation, counter).filter(({ upTo }) => CLOSE * upTo < target).map(({ need }) => programmeFor(need));
  return heldBackBy(world, nation, counter) === 'funding' ? [counter, ...later] : later;
}

/** USD bn below which a programme is not worth a form. */
const LEAST = 0.002;

const programmeFor = (need: Need): ProgrammeName | undefined => LIFTS[need] ?? PROGRAMMES.find((programme) => programme === need);

function fund(draft: Draft, programme: ProgrammeName, spend: number): void {
  const most = Math.min(mostSpend(draft.world, draft.nation), draft.left());
  if (Math.min(spend, most) >= LEAST) draft.give({ kind: 'fundProgramme', programme, spend: Math.min(spend, most) }, 'planBottleneck', { programme });
}
