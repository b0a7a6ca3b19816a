import { COLOUR } from '../colours.ts';
import { atNation, focus, ring, sign, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Something went wrong with a nation's models. */
export const incident: Presenter<'incident'> = {
  phase: 'safety',
  reveal: (shown) => shown,
  shots: ({ nation, grade }, set) => {
    const at = atNation(nation, set);
    if (!at) return [];
    const rings = grade === 'minor' ? [0] : [0, 220];
    return [
      ...focus(at, set),
      sign(at, 'warning', grade === 'minor' ? 11 : 16, set),
      ...rings.map((start, i) => ring(at, COLOUR.shut, (50 + 30 * i) * set.frame.unit, start)),
      word(at, `${set.names.get(nation) ?? nation}: ${set.text.incident[grade]}`, COLOUR.shutText, set, 0, 34),
    ];
  },
};
