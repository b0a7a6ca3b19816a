import { RELATION } from '../sim/accounts.ts';
import type { Doctrine, ReasonKey } from '../sim/doctrine.ts';
import { designsChips } from '../sim/controls.ts';
import { clamp } from '../sim/numbers.ts';
import { relation } from '../sim/relations.ts';
import { frontierGap } from '../sim/query.ts';
import { dealsBrokenBy } from '../sim/deals/book.ts';
import { TERMS } from '../sim/deals/terms.ts';
import type { Regime } from '../sim/records/regime.ts';
import type { World } from '../sim/world.ts';
import { answerAllies, askAllies } from './allyMoves.ts';
import { STRICT_TEMPER, answerActs } from './controlMoves.ts';
import { acceptedIn, answerDeals } from './dealMoves.ts';
import { Draft } from './draft.ts';
import { answerCards, importChips, keepPowered, makeRoom, split } from './moves.ts';
import { bet } from './researchMoves.ts';
import { designOwn, keepFitted } from './siliconMoves.ts';

/** A rival nearer than this (months) gets no licence; nearer than the second, a narrow one until it is this far. */
const CLOSE_BELOW = 4.5;
const NARROW_BELOW = 6.5;
const WIDEN_ABOVE = 9.5;
/** Months by which sellers who lobby at their loudest make a rival seem farther away. */
const LOBBIED = 4;
/** k chips licensed in a quarter that alarm this controller, while the rival is nearer than WIDEN_ABOVE. */
const ALARMING_IMPORTS = 250;
/** M H100e a quarter that the narrowed key lets through, and the least that the wide one does. */
const NARROW_CAP = 0.15;
const WIDE_CAP = 0.4;

/** Share of its money that it trains researchers with, and the least and most of it, USD bn: allies keep theirs. */
const TALENT = { share: 0.1, least: 0.001, most: 1 } as const;

/**
 * A controller that watches the gap: a small yard with a high fence. It narrows its key as a rival comes nearer, lets go
 * what is far behind, keeps its word, answers acts, says what it saw, and runs as fast itself as its money lets it.
 */
export const strict: Doctrine = (world, nation) => {
  const draft = new Draft(world, nation);
  // what it promises now it does not break in the same breath
  answerDeals(draft, 'strict');
  answerAllies(draft, 0);
  for (const regime of world.regimes) {
    if (regime.controller !== nation) continue;
    if (!promisesKey(draft, regime)) control(draft, world, regime);
    askAllies(draft, regime);
  }
  split(draft, 0.7, 'stayAhead');
  bet(draft, 'foundation', 0.4, 'scaleWins');
  answerCards(draft);
  keepPowered(draft);
  keepFitted(draft);
  designOwn(draft);
  makeRoom(draft, 0.2 * draft.left());
  draft.give({ kind: 'fundTalent', spend: clamp(TALENT.share * draft.left(), TALENT.least, TALENT.most) }, 'keepTalent');
  importChips(draft, 0.6 * draft.left());
  return draft.orders;
};

/** Does this plan accept a deal that binds the export rule? */
const promisesKey = (draft: Draft, { target }: Regime): boolean =>
  acceptedIn(draft).some(({ from, to }) => from.nation === target && to.terms.some(({ kind }) => TERMS[kind].ofKey));

function control(draft: Draft, world: World, regime: Regime): void {
  const gap = frontierGap(world, regime.target);
  const target = world.setting.nations[regime.target]!.id;
  const usual = licenceFor(world, gap + 2 * LOBBIED * relation(world, regime.controller, regime.target, RELATION.mood), regime);
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
function licenceFor(world: World, gap: number, { controller, licence, cap, granted }: Regime): Pick<Regime, 'licence' | 'cap'> {
  // who designs no chips has none to license: of its rule only the answers to acts bite
  if (!designsChips(world, controller)) return { licence, cap };
  const narrow = Math.min(cap, NARROW_CAP);
  if (gap < CLOSE_BELOW) return { licence: 'closed', cap: narrow };
  const stays = cap <= NARROW_CAP && gap < WIDEN_ABOVE;
  if (gap < NARROW_BELOW || (gap < WIDEN_ABOVE && granted > ALARMING_IMPORTS) || stays) return { licence: 'caseByCase', cap: narrow };
  return { licence: licence === 'closed' ? 'caseByCase' : licence, cap: cap === NARROW_CAP ? WIDE_CAP : cap };
}
