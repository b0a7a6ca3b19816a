import { COLOUR } from '../colours.ts';
import { change, ring, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Servers that stood dark get power. */
export const powerOnline: Presenter<'powerOnline'> = {
  phase: 'power',
  reveal: (shown, _event, after) => ({ ...shown, dataCentres: after.dataCentres, powerShort: after.powerShort }),
  shots: ({ gw }, set) => {
    const centres = [...set.after.home.buildings].filter(([id]) => set.dataCentres.has(id)).map(([, at]) => at);
    const rings = centres.map((at, i) => ring(at, COLOUR.dataCentre, 46 * set.frame.unit, i * 120));
    const words = centres[0] ? [word([centres[0][0], centres[0][1] - 24 * set.frame.unit], set.text.powerOnline(gw), COLOUR.dataCentre, set)] : [];
    return [change(500), ...rings, ...words];
  },
};
