import { COLOUR } from '../colours.ts';
import { gateOpens, gateShuts } from '../film/ease.ts';
import { change, focus, overGate, ring, word } from './shots.ts';
import { revealImports, type Presenter } from './presenter.ts';

/** Customs lets in or holds; a hold is what the player must see. */
export const customs: Presenter<'customs'> = {
  phase: 'licensing',
  reveal: (shown, _event, after) => revealImports(shown, after, 'importer', 'waitingAtImporter'),
  shots: ({ held, state }, set) => {
    const at = set.after.imports?.importer;
    if (!at) return [change(300)];
    if (state !== 'shut') return [...focus(at, set, 'gate'), change(420, gateOpens, 120), ring(at, COLOUR.import, 62 * set.frame.unit, 200)];
    return [
      ...focus(at, set, 'gate'),
      change(220, gateShuts, 620),
      ring(at, COLOUR.shut, 66 * set.frame.unit, 820),
      ring(at, COLOUR.shut, 96 * set.frame.unit, 980),
      word(at, set.text.held(held), COLOUR.shutText, set, 820, overGate(state)),
    ];
  },
};
