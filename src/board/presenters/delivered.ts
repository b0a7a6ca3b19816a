import { COLOUR } from '../colours.ts';
import { easeInOut } from '../film/ease.ts';
import { change, flow, ring } from './shots.ts';
import { revealImports, type Presenter } from './presenter.ts';

/** Chips come ashore and go on to a data centre; the port's own label says how many. */
export const delivered: Presenter<'delivered'> = {
  phase: 'deliveries',
  reveal: (shown, _event, after) => ({
    ...revealImports(shown, after, 'deliveredLastQuarter', 'inTransit', 'waitingAtExporter', 'waitingAtImporter'),
    dataCentres: after.dataCentres,
  }),
  shots: ({ units }, set) => {
    const road = set.after.imports;
    if (!road) return [];
    const last = road.inland ?? road.out;
    const onward = road.onward ? [flow(road.onward, units, 'import', 900, 700)] : [];
    return [
      change(700, easeInOut),
      flow(last, units, 'import', 900),
      ...onward,
      ring(road.entry, COLOUR.import, 34 * set.frame.unit, 700),
    ];
  },
};
