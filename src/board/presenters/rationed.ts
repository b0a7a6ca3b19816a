import { COLOUR } from '../colours.ts';
import { plannedPoint } from '../compose/import-items.ts';
import { UNDER_PLAN, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** The foundry cannot make all that the world has asked for. */
export const rationed: Presenter<'rationed'> = {
  phase: 'market',
  reveal: (shown) => shown,
  shots: ({ filled, asked }, set) => {
    const road = set.after.imports;
    return road ? [word(plannedPoint(road), set.text.filled(filled, asked), COLOUR.text1, set, 0, UNDER_PLAN)] : [];
  },
};
