import type { BoardPicture } from '../../session/picture.ts';
import { COLOUR } from '../colours.ts';
import { change, ring } from './shots.ts';
import type { Presenter } from './presenter.ts';

function indexOf(nation: string, picture: BoardPicture): number | null {
  return picture.nations.find(({ id }) => id === nation)?.frontierIndex ?? null;
}

/** A nation's best model got better. */
export const frontier: Presenter<'frontier'> = {
  phase: 'research',
  scene: 'research',
  reveal: (shown, { nation }, after) => ({
    ...shown,
    nations: shown.nations.map((each) => (each.id === nation ? { ...each, frontierIndex: indexOf(nation, after) } : each)),
  }),
  shots: ({ nation }, set) => {
    const place = set.nationPlaces.get(nation);
    return place ? [change(400), ring(set.frame.at(place), COLOUR.text1, 56 * set.frame.unit)] : [change(400)];
  },
};
