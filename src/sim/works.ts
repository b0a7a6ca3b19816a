import { NATION } from './accounts.ts';
import { makeProject, needsTools, type Project, type ProjectKind } from './records/project.ts';
import type { Chokepoint } from './records/regime.ts';
import { addFab, type World } from './world.ts';
import { MODIFIER, modifier } from './modifiers.ts';
import { supplyOpen } from './controls.ts';
import { balance, fabCapacity } from './query.ts';
import { leftByShortage } from './shortages.ts';

/** What it takes to build as things stand: instalments are paid while work goes on. */
export interface Terms {
  /** USD bn in all */
  readonly cost: number;
  /** Quarters until it runs, if nothing comes between */
  readonly quarters: number;
}

/** Something to build: kwpm, M stacks a quarter, k packages a quarter, GW, or USD bn of an own design. */
export interface Building extends Pick<Project, 'kind' | 'amount'> {
  /** Nation on whose soil it stands; the builder's own when left out */
  readonly host?: number;
}

/** Size below which an industry is too small to be a measure of what it can build at once. */
const SMALL = { fab: 'smallFab', hbm: 'smallMemory', packaging: 'smallPackaging', jointFab: 'smallFoundry' } as const;

/** Factor on the cost of building much at once: engineers, tools and clean rooms are hired away from each other. */
function crowding(world: World, nation: number, { kind, amount, host = nation }: Building, planned: readonly Building[]): number {
  if (kind !== 'fab' && kind !== 'expansion' && kind !== 'hbm' && kind !== 'packaging' && kind !== 'jointFab') return 1;
  const line = kind === 'expansion' ? 'fab' : kind;
  const same = (other: ProjectKind) => other === kind || (line === 'fab' && needsTools(other));
  const k = world.setting.coefficients.works;
  let underway = 0;
  for (const project of world.projects) if (project.nation === nation && project.host === host && same(project.kind)) underway += project.amount;
  for (const one of planned) if ((one.host ?? nation) === host && same(one.kind)) underway += one.amount;
  return 1 + (2 * k.crowding * (underway + amount / 2)) / Math.max(standingOf(world, host, line), k[SMALL[line]]);
}

/** What an industry already is, in the unit of what is added to it. */
function standingOf(world: World, nation: number, line: 'fab' | 'hbm' | 'packaging' | 'jointFab'): number {
  switch (line) {
    case 'fab':
      return fabCapacity(world, nation);
    case 'jointFab':
      return world.setting.nations[nation].foundryCapacity;
    case 'hbm':
      return balance(world, nation, NATION.hbmRate);
    case 'packaging':
      return balance(world, nation, NATION.packaging);
  }
}

/**
 * Quarters and USD bn a kwpm of a new fab on a nation's soil: what it lacks beside the best builder costs time and
 * money, less what it has learned since.
 */
function fabTerms(world: World, nation: number): { quarters: number; cost: number } {
  const { fabQuarters, fabCost } = world.setting.nations[nation];
  const best = world.setting.bestFab;
  const lacks = 1 - balance(world, nation, NATION.fabSkill);
  return {
    quarters: Math.ceil(best.quarters + (fabQuarters - best.quarters) * lacks - 1e-9),
    cost: best.cost + (fabCost - best.cost) * lacks,
  };
}

/** USD bn in all, and quarters of work with all tools at hand, after works that the same plan begins before it. */
export function workOf(world: World, nation: number, what: Building, planned: readonly Building[] = []): { cost: number; work: number } {
  const k = world.setting.coefficients.works;
  const { powerCost, powerQuarters } = world.setting.nations[nation];
  const { kind, amount, host = nation } = what;
  const { cost: fabCost, quarters: fabQuarters } = fabTerms(world, host);
  const dearer = amount * crowding(world, nation, what, planned);
  switch (kind) {
    case 'fab':
      return { cost: fabCost * dearer, work: fabQuarters };
    case 'expansion':
      return { cost: fabCost * k.brownfieldCost * dearer, work: Math.ceil(fabQuarters * k.brownfieldTime) };
    case 'hbm':
      return { cost: k.memoryCost * dearer, work: k.memoryQuarters };
    case 'packaging':
      return { cost: k.packagingCost * dearer, work: k.packagingQuarters };
    case 'power':
      return { cost: powerCost * dearer, work: powerQuarters };
    case 'onsitePower':
      return { cost: powerCost * k.onsiteCost * dearer, work: Math.max(2, Math.ceil(powerQuarters * k.onsiteTime)) };
    case 'servers':
      return { cost: k.serversCost * dearer, work: k.serversQuarters };
    case 'cooling':
      return { cost: k.coolingCost * dearer, work: k.coolingQuarters };
    case 'jointFab':
      return { cost: fabCost * (1 + k.jointPackaging) * dearer, work: fabQuarters };
    case 'silicon':
      return { cost: amount, work: world.setting.coefficients.silicon.billedQuarters };
  }
}

export function termsOf(world: World, nation: number, kind: ProjectKind, amount: number, host = nation): Terms {
  const { cost, work } = workOf(world, nation, { kind, amount, host });
  return { cost, quarters: wholeQuarters(work / toolPace(world, nation, { kind, amount })) };
}

/** USD bn that a new work takes in its first quarter, after works that the same plan begins before it. */
export function firstInstalment(world: World, nation: number, what: Building, planned: readonly Building[]): number {
  const { cost, work } = workOf(world, nation, what, planned);
  return (cost / work) * Math.min(work, toolPace(world, nation, what) * workSpeed(world, nation, what.kind));
}

/** USD bn that a nation's running works will take in this quarter, as things stand. */
export function instalmentsDue(world: World, nation: number): number {
  let due = 0;
  for (const project of world.projects) if (project.nation === nation) due += project.instalment * workDone(world, project);
  return due;
}

/** Quarters of work that are done on a project in this quarter, as things stand. */
export function workDone(world: World, project: Project): number {
  return project.idle > 0 ? 0 : Math.min(project.left, paceOf(world, project) * workSpeed(world, project.nation, project.kind));
}

/** Quarters until a project is done, this one included, if nothing comes between. */
export const quartersLeft = (world: World, project: Project): number =>
  wholeQuarters(project.idle) + wholeQuarters(project.left / paceOf(world, project));

/** Rounded up; a hair above a whole number is that number. */
const wholeQuarters = (quarters: number) => Math.ceil(quarters - 1e-9);

const paceOf = (world: World, project: Project) => (project.equipped ? 1 : toolPace(world, project.nation, project));

/** Quarters of work that a quarter brings: 1, or less the more holders of tools keep theirs back. */
function toolPace(world: World, nation: number, { kind, amount }: Building): number {
  if (!needsTools(kind) || toolsInStock(world, nation) >= amount) return 1;
  const { withoutTools } = world.setting.coefficients.works;
  return withoutTools + (1 - withoutTools) * supplyOpen(world, nation, 'tools');
}

/** Factor on the pace of all that is built: 1, less while events or a want of minerals slow it; who designs a chip goes on. */
const workSpeed = (world: World, nation: number, kind: ProjectKind) =>
  kind === 'silicon' ? 1 : modifier(world, MODIFIER.building, nation) * leftByShortage(world, nation, 'works');

/** May tools, or memory, be bought from anybody abroad? */
export const sold = (world: World, nation: number, what: Chokepoint): boolean => supplyOpen(world, nation, what) > 0;

/** kwpm of tools in stock that no work has taken yet. */
export const toolsInStock = (world: World, nation: number) => balance(world, nation, NATION.tools);

/**
 * Starts a work; `fab` is the site of an expansion, `quarters` how long it will take where luck decides that. The first
 * instalment falls due in this quarter.
 */
export function startProject(world: World, nation: number, what: Building, { fab = -1, quarters }: { fab?: number; quarters?: number } = {}): Project {
  const { kind, amount, host = nation } = what;
  const { cost, work } = workOf(world, nation, what);
  const lasts = quarters ?? work;
  const project = makeProject({
    id: world.nextProject++,
    nation,
    kind,
    fab: kind === 'fab' ? addFab(world, nation) : fab,
    host,
    amount,
    instalment: cost / work,
    quarters: lasts,
    left: lasts,
    idle: 0,
    equipped: !needsTools(kind),
  });
  world.projects.push(project);
  return project;
}
