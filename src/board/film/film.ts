import type { BoardEvent, BoardPhase, BoardPicture } from '../../session/picture.ts';
import { boardText, type BoardLanguage } from '../../text/board.ts';
import type { Composition } from '../compose/compose.ts';
import type { Item, TextLine } from '../skins/skin.ts';
import { phaseOf, reveal, sceneOf, shotsOf } from '../presenters/presenters.ts';
import { BACK_TO_ALL } from '../presenters/shots.ts';
import { HOME_VIEW, mixedViews, sameView, type View } from '../view.ts';
import { morph, type Morph } from './morph.ts';
import { blowOf, passingDepth, performed } from './perform.ts';
import type { FilmSet, Shot } from './shot.ts';
import { clearWords } from './words.ts';

/** ms that a whole quarter may take at normal speed; a fuller one is played faster, until its scenes would be too short to read: then it takes longer, up to a bound. */
const USUAL = 8500;
const LEAST_SCENE = 640;
const LONGEST = 11_000;
/** Length of an event as drawn up, ms: what the pace is reckoned from. */
const TYPICAL = 1450;
/** Stillness after each event, ms. */
const BREATH = 140;

/** What the film needs of the board that it plays on. */
export interface FilmStage {
  compose(picture: BoardPicture): Composition;
  language(): BoardLanguage;
  /** Width of a line of text, CSS px. */
  widthOf(line: TextLine): number;
  view(): View;
  setView(view: View): void;
  apply(items: readonly Item[]): void;
  show(item: Item, depth: number): void;
  /** Puts what was shown since the last `apply` in its order. */
  sort(): void;
  remove(id: string): void;
}

interface Scene {
  readonly picture: BoardPicture;
  readonly next: Composition;
  readonly shots: readonly Shot[];
  /** Events that have not struck yet, and when they do. */
  readonly strikes: { readonly event: BoardEvent; readonly at: number }[];
  readonly morph: Morph;
  readonly viewBefore: View;
  readonly length: number;
}

function scenesOf(events: readonly BoardEvent[]): BoardEvent[][] {
  const runs: BoardEvent[][] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last && sceneOf(last[0]!) === sceneOf(event)) last.push(event);
    else runs.push([event]);
  }
  return runs;
}

/** ms after a scene's start at which an event strikes: where its first ring spreads or its stamp lands, or at once. */
function strikeOf(shots: readonly Shot[]): number {
  return shots.map(blowOf).find((at) => at !== null) ?? 0;
}

/** Plays a quarter: event after event, each from the picture before it to the picture after it. */
export class Film {
  private readonly stage: FilmStage;
  private readonly runs: BoardEvent[][];
  private readonly after: BoardPicture;
  private readonly onPhase: (phase: BoardPhase) => void;
  private readonly onStrike: (event: BoardEvent) => void;
  private shown: BoardPicture;
  private scene: Scene | null = null;
  private passing = new Set<string>();
  private elapsed = 0;
  private phase: BoardPhase | null = null;
  /** How much faster than drawn up, so that the whole stays within its length. */
  private readonly pace: number;
  /** 0 holds the film. */
  speed: number;

  constructor(
    stage: FilmStage,
    before: BoardPicture,
    events: readonly BoardEvent[],
    after: BoardPicture,
    options: { readonly speed: number; readonly onPhase: (phase: BoardPhase) => void; readonly onStrike?: (event: BoardEvent) => void },
  ) {
    this.stage = stage;
    this.shown = before;
    this.after = after;
    this.runs = scenesOf(events);
    this.speed = options.speed;
    this.onPhase = options.onPhase;
    this.onStrike = options.onStrike ?? (() => {});
    const most = Math.min(LONGEST, Math.max(USUAL, this.runs.length * LEAST_SCENE));
    this.pace = Math.max(1, (this.runs.length * TYPICAL) / most);
  }

  /** Plays on by so many ms; true once all is over. */
  advance(ms: number): boolean {
    let left = ms * this.speed * this.pace;
    while (left > 0) {
      this.scene ??= this.nextScene();
      if (!this.scene) return true;
      const step = Math.min(left, this.scene.length - this.elapsed);
      this.elapsed += step;
      left -= step;
      this.draw(this.scene);
      while (this.scene.strikes.length > 0 && this.elapsed >= this.scene.strikes[0]!.at) this.onStrike(this.scene.strikes.shift()!.event);
      if (this.elapsed >= this.scene.length) this.endScene(this.scene);
    }
    return this.scene === null && this.runs.length === 0 && sameView(this.stage.view(), HOME_VIEW);
  }

  /** The picture that the film has come to. */
  now(): BoardPicture {
    return this.scene?.picture ?? this.shown;
  }

  /** Ends the running event at once; the next one is laid out anew (the screen or the language changed). */
  cut(): void {
    if (this.scene) this.endScene(this.scene);
  }

  private nextScene(): Scene | null {
    const run = this.runs.shift();
    if (!run) return this.closingScene();
    const phase = phaseOf(run[0]!);
    if (phase !== this.phase) this.onPhase(phase);
    this.phase = phase;
    const before = this.stage.compose(this.shown);
    const picture = run.reduce((shown, event) => reveal(shown, event, this.after), this.shown);
    const next = this.stage.compose(picture);
    const language = this.stage.language();
    const set: Omit<FilmSet, 'nth'> = {
      frame: next.layout.frame,
      before: before.layout,
      after: next.layout,
      ground: next.ground,
      text: boardText[language],
      of: run.length,
      language,
      names: new Map(picture.nations.map((nation) => [nation.id, nation.name[language]])),
      seat: picture.seat,
      nationPlaces: new Map(picture.nations.map((nation) => [nation.id, nation.label])),
      dataCentres: new Set(picture.dataCentres.map((centre) => centre.id)),
    };
    const drawn = run.map((event, nth) => ({ event, shots: shotsOf(event, { ...set, nth }) }));
    const strikes = drawn.map(({ event, shots: own }) => ({ event, at: strikeOf(own) })).sort((a, b) => a.at - b.at);
    const shots = this.watched(clearWords(drawn.flatMap(({ shots: own }) => own), next.items, next.layout.frame, (line) => this.stage.widthOf(line)));
    const length = Math.max(0, ...shots.map((shot) => shot.start + shot.ms)) + BREATH;
    this.elapsed = 0;
    return { picture, next, shots, strikes, morph: morph(before.items, next.items, next.layout), viewBefore: this.stage.view(), length };
  }

  /** One camera a scene: where its first news is, or from where all is seen. */
  private watched(shots: readonly Shot[]): Shot[] {
    const camera = shots.find(({ kind }) => kind === 'camera') ?? (sameView(this.stage.view(), HOME_VIEW) ? null : BACK_TO_ALL);
    return [...(camera ? [camera] : []), ...shots.filter(({ kind }) => kind !== 'camera')];
  }

  /** After the last news all is seen once more. */
  private closingScene(): Scene | null {
    if (sameView(this.stage.view(), HOME_VIEW)) return null;
    const next = this.stage.compose(this.shown);
    this.elapsed = 0;
    return { picture: this.shown, next, shots: [BACK_TO_ALL], strikes: [], morph: morph([], [], next.layout), viewBefore: this.stage.view(), length: BACK_TO_ALL.ms };
  }

  private draw({ shots, morph, viewBefore, next }: Scene): void {
    shots.forEach((shot, i) => {
      const t = shot.ease(Math.max(0, Math.min(1, (this.elapsed - shot.start) / shot.ms)));
      if (shot.kind === 'camera') this.stage.setView(mixedViews(viewBefore, shot.to, t));
      if (shot.kind === 'change') for (const { item, depth } of morph.at(t)) this.stage.show(item, depth);
      const begun = this.elapsed >= shot.start;
      for (const item of begun ? performed(shot, `shot:${i}`, t, next.layout.frame.unit) : []) {
        this.stage.show(item, passingDepth(i));
        this.passing.add(item.id);
      }
    });
    this.stage.sort();
  }

  private endScene(scene: Scene): void {
    for (const id of this.passing) this.stage.remove(id);
    this.passing.clear();
    for (const shot of scene.shots) if (shot.kind === 'camera') this.stage.setView(shot.to);
    this.stage.apply(scene.next.items);
    this.shown = scene.picture;
    this.scene = null;
  }
}
