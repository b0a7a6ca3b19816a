import { feelPressed } from '../alignment.ts';
import { NATION, nationAt } from '../accounts.ts';
import { regimeBetween } from '../controls.ts';
import { CAUSE } from '../ledger.ts';
import { makeAlignment, type Alignment } from '../records/alignment.ts';
import type { World } from '../world.ts';
import { nationIndex, outside, refusal, type OrderRule } from './order.ts';

/** USD bn that a controller can offer with the question. */
export const MOST_ALIGNMENT_PAY = 5;

type Question = Pick<Alignment, 'controller' | 'ally' | 'target' | 'what'>;

const findQuestion = (world: World, { controller, ally, target, what }: Question): Alignment | undefined =>
  world.alignments.find((a) => a.controller === controller && a.ally === ally && a.target === target && a.what === what);

/** Asks an ally to shut its own key: it decides by the end of the next quarter, and is paid if it follows. */
export const align: OrderRule<'align'> = {
  desk: 'statecraft',
  cost: (_world, _nation, { pay }) => pay,
  refuse: (world, nation, { ally: allyId, target: targetId, what, pay }) => {
    const [ally, target] = [nationIndex(world, allyId), nationIndex(world, targetId)];
    if (ally < 0 || target < 0) return refusal('noSuchNation');
    if (ally === nation) return refusal('ownNation');
    const own = regimeBetween(world, nation, target);
    if (!own) return refusal('noExportKey', { nation: targetId });
    if (world.setting.nations[ally].holds[what] <= 0) return refusal('holdsNone', { nation: allyId });
    const theirs = regimeBetween(world, ally, target);
    if (!theirs) return refusal('noKeyThere', { nation: allyId });
    if (!theirs[what]) return refusal('shutAlready', { nation: allyId });
    if (own[what]) return refusal('ownKeyOpen');
    if (findQuestion(world, { controller: nation, ally, target, what })) return refusal('askedAlready', { nation: allyId });
    return outside('pay', pay, 0, MOST_ALIGNMENT_PAY);
  },
  settles: ({ ally, target, what }) => `align ${ally} ${target} ${what}`,
  carryOut: (turn, nation, { ally: allyId, target, what, pay }) => {
    const { world, books } = turn;
    const ally = nationIndex(world, allyId);
    world.alignments.push(
      makeAlignment({ controller: nation, ally, target: nationIndex(world, target), what, pay, asked: world.quarter, answer: 'none' }),
    );
    const at = nationAt(world.setting.layout, nation);
    books.pay(at + NATION.treasury, at + NATION.dealEscrow, pay, CAUSE.alignmentAsked, nation);
    feelPressed(turn, nation, ally);
  },
};

/** The asked government's word, before its ministries decide without one. */
export const answerAlignment: OrderRule<'answerAlignment'> = {
  desk: 'statecraft',
  cost: () => 0,
  refuse: (world, nation, { controller, target, what }) => {
    const question = { controller: nationIndex(world, controller), ally: nation, target: nationIndex(world, target), what };
    return findQuestion(world, question) ? null : refusal('notAsked', { nation: controller });
  },
  settles: ({ controller, target, what }) => `answerAlignment ${controller} ${target} ${what}`,
  carryOut: ({ world }, nation, { controller, target, what, follow }) => {
    const question = { controller: nationIndex(world, controller), ally: nation, target: nationIndex(world, target), what };
    const found = findQuestion(world, question);
    if (found) found.answer = follow ? 'yes' : 'no';
  },
};
