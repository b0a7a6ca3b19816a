import { WEBGL, type Game } from 'phaser';
import type { Board, BoardOptions, Insets, Paper, Speed, Spot } from '../session/board.ts';
import type { BoardEvent, BoardPhase, BoardPicture, Pick } from '../session/picture.ts';
import type { BoardLanguage } from '../text/board.ts';
import { ANSWER_MS, answering } from './answer.ts';
import { Film } from './film/film.ts';
import { passingDepth } from './film/perform.ts';
import { resizeGame, startGame, type MapScene, type Size } from './game.ts';
import { listenToGestures } from './gestures.ts';
import { pickAt } from './pick.ts';
import { Quiet } from './quiet.ts';
import type { Shown } from './stage.ts';
import { freeBox } from './layout/frame.ts';
import { lineWidth } from './skins/label.ts';
import { Surface } from './surface.ts';
import { centredOn, HOME_VIEW, zoomedAt, type View } from './view.ts';

/** The map drawn by Phaser; beside what the page asks for, it can tell what it shows. */
export interface DrawnBoard extends Board {
  /** The display list as plain data, in drawing order. */
  snapshot(): Shown[];
}

const NO_INSETS: Insets = { left: 0, right: 0, top: 0, bottom: 0, papers: [] };
/** ms after which labels are drawn even if the fonts have not come. */
const FONT_PATIENCE = 3000;
/** ms that the host's size must rest before the map is baked anew. */
const RESIZE_REST = 90;

/** Where a GPU draws, the film is painted for the camera's usual nearness; without one every px costs time. */
const FILM_ZOOM = 1.6;

/** ms of film that one frame may pass: a tab that comes back after minutes must not swallow the rest. */
const LONGEST_FRAME = 200;

interface Running {
  readonly film: Film;
  readonly end: () => void;
}

/** Things that answer: which, since how many ms, and what of it stands on the board. */
interface Answer {
  readonly picks: readonly Pick[];
  readonly end: () => void;
  ms: number;
  shown: readonly string[];
}

class PhaserBoard implements DrawnBoard {
  readonly ready: Promise<void>;
  private readonly host: HTMLElement;
  private readonly game: Game;
  private readonly picks = new Set<(pick: Pick) => void>();
  private readonly watchers = new Set<(spots: readonly Spot[]) => void>();
  private readonly sizes: ResizeObserver;
  private surface: Surface | null = null;
  private quiet: Quiet | null = null;
  private stopGestures: (() => void) | null = null;
  private resizing: ReturnType<typeof setTimeout> | undefined;
  private running: Running | null = null;
  private answered: Answer | null = null;
  private picture: BoardPicture;
  private language: BoardLanguage;
  private insets: Insets;
  private reduced: boolean;
  private gone = false;

  constructor(host: HTMLElement, picture: BoardPicture, options: BoardOptions) {
    this.host = host;
    this.picture = picture;
    this.language = options.language;
    this.reduced = options.reducedMotion;
    this.insets = options.insets ?? NO_INSETS;
    let begun = (_beginning: Promise<void>) => {};
    this.ready = new Promise((resolve) => (begun = resolve));
    this.game = startGame(
      host,
      (map) => begun(this.begin(map)),
      (ms) => this.frame(ms),
    );
    this.ready.catch(() => this.giveUp());
    this.sizes = new ResizeObserver(() => {
      clearTimeout(this.resizing);
      this.resizing = setTimeout(() => this.resized(), RESIZE_REST);
    });
    this.sizes.observe(host);
  }

  private async begin({ scene, game }: MapScene): Promise<void> {
    if (this.gone) return;
    game.canvas.setAttribute('aria-hidden', 'true');
    const size = { width: this.host.clientWidth, height: this.host.clientHeight };
    resizeGame(game, size);
    const surface = new Surface(scene, this.picture, size, { language: this.language, insets: this.insets });
    const quiet = new Quiet(game);
    this.surface = surface;
    this.quiet = quiet;
    this.redraw();
    this.stopGestures = listenToGestures(game.canvas, {
      surface,
      onMoved: () => quiet.touch(),
      onRest: () => {
        // While a quarter plays the display list is the film's.
        if (!this.running) surface.settle();
        quiet.touch();
        this.tellSpots();
      },
      onPoint: (at, touch) => {
        const pick = pickAt(surface, at, touch);
        if (pick) for (const callback of this.picks) callback(pick);
      },
    });
    await fontsLoaded();
    if (this.gone) return;
    surface.useFonts();
    this.relayout();
  }

  /** The map cannot be drawn: the board stays empty, and every quarter on it is over at once. */
  private giveUp(): void {
    this.surface = null;
    this.destroy();
  }

  private redraw(): void {
    const { surface } = this;
    if (!surface) return;
    surface.language = this.language;
    surface.insets = this.insets;
    surface.draw(this.picture);
    this.quiet?.touch();
    this.tellSpots();
  }

  private tellSpots(): void {
    const spots = this.running || !this.surface ? [] : this.surface.spots();
    for (const callback of this.watchers) callback(spots);
  }

  /** Looks at another part of the board, at once. */
  private look(view: View): void {
    const { surface } = this;
    if (!surface || this.running) return;
    surface.setView(view);
    surface.settle();
    this.quiet?.touch();
    this.tellSpots();
  }

  answer(picks: readonly Pick[]): void {
    const { quiet } = this;
    this.endAnswer();
    if (this.reduced || this.running || !quiet || this.gone || picks.length === 0) return;
    this.answered = { picks, end: quiet.hold(), ms: 0, shown: [] };
  }

  private endAnswer(): void {
    for (const id of this.answered?.shown ?? []) this.surface?.stage.remove(id);
    this.answered?.end();
    this.answered = null;
    this.quiet?.touch();
  }

  private drawAnswer(answer: Answer, ms: number): void {
    const { surface } = this;
    answer.ms += ms;
    if (!surface || answer.ms >= ANSWER_MS) {
      this.endAnswer();
      return;
    }
    const items = answering(answer.picks, surface.picture, surface.composition, answer.ms / ANSWER_MS);
    answer.shown = items.map(({ id }) => id);
    items.forEach((item, i) => surface.stage.show(item, passingDepth(i)));
    surface.stage.sort();
  }

  private frame(ms: number): void {
    if (this.answered) this.drawAnswer(this.answered, Math.min(ms, LONGEST_FRAME));
    if (!this.running) return;
    let over = true;
    try {
      over = this.running.film.advance(Math.min(ms, LONGEST_FRAME));
    } catch (error) {
      // The film is not the game: what cannot be played is skipped.
      reportError(error);
    }
    if (over) this.finish();
  }

  private finish(): void {
    const { running } = this;
    if (!running) return;
    this.running = null;
    try {
      this.surface?.goHome();
      this.redraw();
    } finally {
      running.end();
    }
  }

  private resized(): void {
    const { surface, host } = this;
    const size = { width: host.clientWidth, height: host.clientHeight };
    if (this.gone || !surface || size.width === 0 || size.height === 0 || surface.fits(size)) return;
    resizeGame(this.game, size);
    surface.resize(size);
    this.relayout();
  }

  /** Language, insets or size changed. */
  private relayout(): void {
    const { running, surface } = this;
    if (!running || !surface) {
      this.redraw();
      return;
    }
    running.film.cut();
    surface.language = this.language;
    surface.insets = this.insets;
    surface.draw(running.film.now());
    this.quiet?.touch();
  }

  sync(picture: BoardPicture): void {
    this.picture = picture;
    if (this.running) this.finish();
    else this.redraw();
  }

  resolve(
    before: BoardPicture,
    events: readonly BoardEvent[],
    after: BoardPicture,
    options: { readonly speed: Speed; onPhase(phase: BoardPhase): void; onStrike?(event: BoardEvent): void },
  ): Promise<void> {
    this.endAnswer();
    // On a phone the map has just grown: laid out later, it would cut the first event short.
    clearTimeout(this.resizing);
    this.resized();
    this.surface?.goHome(this.reduced || this.game.renderer.type !== WEBGL ? 1 : FILM_ZOOM);
    this.sync(before);
    this.picture = after;
    const { surface, quiet } = this;
    if (this.reduced || !surface || !quiet || this.gone) {
      this.redraw();
      return Promise.resolve();
    }
    return new Promise((settled) => {
      const release = quiet.hold();
      const stage = {
        compose: (picture: BoardPicture) => surface.compose(picture),
        language: () => this.language,
        widthOf: lineWidth,
        view: () => surface.viewNow(),
        setView: surface.setView.bind(surface),
        apply: surface.stage.apply.bind(surface.stage),
        show: surface.stage.show.bind(surface.stage),
        remove: surface.stage.remove.bind(surface.stage),
        sort: () => surface.stage.sort(),
      };
      const film = new Film(stage, before, events, after, options);
      this.running = {
        film,
        end: () => {
          release();
          settled();
        },
      };
      this.tellSpots();
    });
  }

  skip(): void {
    this.finish();
  }

  setSpeed(speed: Speed | 0): void {
    if (this.running) this.running.film.speed = speed;
  }

  setLanguage(language: BoardLanguage): void {
    this.language = language;
    this.relayout();
  }

  setInsets(insets: Insets): void {
    if (JSON.stringify(insets) === JSON.stringify(this.insets)) return;
    this.insets = insets;
    this.relayout();
  }

  roomFor(size: Size, others: readonly Paper[], over: 'nothing' | 'lines' = 'nothing'): { left: number; top: number } | null {
    const at = this.surface?.roomFor(size, others, over);
    return at ? { left: at[0], top: at[1] } : null;
  }

  setReducedMotion(reduced: boolean): void {
    this.reduced = reduced;
    if (reduced) {
      this.endAnswer();
      this.skip();
    }
  }

  onPick(callback: (pick: Pick) => void): () => void {
    this.picks.add(callback);
    return () => this.picks.delete(callback);
  }

  onSpots(callback: (spots: readonly Spot[]) => void): () => void {
    this.watchers.add(callback);
    this.tellSpots();
    return () => this.watchers.delete(callback);
  }

  reveal(pick: Pick): void {
    const at = this.surface?.hidden(pick);
    if (at && this.surface) this.look(centredOn(at, this.surface.viewNow().zoom, this.surface.frame));
  }

  zoomBy(factor: number): void {
    const { surface } = this;
    if (!surface) return;
    const { width, height, insets } = surface.frame;
    const free = freeBox(width, height, insets);
    const middle = [(free.left + free.right) / 2, (free.top + free.bottom) / 2] as const;
    this.look(factor === 0 ? HOME_VIEW : zoomedAt(surface.viewNow(), factor, middle));
  }

  snapshot(): Shown[] {
    return this.surface?.snapshot() ?? [];
  }

  destroy(): void {
    if (this.gone) return;
    this.gone = true;
    clearTimeout(this.resizing);
    this.sizes.disconnect();
    this.stopGestures?.();
    this.running?.end();
    this.running = null;
    this.game.destroy(true);
    // Phaser takes itself apart in its next step: a loop that sleeps would never get there.
    if (!this.game.loop.running) this.game.loop.wake();
  }
}

/** The faces that labels and papers use; without them text would be measured and drawn in another font. */
async function fontsLoaded(): Promise<void> {
  const labels = ['640 13px', 'semi-condensed 480 12px', 'expanded 620 16px'].map((face) => `${face} 'Archivo Variable'`);
  const papers = ['560 20px', 'italic 560 20px'].map((face) => `${face} 'Newsreader Variable'`);
  const faces = [...labels, ...papers].map((face) => document.fonts.load(face).catch(() => []));
  const patience = new Promise((resolve) => setTimeout(resolve, FONT_PATIENCE));
  await Promise.race([Promise.all(faces).then(() => document.fonts.ready), patience]);
}

/** Opens the board in an element that fills its place; the element should be clipped and must not be empty of size. */
export function openBoard(host: HTMLElement, picture: BoardPicture, options: BoardOptions): DrawnBoard {
  return new PhaserBoard(host, picture, options);
}
