import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import { defaultDoctrine } from '../match/match.ts';
import { runGame } from '../match/run.ts';
import type { Scenario } from '../scenario/format.ts';
import { settingOf, start } from '../scenario/start.ts';
import { fingerprint } from '../sim/fingerprint.ts';

export interface Rate {
  readonly games: number;
  /** Quarters in each */
  readonly quarters: number;
  readonly milliseconds: number;
  readonly gamesPerSecond: number;
  /** Of the last game's end: proof that it was played */
  readonly fingerprint: string;
}

/** Plays games of default doctrines in bulk for about so many milliseconds, on one core; seeds count from 0. */
export function rateOf(scenario: Scenario, milliseconds: number): Rate {
  const setting = settingOf(scenario);
  const doctrines = Object.keys(scenario.nations).map((id) => DOCTRINES_BY_NAME[defaultDoctrine(scenario, id)]);
  const play = (seed: number) => runGame(start(scenario, String(seed), setting), doctrines);
  const began = Date.now();
  let games = 0;
  let world = play(games++);
  while (Date.now() - began < milliseconds) world = play(games++);
  const spent = Date.now() - began;
  return { games, quarters: world.quarter, milliseconds: spent, gamesPerSecond: (1000 * games) / spent, fingerprint: fingerprint(world) };
}
