import { COLOUR } from '../colours.ts';
import { mineralsPoint } from '../compose/tie-items.ts';
import { change, ring, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Chip minerals are withheld, or flow again. */
export const minerals: Presenter<'minerals'> = {
  phase: 'relations',
  scene: 'relations',
  reveal: (shown, _event, after) => ({ ...shown, minerals: after.minerals }),
  shots: ({ from, to, withheld }, set) => {
    const at = mineralsPoint(set.after);
    if (!at) return [change(500)];
    const name = (nation: string) => set.names.get(nation) ?? nation;
    const stopped = to === set.seat ? set.text.mineralsFrom(name(from)) : set.text.mineralsTo(name(to));
    const colour = withheld ? COLOUR.shut : COLOUR.text1;
    return [change(500), ring(at, colour, 48 * set.frame.unit), word(at, withheld ? stopped : set.text.mineralsFlow, withheld ? COLOUR.shutText : COLOUR.text1, set, 0, 44)];
  },
};
