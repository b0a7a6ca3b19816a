import { COLOUR } from '../colours.ts';
import { easeInOut } from '../film/ease.ts';
import { change, focus, ring, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** A fab starts to run: its rail lights up. */
export const fabOpened: Presenter<'fabOpened'> = {
  phase: 'fabs',
  scene: 'works',
  reveal: (shown, _event, after) => ({ ...shown, home: { ...shown.home, fabs: after.home.fabs, endsAt: after.home.endsAt } }),
  shots: ({ fab }, set) => {
    const at = set.after.home.buildings.get(fab);
    if (!at) return [change(600)];
    return [
      ...focus(at, set),
      change(900, easeInOut, 300),
      ring(at, COLOUR.domestic, 54 * set.frame.unit, 900),
      word([at[0], at[1] - 30 * set.frame.unit], set.text.opened, COLOUR.domestic, set, 700),
    ];
  },
};
