import { endModifiers } from '../modifiers.ts';
import { balance, leaderOf } from '../query.ts';
import type { Turn } from '../turn.ts';

/** The quarter closes: what lasted its time ends, the leader's level goes on record, and so may the game end. */
export function objectives({ world }: Turn): void {
  endModifiers(world);
  world.leaderPast.push(balance(world, leaderOf(world), 'frontier'));
  world.quarter++;
  world.ended = world.quarter >= world.setting.length;
}
