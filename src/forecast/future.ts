import type { Intention } from '../match/intentions.ts';
import { diceRoot, type DiceRoot } from '../sim/dice.ts';
import { drawnSetting } from '../sim/drawnSetting.ts';
import { DOCTRINES_BY_NAME } from '../bots/index.ts';
import type { Order } from '../sim/orders/order.ts';
import { advance } from '../sim/quarter.ts';
import type { Plan } from '../sim/turn.ts';
import { makeWorld, type World } from '../sim/world.ts';
import type { Situation } from './situation.ts';

/** Longer than any seed may be, so that no game is ever played on the luck of one of its forecasts. */
const OWN_SEED = 'a forecast draws its own luck, future by future, '.repeat(6);

const ROOTS: DiceRoot[] = [];

/** Luck of a future: the same for every forecast, whatever the game's seed. */
function rootOf(future: number): DiceRoot {
  for (let i = ROOTS.length; i <= future; i++) ROOTS.push(diceRoot(OWN_SEED + i));
  return ROOTS[future]!;
}

/** Plans of the other nations for the quarter at hand: what they see is the same in every future. */
export function rivalPlans({ doctrines, seat }: Situation, world: World): Plan[] {
  return doctrines.map((name, nation) => (nation === seat ? [] : DOCTRINES_BY_NAME[name](world, nation).map(({ order }) => order)));
}

/**
 * One future of a plan, played quarter by quarter: the plan now, then its standing orders for as long as the rules let
 * them be; the other nations follow their doctrines, and all luck is the future's own.
 */
export class Future {
  readonly world: World;
  private plan: readonly Intention[];

  constructor(
    private readonly situation: Situation,
    intentions: readonly Intention[],
    index: number,
  ) {
    const dice = rootOf(index);
    // what is disputed of the rules is drawn anew as well: nobody may know what holds in the game
    this.world = makeWorld({ ...situation.world, setting: drawnSetting(situation.world.setting, dice), dice });
    this.plan = intentions;
  }

  /** Plays a quarter; `rivals` are the other nations' plans where they are known. */
  advance(rivals: readonly Plan[] = rivalPlans(this.situation, this.world)): void {
    const { seat } = this.situation;
    const own = this.plan.map(({ order }) => order);
    const { dropped } = advance(this.world, rivals.map((plan, nation) => (nation === seat ? own : plan)));
    // what the rules refuse once is written no more, as in the game
    const refused = new Set<Order>(dropped.filter(({ nation }) => nation === seat).map(({ order }) => order));
    this.plan = this.plan.filter(({ order, standing }) => standing && !refused.has(order));
  }
}
