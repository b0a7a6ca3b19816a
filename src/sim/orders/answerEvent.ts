import { NATION, nationAt } from '../accounts.ts';
import { CAUSE } from '../ledger.ts';
import type { CardChoice } from '../setting.ts';
import type { World } from '../world.ts';
import { cardIndex, refusal, type OrderRule } from './order.ts';

const choiceOf = (world: World, card: string, choice: string): CardChoice | undefined =>
  world.setting.cards[cardIndex(world, card)]?.choices.find((c) => c.id === choice);

/** Answers a rumoured or announced card before it takes effect. */
export const answerEvent: OrderRule<'answerEvent'> = {
  desk: null,
  cost: (world, _nation, { card, choice }) => choiceOf(world, card, choice)?.cost ?? 0,
  refuse: (world, nation, { card, choice }) => {
    const index = cardIndex(world, card);
    if (index < 0) return refusal('noSuchCard', { card });
    if (!choiceOf(world, card, choice)) return refusal('noSuchChoice', { card, choice });
    const { stage, choice: given } = world.cards[index];
    const open = world.setting.cards[index].chooser === nation && (stage === 'rumour' || stage === 'announced');
    return open && given < 0 ? null : refusal('nothingToAnswer', { card });
  },
  settles: ({ card }) => `answerEvent ${card}`,
  carryOut: ({ world, books }, nation, { card, choice }) => {
    const index = cardIndex(world, card);
    const spec = world.setting.cards[index];
    const chosen = spec.choices.findIndex((c) => c.id === choice);
    world.cards[index].choice = chosen;
    books.payIn(nationAt(world.setting.layout, nation) + NATION.treasury, -spec.choices[chosen].cost, CAUSE.event, index);
  },
};
