import type { GuideStep } from '../../scenario/format.ts';
import type { Game } from '../../session/session.ts';
import { openQuestions } from '../../session/waiting.ts';
import type { DeskName } from '../../sim/desks.ts';
import type { MeasureName } from '../../sim/measures.ts';
import type { OrderKind } from '../../sim/orders/order.ts';
import { deskOf } from '../desks/deskOf.ts';

/** What the player has looked at, which the game itself does not record. */
export interface Looked {
  readonly desks: ReadonlySet<DeskName>;
  readonly causes: ReadonlySet<MeasureName>;
}

export interface Told {
  readonly id: string;
  readonly step: GuideStep;
}

/** Has the scenario anything to say to who plays? */
export const isGuided = ({ match }: Game): boolean => Object.keys(match.scenario.guide).length > 0;

/** What the guide says now: the first line of this turn that is not done; null when there is none. */
export function stepNow(game: Game, looked: Looked): Told | null {
  const { match, world } = game;
  if (world.ended) return null;
  for (const [id, step] of Object.entries(match.scenario.guide)) {
    if (step.turn === world.quarter + 1 && !isDone(game, step, looked)) return { id, step };
  }
  return null;
}

function isDone(game: Game, { orders, desk, event, why }: GuideStep, looked: Looked): boolean {
  const { world, seat, plan } = game;
  if (orders) return plan.some(({ order }) => orders.includes(order.kind) && isAt(desk, deskOf(world, seat, order)));
  if (event !== undefined) return !openQuestions(game).some((card) => world.setting.cards[card]!.id === event && !isAnswered(game, event));
  if (why) return looked.causes.has(why);
  return desk ? looked.desks.has(desk) : false;
}

const isAt = (asked: DeskName | undefined, given: DeskName | 'events') => asked === undefined || asked === given;

const isAnswered = ({ plan }: Game, card: string) => plan.some(({ order }) => order.kind === 'answerEvent' && order.card === card);

/** The desk at which a step is done; null for what lies elsewhere. A step for orders alone stands at the first one's desk. */
export function deskOfStep({ desk, orders }: GuideStep, deskFor: (kind: OrderKind) => DeskName | null): DeskName | null {
  return desk ?? (orders ? deskFor(orders[0]!) : null);
}
