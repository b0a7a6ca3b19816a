import { FAB, NATION, fabAt, nationAt } from './accounts.ts';
import { learnToBuild, openJointFab } from './jointFabs.ts';
import { CAUSE } from './ledger.ts';
import { tapeOut } from './silicon.ts';
import type { Turn } from './turn.ts';
import { supplyOpen } from './controls.ts';
import { toolsInStock, workDone } from './works.ts';
import { needsTools, type Project, type ProjectKind } from './records/project.ts';
import type { World } from './world.ts';

/** A quarter of work on all works of these kinds: paid as it goes, put to use when done. */
export function advanceWorks(turn: Turn, kinds: readonly ProjectKind[]): void {
  const { world } = turn;
  let kept = 0;
  for (const project of world.projects) {
    if (kinds.includes(project.kind)) advanceWork(turn, project);
    if (project.left > 1e-9) world.projects[kept++] = project;
  }
  world.projects.length = kept;
}

function advanceWork(turn: Turn, project: Project): void {
  const { world } = turn;
  if (project.idle > 0) {
    project.idle = Math.max(0, project.idle - 1);
    return;
  }
  if (!project.equipped) equip(turn, project);
  const done = workDone(world, project);
  project.left -= done;
  const treasury = nationAt(world.setting.layout, project.nation) + NATION.treasury;
  // a slow work costs no more in all: the bill is spread over the work, not over the calendar
  pay(turn, project, treasury, project.instalment * done);
  if (project.left <= 1e-9) putToUse(turn, project);
}

function pay({ world, books }: Turn, { kind, nation, host, id }: Project, treasury: number, bill: number): void {
  const { layout } = world.setting;
  const hosted = kind === 'jointFab' && host !== nation ? world.setting.coefficients.jointFabs.hostShare * bill : 0;
  const cause = kind === 'silicon' ? CAUSE.siliconWork : CAUSE.building;
  books.payIn(treasury, -(bill - hosted), cause, id);
  if (hosted > 0) books.pay(treasury, nationAt(layout, host) + NATION.treasury, hosted, CAUSE.hostShare, id);
  if (kind === 'silicon') books.post(nationAt(layout, nation) + NATION.siliconCost, bill, CAUSE.siliconWork, id);
}

/** Tools are bought while all holders sell (their price is in the bill), so that a stock is there when some do not. */
function equip({ world, books }: Turn, project: Project): void {
  const { nation, amount } = project;
  if (supplyOpen(world, nation, 'tools') === 1) project.equipped = true;
  else if (toolsInStock(world, nation) >= amount) {
    books.post(nationAt(world.setting.layout, nation) + NATION.tools, -amount, CAUSE.building, project.id);
    project.equipped = true;
  }
}

/** Account that a finished work adds to; joint fabs and own designs do more than add (their own files). */
function addressOf(world: World, project: Project & { readonly kind: Exclude<ProjectKind, 'jointFab' | 'silicon'> }): number {
  const { layout } = world.setting;
  const at = nationAt(layout, project.nation);
  switch (project.kind) {
    case 'fab':
    case 'expansion':
      return fabAt(layout, project.fab) + FAB.capacity;
    case 'hbm':
      return at + NATION.hbmRate;
    case 'packaging':
      return at + NATION.packaging;
    case 'power':
    case 'onsitePower':
      return at + NATION.power;
    case 'servers':
      return at + NATION.servers;
    case 'cooling':
      return at + NATION.cooling;
  }
}

function putToUse(turn: Turn, project: Project): void {
  const { world, books } = turn;
  const { kind } = project;
  if (kind === 'silicon') return tapeOut(turn, project);
  if (kind === 'jointFab') return openJointFab(turn, project);
  if (needsTools(kind)) world.fabs[project.fab].running = true;
  books.post(addressOf(world, { ...project, kind }), project.amount, CAUSE.built, project.id);
  if (kind === 'fab') learnToBuild(turn, project);
}
