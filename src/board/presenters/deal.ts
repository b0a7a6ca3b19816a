import { COLOUR } from '../colours.ts';
import { dealPoint } from '../compose/tie-items.ts';
import { change, ring, sign, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** A deal is struck, kept or broken; a broken one flashes. */
export const deal: Presenter<'deal'> = {
  phase: 'relations',
  scene: 'relations',
  reveal: (shown, { nation }, after) => ({
    ...shown,
    ties: shown.ties.map((tie) => (tie.nation === nation ? { ...tie, deals: after.ties.find((each) => each.nation === nation)?.deals ?? 0 } : tie)),
  }),
  shots: ({ nation, news }, set) => {
    const reach = set.after.ties.capitals.find((each) => each.nation === nation);
    if (!reach) return [change(500)];
    const at = dealPoint(reach, set.after);
    const name = set.names.get(nation) ?? nation;
    if (news !== 'broken') {
      const words = news === 'struck' ? set.text.dealStruck(name) : set.text.dealKept(name);
      return [change(500), ring(at, COLOUR.paper, 40 * set.frame.unit), word(at, words, COLOUR.paper, set)];
    }
    return [
      change(500),
      sign(at, 'torn', 15, set),
      ring(at, COLOUR.shut, 48 * set.frame.unit),
      ring(at, COLOUR.shut, 76 * set.frame.unit, 180),
      word(at, set.text.dealBroken(name), COLOUR.shutText, set),
    ];
  },
};
