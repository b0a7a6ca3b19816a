import { balance, leaderOf } from '../query.ts';
import type { Turn } from '../turn.ts';

/** The quarter closes: the leader's level goes on record, and the game ends when its time is up. */
export function objectives({ world }: Turn): void {
  world.leaderPast.push(balance(world, leaderOf(world), 'frontier'));
  world.quarter++;
  world.ended = world.quarter >= world.setting.length;
}
