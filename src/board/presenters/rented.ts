import { COLOUR } from '../colours.ts';
import { change, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Compute abroad is rented, or given back. */
export const rented: Presenter<'rented'> = {
  phase: 'deliveries',
  scene: 'round the gates',
  reveal: (shown, _event, after) => ({ ...shown, rented: after.rented }),
  shots: ({ from, to }, set) => {
    const centre = [...set.after.home.buildings].find(([id]) => set.dataCentres.has(id))?.[1];
    const words = centre ? [word([centre[0], centre[1] - 24 * set.frame.unit], set.text.rentedChanged(to - from), COLOUR.import, set)] : [];
    return [change(500), ...words];
  },
};
