import { CITY } from '../sim/accounts.ts';
import { citiesOf, cityBalance } from '../sim/cities.ts';
import type { DeskName } from '../sim/desks.ts';
import { deskOpensTo, orderOpensTo } from '../sim/query.ts';
import { unanswered } from './deals.ts';
import type { Game } from './session.ts';

/** Cards (indexes) whose question is the seat's to answer and not yet decided; the plan may hold the answer. */
export function openQuestions({ world, seat }: Pick<Game, 'world' | 'seat'>): number[] {
  return world.cards.flatMap(({ stage, choice }, card) => {
    const { chooser, choices } = world.setting.cards[card]!;
    const lies = stage === 'rumour' || stage === 'announced';
    return lies && chooser === seat && choice < 0 && choices.length > 0 ? [card] : [];
  });
}

/** Cards that ask and that the plan does not answer yet. */
function unansweredCards(game: Game): number[] {
  const { world, plan } = game;
  return openQuestions(game).filter((card) => !plan.some(({ order }) => order.kind === 'answerEvent' && order.card === world.setting.cards[card]!.id));
}

/** Cities that ask for money and that the plan does not answer yet. */
function unansweredCities({ world, seat, plan }: Game): number[] {
  if (orderOpensTo(world, seat, 'answerCity') > world.quarter) return [];
  const answered = (city: number) => plan.some(({ order }) => order.kind === 'answerCity' && order.city === world.setting.cities[city]!.id);
  return citiesOf(world, seat).filter((city) => cityBalance(world, city, CITY.asked) > 0 && !answered(city));
}

/** Allies' and rivals' questions about an export rule that the plan does not answer yet. */
function unansweredRules({ world, seat, plan }: Game): number {
  const id = (nation: number) => world.setting.nations[nation]!.id;
  return world.alignments.filter(
    ({ ally, controller, target, what }) =>
      ally === seat &&
      !plan.some(({ order }) => order.kind === 'answerAlignment' && order.controller === id(controller) && order.target === id(target) && order.what === what),
  ).length;
}

/** What waits for an answer at each desk. */
export function waitingAt(game: Game, desk: DeskName): number {
  if (deskOpensTo(game.world, game.seat, desk) > game.world.quarter) return 0;
  if (desk === 'vouchers') return unansweredCities(game).length;
  if (desk === 'statecraft') return unanswered(game).length + unansweredRules(game);
  return 0;
}

/** Everything that waits for the seat's answer: at its desks, and the cards on the table. */
export const waiting = (game: Game): number => game.world.setting.desks.reduce((sum, desk) => sum + waitingAt(game, desk), unansweredCards(game).length);
