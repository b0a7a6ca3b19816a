import { COLOUR } from '../colours.ts';
import { easeInOut } from '../film/ease.ts';
import { change, flow, word } from './shots.ts';
import { revealImports, type Presenter } from './presenter.ts';

/** What was made leaves the packaging house, and what is under way moves on. */
export const shipped: Presenter<'shipped'> = {
  phase: 'market',
  reveal: (shown, _event, after) => revealImports(shown, after, 'inTransit', 'chip'),
  shots: ({ units }, set) => {
    const road = set.after.imports;
    if (!road) return [];
    return [
      flow(road.rise, units, 'import', 500),
      change(900, easeInOut, 300),
      word([road.packaging[0] + 120 * set.frame.unit, road.packaging[1]], set.text.shipped(units), COLOUR.import, set, 200),
    ];
  },
};
