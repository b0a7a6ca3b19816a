import { COLOUR } from '../colours.ts';
import { backToAll, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** The foundry cannot make all that the world has asked for. */
export const rationed: Presenter<'rationed'> = {
  phase: 'market',
  reveal: (shown) => shown,
  shots: ({ filled, asked }, set) => {
    const at = set.after.imports?.foundry;
    return at ? [...backToAll(set), word(at, set.text.filled(filled, asked), COLOUR.text1, set)] : [];
  },
};
