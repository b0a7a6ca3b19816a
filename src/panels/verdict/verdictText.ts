import type { Verdict } from '../../session/verdict.ts';
import { END_WORDS } from '../../text/safety.ts';
import { TRADE_WORDS, VERDICT_WORDS } from '../../text/verdict.ts';
import { inLanguage, numbers } from '../language.ts';
import { nationAt, objectiveAt, type Told } from '../why/words.ts';

/** What the player did, in a sentence: what was gained and given up beside the reference doctrines. */
export function verdictHeadline(told: Told, { early, gained, givenUp }: Verdict): string {
  // nothing that a player did weighs as much as the end of the race
  if (early) return inLanguage(END_WORDS).headline[early.kind](nationAt(told, early.nation));
  const words = inLanguage(VERDICT_WORDS);
  const trades = inLanguage(TRADE_WORDS);
  const [won, more] = gained;
  const [lost, less] = givenUp;
  if (won && lost) return words.youBut(trades[won].gained, trades[lost].givenUp);
  if (won) return more ? words.you(trades[won].gained, trades[more].gained) : words.youOnce(trades[won].gained);
  if (lost) return less ? words.you(trades[lost].givenUp, trades[less].givenUp) : words.youOnce(trades[lost].givenUp);
  return words.byTheBook;
}

/** "6 above par (60)" */
export function againstPar({ score, par }: Verdict): string {
  const words = inLanguage(VERDICT_WORDS);
  const n = numbers();
  const difference = Math.round(score) - Math.round(par);
  if (difference === 0) return words.level(n.whole(par));
  return difference > 0 ? words.above(n.whole(difference), n.whole(par)) : words.below(n.whole(-difference), n.whole(par));
}

/** Why the score is what it is: the objective that earned most, and the one that left most. */
export function whyScore(told: Told, { objectives }: Verdict): string {
  const words = inLanguage(VERDICT_WORDS);
  const n = numbers();
  const best = [...objectives].sort((a, b) => b.points - a.points)[0];
  const worst = [...objectives].sort((a, b) => lost(b) - lost(a))[0];
  if (!best || !worst) return '';
  if (lost(worst) < 0.05) return words.allMet;
  return words.whyScore(
    objectiveAt(told, best.objective.id),
    words.points(n.one(best.points), n.one(best.objective.weight)),
    objectiveAt(told, worst.objective.id),
    words.points(n.one(lost(worst)), n.one(worst.objective.weight)),
  );
}

const lost = ({ objective, points }: Verdict['objectives'][number]) => objective.weight - points;
