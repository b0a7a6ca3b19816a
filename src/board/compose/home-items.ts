import type { BoardPicture } from '../../session/picture.ts';
import { COLOUR } from '../colours.ts';
import { freeBox, within } from '../layout/frame.ts';
import type { Layout } from '../layout/layout.ts';
import type { Item } from '../skins/skin.ts';
import { dieOn } from './dies.ts';
import { item, line } from './item.ts';
import { lookOf } from './looks.ts';

/** k home-made chips a quarter that one die on the trunk stands for. */
const RAIL_WORTH = 40;
const RAIL_MOST = 6;
/** How far a building covers its rail, units. */
const BUILDING_HALF = 24;

/** The double rails, unbuilt ones first. */
export function homeLines(layout: Layout): Item[] {
  const u = layout.frame.unit;
  const rails = [...layout.home.rails].sort((a, b) => Number(a.running) - Number(b.running) || Number(a.trunk) - Number(b.trunk));
  return rails.map((rail) => {
    const road = rail.running ? (rail.trunk ? 'trunk' : 'branch') : 'unbuilt';
    return line(`rail:${rail.fab}:${road}`, rail.track, lookOf(road, u), rail.running ? 1 : 0.7);
  });
}

/** Chips on the rails: more of them the more was made in the quarter before. */
export function homeDies(picture: BoardPicture, layout: Layout): Item[] {
  const trunkDies = Math.min(RAIL_MOST, Math.ceil(picture.home.unitsLastQuarter / RAIL_WORTH));
  return layout.home.rails.flatMap((rail) => {
    if (!rail.running) return [];
    const count = rail.trunk ? trunkDies : Math.ceil(trunkDies / 2);
    const unit = layout.frame.unit * (rail.trunk ? 1 : 0.82);
    const kind = { road: 'domestic', unit, planned: false } as const;
    const on = { name: `rail:${rail.fab}`, track: rail.track };
    // Only where no building stands on the rail.
    const clear = BUILDING_HALF * layout.frame.unit;
    const visible = Math.max(0, rail.track.length - 2 * clear);
    return Array.from({ length: count }, (_, i) => dieOn(`rail:${rail.fab}:${i}`, on, clear + (visible * (i + 0.5)) / count, kind));
  });
}

/** Fabs, data centres, and on the free part of the screen joint fabs and rented blocks; far ones first so that near ones stand before them. */
export function buildings(picture: BoardPicture, layout: Layout): Item[] {
  const u = layout.frame.unit;
  const items: Item[] = [];
  for (const fab of picture.home.fabs) {
    const primary = layout.home.rails.find((rail) => rail.fab === fab.id)?.trunk ?? false;
    const skin = {
      kind: 'building',
      shape: 'fab',
      size: u * (primary || fab.state === 'building' ? 1 : 0.74),
      colour: COLOUR.domestic,
      progress: fab.state === 'running' ? 1 : Math.min(0.96, fab.progress),
      lit: fab.utilisation,
    } as const;
    items.push(item(`fab:${fab.id}`, skin, layout.home.buildings.get(fab.id)!));
  }
  for (const centre of picture.dataCentres) {
    const skin = { kind: 'building', shape: 'dataCentre', size: u * 0.95, colour: COLOUR.dataCentre, progress: 1, lit: centre.load * centre.powered } as const;
    items.push(item(`dataCentre:${centre.id}`, skin, layout.home.buildings.get(centre.id)!));
  }
  const { width, height, insets } = layout.frame;
  const free = freeBox(width, height, insets);
  for (const { id, state, progress } of picture.jointFabs) {
    const at = layout.home.buildings.get(`joint:${id}`)!;
    if (!within(at, free)) continue;
    const skin = { kind: 'building', shape: 'fab', size: u * 0.8, colour: COLOUR.capital, progress: state === 'running' ? 1 : Math.min(0.96, progress), lit: 1 } as const;
    items.push(item(`joint:${id}`, skin, at));
  }
  for (const { nation } of picture.rented) {
    const at = layout.home.buildings.get(`rented:${nation}`)!;
    if (!within(at, free)) continue;
    const minor = layout.ties.rented.some((reach) => reach.minor && reach.hosts.includes(nation));
    const skin = { kind: 'building', shape: 'dataCentre', size: u * (minor ? 0.5 : 0.7), colour: COLOUR.import, progress: 1, lit: 1 } as const;
    items.push(item(`rented:${nation}`, skin, at, { alpha: minor ? 0.75 : 1 }));
  }
  return items.sort((a, b) => a.y - b.y);
}
