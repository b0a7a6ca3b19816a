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

/** Chance that an ally's ministries follow, 0-1. */
export function alignmentOdds(world: World, { controller, ally, target, pay }: Pick<Alignment, 'controller' | 'ally' | 'target' | 'pay'>): number {
  const k = world.setting.coefficients.alignment;
  const odds =
    k.base +
    (k.fear * tensionOf(world, ally, target)) / 100 +
    (k.pay * pay) / (pay + k.halfPay) -
    (k.goodwill * relation(world, ally, target, RELATION.goodwill)) / 100 -
    (k.quarrel * tensionOf(world, ally, controller)) / 100;
  return clamp(odds, k.least, k.most);
}

/** Being asked is felt as pressure. */
export function feelPressed(turn: Turn, controller: number, ally: number): void {
  raise(turn, ally, controller, turn.world.setting.coefficients.alignment.feltPressed, CAUSE.alignmentAsked, controller);
}

/** Decides what has been asked for long enough; lets go of keys that were shut for a controller that sells again. */
export function settleAlignments(turn: Turn): void {
  const { world } = turn;
  const open: Alignment[] = [];
  for (const asked of world.alignments) {
    const regime = regimeBetween(world, asked.ally, asked.target);
    if (!regime || !regime[asked.what]) payOut(turn, asked, asked.controller, CAUSE.alignmentRefused);
    else if (asked.answer === 'none' && world.quarter - asked.asked < world.setting.coefficients.alignment.decidedAfter) open.push(asked);
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
  const k = turn.world.setting.coefficients.alignment;
  const { controller, ally, target, what, answer } = asked;
  const draw = turn.dice.roll(turn.world.quarter, PURPOSE.alignment, ally, controller * 100 + target * 2 + CHOKEPOINTS.indexOf(what));
  const follows = answer === 'none' ? draw < alignmentOdds(turn.world, asked) : answer === 'yes';
  payOut(turn, asked, follows ? ally : controller, follows ? CAUSE.aligned : CAUSE.alignmentRefused);
  if (!follows) {
    raise(turn, controller, ally, k.feltRefused, CAUSE.alignmentRefused, ally);
    return;
  }
  turnKey(regime, what, false, controller);
  raise(turn, target, ally, k.feltFollower, CAUSE.aligned, controller);
  raise(turn, target, controller, k.feltLeader, CAUSE.aligned, ally);
}

function letGo(world: World, regime: Regime, what: Chokepoint): void {
  const leader = shutFor(regime, what);
  if (leader >= 0 && regimeBetween(world, leader, regime.target)?.[what]) turnKey(regime, what, true);
}
