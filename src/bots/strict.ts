import { RELATION } from '../sim/accounts.ts';
import type { Doctrine, ReasonKey } from '../sim/doctrine.ts';
import { relation } from '../sim/relations.ts';
import { frontierGap } from '../sim/query.ts';
import { dealsBrokenBy } from '../sim/deals/book.ts';
import type { Regime, World } from '../sim/world.ts';
import { answerAllies, askAllies } from './allyMoves.ts';
import { STRICT_TEMPER, answerActs } from './controlMoves.ts';
import { answerDeals } from './dealMoves.ts';
import { Draft } from './draft.ts';
import { answerCards, importChips, keepPowered, split } from './moves.ts';
import { bet } from './researchMoves.ts';

/** A rival nearer than this (months) gets no licence; nearer than the second, a narrow one until it is this far. */
const CLOSE_BELOW = 4.5;
const NARROW_BELOW = 6.5;
const WIDEN_ABOVE = 9.5;
/** Months by which sellers who lobby at their loudest make a rival seem farther away. */
const LOBBIED = 4;
/** k chips licensed in a quarter that alarm this controller, however far the rival is. */
const ALARMING_IMPORTS = 250;
/** M H100e a quarter that the narrowed key lets through, and the least that the wide one does. */
const NARROW_CAP = 0.15;
const WIDE_CAP = 0.4;

/** A controller that watches the gap: it narrows its key as a rival comes nearer, answers acts, and says what it saw. */
export const strict: Doctrine = (world, nation) => {
  const draft = new Draft(world, nation);
  for (const regime of world.regimes) {
    if (regime.controller !== nation) continue;
    control(draft, world, regime);
    askAllies(draft, regime);
  }
  bet(draft, 'foundation', 0.4, 'scaleWins');
  answerCards(draft);
  answerDeals(draft, 'strict');
  answerAllies(draft, 0);
  split(draft, 0.65, 'stayAhead');
  keepPowered(draft);
  importChips(draft, 0.4 * draft.left());
  return draft.orders;
};

function control(draft: Draft, world: World, regime: Regime): void {
  const gap = frontierGap(world, regime.target);
  const target = world.setting.nations[regime.target]!.id;
  const usual = licenceFor(gap + 2 * LOBBIED * relation(world, regime.controller, regime.target, RELATION.mood), regime);
  const { rule, changed, act } = answerActs(world, regime, usual, STRICT_TEMPER);
  if (!changed) return;
  const narrower = usual.cap < regime.cap || usual.licence === 'closed';
  const key: ReasonKey = act?.key ?? (narrower ? 'gapNarrows' : 'gapIsWide');
  // a promise is kept until the rival is near, or does what cannot be left unanswered
  if (!act && gap >= CLOSE_BELOW && dealsBrokenBy(world, regime.controller, [rule]).length > 0) return;
  draft.give(rule, key, { nation: target, gap, licensed: regime.granted, ...act?.args });
}

/**
 * Cap in M H100e a quarter. The key is narrowed for a rival that is near or buys much, stays narrow until it is far
 * behind, and what was not narrowed is left as it is.
 */
function licenceFor(gap: number, { licence, cap, granted }: Regime): Pick<Regime, 'licence' | 'cap'> {
  const narrow = Math.min(cap, NARROW_CAP);
  if (gap < CLOSE_BELOW) return { licence: 'closed', cap: narrow };
  const stays = cap <= NARROW_CAP && gap < WIDEN_ABOVE;
  if (gap < NARROW_BELOW || granted > ALARMING_IMPORTS || stays) return { licence: 'caseByCase', cap: narrow };
  return { licence: licence === 'closed' ? 'caseByCase' : licence, cap: cap === NARROW_CAP ? WIDE_CAP : cap };
}
