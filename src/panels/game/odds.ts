import { EVENTS } from '../../text/events.ts';
import { inLanguage } from '../language.ts';

/** A chance in words that people read right: "1 in 2", "3 in 4". */
export function oddsInWords(chance: number): string {
  const say = inLanguage(EVENTS);
  let [hits, of] = [1, 1];
  for (const whole of [1, 2, 3, 4, 5, 6, 8, 10, 20]) {
    const near = Math.round(chance * whole);
    if (near > 0 && Math.abs(near / whole - chance) + 0.004 * whole < Math.abs(hits / of - chance) + 0.004 * of) [hits, of] = [near, whole];
  }
  return hits === 1 ? say.odds(of) : say.oddsOf(hits, of);
}
