import type { Explanation, Step } from '../../session/explain.ts';
import { shownSize, shownValue, whole } from '../../text/amounts.ts';
import { MEASURE_WORDS } from '../../text/whyMeasures.ts';
import { WHY_HEADS } from '../../text/why.ts';
import { inLanguage, language, numbers } from '../language.ts';
import { capital, chipAt, ghostWords, phraseOf, type Told } from './words.ts';

/** "Why did useful compute rise by 0.078M?" */
export function questionOf({ measure, opening, closing, origin }: Explanation): string {
  const { name } = inLanguage(MEASURE_WORDS)[measure];
  const heads = inLanguage(WHY_HEADS);
  if (origin) return heads.origin(name);
  const change = closing - opening;
  const moved = change > 0 ? 'rise' : change < 0 ? 'fall' : 'same';
  return heads.question[moved](name, whole(shownSize(language(), measure, change)));
}

/** One sentence of the largest causes, and one of what did not come. */
export function answerOf(told: Told, explanation: Explanation): string {
  const { measure, origin, ghosts, closing } = explanation;
  const heads = inLanguage(WHY_HEADS);
  if (origin) return heads.originAnswer(whole(shownValue(language(), measure, closing)));
  const [ghost] = ghosts;
  const said = [capital(causesOf(told, explanation))];
  if (ghost) {
    const size = whole(shownSize(language(), measure, ghost.amount));
    const units = numbers().thousands(ghost.units);
    said.push(heads.ghost(units, chipAt(told, ghost.chip), ghostWords(ghost.reason), size, ghost.amount > 0));
  }
  return said.join(' ');
}

function causesOf(told: Told, { steps, opening, closing }: Explanation): string {
  const { answer } = inLanguage(WHY_HEADS);
  const gains = joined(told, steps.filter(({ amount }) => amount > 0));
  const losses = joined(told, steps.filter(({ amount }) => amount < 0));
  if (!gains && !losses) return answer.nothing;
  if (!losses) return answer.onlyGains(gains);
  if (!gains) return answer.onlyLosses(losses);
  if (opening === closing) return answer.even(gains, losses);
  return closing > opening ? answer.gainsWon(gains, losses) : answer.lossesWon(losses, gains);
}

/** The two largest of some steps, as parts of a sentence; '' for none. The second must matter beside the first. */
function joined(told: Told, steps: readonly Step[]): string {
  const [first, second] = [...steps].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  if (!first) return '';
  const head = phraseOf(told, first.cause, first.about);
  if (!second || Math.abs(second.amount) < Math.abs(first.amount) * 0.2) return head;
  return inLanguage(WHY_HEADS).and(head, phraseOf(told, second.cause, second.about));
}
