import { COLOUR } from '../colours.ts';
import { change, ring, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Chips come past both keys, or are found on the way. */
export const smuggled: Presenter<'smuggled'> = {
  phase: 'deliveries',
  scene: 'round the gates',
  reveal: (shown, _event, after) => ({ ...shown, grey: after.grey }),
  shots: ({ seized }, set) => {
    const road = set.before.ties.grey ?? set.after.ties.grey;
    if (!road || seized <= 0) return [change(500)];
    const { x, y } = road.at(road.length / 2);
    return [change(500), ring([x, y], COLOUR.shut, 44 * set.frame.unit), word([x, y], set.text.greySeized(seized), COLOUR.shutText, set)];
  },
};
