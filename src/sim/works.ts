import { addFab, makeProject, type Project, type ProjectKind, type World } from './world.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { balance, fabCapacity } from './query.ts';

/**
 * What it takes to build: cost in all and quarters, by kind. Instalments are equal and paid while work goes on.
 * [HBM and packaging: judgement; fab cost by nation comes from the scenario with its source]
 */
export interface Terms {
  /** USD bn in all */
  readonly cost: number;
  readonly quarters: number;
}

/** Share of a new fab's time that a brownfield step takes: buildings and utilities stand already. */
const BROWNFIELD_TIME = 0.45;

/** Size below which an industry is too small to be a measure of what it can build at once, by kind. */
const SMALL = { fab: 2, hbm: 0.2, packaging: 50 } as const;

/**
 * Factor on the cost of building much at once: engineers, tools and clean rooms are hired away from each other.
 * Doubling what stands in one go costs half as much again [judgement].
 */
function crowding(world: World, nation: number, kind: ProjectKind, amount: number): number {
  if (kind === 'power') return 1;
  const line = kind === 'expansion' ? 'fab' : kind;
  let underway = 0;
  for (const project of world.projects) {
    const same = project.kind === kind || (line === 'fab' && needsTools(project.kind));
    if (project.nation === nation && same) underway += project.amount;
  }
  const standing =
    line === 'fab' ? fabCapacity(world, nation) : balance(world, nation, line === 'hbm' ? 'hbmRate' : 'packaging');
  return 1 + (underway + amount / 2) / Math.max(standing, SMALL[line]);
}

export function termsOf(world: World, nation: number, kind: ProjectKind, amount: number): Terms {
  const spec = world.setting.nations[nation];
  const dearer = crowding(world, nation, kind, amount);
  switch (kind) {
    case 'fab':
      return { cost: amount * spec.fabCost * dearer, quarters: spec.fabQuarters };
    case 'expansion':
      return { cost: amount * spec.fabCost * 0.9 * dearer, quarters: Math.ceil(spec.fabQuarters * BROWNFIELD_TIME) };
    case 'hbm':
      // 0.45 bn adds 0.1 M stacks a quarter
      return { cost: amount * 4.5 * dearer, quarters: 4 };
    case 'packaging':
      return { cost: amount * 0.006 * dearer, quarters: 3 };
    case 'power':
      return { cost: amount * spec.powerCost, quarters: spec.powerQuarters };
  }
}

/** USD bn that a new work takes in its first quarter. */
export function firstInstalment(world: World, nation: number, kind: ProjectKind, amount: number): number {
  const { cost, quarters } = termsOf(world, nation, kind, amount);
  return cost / quarters;
}

/** USD bn that a nation's running works will take in this quarter. */
export function instalmentsDue(world: World, nation: number): number {
  let due = 0;
  for (const project of world.projects) if (project.nation === nation) due += project.instalment;
  return due;
}

/** May tools, or memory, be bought from abroad? */
export function sold(world: World, nation: number, what: 'tools' | 'hbm'): boolean {
  return world.regimes.every((regime) => regime.target !== nation || regime[what]);
}

/** kwpm of tools in stock that no work has taken yet. */
export const toolsInStock = (world: World, nation: number) => balance(world, nation, 'tools');

export const needsTools = (kind: ProjectKind) => kind === 'fab' || kind === 'expansion';

/** Starts a work; `fab` is the site of an expansion. The first instalment falls due in this quarter. */
export function startProject(world: World, nation: number, kind: ProjectKind, amount: number, fab = -1): Project {
  const { cost, quarters } = termsOf(world, nation, kind, amount);
  const project = makeProject({
    id: world.nextProject++,
    nation,
    kind,
    fab: kind === 'fab' ? addFab(world, nation) : fab,
    amount,
    instalment: cost / quarters,
    quarters,
    left: quarters,
    idle: 0,
    equipped: !needsTools(kind),
  });
  world.projects.push(project);
  return project;
}

/** Quarters of work done in a quarter: 1, less while events slow it. */
export const workSpeed = (world: World, nation: number) => modifier(world, MODIFIER.building, nation);
