import { PURPOSE, keyedDraw, type DiceRoot } from './dice.ts';
import { researchUnitOf } from './frontier.ts';
import type { Coefficients, RuleName } from './coefficients/index.ts';
import type { Setting } from './setting.ts';

/**
 * The setting of one game: contested coefficients are drawn, each evenly from its range and whatever the others are.
 * Openings read none of them, so all games of a setting open alike.
 */
export function drawnSetting(setting: Setting, root: DiceRoot): Setting {
  if (setting.drawn.length === 0) return setting;
  const usual = setting.coefficients as Readonly<Record<RuleName, Record<string, number>>>;
  const values = { ...usual };
  for (const { rule, name, diceKey, low, high } of setting.drawn) {
    if (values[rule] === usual[rule]) values[rule] = { ...usual[rule] };
    values[rule][name] = low + (high - low) * keyedDraw(root, 0, PURPOSE.coefficient, diceKey, 0);
  }
  const coefficients = values as Coefficients;
  const { compute, talent } = setting.leader;
  return { ...setting, coefficients, researchUnit: researchUnitOf(coefficients, compute, talent) };
}
