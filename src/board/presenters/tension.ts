import { COLOUR } from '../colours.ts';
import { TAUT } from '../compose/tie-items.ts';
import { change, word } from './shots.ts';
import type { Presenter } from './presenter.ts';

/** Points by which tension must have moved to be told. */
const TOLD = 3;

/** Lines between capitals draw tighter, or slacken. */
export const tension: Presenter<'tension'> = {
  phase: 'relations',
  scene: 'relations',
  reveal: (shown, _event, after) => {
    const points = new Map(after.ties.map(({ nation, tension }) => [nation, tension]));
    return { ...shown, ties: shown.ties.map((tie) => ({ ...tie, tension: points.get(tie.nation) ?? tie.tension })) };
  },
  shots: ({ moves }, set) => {
    const told = moves.filter(({ from, to }) => Math.abs(to - from) >= TOLD && Math.max(from, to) >= TAUT);
    const words = told.flatMap(({ nation, from, to }) => {
      const on = set.after.ties.capitals.find((reach) => reach.nation === nation)?.track;
      if (!on) return [];
      const { x, y } = on.at(on.length * 0.6);
      return [word([x, y], set.text.tensionMoved(set.names.get(nation) ?? nation, to - from), COLOUR.shutText, set)];
    });
    return [change(500), ...words];
  },
};
