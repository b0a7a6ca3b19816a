import type { Game } from '../../session/session.ts';
import { isHome } from '../../sim/query.ts';
import { quartersLeft } from '../../sim/works.ts';
import type { World } from '../../sim/world.ts';

export interface QuarterMark {
  readonly quarter: number;
  readonly kind: 'import' | 'home' | 'fab' | 'event' | 'rumour';
  /** k chips, for arrivals */
  readonly units: number;
  /** Fab index or card index; -1 for arrivals */
  readonly index: number;
}

/** Quarter (index) in which a card on the table acts, or would if its rumour comes true. */
export function quarterOfEffect({ quarter, cards, setting }: World, card: number): number {
  const { stage, left } = cards[card]!;
  return quarter + Math.max(1, left) - 1 + (stage === 'rumour' ? setting.cards[card]!.notice : 0);
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
    arrive(world.quarter + 2, kind, order.later);
  }
  for (const project of world.projects) {
    if (project.nation !== seat || project.kind !== 'fab') continue;
    marks.push({ quarter: world.quarter + quartersLeft(world, project) - 1, kind: 'fab', units: 0, index: project.fab });
  }
  world.cards.forEach(({ stage }, card) => {
    if (stage !== 'rumour' && stage !== 'announced') return;
    const kind = stage === 'rumour' ? 'rumour' : 'event';
    marks.push({ quarter: quarterOfEffect(world, card), kind, units: 0, index: card });
  });
  return marks;
}
