import { measure, MEASURES } from './measures.ts';
import { isFabWork, type ProjectKind } from './records/project.ts';
import type { World } from './world.ts';

export const CONDITION_OPS = ['always', 'all', 'any', 'not', 'measure', 'quarter', 'happened', 'stands', 'building'] as const;

/** When a card may start: a closed tree over named quantities, so a scenario needs no language of its own. */
export interface Condition {
  readonly op: (typeof CONDITION_OPS)[number];
  /** Parts of `all`, `any` and `not` (which has one) */
  readonly of: readonly Condition[];
  /** `measure`: whose, and which (index into MEASURES), from `low` to `high`, both included; `building`: whose fabs */
  readonly nation: number;
  readonly measure: number;
  /** Bounds of `measure` and `quarter` (quarters count from 0); for `happened` quarters since, at most `high` */
  readonly low: number;
  readonly high: number;
  /** `happened`: a card that took effect; `stands`: one that is rumoured or announced now */
  readonly card: number;
  /** `building`: kind of the works, '' for any that puts up a fab */
  readonly works: ProjectKind | '';
}

export function holds(world: World, condition: Condition): boolean {
  switch (condition.op) {
    case 'always':
      return true;
    case 'all':
      return condition.of.every((part) => holds(world, part));
    case 'any':
      return condition.of.some((part) => holds(world, part));
    case 'not':
      return !holds(world, condition.of[0]);
    case 'measure': {
      const value = measure(world, condition.nation, MEASURES[condition.measure]);
      return value >= condition.low && value <= condition.high;
    }
    case 'quarter':
      return world.quarter >= condition.low && world.quarter <= condition.high;
    case 'happened': {
      const { last } = world.cards[condition.card];
      return last >= 0 && world.quarter - last <= condition.high;
    }
    case 'stands': {
      const { stage } = world.cards[condition.card];
      return stage === 'rumour' || stage === 'announced';
    }
    case 'building':
      return world.projects.some(({ nation, host, kind }) => (nation === condition.nation || host === condition.nation) && (condition.works === '' ? isFabWork(kind) : kind === condition.works));
  }
}
