import { openHolders } from '../sim/controls.ts';
import { dealsBrokenBy } from '../sim/deals/book.ts';
import type { Order } from '../sim/orders/order.ts';
import { tensionOf } from '../sim/relations.ts';
import { CHOKEPOINTS, type Regime } from '../sim/records/regime.ts';
import type { Draft } from './draft.ts';

/** What allies ask each other about their keys, and what they say. */

/** USD bn with a question to an ally, and the tension with it above which there is no use in asking. */
const ALIGNMENT_PAY = 0.3;
const NO_USE_ASKING = 50;

/** Asks those who still sell what this controller shut itself: alone it only sends the money elsewhere. */
export function askAllies(draft: Draft, regime: Regime): void {
  const { world, nation } = draft;
  const target = world.setting.nations[regime.target]!.id;
  for (const what of CHOKEPOINTS) {
    if (regime[what]) continue;
    for (const holder of openHolders(world, regime.target, what)) {
      if (holder === nation || tensionOf(world, holder, nation) > NO_USE_ASKING) continue;
      const ally = world.setting.nations[holder]!.id;
      draft.give({ kind: 'align', ally, target, what, pay: ALIGNMENT_PAY }, 'alliesMustFollow', { nation: ally, target, what });
    }
  }
}

/**
 * Says to a controller that asks for this nation's key whether it follows. It does while it gets on with who asks, is paid
 * at least `price` (USD bn), and has promised the target nothing else.
 */
export function answerAllies(draft: Draft, price: number): void {
  const { world, nation } = draft;
  for (const { controller, ally, target: about, what, pay, answer } of world.alignments) {
    if (ally !== nation || answer !== 'none') continue;
    const [asker, target] = [world.setting.nations[controller]!.id, world.setting.nations[about]!.id];
    const say = (follow: boolean): Order => ({ kind: 'answerAlignment', controller: asker, target, what, follow });
    const args = { nation: asker, target, what, pay };
    if (tensionOf(world, nation, controller) > NO_USE_ASKING) draft.give(say(false), 'youAreNoFriend', args);
    else if (dealsBrokenBy(world, nation, [say(true)]).length > 0) draft.give(say(false), 'boundByOurWord', args);
    else if (pay < price) draft.give(say(false), 'youPayTooLittle', args);
    else draft.give(say(true), 'youShutAndAsked', args);
  }
}
