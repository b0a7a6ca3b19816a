import { dieOn } from '../compose/dies.ts';
import { item } from '../compose/item.ts';
import type { Item } from '../skins/skin.ts';
import { dealt } from './ease.ts';
import type { Shot } from './shot.ts';

/** Things of a shot lie above the board. */
const ABOVE = 100_000;
/** Between two dies that run, px. */
const FLOW_STEP = 24;
/** How far a word rises, units. */
export const WORD_RISE = 16;

/** ms of a paper's life: dealt, read, stamped, taken off. */
const PAPER = { deal: 360, stamp: 560, pressed: 150, leave: 240 };
/** How much larger a stamp is before it touches the paper. */
const STAMP_FROM = 2.2;
/** Radians of a stamp against its paper, and where on it, as shares of the paper's size from its middle. */
const STAMPED = { angle: 0.13, x: 0.27, y: 0.26 };

const share = (ms: number, from: number, length: number) => Math.max(0, Math.min(1, (ms - from) / length));

function paperItems({ at, from, angle, sheet, stamp, ms: length }: Extract<Shot, { kind: 'paper' }>, name: string, ms: number): Item[] {
  const way = dealt(share(ms, 0, PAPER.deal));
  const gone = share(ms, length - PAPER.leave, PAPER.leave);
  const alpha = Math.min(1, share(ms, 0, PAPER.deal / 2)) * (1 - gone);
  const x = from[0] + (at[0] - from[0]) * way;
  const y = from[1] + (at[1] - from[1]) * way + 14 * gone;
  const turned = angle + (1 - way) * 0.12;
  const paper = item(name, { kind: 'paper', sheet }, [x, y], { angle: turned, alpha });
  const pressed = share(ms, PAPER.stamp, PAPER.pressed);
  if (!stamp || pressed === 0) return [paper];
  const scale = STAMP_FROM + (1 - STAMP_FROM) * pressed ** 2;
  const [dx, dy] = [sheet.width * STAMPED.x, sheet.height * STAMPED.y];
  const place = [x + dx * Math.cos(turned) - dy * Math.sin(turned), y + dx * Math.sin(turned) + dy * Math.cos(turned)] as const;
  return [paper, item(`${name}:stamp`, { kind: 'stamp', stamp }, place, { angle: turned - STAMPED.angle, scaleX: scale, scaleY: scale, alpha: pressed * (1 - gone) })];
}

/** ms after a shot's start at which what it shows strikes; null where it is no blow. */
export function blowOf(shot: Shot): number | null {
  if (shot.kind === 'ring') return shot.start;
  if (shot.kind === 'paper') return shot.start + (shot.stamp ? PAPER.stamp + PAPER.pressed : 0);
  return null;
}

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
    case 'paper':
      return paperItems(shot, name, t * shot.ms);
    case 'change':
    case 'camera':
      return [];
  }
}

export function passingDepth(index: number): number {
  return ABOVE + index;
}

