// Papers on the map lie beside what is in play: in every seat and size, at the start and late, whatever their size.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { paperRoom } from '../../src/board/compose/paper-room.ts';
import { freeBox, overlaps, type Box, type Point } from '../../src/board/layout/frame.ts';
import { boxAt } from '../../src/board/layout/room.ts';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import { boardPicture } from '../../src/session/boardPicture.ts';
import { scenario } from '../support/games.ts';
import { SCREEN_NAMES, shown } from './framed.ts';

const QUARTERS = 5;
let match: Match;

beforeAll(() => {
  match = startMatch(scenario('base'), 'PAPERS', {});
  for (let quarter = 0; quarter < QUARTERS; quarter++) match = playQuarter(match, {});
});

const seats = startMatch(scenario('base'), 'PAPERS', {}).worlds[0].setting.nations.map(({ id }) => id);
const board = (seat: string, quarter: number, screen: (typeof SCREEN_NAMES)[number]) => {
  const nation = worldNow(match).setting.nations.findIndex(({ id }) => id === seat);
  return shown(boardPicture(match, quarter, nation, []), { screen });
};
const holds = ({ left, top, right, bottom }: Box, [x, y]: Point) => x > left && x < right && y > top && y < bottom;

describe.each(seats)('a paper of %s', (seat) => {
  test.each(SCREEN_NAMES)('covers no gate and no line in play on a %s', (screen) => {
    const asked = fc.record({
      quarter: fc.integer({ min: 0, max: QUARTERS }),
      width: fc.integer({ min: 120, max: 420 }),
      height: fc.integer({ min: 44, max: 480 }),
      over: fc.constantFrom('nothing' as const, 'lines' as const),
      corner: fc.constantFrom('upper right' as const, 'lower right' as const),
    });
    fc.assert(
      fc.property(asked, ({ quarter, width, height, over, corner }) => {
        const { layout, ground } = board(seat, quarter, screen);
        const { frame, imports } = layout;
        const keys = { left: frame.insets.left, top: frame.insets.top, right: frame.insets.left + 170, bottom: frame.insets.top + 60 };
        const at = paperRoom({ width, height }, layout, ground, { taken: [keys], over, corner });
        if (!at) return;
        const paper = boxAt(at, { width, height });
        const free = freeBox(frame.width, frame.height, frame.insets);
        expect(paper.left >= free.left && paper.right <= free.right && paper.top >= free.top && paper.bottom <= free.bottom).toBe(true);
        expect(overlaps(paper, keys)).toBe(false);
        const never = [imports?.exporter, imports?.importer, frame.narrow ? null : imports?.designer].flatMap((point) => (point ? [point] : []));
        expect(never.filter((point) => holds(paper, point))).toEqual([]);
        const lines = [imports?.out, imports?.between, imports?.rise].flatMap((track) => (over === 'nothing' && track?.points) || []);
        expect(lines.filter((point) => holds(paper, point))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});

test.each([['desktop', 'nothing'], ['laptop', 'lines']] as const)('a strip finds room on a %s, over %s', (screen, over) => {
  const without = seats.filter((seat) => {
    const { layout, ground } = board(seat, 0, screen);
    return paperRoom({ width: 320, height: 80 }, layout, ground, { taken: [], over, corner: 'upper right' }) === null;
  });
  expect(without).toEqual([]);
});
