// Films of real quarters, in every seat: cut at any moment they leave exactly what the picture they came to shows, and words never lie on labels.
import { beforeAll, describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { compose, type Composition } from '../../src/board/compose/compose.ts';
import { Film } from '../../src/board/film/film.ts';
import { labelBoxes } from '../../src/board/film/words.ts';
import { overlaps } from '../../src/board/layout/frame.ts';
import type { Item } from '../../src/board/skins/skin.ts';
import { HOME_VIEW } from '../../src/board/view.ts';
import { playQuarter, startMatch, worldNow, type Match } from '../../src/match/match.ts';
import { boardEvents } from '../../src/session/boardEvents.ts';
import { boardPicture } from '../../src/session/boardPicture.ts';
import type { BoardPicture } from '../../src/session/picture.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { scenario } from '../support/games.ts';
import { CHINA, CHINA_BEFORE, CHINA_QUARTER } from './fixture.ts';
import { framed, widthOf } from './framed.ts';
import { pretendStage } from './pretendStage.ts';

const QUARTERS = 6;
let match: Match;

beforeAll(() => {
  match = startMatch(scenario('base'), 'FILMS', {});
  for (let quarter = 0; quarter < QUARTERS; quarter++) match = playQuarter(match, {});
});

/** A stage in a language that may change. */
function theatre(screen: 'desktop' | 'phone') {
  let language: Language = 'en';
  const drawn = new Map<BoardPicture, Composition>();
  const composed = (picture: BoardPicture): Composition => {
    const composition = drawn.get(picture) ?? compose(picture, framed(picture, screen), { language, widthOf });
    drawn.set(picture, composition);
    return composition;
  };
  const { stage, shown, view } = pretendStage(composed, () => language);
  const items = () => [...shown.values()].sort((a, b) => a.id.localeCompare(b.id));
  const as = (picture: BoardPicture) => [...composed(picture).items].sort((a, b) => a.id.localeCompare(b.id));
  const speak = (next: Language) => {
    language = next;
    drawn.clear();
  };
  return { stage, items, as, view, speak };
}

/** A quarter as a seat sees it. */
interface Quarter {
  readonly before: BoardPicture;
  readonly events: ReturnType<typeof boardEvents>;
  readonly after: BoardPicture;
}

function quarterOf(seat: number, quarter: number): Quarter {
  return { before: boardPicture(match, quarter, seat, []), events: boardEvents(match, quarter, seat), after: boardPicture(match, quarter + 1, seat, []) };
}

const ALL_KINDS: Quarter = { before: CHINA_BEFORE, events: CHINA_QUARTER, after: CHINA };

/** Plays up to a moment, cuts, changes the language, and plays on to the end: what stood on the stage each time, and what should. */
function cutAt({ before, events, after }: Quarter, ms: number, screen: 'desktop' | 'phone', language: Language) {
  const { stage, items, as, view, speak } = theatre(screen);
  const film = new Film(stage, before, events, after, { speed: 1, onPhase: () => {} });
  stage.apply(stage.compose(before).items);
  for (let played = 0; played < ms && !film.advance(33); played += 33);
  film.cut();
  const cut = { shown: items(), wanted: as(film.now()) };
  // What the board does on a change of language: it draws where the film has come to.
  speak(language);
  stage.apply(stage.compose(film.now()).items);
  const spoken = { shown: items(), wanted: as(film.now()) };
  for (let step = 0; step < 1000 && !film.advance(50); step++);
  // A skip, and the end, sync with what is after the quarter.
  stage.apply(stage.compose(after).items);
  return [cut, spoken, { shown: items(), wanted: as(after) }, { shown: view(), wanted: HOME_VIEW }];
}

const moment = fc.record({ ms: fc.integer({ min: 0, max: 10_000 }), screen: fc.constantFrom('desktop' as const, 'phone' as const), language: fc.constantFrom(...LANGUAGES) });

test('a quarter with every kind of event, cut at any moment', () => {
  fc.assert(
    fc.property(moment, ({ ms, screen, language }) => {
      for (const { shown, wanted } of cutAt(ALL_KINDS, ms, screen, language)) expect(shown).toEqual(wanted);
    }),
    { numRuns: 15 },
  );
});

const seats = startMatch(scenario('base'), 'FILMS', {}).worlds[0].setting.nations.map(({ id }) => id);

describe.each(seats)('quarters of %s', (id) => {
  const seat = () => worldNow(match).setting.nations.findIndex((nation) => nation.id === id);

  test('cut at any moment', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: QUARTERS - 1 }), ({ ms, screen, language }, quarter) => {
        for (const { shown, wanted } of cutAt(quarterOf(seat(), quarter), ms, screen, language)) expect(shown).toEqual(wanted);
      }),
      { numRuns: 3 },
    );
  });

  test.each(['desktop', 'phone'] as const)('deal no paper onto a gate on a %s', (screen) => {
    for (let quarter = 0; quarter < QUARTERS; quarter++) {
      const { before, events, after } = quarterOf(seat(), quarter);
      const { stage, items } = theatre(screen);
      const film = new Film(stage, before, events.filter(({ kind }) => kind === 'paper'), after, { speed: 1, onPhase: () => {} });
      stage.apply(stage.compose(before).items);
      const { imports } = stage.compose(before).layout;
      const gates = [imports?.exporter, imports?.importer].filter((gate) => gate !== null && gate !== undefined);
      const papers = () => items().flatMap(({ id: name, skin, x, y }) => (skin.kind === 'paper' ? [{ name, ...skin.sheet, x, y }] : []));
      let were = papers();
      for (let ms = 0; ms < 3600 && !film.advance(100); ms += 100) {
        const lying = papers().filter((one) => were.some(({ name, x, y }) => name === one.name && x === one.x && y === one.y));
        were = papers();
        for (const { x, y, width, height } of lying) {
          for (const [gx, gy] of gates) expect(Math.abs(gx - x) > width / 2 || Math.abs(gy - y) > height / 2).toBe(true);
        }
      }
    }
  });

  test('say nothing over what is written', () => {
    for (let quarter = 0; quarter < QUARTERS; quarter += 3) {
      const { before, events, after } = quarterOf(seat(), quarter);
      const { stage, items } = theatre('desktop');
      const film = new Film(stage, before, events, after, { speed: 1, onPhase: () => {} });
      stage.apply(stage.compose(before).items);
      while (!film.advance(120)) {
        const isWord = ({ id: name }: Item) => name.startsWith('shot:');
        const words = labelBoxes(items().filter(isWord), widthOf);
        if (words.length === 0) continue;
        const lasting = labelBoxes(stage.compose(film.now()).items, widthOf);
        for (const [i, word] of words.entries()) {
          for (const other of [...lasting, ...words.slice(i + 1)]) expect(overlaps(word, other)).toBe(false);
        }
      }
    }
  });
});
