import { addFab, makeProject, needsTools, type Project, type ProjectKind, type World } from './world.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { balance, fabCapacity } from './query.ts';

/** What it takes to build as things stand: instalments are paid while work goes on. */
export interface Terms {
  /** USD bn in all */
  readonly cost: number;
  /** Quarters until it runs, if nothing comes between */
  readonly quarters: number;
}

/** Something to build: kwpm, M stacks a quarter, k packages a quarter, or GW. */
export type Building = Pick<Project, 'kind' | 'amount'>;

/** Share of a new fab's time that a brownfield step takes: buildings and utilities stand already [judgement: 2-4 quarters]. */
const BROWNFIELD_TIME = 0.45;
/** Share of a new fab's cost that a brownfield step costs [judgement]. */
const BROWNFIELD_COST = 0.9;
/** USD bn for M stacks a quarter of memory, and quarters of work [judgement: 0.45 bn adds 0.1 M stacks a quarter]. */
const MEMORY = { cost: 4.5, quarters: 4 } as const;
/** USD bn for k packages a quarter, and quarters of work [judgement]. */
const PACKAGING = { cost: 0.006, quarters: 3 } as const;

/** Pace of a fab that must wait for home-made tools [judgement: 2-4 quarters lost, SMIC]. */
const WITHOUT_TOOLS = 0.35;

/** Size below which an industry is too small to be a measure of what it can build at once, by kind [judgement]. */
const SMALL = { fab: 2, hbm: 0.2, packaging: 50 } as const;

/**
 * Factor on the cost of building much at once: engineers, tools and clean rooms are hired away from each other.
 * Doubling what stands in one go costs half as much again [judgement].
 */
function crowding(world: World, nation: number, { kind, amount }: Building, planned: readonly Building[]): number {
  if (kind === 'power') return 1;
  const line = kind === 'expansion' ? 'fab' : kind;
  const same = (other: ProjectKind) => other === kind || (line === 'fab' && needsTools(other));
  let underway = 0;
  for (const project of world.projects) if (project.nation === nation && same(project.kind)) underway += project.amount;
  for (const one of planned) if (same(one.kind)) underway += one.amount;
  const standing =
    line === 'fab' ? fabCapacity(world, nation) : balance(world, nation, line === 'hbm' ? 'hbmRate' : 'packaging');
  return 1 + (underway + amount / 2) / Math.max(standing, SMALL[line]);
}

/** USD bn in all, and quarters of work with all tools at hand, after works that the same plan begins before it. */
export function workOf(world: World, nation: number, what: Building, planned: readonly Building[] = []): { cost: number; work: number } {
  const { fabCost, fabQuarters, powerCost, powerQuarters } = world.setting.nations[nation];
  const { kind, amount } = what;
  const dearer = amount * crowding(world, nation, what, planned);
  switch (kind) {
    case 'fab':
      return { cost: fabCost * dearer, work: fabQuarters };
    case 'expansion':
      return { cost: fabCost * BROWNFIELD_COST * dearer, work: Math.ceil(fabQuarters * BROWNFIELD_TIME) };
    case 'hbm':
      return { cost: MEMORY.cost * dearer, work: MEMORY.quarters };
    case 'packaging':
      return { cost: PACKAGING.cost * dearer, work: PACKAGING.quarters };
    case 'power':
      return { cost: powerCost * dearer, work: powerQuarters };
  }
}

export function termsOf(world: World, nation: number, kind: ProjectKind, amount: number): Terms {
  const { cost, work } = workOf(world, nation, { kind, amount });
  return { cost, quarters: wholeQuarters(work / toolPace(world, nation, { kind, amount })) };
}

/** USD bn that a new work takes in its first quarter, after works that the same plan begins before it. */
export function firstInstalment(world: World, nation: number, what: Building, planned: readonly Building[]): number {
  const { cost, work } = workOf(world, nation, what, planned);
  return (cost / work) * Math.min(work, toolPace(world, nation, what) * workSpeed(world, nation));
}

/** USD bn that a nation's running works will take in this quarter, as things stand. */
export function instalmentsDue(world: World, nation: number): number {
  let due = 0;
  for (const project of world.projects) if (project.nation === nation) due += project.instalment * workDone(world, project);
  return due;
}

/** Quarters of work that are done on a project in this quarter, as things stand. */
export function workDone(world: World, project: Project): number {
  return project.idle > 0 ? 0 : Math.min(project.left, paceOf(world, project) * workSpeed(world, project.nation));
}

/** Quarters until a project is done, this one included, if nothing comes between. */
export const quartersLeft = (world: World, project: Project): number =>
  wholeQuarters(project.idle) + wholeQuarters(project.left / paceOf(world, project));

/** Rounded up; a hair above a whole number is that number. */
const wholeQuarters = (quarters: number) => Math.ceil(quarters - 1e-9);

const paceOf = (world: World, project: Project) => (project.equipped ? 1 : toolPace(world, project.nation, project));

/** Quarters of work that a quarter brings: 1, or less without tools. */
const toolPace = (world: World, nation: number, { kind, amount }: Building) =>
  !needsTools(kind) || sold(world, nation, 'tools') || toolsInStock(world, nation) >= amount ? 1 : WITHOUT_TOOLS;

/** Factor on the pace of all works: 1, less while events slow it. */
const workSpeed = (world: World, nation: number) => modifier(world, MODIFIER.building, nation);

/** May tools, or memory, be bought from abroad? */
export function sold(world: World, nation: number, what: 'tools' | 'hbm'): boolean {
  return world.regimes.every((regime) => regime.target !== nation || regime[what]);
}

/** kwpm of tools in stock that no work has taken yet. */
export const toolsInStock = (world: World, nation: number) => balance(world, nation, 'tools');

/** Starts a work; `fab` is the site of an expansion. The first instalment falls due in this quarter. */
export function startProject(world: World, nation: number, what: Building, fab = -1): Project {
  const { kind, amount } = what;
  const { cost, work } = workOf(world, nation, what);
  const project = makeProject({
    id: world.nextProject++,
    nation,
    kind,
    fab: kind === 'fab' ? addFab(world, nation) : fab,
    amount,
    instalment: cost / work,
    quarters: work,
    left: work,
    idle: 0,
    equipped: !needsTools(kind),
  });
  world.projects.push(project);
  return project;
}
