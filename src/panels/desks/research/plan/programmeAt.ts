import type { Bottleneck, Need } from '../../../../sim/plan.ts';
import { PROGRAMMES, type ProgrammeName } from '../../../../sim/programmes.ts';

/** Programme that lifts the bottleneck; the counter's own where only industry, research or time lifts it. */
export function programmeAt(narrow: Bottleneck | null): ProgrammeName {
  if (!narrow) return 'datasets';
  const { at, need } = narrow;
  if (need === 'compute') return 'methods';
  return PROGRAMMES.find((programme) => programme === (need as Need)) ?? at;
}
