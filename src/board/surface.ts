import type { Scene } from 'phaser';
import type { Insets, Spot } from '../session/board.ts';
import type { BoardPicture, Pick } from '../session/picture.ts';
import type { BoardLanguage } from '../text/board.ts';
import { compose, type Composition } from './compose/compose.ts';
import { paperRoom } from './compose/paper-room.ts';
import { deviceScale, type Size } from './game.ts';
import { fitFrame } from './layout/fit.ts';
import { freeBox, nearestFree, within, type Box, type Frame, type Point } from './layout/frame.ts';
import { Backdrop } from './map/backdrop.ts';
import { outlines, type Outlines } from './map/outlines.ts';
import { bifocal, PACIFIC } from './map/projection.ts';
import { lineWidth } from './skins/label.ts';
import type { Item } from './skins/skin.ts';
import { Stage, type Shown } from './stage.ts';
import { stopsOf } from './targets.ts';
import { bounded, HOME_VIEW, MARGIN, type View } from './view.ts';

/** How far from the edge of the free part something beyond it is pointed at, px. */
const FROM_EDGE = 26;

const PROJECTION = bifocal(PACIFIC);
let atlas: Outlines | null = null;

/** The board on the screen: frames a picture, composes it and keeps stage and backdrop in step with it. */
export class Surface {
  readonly stage: Stage;
  readonly outlines: Outlines;
  private readonly backdrop: Backdrop;
  private size: Size;
  private resolution = deviceScale();
  private view: View = HOME_VIEW;
  private fontsReady = false;
  frame: Frame;
  composition: Composition;
  language: BoardLanguage;
  insets: Insets;
  picture: BoardPicture;

  constructor(
    scene: Scene,
    picture: BoardPicture,
    size: Size,
    options: { readonly language: BoardLanguage; readonly insets: Insets },
  ) {
    atlas ??= outlines(PROJECTION);
    this.outlines = atlas;
    this.stage = new Stage(scene, deviceScale());
    this.backdrop = new Backdrop(scene, this.stage.world, this.outlines);
    this.picture = picture;
    this.size = size;
    this.language = options.language;
    this.insets = options.insets;
    this.frame = this.fit(picture);
    this.composition = this.compose(picture);
  }

  private fit(picture: BoardPicture): Frame {
    return fitFrame(picture, PROJECTION, this.size.width, this.size.height, this.insets);
  }

  /** A picture in this frame, labelled for the whole board unless a part of it is looked at. */
  compose(picture: BoardPicture, view = HOME_VIEW): Composition {
    const { language, fontsReady } = this;
    return compose(picture, this.frame, { language, view, widthOf: fontsReady ? lineWidth : null });
  }

  /** Everything anew from data. */
  draw(picture: BoardPicture): void {
    this.picture = picture;
    this.frame = this.fit(picture);
    this.composition = this.compose(picture, this.view);
    this.bake();
    this.stage.apply(this.composition.items);
    this.setView(this.view);
  }

  apply(items: readonly Item[]): void {
    this.stage.apply(items);
  }

  /** Size and density of the screen are still those that it was laid out for. */
  fits({ width, height }: Size): boolean {
    return width === this.size.width && height === this.size.height && this.resolution === deviceScale();
  }

  resize(size: Size): void {
    this.size = size;
    this.resolution = deviceScale();
    this.goHome();
  }

  /** Back to the whole board; the next `draw` paints it as fine as the screen shows it at a zoom. */
  goHome(zoom = 1): void {
    this.setView(HOME_VIEW);
    this.stage.skins.resolution = deviceScale() * zoom;
  }

  /** From now on labels are drawn. */
  useFonts(): void {
    this.fontsReady = true;
  }

  viewNow(): View {
    return this.view;
  }

  setView(view: View): void {
    this.view = bounded(view, this.size);
    this.stage.moveTo(this.view.x, this.view.y, this.view.zoom, deviceScale());
  }

  /** After the view has come to rest: paints map and items as fine as they are seen now, and labels what is seen. */
  settle(): void {
    this.stage.skins.resolution = deviceScale() * Math.ceil(this.view.zoom * 4 - 0.1) / 4;
    this.composition = this.compose(this.picture, this.view);
    this.bake();
    this.stage.apply(this.composition.items);
  }

  /** Screen px (CSS) to board px. */
  toBoard([x, y]: Point): Point {
    return [(x - this.view.x) / this.view.zoom, (y - this.view.y) / this.view.zoom];
  }

  /** All that can be pressed, where it is on the screen; what lies beyond it at the edge. */
  spots(): Spot[] {
    const { zoom, x, y } = this.view;
    return stopsOf(this.picture, this.composition).map(({ pick, at }) => {
      const [left, top] = nearestFree([at[0] * zoom + x, at[1] * zoom + y], this.frame, FROM_EDGE, FROM_EDGE);
      return { pick, x: Math.round(left), y: Math.round(top) };
    });
  }

  /** Where on the board something lies that is not on the free part of the screen; null for what is seen. */
  hidden(pick: Pick): Point | null {
    const stop = stopsOf(this.picture, this.composition).find((each) => each.pick.kind === pick.kind && each.pick.id === pick.id);
    if (!stop) return null;
    const { zoom, x, y } = this.view;
    const { width, height, insets } = this.frame;
    const seen = within([stop.at[0] * zoom + x, stop.at[1] * zoom + y], freeBox(width, height, insets));
    return seen ? null : stop.at;
  }

  /** Where a paper lies beside what is in play on the whole board: its top left corner, near the upper right. */
  roomFor(size: Size, others: readonly Box[], over: 'nothing' | 'lines'): Point | null {
    const { layout, ground } = this.composition;
    return paperRoom(size, layout, ground, { taken: others, over, corner: 'upper right' });
  }

  snapshot(): Shown[] {
    return this.stage.snapshot();
  }

  private bake(): void {
    const { width, height } = this.size;
    const whole: Box = { left: -MARGIN, top: -MARGIN, right: width + MARGIN, bottom: height + MARGIN };
    this.backdrop.bake(this.picture, this.frame, whole, this.stage.skins.resolution);
  }
}
