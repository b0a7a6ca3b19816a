import { COLOUR } from '../colours.ts';
import { atNation, focus, ring, sign, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** A nation's research leaps ahead; its index follows with `frontier`. */
export const breakthrough: Presenter<'breakthrough'> = {
  phase: 'research',
  scene: 'research',
  reveal: (shown) => shown,
  shots: ({ nation, points }, set) => {
    const at = atNation(nation, set);
    if (!at) return [];
    return [
      ...focus(at, set),
      sign(at, 'burst', 26, set),
      ring(at, COLOUR.cityCore, 70 * set.frame.unit, 120),
      word(at, set.text.breakthrough(set.names.get(nation) ?? nation, points), COLOUR.cityCore, set, 0, 34),
    ];
  },
};
