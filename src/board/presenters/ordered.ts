import { COLOUR } from '../colours.ts';
import { plannedPoint } from '../compose/import-items.ts';
import { change, flow, UNDER_PLAN, word } from './shots.ts';
import { revealImports, type Presenter } from './presenter.ts';

/** The ghosts of the plan become an order that goes to the foundry. */
export const ordered: Presenter<'ordered'> = {
  phase: 'orders',
  reveal: (shown, _event, after) => ({
    ...revealImports(shown, after, 'planned'),
    home: { ...shown.home, planned: after.home.planned },
  }),
  shots: ({ units }, set) => {
    const road = set.before.imports;
    if (!road) return [];
    return [
      change(400),
      flow(road.design, units, 'import', 900),
      word(plannedPoint(road), set.text.ordered(units), COLOUR.import, set, 0, UNDER_PLAN),
    ];
  },
};
