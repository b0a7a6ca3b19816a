import type { Scenario } from './format.ts';
import { settingOf, start } from './start.ts';
import { hashOfText } from './textHash.ts';

/**
 * 16 hex digits of what decides a game: the setting, the opening world and who plays what. Texts, places and
 * sources do not count: a corrected word leaves recorded games valid.
 */
export function hashOf(scenario: Scenario): string {
  const setting = settingOf(scenario);
  const { setting: _drawn, dice: _dice, balances, ...rest } = start(scenario, '', setting);
  const seats = Object.entries(scenario.seats).map(([id, { doctrine }]) => [id, doctrine]);
  const bots = Object.values(scenario.nations).map((nation) => nation.doctrine);
  return hashOfText(JSON.stringify([setting, Array.from(balances), rest, seats, bots]));
}
