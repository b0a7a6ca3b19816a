import { holds } from '../conditions.ts';
import { PURPOSE } from '../dice.ts';
import { measure } from '../measures.ts';
import { applyEffects } from '../modifiers.ts';
import { clamp } from '../numbers.ts';
import { carryOut } from '../orders/index.ts';
import type { Card } from '../setting.ts';
import type { Turn } from '../turn.ts';
import type { CardState } from '../records/card.ts';
import type { World } from '../world.ts';

/** Answers are noted; then cards move one step: drawn, rumoured, announced, in effect. */
export function announcements(turn: Turn): void {
  const { world } = turn;
  takeAnswers(turn);
  for (let card = 0; card < world.cards.length; card++) step(turn, card);
}

/** Before the cards move: who answers an announcement is heard before it takes effect. */
function takeAnswers(turn: Turn): void {
  turn.accepted.forEach((orders, nation) => {
    for (const order of orders) if (order.kind === 'answerEvent') carryOut(turn, nation, order);
  });
}

function step(turn: Turn, card: number): void {
  const { world, dice } = turn;
  const spec = world.setting.cards[card];
  const state = world.cards[card];
  if (state.left > 0) state.left--;
  switch (state.stage) {
    case 'idle':
      if (!holds(world, spec.when)) return;
      if (dice.roll(world.quarter, PURPOSE.eventStarts, spec.diceKey, 0) >= chanceOf(world, spec)) return;
      if (spec.rumour > 0) enter(state, 'rumour', spec.rumour);
      else announce(turn, card);
      return;
    case 'rumour':
      if (state.left > 0) return;
      if (dice.roll(world.quarter, PURPOSE.eventComesTrue, spec.diceKey, 0) < spec.odds) announce(turn, card);
      else rest(state, 1);
      return;
    case 'announced':
      if (state.left === 0) takeEffect(turn, card);
      return;
    case 'resting':
      if (state.left === 0) enter(state, 'idle', 0);
      return;
  }
}

/** Chance that a card starts now: all of it, or as much as a measure brings. */
function chanceOf(world: World, { chance, likelier }: Card): number {
  if (!likelier) return chance;
  const { nation, measure: name, from, to } = likelier;
  return chance * clamp((measure(world, nation, name) - from) / (to - from), 0, 1);
}

function enter(state: CardState, stage: CardState['stage'], left: number): void {
  state.stage = stage;
  state.left = left;
}

function rest(state: CardState, quarters: number): void {
  enter(state, 'resting', quarters);
  state.choice = -1;
}

function announce(turn: Turn, card: number): void {
  const { notice } = turn.world.setting.cards[card];
  enter(turn.world.cards[card], 'announced', notice);
  if (notice === 0) takeEffect(turn, card);
}

function takeEffect(turn: Turn, card: number): void {
  const { world } = turn;
  const spec = world.setting.cards[card];
  const state = world.cards[card];
  applyEffects(turn, spec.effects, card);
  const choice = spec.choices[Math.max(0, state.choice)];
  if (choice) applyEffects(turn, choice.effects, card);
  state.times++;
  state.last = world.quarter;
  rest(state, spec.rest);
}
