import { COLOUR } from '../colours.ts';
import { gateOpens, gateShuts } from '../film/ease.ts';
import { change, focus, overGate, ring, word } from './shots.ts';
import { revealImports, type Presenter } from './presenter.ts';

/** The exporter turns its key, or does not. */
export const licence: Presenter<'licence'> = {
  phase: 'licensing',
  reveal: (shown, _event, after) => revealImports(shown, after, 'exporter', 'waitingAtExporter'),
  shots: ({ asked, granted, state }, set) => {
    const at = set.after.imports?.exporter;
    if (!at) return [change(300)];
    const shut = state === 'shut';
    const colour = shut ? COLOUR.shut : COLOUR.import;
    return [
      ...focus(at, set, 'gate'),
      change(shut ? 220 : 420, shut ? gateShuts : gateOpens, 500),
      ring(at, colour, 62 * set.frame.unit, 600),
      word(at, set.text.granted(granted, asked), shut ? COLOUR.shutText : COLOUR.import, set, 500, overGate(state)),
    ];
  },
};
