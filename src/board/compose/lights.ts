import type { BoardPicture } from '../../session/picture.ts';
import type { Frame } from '../layout/frame.ts';
import { LIGHT_SEEDS } from '../skins/light.ts';
import type { Item } from '../skins/skin.ts';
import { item } from './item.ts';

/** Cities that lie off the screen by more than this many px are left out. */
const BEYOND = 200;

/** Cities are lit one by one, not baked into the map: adoption changes them. */
export function cityLights(picture: BoardPicture, frame: Frame): Item[] {
  return picture.cities.flatMap(({ place, brightness }, i) => {
    const [x, y] = frame.at(place);
    const off = x < -BEYOND || x > frame.width + BEYOND || y < -BEYOND || y > frame.height + BEYOND;
    if (off || brightness <= 0) return [];
    const scale = (0.38 + brightness * 0.62) * Math.max(0.75, Math.min(1.25, frame.unit));
    return [
      item(`city:${i}`, { kind: 'light', seed: i % LIGHT_SEEDS }, [x, y], {
        alpha: Math.min(1, 0.4 + brightness * 0.55),
        scaleX: scale,
        scaleY: scale,
        light: true,
      }),
    ];
  });
}
