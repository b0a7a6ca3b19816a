import { COLOUR } from '../colours.ts';
import { easeInOut } from '../film/ease.ts';
import type { Point } from '../layout/frame.ts';
import { change, ring, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Work on joint fabs goes on, and some of them open. */
export const jointFabs: Presenter<'jointFabs'> = {
  phase: 'fabs',
  scene: 'works',
  reveal: (shown, _event, after) => ({ ...shown, jointFabs: after.jointFabs }),
  shots: ({ opened }, set) => {
    const shots = opened.flatMap((id) => {
      const at = set.after.home.buildings.get(`joint:${id}`);
      if (!at) return [];
      const above: Point = [at[0], at[1] - 30 * set.frame.unit];
      return [ring(at, COLOUR.capital, 50 * set.frame.unit, 500), word(above, set.text.opened, COLOUR.capitalText, set, 400)];
    });
    return [change(900, easeInOut), ...shots];
  },
};
