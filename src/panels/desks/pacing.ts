import type { Game } from '../../session/session.ts';
import type { OrderKind } from '../../sim/orders/order.ts';
import { orderOpensTo } from '../../sim/query.ts';

/** Turn (from 1) on which an order opens to the seat; Infinity where the scenario never opens it. */
export const opensOn = ({ world, seat }: Game, kind: OrderKind): number => orderOpensTo(world, seat, kind) + 1;

export const isOpen = (game: Game, kind: OrderKind): boolean => game.world.quarter + 1 >= opensOn(game, kind);

/** Does the scenario open it at all? */
export const everOpens = (game: Game, kind: OrderKind): boolean => Number.isFinite(opensOn(game, kind));

/** Is the game long enough to feel a programme of six to eight quarters, and what hangs on it? */
export const isLong = ({ world }: Game): boolean => world.setting.length > world.setting.coefficients.silicon.mostQuarters;
