import { RULES } from '../../sim/coefficients/index.ts';
import { pow } from '../../sim/numbers.ts';
import type { Setting } from '../../sim/setting.ts';
import { talentFor } from '../../sim/talent.ts';
import type { RuleFigures } from '../../text/rules.ts';

/** The figures that words of rules name, as a game has them. */
export function ruleFiguresOf(setting: Setting): RuleFigures {
  const { research, openness } = RULES;
  return {
    k: setting.coefficients,
    ranges: { spillover: research.spillover.range, openLearning: openness.learning.range, openRevenue: openness.revenueCost.range },
    defectsLeft: pow(0.25, setting.coefficients.fabs.learning),
    talentForOne: talentFor({ setting }, 1, 'trained'),
  };
}
