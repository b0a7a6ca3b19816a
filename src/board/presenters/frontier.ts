import { COLOUR } from '../colours.ts';
import { change, ring } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** A nation's best model got better. */
export const frontier: Presenter<'frontier'> = {
  phase: 'research',
  reveal: (shown, { nation }, after) => ({
    ...shown,
    nations: shown.nations.map((each) => (each.id === nation ? (after.nations.find(({ id }) => id === nation) ?? each) : each)),
  }),
  shots: ({ nation }, set) => {
    const place = set.nationPlaces.get(nation);
    return place ? [change(400), ring(set.frame.at(place), COLOUR.text1, 56 * set.frame.unit)] : [change(400)];
  },
};
