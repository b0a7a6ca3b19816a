import '@fontsource-variable/archivo/standard.css';
import { openBoard } from '../../src/board/board.ts';
import type { Pick } from '../../src/session/picture.ts';
import * as fixture from './fixture.ts';

/** The board without the game around it, for looking at and for the browser test. */
const asked = new URLSearchParams(location.search);
const [left = 0, top = 0, right = 0, bottom = 0] = (asked.get('insets') ?? '').split(',').map(Number);
const language = asked.get('language') === 'id' ? 'id' : 'en';
const picture = { KOREA: fixture.KOREA, CHINA: fixture.CHINA }[asked.get('seat') ?? 'CHINA'] ?? fixture.CHINA;
/** A picture that no board can draw. */
const broken = { ...picture, dataCentres: null as never };
const board = openBoard(document.getElementById('map')!, asked.has('broken') ? broken : picture, {
  language,
  reducedMotion: asked.has('still'),
  insets: { left, top, right, bottom, papers: [] },
});
const page = { board, fixture, picks: [] as Pick[], over: Promise.resolve() };

declare global {
  interface Window {
    boardPage: typeof page;
  }
}
window.boardPage = page;
document.body.dataset.ready = await board.ready.then(
  () => 'yes',
  () => 'never',
);
