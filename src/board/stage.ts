import { GameObjects, type Scene } from 'phaser';
import type { Item } from './skins/skin.ts';
import { SkinTextures } from './textures.ts';

/** What the display list shows of one thing, as plain data. */
export interface Shown {
  readonly id: string;
  readonly texture: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly scaleX: number;
  readonly scaleY: number;
  readonly alpha: number;
}

/** Layers of skins that stay where they are while the map moves under them. */
function fixed(item: Item): boolean {
  return item.skin.kind === 'scrim';
}

/** Keeps Phaser's display list equal to a list of items. Holds no state of the game. */
export class Stage {
  readonly skins: SkinTextures;
  /** What moves with the map; its scale is device px a CSS px. */
  readonly world: GameObjects.Container;
  private readonly overlay: GameObjects.Container;
  private readonly scene: Scene;
  private readonly images = new Map<string, GameObjects.Image>();

  constructor(scene: Scene, resolution: number) {
    this.scene = scene;
    this.skins = new SkinTextures(scene.textures, resolution);
    this.world = scene.add.container();
    this.overlay = scene.add.container();
  }

  /** Shows exactly these items, in this order. */
  apply(items: readonly Item[]): void {
    const wanted = new Set(items.map((item) => item.id));
    for (const id of this.images.keys()) if (!wanted.has(id)) this.remove(id);
    const used = new Set<string>();
    items.forEach((item, depth) => used.add(this.show(item, depth)));
    this.world.sort('depth');
    this.skins.keepOnly(used);
  }

  /** Shows one item, new or changed; gives its texture's key. */
  show(item: Item, depth?: number): string {
    const painted = this.skins.of(item.skin);
    let image = this.images.get(item.id);
    if (!image) {
      image = new GameObjects.Image(this.scene, 0, 0, painted.key);
      image.setName(item.id);
      (fixed(item) ? this.overlay : this.world).add(image);
      this.images.set(item.id, image);
    } else if (image.texture.key !== painted.key) {
      image.setTexture(painted.key);
    }
    if (depth !== undefined) image.setDepth(depth);
    const { resolution } = this.skins;
    image.setOrigin(painted.originX, painted.originY);
    image.setPosition(item.x, item.y).setRotation(item.angle).setAlpha(item.alpha);
    image.setScale(item.scaleX / resolution, item.scaleY / resolution);
    return painted.key;
  }

  remove(id: string): void {
    this.images.get(id)?.destroy();
    this.images.delete(id);
  }

  /** New things come on top until the next `apply`. */
  sort(): void {
    this.world.sort('depth');
  }

  /** Device px: the map's place and size on the canvas; what is fixed only gets the size. */
  moveTo(x: number, y: number, scale: number, deviceScale: number): void {
    this.world.setPosition(x * deviceScale, y * deviceScale).setScale(scale * deviceScale);
    this.overlay.setScale(deviceScale);
  }

  snapshot(): Shown[] {
    const ordered = [...this.world.list, ...this.overlay.list] as GameObjects.Image[];
    const { resolution } = this.skins;
    const tidy = (value: number) => Math.round(value * 1000) / 1000;
    return ordered.filter((image) => this.images.has(image.name)).map((image) => ({
      id: image.name,
      texture: image.texture.key,
      x: tidy(image.x),
      y: tidy(image.y),
      angle: tidy(image.rotation),
      scaleX: tidy(image.scaleX * resolution),
      scaleY: tidy(image.scaleY * resolution),
      alpha: tidy(image.alpha),
    }));
  }
}
