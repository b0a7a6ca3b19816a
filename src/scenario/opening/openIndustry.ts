import { FAB, fabAt } from '../../sim/accounts.ts';
import { makeProject } from '../../sim/records/project.ts';
import { workOf } from '../../sim/works.ts';
import { addFab, type World } from '../../sim/world.ts';
import type { NationEntry } from '../format.ts';

/** Fabs stand on the nation's sites in their order; works that are under way have been paid for so far. */
export function openIndustry(world: World, { sites, works }: NationEntry, nation: number): void {
  const fabOf = new Map<string, number>();
  Object.entries(sites).forEach(([id, { capacity }], site) => {
    const rises = Object.values(works).some((work) => work.kind === 'fab' && work.site === id);
    if (capacity <= 0 && !rises) return;
    const fab = addFab(world, nation, site);
    fabOf.set(id, fab);
    world.fabs[fab]!.running = capacity > 0;
    world.balances[fabAt(world.setting.layout, fab) + FAB.capacity] = capacity;
  });
  for (const work of Object.values(works)) {
    const host = work.host === undefined ? nation : world.setting.nations.findIndex(({ id }) => id === work.host);
    const { cost, work: quarters } = workOf(world, nation, { kind: work.kind, amount: work.amount, host });
    const fab = work.site === undefined ? -1 : fabOf.get(work.site)!;
    world.projects.push(
      makeProject({
        id: world.nextProject++,
        nation,
        kind: work.kind,
        fab,
        host,
        amount: work.amount,
        instalment: cost / quarters,
        quarters,
        left: work.left,
        idle: 0,
        equipped: work.equipped,
      }),
    );
  }
}
