import { GameObjects, type Scene } from 'phaser';
import type { BoardPicture } from '../../session/picture.ts';
import type { Box, Frame } from '../layout/frame.ts';
import { addCanvas } from '../textures.ts';
import { bakeMap } from './bake.ts';
import { classifier, landKey } from './land.ts';
import type { Outlines } from './outlines.ts';

/** Widest texture that every device takes, and the most px of one: a larger map would take long to draw. */
const WIDEST = 4096;
const MOST_PIXELS = 9e6;

/** The baked map under everything: one texture, drawn again only when land, frame or zoom change. */
export class Backdrop {
  private readonly scene: Scene;
  private readonly world: GameObjects.Container;
  private readonly outlines: Outlines;
  private image: GameObjects.Image | null = null;
  private key = '';

  constructor(scene: Scene, world: GameObjects.Container, outlines: Outlines) {
    this.scene = scene;
    this.world = world;
    this.outlines = outlines;
  }

  /** Bakes the part of the board in `box` (CSS px of the frame) at `resolution` texture px a CSS px. */
  bake(picture: BoardPicture, frame: Frame, box: Box, resolution: number): void {
    const [width, height] = [box.right - box.left, box.bottom - box.top];
    const fitting = Math.min(resolution, WIDEST / width, WIDEST / height, Math.sqrt(MOST_PIXELS / (width * height)));
    const { scale, shift } = frame;
    const key = ['map', landKey(picture), scale, ...shift, box.left, box.top, box.right, box.bottom, fitting].join(' ');
    if (key === this.key) return;
    const canvas = document.createElement('canvas');
    bakeMap(canvas, this.outlines, classifier(picture), frame, { box, resolution: fitting });
    addCanvas(this.scene.textures, key, canvas);
    this.image ??= this.newImage(key);
    this.image.setTexture(key).setOrigin(0, 0).setPosition(box.left, box.top).setScale(1 / fitting);
    if (this.key) this.scene.textures.remove(this.key);
    this.key = key;
  }

  private newImage(key: string): GameObjects.Image {
    const image = new GameObjects.Image(this.scene, 0, 0, key).setName('map').setDepth(-1);
    this.world.addAt(image, 0);
    return image;
  }
}
