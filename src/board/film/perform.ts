import { dieOn } from '../compose/dies.ts';
import { item } from '../compose/item.ts';
import type { Item } from '../skins/skin.ts';
import type { Shot } from './shot.ts';

/** Things of a shot lie above the board. */
const ABOVE = 100_000;
/** Between two dies that run, px. */
const FLOW_STEP = 24;
/** How far a word rises, units. */
export const WORD_RISE = 16;

/** The passing items of a shot, `t` of the way through it; the lasting ones belong to the board's own list. */
export function performed(shot: Shot, name: string, t: number, unit: number): Item[] {
  switch (shot.kind) {
    case 'flow': {
      const step = FLOW_STEP * unit;
      const path = shot.track.length + (shot.count - 1) * step;
      const kind = { road: shot.road, unit, planned: false };
      return Array.from({ length: shot.count }, (_, i) => {
        const along = path * t - i * step;
        const on = along > 0 && along < shot.track.length;
        const die = dieOn(`${name}:${i}`, { name, track: shot.track }, along, kind);
        return { ...die, alpha: on ? 1 : 0 };
      });
    }
    case 'ring': {
      const skin = { kind: 'ring', radius: shot.radius, colour: shot.colour } as const;
      const scale = 0.35 + 0.65 * t;
      return [item(name, skin, shot.at, { alpha: 0.7 * (1 - t), scaleX: scale, scaleY: scale })];
    }
    case 'sign': {
      const skin = { kind: 'sign', sign: shot.sign, size: shot.size } as const;
      const scale = 0.5 + 0.5 * Math.min(1, t * 4);
      return [item(name, skin, shot.at, { alpha: t > 0.7 ? (1 - t) / 0.3 : 1, scaleX: scale, scaleY: scale })];
    }
    case 'word': {
      const rise = WORD_RISE * unit * t;
      const alpha = t < 0.12 ? t / 0.12 : t > 0.75 ? (1 - t) / 0.25 : 1;
      const skin = { kind: 'label', lines: [shot.line], align: 'middle' } as const;
      return [item(name, skin, [Math.round(shot.at[0]), shot.at[1] - rise], { alpha })];
    }
    case 'change':
    case 'camera':
      return [];
  }
}

export function passingDepth(index: number): number {
  return ABOVE + index;
}

