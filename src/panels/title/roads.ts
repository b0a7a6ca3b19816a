import type { Point } from './metro.ts';

export interface Road {
  readonly points: readonly Point[];
  readonly colour: string;
  readonly width: number;
  /** Stroke dashes; empty for a solid road, which carries dies */
  readonly dash: string;
  /** A rail of two: home-made */
  readonly double: boolean;
}

export interface TitleRoads {
  readonly gate: Point;
  readonly roads: readonly Road[];
  /** Where the home rail ends: its fab */
  readonly fab: Point;
}

/** Distance between roads in the strait, px */
const TRACK = 11;

/** Side roads peel off the trunk outermost first, so that none crosses another. */
const SIDES = [
  { track: -2, rise: -156, peel: 210, colour: 'var(--import)', width: 6.5, dash: '' },
  { track: -1, rise: -82, peel: 300, colour: 'var(--import)', width: 4.6, dash: '.1 9' },
  { track: 1, rise: 78, peel: 300, colour: 'var(--vouchers)', width: 4.6, dash: '2.5 6.5' },
  { track: 2, rise: 152, peel: 210, colour: 'var(--import)', width: 6.5, dash: '' },
];

/** Roads of the whole world through one strait, for a picture of this size. */
export function titleRoads(width: number, height: number): TitleRoads {
  const narrow = width < 700;
  const x = width * (narrow ? 0.56 : 0.538);
  const y = height * (narrow ? 0.5 : 0.578);
  const spread = narrow ? 0.62 : Math.min(1.25, height / 900);
  const reach = narrow ? 0.3 : Math.min(1.4, width / 1440);
  const end = Math.max(width - x, x) + 40;
  const roads: Road[] = [];
  for (const side of [-1, 1]) {
    for (const { track, rise, peel, colour, width: stroke, dash } of SIDES) {
      const from = y + track * TRACK;
      const to = y + rise * spread;
      const turn = x + side * peel * reach;
      const points: Point[] = [[x, from], [turn, from], [turn + side * Math.abs(to - from), to], [x + side * end, to]];
      roads.push({ points, colour, width: stroke, dash, double: false });
    }
    roads.push({ points: [[x, y], [x + side * end, y]], colour: 'var(--capital)', width: 4.4, dash: '16 6', double: false });
  }
  const fab: Point = [x - 70 * (narrow ? 0.8 : 1), y - (narrow ? 64 : 90) * spread];
  const drop = 66 * spread;
  const home: Point[] = [
    [fab[0] - 12, fab[1] + 6],
    [fab[0] - 100 * reach, fab[1] + 6],
    [fab[0] - 100 * reach - drop, fab[1] + 6 - drop],
    [fab[0] - 320 * reach, fab[1] + 6 - drop],
    [fab[0] - 320 * reach - 50 * spread, fab[1] + 6 - drop - 50 * spread],
    [-40, fab[1] + 6 - drop - 50 * spread],
  ];
  roads.push({ points: home, colour: 'var(--domestic)', width: 9, dash: '', double: true });
  return { gate: [x, y], roads, fab };
}
