import type { Match } from '../../match/match.ts';
import { HOLDING } from '../../sim/accounts.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { COUNTERS } from '../../sim/plan.ts';
import { holding, isHome, softwareFactor } from '../../sim/query.ts';
import { figuresOfChip, figuresOfNation, figuresOfPlan, figuresOfRegimes, figuresOfSafety, type Figure } from './figures.ts';

/** What a start figure is made of. */
export interface Part {
  readonly chip: number;
  /** k chips */
  readonly units: number;
  /** M H100e, software counted in */
  readonly h100e: number;
}

/** Where a figure comes from before anything has happened. */
export interface Origin {
  readonly parts: readonly Part[];
  readonly figures: readonly Figure[];
}

const OF_SAFETY: readonly MeasureName[] = ['safety', 'incidentChance'];
const OF_CHIPS: readonly MeasureName[] = ['usefulCompute', 'selfReliance', 'poweredShare'];
const OF_PLAN: readonly MeasureName[] = [...COUNTERS, 'planAttainment', 'security', 'governance'];

export function originOf(match: Match, nation: number, measure: MeasureName): Origin {
  const world = match.worlds[0]!;
  const parts = OF_CHIPS.includes(measure) ? stockOf(match, nation) : [];
  const own = figuresOfNation(match.scenario, world.setting.nations[nation]!.id);
  if (OF_PLAN.includes(measure)) return { parts, figures: figuresOfPlan(match.scenario, world.setting.nations[nation]!.id) };
  if (measure === 'licence') return { parts, figures: figuresOfRegimes(match.scenario, world.setting.nations[nation]!.id) };
  if (OF_SAFETY.includes(measure)) return { parts, figures: figuresOfSafety(match.scenario, world.setting.nations[nation]!.id) };
  const chips = parts.flatMap(({ chip }) => figuresOfChip(match.scenario, world.setting.chips[chip]!.id));
  return { parts, figures: [...own, ...chips] };
}

function stockOf(match: Match, nation: number): Part[] {
  const world = match.worlds[0]!;
  return world.setting.chips
    .map(({ h100e }, chip) => {
      const units = holding(world, nation, chip, HOLDING.installed);
      const factor = isHome(world, nation, chip) ? softwareFactor(world, nation) : 1;
      return { chip, units, h100e: (units * h100e * factor) / 1000 };
    })
    .filter(({ units }) => units > 0)
    .sort((a, b) => b.h100e - a.h100e);
}
