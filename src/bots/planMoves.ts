import { COUNTERS, attainment, bottleneck, heldBackBy, type Need } from '../sim/plan.ts';
import { PROGRAMMES, mostSpend, type ProgrammeName } from '../sim/programmes.ts';
import type { Draft } from './draft.ts';

/** Programme that lifts a need; what only industry, research or time lifts has none. */
const LIFTS: { readonly [N in Need]?: ProgrammeName } = { compute: 'methods', security: 'security', openSource: 'openSource' };

/** Share of the money that goes to the plan's bottleneck first. */
const FIRST = 0.4;

/** Spends up to `money` (USD bn) on the plan: first on its bottleneck, then evenly on what money can still move. */
export function fundPlan(draft: Draft, money: number): void {
  const { world, nation } = draft;
  const narrow = bottleneck(world, nation);
  if (!narrow || money < LEAST) return;
  const wanted = COUNTERS.filter((counter) => attainment(world, nation, counter) < 1).map((counter) => {
    const need = heldBackBy(world, nation, counter);
    return need === 'funding' ? counter : programmeFor(need);
  });
  const first = narrow.need === 'funding' ? narrow.at : programmeFor(narrow.need);
  const rest = PROGRAMMES.filter((programme) => programme !== first && wanted.includes(programme));
  if (first) fund(draft, first, rest.length > 0 ? FIRST * money : money);
  const share = first ? (1 - FIRST) * money : money;
  for (const programme of rest) fund(draft, programme, share / rest.length);
}

/** USD bn below which a programme is not worth a form. */
const LEAST = 0.002;

const programmeFor = (need: Need): ProgrammeName | undefined => LIFTS[need] ?? PROGRAMMES.find((programme) => programme === need);

function fund(draft: Draft, programme: ProgrammeName, spend: number): void {
  const most = Math.min(mostSpend(draft.world, draft.nation), draft.left());
  if (Math.min(spend, most) >= LEAST) draft.give({ kind: 'fundProgramme', programme, spend: Math.min(spend, most) }, 'planBottleneck', { programme });
}
