import { PURPOSE, keyedDraw, type DiceRoot } from './dice.ts';
import { researchUnitOf } from './frontier.ts';
import type { Coefficients, RuleName } from './coefficients/index.ts';
import type { Drawn, Setting } from './setting.ts';

/**
 * The setting of one game: contested coefficients are drawn, each from its range and whatever the others are. Openings read
 * none of them, so all games of a setting open alike.
 */
export function drawnSetting(setting: Setting, root: DiceRoot): Setting {
  if (setting.drawn.length === 0) return setting;
  const usual = setting.coefficients as Readonly<Record<RuleName, Record<string, number>>>;
  const values = { ...usual };
  for (const drawn of setting.drawn) {
    const { rule, name, diceKey } = drawn;
    if (values[rule] === usual[rule]) values[rule] = { ...usual[rule] };
    values[rule][name] = quantile(drawn, keyedDraw(root, 0, PURPOSE.coefficient, diceKey, 0));
  }
  const coefficients = values as Coefficients;
  const { compute, talent } = setting.leader;
  return { ...setting, coefficients, researchUnit: researchUnitOf(coefficients, compute, talent) };
}

/**
 * Of the triangular distribution between `low` and `high` with its peak at `usual`, the customary one where all that is known
 * are two ends and what most take for true; `share` from 0 to below 1.
 */
function quantile({ low, usual, high }: Drawn, share: number): number {
  const width = high - low;
  return share * width < usual - low
    ? low + Math.sqrt(share * width * (usual - low))
    : high - Math.sqrt((1 - share) * width * (high - usual));
}
