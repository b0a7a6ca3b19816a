import type { Game } from '../../session/session.ts';
import { isHome } from '../../sim/query.ts';

export interface QuarterMark {
  readonly quarter: number;
  readonly kind: 'import' | 'home' | 'fab' | 'event' | 'rumour';
  /** k chips, for arrivals */
  readonly units: number;
  /** Fab index or card index; -1 for arrivals */
  readonly index: number;
}

/** What the seat knows of the quarters to come. */
export function quarterMarks({ world, seat }: Game): QuarterMark[] {
  const marks: QuarterMark[] = [];
  const arrive = (quarter: number, kind: 'import' | 'home', units: number) => {
    const found = marks.findIndex((mark) => mark.quarter === quarter && mark.kind === kind);
    const before = found < 0 ? 0 : marks[found]!.units;
    if (found >= 0) marks.splice(found, 1);
    if (before + units > 0.05) marks.push({ quarter, kind, units: before + units, index: -1 });
  };
  for (const order of world.orders) {
    if (order.nation !== seat) continue;
    const kind = isHome(world, seat, order.chip) ? 'home' : 'import';
    arrive(world.quarter, kind, order.landing);
    arrive(world.quarter + 1, kind, order.following);
  }
  for (const project of world.projects) {
    if (project.nation !== seat || project.kind !== 'fab') continue;
    marks.push({ quarter: world.quarter + Math.ceil(project.left) - 1, kind: 'fab', units: 0, index: project.fab });
  }
  world.cards.forEach(({ stage, left }, card) => {
    if (stage !== 'rumour' && stage !== 'announced') return;
    const kind = stage === 'rumour' ? 'rumour' : 'event';
    marks.push({ quarter: world.quarter + Math.max(1, left) - 1, kind, units: 0, index: card });
  });
  return marks;
}
