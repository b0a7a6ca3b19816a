import type { Game } from '../../session/session.ts';
import { DURATION } from '../../sim/silicon.ts';
import { FIRST_SCENARIO } from '../title/first.ts';

/** What the first game opens step by step, by the turn on which it opens; never is Infinity. */
const OPENS = { industry: 2, memory: 3, programmes: 3, plan: 3, talent: 3, bets: 4, power: 4, stocks: 4, labs: Infinity, weights: Infinity, offers: Infinity } as const;
export type Paced = keyof typeof OPENS;

/** Turn on which a control opens; 1 where everything is open from the start. */
export const opensOn = ({ match }: Game, what: Paced): number => (match.scenario.id === FIRST_SCENARIO ? OPENS[what] : 1);

/** Is the game long enough to feel a programme of six to eight quarters, and what hangs on it? */
export const isLong = ({ world }: Game): boolean => world.setting.length > DURATION.most;

export const isOpen = (game: Game, what: Paced): boolean => game.world.quarter + 1 >= opensOn(game, what);
