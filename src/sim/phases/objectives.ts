import { NATION } from '../accounts.ts';
import { collapse } from '../collapse.ts';
import { endModifiers } from '../modifiers.ts';
import { balance, leaderOf } from '../query.ts';
import type { Turn } from '../turn.ts';

/** The quarter closes: what lasted its time ends, the leader's level goes on record, and so may the game end. */
export function objectives(turn: Turn): void {
  const { world } = turn;
  collapse(turn);
  endModifiers(world);
  world.leaderPast.push(balance(world, leaderOf(world), NATION.frontier));
  world.quarter++;
  world.ended = world.ending.kind !== 'none' || world.quarter >= world.setting.length;
}
