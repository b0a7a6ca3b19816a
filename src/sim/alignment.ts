import { NATION, RELATION, nationAt } from './accounts.ts';
import { regimeBetween } from './controls.ts';
import { PURPOSE } from './dice.ts';
import { CAUSE } from './ledger.ts';
import { clamp } from './numbers.ts';
import { raise, relation, tensionOf } from './relations.ts';
import type { Turn } from './turn.ts';
import { shutFor, turnKey } from './turnKey.ts';
import type { Alignment } from './records/alignment.ts';
import { CHOKEPOINTS, type Chokepoint, type Regime } from './records/regime.ts';
import type { World } from './world.ts';

/**
 * Allies' keys. A controller asks an ally to shut its own key to the same target; the ally's government says yes or no
 * while it is asked, and where it says nothing its ministries decide by the odds below.
 */

/** Quarters from the question to the decision [evidence: Oct 2022 to Jan-Mar 2023, the Dutch and Japanese rules]. */
const DECIDED_AFTER = 1;

/** Odds of an ally that says nothing [judgement]: the base, and what adds to it at its most. */
const ODDS = { base: 0.3, fearOfTarget: 0.4, pay: 0.3, halfPay: 0.5, goodwill: 0.5, quarrel: 0.3 } as const;

/** Points of tension [judgement]: of the target towards an ally that follows and the one that asked; of who was pressed. */
const FELT = { follower: 8, leader: 3, pressed: 2, refused: 2 } as const;

/** Chance that an ally's ministries follow, 0-1. */
export function alignmentOdds(world: World, { controller, ally, target, pay }: Pick<Alignment, 'controller' | 'ally' | 'target' | 'pay'>): number {
  const odds =
    ODDS.base +
    (ODDS.fearOfTarget * tensionOf(world, ally, target)) / 100 +
    (ODDS.pay * pay) / (pay + ODDS.halfPay) -
    (ODDS.goodwill * relation(world, ally, target, RELATION.goodwill)) / 100 -
    (ODDS.quarrel * tensionOf(world, ally, controller)) / 100;
  return clamp(odds, 0.05, 0.95);
}

/** Being asked is felt as pressure. */
export function feelPressed(turn: Turn, controller: number, ally: number): void {
  raise(turn, ally, controller, FELT.pressed, CAUSE.alignmentAsked, controller);
}

/** Decides what has been asked for long enough; lets go of keys that were shut for a controller that sells again. */
export function settleAlignments(turn: Turn): void {
  const { world } = turn;
  const open: Alignment[] = [];
  for (const asked of world.alignments) {
    const regime = regimeBetween(world, asked.ally, asked.target);
    if (!regime || !regime[asked.what]) payOut(turn, asked, asked.controller, CAUSE.alignmentRefused);
    else if (asked.answer === 'none' && world.quarter - asked.asked < DECIDED_AFTER) open.push(asked);
    else decide(turn, asked, regime);
  }
  world.alignments = open;
  for (const regime of world.regimes) for (const what of CHOKEPOINTS) letGo(world, regime, what);
}

/** What was set aside with the question goes to who followed, or back to who asked. */
function payOut({ world, books }: Turn, { controller, ally, pay }: Alignment, to: number, cause: number): void {
  const { layout } = world.setting;
  const subject = to === controller ? ally : controller;
  books.pay(nationAt(layout, controller) + NATION.dealEscrow, nationAt(layout, to) + NATION.treasury, pay, cause, subject);
}

function decide(turn: Turn, asked: Alignment, regime: Regime): void {
  const { controller, ally, target, what, answer } = asked;
  const draw = turn.dice.roll(turn.world.quarter, PURPOSE.alignment, ally, controller * 100 + target * 2 + CHOKEPOINTS.indexOf(what));
  const follows = answer === 'none' ? draw < alignmentOdds(turn.world, asked) : answer === 'yes';
  payOut(turn, asked, follows ? ally : controller, follows ? CAUSE.aligned : CAUSE.alignmentRefused);
  if (!follows) {
    raise(turn, controller, ally, FELT.refused, CAUSE.alignmentRefused, ally);
    return;
  }
  turnKey(regime, what, false, controller);
  raise(turn, target, ally, FELT.follower, CAUSE.aligned, controller);
  raise(turn, target, controller, FELT.leader, CAUSE.aligned, ally);
}

function letGo(world: World, regime: Regime, what: Chokepoint): void {
  const leader = shutFor(regime, what);
  if (leader >= 0 && regimeBetween(world, leader, regime.target)?.[what]) turnKey(regime, what, true);
}
