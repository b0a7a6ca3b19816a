import type { BoardPicture, TiePicture } from '../../session/picture.ts';
import { COLOUR } from '../colours.ts';
import type { Point } from '../layout/frame.ts';
import type { Layout } from '../layout/layout.ts';
import { rentedFrom, type Reach } from '../layout/ties.ts';
import type { Track } from '../layout/track.ts';
import type { Item, LineLook } from '../skins/skin.ts';
import { item, line } from './item.ts';
import { lookOf } from './looks.ts';

/** Points of tension from which two capitals are drawn taut: what is usual between good neighbours is far less. */
export const TAUT = 50;

/** From just taut (0) to the highest (1). */
const strain = (tension: number) => Math.max(0, Math.min(1, (tension - TAUT) / (100 - TAUT)));

/** px between two points of a tremble, and how far it swings, units: at the least and the highest tension. */
const TREMBLE = { step: 3.5, least: 1.2, most: 9 };

/** The line shakes, most of all half way. */
function trembling(on: Track, level: number, unit: number): Point[] {
  const steps = Math.max(2, Math.ceil(on.length / (TREMBLE.step * unit)));
  const swing = (TREMBLE.least + (TREMBLE.most - TREMBLE.least) * level) * unit;
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const share = i / steps;
    const { x, y, angle } = on.at(share * on.length);
    const aside = swing * Math.exp(-(((share - 0.5) / 0.2) ** 2)) * Math.sin(i * 1.35) * Math.sin(i * 0.21 + 1);
    return [x - Math.sin(angle) * aside, y + Math.cos(angle) * aside];
  });
}

/** The higher the tension the thicker the line and the denser its dashes. */
function tautLook(level: number, unit: number): LineLook {
  const dash = [9 - 4 * level, 5 - 3 * level].map((length) => length * Math.max(0.85, unit));
  return { colour: COLOUR.shut, width: (1.3 + 1.7 * level) * unit, dash, glow: 0.35 + 0.5 * level, body: 'leader' };
}

/** Shares of a line at which the paper of a deal may lie, and how far it keeps from what stands there, units. */
const DEAL_AT = [0.3, 0.4, 0.5, 0.6, 0.2, 0.7, 0.8, 0.9];
const DEAL_CLEAR = 26;

/** Where on the line between two capitals the paper of their deal lies: clear of buildings, rails and gates where it can. */
export function dealPoint({ track: on }: Reach, { home, imports, frame: { unit } }: Layout): Point {
  const lines = [...home.rails.map((rail) => rail.track), imports?.out, imports?.between, imports?.rise].flatMap((track) => track ?? []);
  const along = lines.flatMap((track) => Array.from({ length: Math.ceil(track.length / (12 * unit)) }, (_, i) => track.at(i * 12 * unit)));
  const taken = [...[...home.buildings.values()].map(([x, y]) => ({ x, y: y - 10 * unit })), ...along];
  const places = DEAL_AT.map((share) => on.at(on.length * share));
  const clear = places.find(({ x, y }) => taken.every((other) => Math.hypot(other.x - x, other.y - y) > DEAL_CLEAR * unit));
  const { x, y } = clear ?? places[0]!;
  return [x, y];
}

/** The other side of the seat's highest tension, which is told first; null where nobody is taut. */
export function tightest({ ties }: BoardPicture): string | null {
  const [first] = ties.filter(({ tension }) => tension >= TAUT).sort((a, b) => b.tension - a.tension);
  return first?.nation ?? null;
}

/** Opacity of a taut line: the tightest one, and the others behind it. */
const TAUT_ALPHA = { tightest: 0.9, others: 0.45 };

/** Size of a mark, units. */
const MARK = 10;

export const tieTo = (picture: BoardPicture, nation: string): TiePicture | undefined => picture.ties.find((tie) => tie.nation === nation);

/** Lines between capitals: taut where there is tension, a thread where there is a deal alone. */
function capitalLines(picture: BoardPicture, { ties, frame: { unit } }: Layout): Item[] {
  const first = tightest(picture);
  return ties.capitals.flatMap((reach) => {
    const tie = tieTo(picture, reach.nation);
    if (!tie) return [];
    if (tie.tension >= TAUT) {
      const level = Math.round(strain(tie.tension) * 20) / 20;
      const alpha = reach.nation === first ? TAUT_ALPHA.tightest : TAUT_ALPHA.others;
      return [line(`tension:${reach.nation}`, { points: trembling(reach.track, level, unit) }, tautLook(level, unit), alpha)];
    }
    return tie.deals > 0 ? [line(`deal:${reach.nation}:thread`, reach.track, lookOf('deal', unit), 0.5)] : [];
  });
}

/** M H100e that make a rented line twice as wide. */
const WIDE_RENT = 0.25;

/** What runs between nations, below the supply lines. */
export function tieLines(picture: BoardPicture, layout: Layout): Item[] {
  const { ties, frame: { unit } } = layout;
  const rented = ties.rented.filter(({ shared }) => !shared).map(({ nation, hosts, track, minor }) => {
    const look = lookOf('rented', unit);
    if (minor) return line(`rented:line:${nation}:minor`, track, { ...look, width: look.width * 0.6, glow: 0 }, 0.5);
    const compute = rentedFrom(picture, hosts);
    const width = Math.round(look.width * (0.8 + Math.min(1, compute / WIDE_RENT)) * 4) / 4;
    return line(`rented:line:${nation}`, track, { ...look, width }, 0.9);
  });
  const invested = picture.jointFabs.flatMap(({ id, state }) => {
    const on = ties.investments.get(id);
    return on ? [line(`joint:line:${id}`, on.track, lookOf('capital', unit), state === 'running' ? 0.9 : 0.6)] : [];
  });
  const grey = ties.grey ? [line('grey', ties.grey, lookOf('grey', unit), 0.85)] : [];
  return [...capitalLines(picture, layout), ...invested, ...rented, ...grey];
}

/** Where the mark of withheld minerals hangs: at the gate that is nearest home, else at the port or the seat's first building. */
export function mineralsPoint({ imports, home, frame: { unit } }: Layout): Point | null {
  const gate = imports?.importer ?? imports?.exporter;
  if (gate) return [gate[0] - 24 * unit, gate[1] + 21 * unit];
  const at = imports?.entry ?? [...home.buildings.values()][0];
  return at ? [at[0] - 20 * unit, at[1] - 20 * unit] : null;
}

/** Papers of deals, and the mark of withheld minerals. */
export function tieMarks(picture: BoardPicture, layout: Layout): Item[] {
  const { unit } = layout.frame;
  const size = Math.round(MARK * Math.max(0.85, unit) * 2) / 2;
  const deals = layout.ties.capitals.flatMap((reach) => {
    const deals = tieTo(picture, reach.nation)?.deals ?? 0;
    return deals > 0 ? [item(`deal:${reach.nation}`, { kind: 'sign', sign: 'deal', size }, dealPoint(reach, layout))] : [];
  });
  const at = picture.minerals.length > 0 ? mineralsPoint(layout) : null;
  return at ? [...deals, item('minerals', { kind: 'sign', sign: 'minerals', size }, at)] : deals;
}
