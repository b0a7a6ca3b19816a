import type { Textures } from 'phaser';
import { paint } from './skins/paint.ts';
import type { Painting } from './skins/painting.ts';
import type { Skin } from './skins/skin.ts';

/** A painted skin: its texture's key and where in it the item's position lies, 0-1. */
export interface Painted {
  readonly key: string;
  readonly originX: number;
  readonly originY: number;
}

/** Puts a canvas into Phaser as a plain texture: its CanvasTexture would also keep a copy of all pixels in memory. */
export function addCanvas(textures: Textures.TextureManager, key: string, canvas: HTMLCanvasElement): void {
  const texture = textures.create(key, canvas, canvas.width, canvas.height);
  texture?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
}

/** Textures of skins, painted once each at the screen's resolution. */
export class SkinTextures {
  private readonly painted = new Map<string, Painted>();
  private readonly textures: Textures.TextureManager;
  /** Texture px a CSS px. */
  resolution: number;

  constructor(textures: Textures.TextureManager, resolution: number) {
    this.textures = textures;
    this.resolution = resolution;
  }

  of(skin: Skin): Painted {
    const key = `${this.resolution}|${JSON.stringify(skin)}`;
    const known = this.painted.get(key);
    if (known) return known;
    const painting = paint(skin);
    const canvas = this.draw(painting);
    addCanvas(this.textures, key, canvas);
    const painted = {
      key,
      originX: (painting.originX * this.resolution) / canvas.width,
      originY: (painting.originY * this.resolution) / canvas.height,
    };
    this.painted.set(key, painted);
    return painted;
  }

  /** Forgets every texture but those in use. */
  keepOnly(used: ReadonlySet<string>): void {
    for (const key of this.painted.keys()) {
      if (used.has(key)) continue;
      this.textures.remove(key);
      this.painted.delete(key);
    }
  }

  private draw(painting: Painting): HTMLCanvasElement {
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.ceil(painting.width * this.resolution));
    canvas.height = Math.max(1, Math.ceil(painting.height * this.resolution));
    const context = canvas.getContext('2d')!;
    context.scale(this.resolution, this.resolution);
    context.translate(painting.originX, painting.originY);
    painting.draw(context);
    return canvas;
  }
}
