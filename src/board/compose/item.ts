import type { Point } from '../layout/frame.ts';
import type { Track } from '../layout/track.ts';
import type { Item, LineLook, Skin } from '../skins/skin.ts';

type Extras = Partial<Pick<Item, 'angle' | 'scaleX' | 'scaleY' | 'alpha' | 'on'>>;

/** The literal of an item: a skin at a point, upright and whole unless said otherwise. */
export function item(id: string, skin: Skin, [x, y]: Point, extras: Extras = {}): Item {
  return {
    id,
    skin,
    x,
    y,
    angle: extras.angle ?? 0,
    scaleX: extras.scaleX ?? 1,
    scaleY: extras.scaleY ?? 1,
    alpha: extras.alpha ?? 1,
    on: extras.on ?? null,
  };
}

function rounded(points: readonly Point[]): Point[] {
  return points.map(([x, y]) => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
}

/** A whole track as one picture, positioned by its first point. */
export function line(id: string, { points }: Pick<Track, 'points'>, look: LineLook, alpha = 1): Item {
  return item(id, { kind: 'line', points: rounded(points), look }, [0, 0], { alpha });
}
