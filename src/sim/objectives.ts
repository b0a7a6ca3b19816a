import { clamp } from './numbers.ts';
import { measure } from './measures.ts';
import type { Objective } from './setting.ts';
import type { World } from './world.ts';

/** How far an objective is met, 0-1. */
export function progressOf(world: World, objective: Objective): number {
  const { nation, measure: name, from, to } = objective;
  return clamp((measure(world, nation, name) - from) / (to - from), 0, 1);
}

export const objectivesOf = (world: World, nation: number) =>
  world.setting.objectives.filter((objective) => objective.nation === nation);

/** Points of 100 that a nation's objectives have earned so far. */
export function scoreOf(world: World, nation: number): number {
  let score = 0;
  for (const objective of world.setting.objectives) {
    if (objective.nation === nation) score += objective.weight * progressOf(world, objective);
  }
  return score;
}
