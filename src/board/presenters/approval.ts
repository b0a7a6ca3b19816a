import { COLOUR } from '../colours.ts';
import { gateOpens, gateShuts } from '../film/ease.ts';
import { change, focus, overGate, ring, word } from './shots.ts';
import { revealImports, type Presenter } from './presenter.ts';

/** The importer's own government releases what was licensed. */
export const approval: Presenter<'approval'> = {
  phase: 'licensing',
  reveal: (shown, _event, after) => revealImports(shown, after, 'importer', 'waitingAtImporter'),
  shots: ({ asked, released, state }, set) => {
    const at = set.after.imports?.importer;
    if (!at) return [change(300)];
    const shut = state === 'shut';
    const colour = shut ? COLOUR.shut : COLOUR.import;
    return [
      ...focus(at, set, 'gate'),
      change(shut ? 220 : 420, shut ? gateShuts : gateOpens, 120),
      ring(at, colour, 62 * set.frame.unit, 200),
      word(at, set.text.released(released, asked), shut ? COLOUR.shutText : COLOUR.import, set, 0, overGate(state)),
    ];
  },
};
