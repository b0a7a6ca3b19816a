import { COLOUR } from '../colours.ts';
import { easeInOut } from '../film/ease.ts';
import { change, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** City lights come on. */
export const adoption: Presenter<'adoption'> = {
  phase: 'diffusion',
  reveal: (shown, _event, after) => {
    const adoption = new Map(after.nations.map((nation) => [nation.id, nation.adoption]));
    const nations = shown.nations.map((nation) => ({ ...nation, adoption: adoption.get(nation.id) ?? nation.adoption }));
    return { ...shown, nations, cities: after.cities };
  },
  shots: ({ to }, set) => {
    const place = set.nationPlaces.get(set.seat);
    const words = place ? [word(set.frame.at(place), set.text.adoption(to), COLOUR.cityLight, set, 0, 48)] : [];
    return [change(900, easeInOut), ...words];
  },
};
