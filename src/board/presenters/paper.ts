import { EVENT_STEP_WORDS } from '../../text/report.ts';
import { linear } from '../film/ease.ts';
import type { FilmSet } from '../film/shot.ts';
import { paperRoom } from '../compose/paper-room.ts';
import type { Box, Point } from '../layout/frame.ts';
import { boxAt } from '../layout/room.ts';
import type { Presenter } from './presenter.ts';

/** CSS px, and px between two papers. */
const SIZE = { wide: { width: 286, height: 118 }, narrow: { width: 222, height: 114 } };
const MARGIN = 12;
const STAMP = { wide: 15, narrow: 13 };
/** Radians of the first paper, the next, and so on over. */
const TILTS = [-0.024, 0.03, -0.008, 0.02];
/** ms between two papers, less where many are dealt, and how long one lies on the table. */
const BETWEEN = { most: 430, all: 1500 };
const LIES = 1900;
/**
 * Middles of papers, one after another: beside what is in play and beside each other; where there is no room on lines, yet
 * on no gate; then in a pile.
 */
function places(count: number, { frame, ground, after }: FilmSet): Point[] {
  const size = SIZE[frame.narrow ? 'narrow' : 'wide'];
  const roomy = { width: size.width + MARGIN, height: size.height + MARGIN };
  const taken: Box[] = [];
  const found: Point[] = [];
  for (let nth = 0; nth < count; nth++) {
    const room = (over: 'nothing' | 'lines') => paperRoom(roomy, after, ground, { taken, over, corner: 'lower right' });
    const at = room('nothing') ?? room('lines');
    if (at) taken.push(boxAt(at, roomy));
    found.push(at ?? found.at(-1) ?? [frame.width - roomy.width, frame.height - frame.insets.bottom - roomy.height]);
  }
  return found.map(([x, y]) => [Math.round(x + roomy.width / 2), Math.round(y + roomy.height / 2)]);
}

/** News is dealt onto the table; the stamp says what became of it. */
export const paper: Presenter<'paper'> = {
  phase: 'announcements',
  reveal: (shown) => shown,
  shots: ({ step, title, answer }, set) => {
    const { frame, language, nth, of } = set;
    const form = frame.narrow ? 'narrow' : 'wide';
    const { kind, stamp } = EVENT_STEP_WORDS[language][step];
    const at = places(nth + 1, set).at(-1)!;
    const size = SIZE[form];
    return [
      {
        kind: 'paper',
        start: nth * Math.min(BETWEEN.most, BETWEEN.all / of),
        ms: LIES,
        ease: linear,
        at,
        from: [at[0] + size.width / 3, frame.height + size.height],
        angle: TILTS[nth % TILTS.length]!,
        sheet: { ...size, over: kind, title: title[language], foot: answer?.[language] ?? null, certain: step === 'effect' || step === 'announced' },
        stamp: stamp ? { text: stamp, size: STAMP[form], strong: step !== 'faded' } : null,
      },
    ];
  },
};
