// Labels never lie on one another, under a paper or under a panel: in every seat, language, size and view, at the start and late.
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { freeBox, overlaps, type Box } from '../../src/board/layout/frame.ts';
import { bounded, HOME_VIEW, zoomedAt, type View } from '../../src/board/view.ts';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import { boardPicture } from '../../src/session/boardPicture.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { scenario } from '../support/games.ts';
import { labelBoxes, SCREEN_NAMES, shown } from './framed.ts';

const QUARTERS = 7;
let match: Match;

beforeAll(() => {
  match = startMatch(scenario('base'), 'LABELS', {});
  for (let quarter = 0; quarter < QUARTERS; quarter++) match = playQuarter(match, {});
});

const seats = startMatch(scenario('base'), 'LABELS', {}).worlds[0].setting.nations.map(({ id }) => id);
const pictureOf = (seat: string, quarter: number) =>
  boardPicture(match, quarter, worldNow(match).setting.nations.findIndex(({ id }) => id === seat), []);

/** A part of the board on the screen. */
function onScreen(box: Box, { zoom, x, y }: View): Box {
  return { left: box.left * zoom + x, right: box.right * zoom + x, top: box.top * zoom + y, bottom: box.bottom * zoom + y };
}

describe.each(seats)('labels of %s', (seat) => {
  test.each(SCREEN_NAMES)('keep off each other, papers and panels on a %s', (screen) => {
    const somewhere = fc.record({ zoom: fc.double({ min: 1, max: 3, noNaN: true }), x: fc.double({ min: 0, max: 1, noNaN: true }), y: fc.double({ min: 0, max: 1, noNaN: true }) });
    const looked = fc.record({ at: fc.option(somewhere), language: fc.constantFrom(...LANGUAGES), quarter: fc.integer({ min: 0, max: QUARTERS }), paper: fc.boolean() });
    fc.assert(
      fc.property(looked, ({ at, language, quarter, paper }) => {
        const picture = pictureOf(seat, quarter);
        const { frame } = shown(picture, { screen, language, paper }).layout;
        const { width, height, insets } = frame;
        const view = at ? bounded(zoomedAt(HOME_VIEW, at.zoom, [at.x * width, at.y * height]), frame) : HOME_VIEW;
        const boxes = labelBoxes(shown(picture, { screen, language, paper, view })).map(({ id, box }) => ({ id, box: onScreen(box, view) }));
        const free = freeBox(width, height, insets);
        boxes.forEach(({ id, box }, i) => {
          for (const other of boxes.slice(i + 1)) expect(overlaps(box, other.box), `${id} on ${other.id}`).toBe(false);
          for (const dealt of insets.papers) expect(overlaps(box, dealt), `${id} under the paper`).toBe(false);
          const inside = box.left >= free.left && box.right <= free.right && box.top >= free.top && box.bottom <= free.bottom;
          expect(inside, `${id} under a panel`).toBe(true);
        });
      }),
      { numRuns: 14 },
    );
  });
});

test('from near more is said', () => {
  const picture = pictureOf('china', 0);
  const view = bounded(zoomedAt(HOME_VIEW, 2, [900, 400]), { width: 1440, height: 900 });
  const ids = (looked: View) => labelBoxes(shown(picture, { view: looked })).map(({ id }) => id);
  expect(ids(HOME_VIEW).filter((id) => id.startsWith('label:tension:'))).toEqual(['label:tension:us']);
  expect(ids(view)).toEqual(expect.arrayContaining(['label:rented:taiwan']));
});
