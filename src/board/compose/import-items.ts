import type { GateState, ImportRoad } from '../../session/picture.ts';
import { COLOUR } from '../colours.ts';
import type { Frame, Point } from '../layout/frame.ts';
import type { ImportLayout } from '../layout/import-road.ts';
import { track, type NamedTrack, type Track } from '../layout/track.ts';
import type { Item } from '../skins/skin.ts';
import { DIE_STEP, dieCount, dieOn, queue, type DieKind } from './dies.ts';
import { item, line } from './item.ts';
import { lookOf } from './looks.ts';

/** Sizes in units. */
const QUEUE_CLEAR = 17;
/** Dies of the first row before the first gate: they stand round the bend. */
const QUEUE_ROUND_BEND = 7;
const TRANSIT_STEP = 26;
const PLANNED_STEP = 18;
/** Where on the design line the ghosts of a plan stand, share of its length. */
const PLANNED_AT = 0.66;

/** What turns numbers of chips into dies: k chips a die, and Frame.unit. */
export interface DieScale {
  readonly worth: number;
  readonly unit: number;
}

/** A gate is drawn more open the more it lets pass, but a narrow one never looks open or shut. */
function openness(state: GateState, share: number): number {
  return state === 'open' ? 1 : state === 'shut' ? 0 : 0.3 + 0.35 * share;
}

/** Lines below everything that moves; past a shut gate they are dark. */
export function importLines(road: ImportRoad, layout: ImportLayout, frame: Frame): Item[] {
  const u = frame.unit;
  const lit = lookOf('import', u);
  const exporterPasses = road.exporter?.state !== 'shut';
  const allPass = exporterPasses && road.importer?.state !== 'shut';
  const beyond = (name: string, on: Track | null, open: boolean): Item[] => {
    if (!on) return [];
    return [open ? line(`import:${name}`, on, lit) : line(`import:${name}:dark`, on, lookOf('blocked', u), 0.55)];
  };
  return [
    line('import:design', layout.design, lookOf('design', u), 0.85),
    ...[0.38, 0.9].map((share, i) => chevron(`import:chevron:${i}`, layout.design, share)),
    ...beyond('onward', layout.onward, allPass),
    ...beyond('inland', layout.inland, allPass),
    ...beyond('between', layout.between, exporterPasses),
    line('import:rise', layout.rise, lit),
    line('import:out', layout.out, lit),
  ];
}

function chevron(id: string, on: Track, share: number): Item {
  const { x, y, angle } = on.at(on.length * share);
  return item(id, { kind: 'chevron', size: 3.4, colour: COLOUR.import }, [x, y], { angle });
}

/** How far the queue before the first gate reaches back, px. */
function queueLength(road: ImportRoad, layout: ImportLayout, worth: number, unit: number): number {
  const waiting = layout.exporter ? dieCount(road.waitingAtExporter, worth) : 0;
  return waiting > 0 ? (QUEUE_CLEAR + DIE_STEP * Math.min(waiting, QUEUE_ROUND_BEND)) * unit : 0;
}

/** Where on the way to the first gate the middle of a consignment is, by the quarters it still needs. */
export function transitAt(road: ImportRoad, layout: ImportLayout, quartersLeft: number, { worth, unit }: DieScale): number {
  const longest = Math.max(2, ...road.inTransit.map((consignment) => consignment.quartersLeft));
  const share = 1 - (Math.max(0, quartersLeft) + 0.4) / (longest + 0.8);
  const clear = Math.max(40 * unit, queueLength(road, layout, worth, unit));
  return 20 * unit + (layout.out.length - 20 * unit - clear) * share;
}

function plannedDies(road: ImportRoad, { design }: ImportLayout, worth: number, unit: number): Item[] {
  const on: NamedTrack = { name: 'design', track: design };
  const count = dieCount(road.planned, worth);
  const step = Math.min(PLANNED_STEP * unit, (design.length * 0.55) / Math.max(1, count));
  return Array.from({ length: count }, (_, i) => {
    const along = design.length * PLANNED_AT + ((count - 1) / 2 - i) * step;
    return dieOn(`planned:${i}`, on, along, { road: 'import', unit, planned: true });
  });
}

/** Middle of the ghosts of this plan. */
export function plannedPoint({ design }: ImportLayout): Point {
  const { x, y } = design.at(design.length * PLANNED_AT);
  return [x, y];
}

function transitDies(road: ImportRoad, layout: ImportLayout, worth: number, unit: number): Item[] {
  const on: NamedTrack = { name: 'out', track: layout.out };
  return road.inTransit.flatMap(({ units, quartersLeft, landsIn }) => {
    const count = dieCount(units, worth);
    const at = (left: number) => transitAt(road, layout, left, { worth, unit });
    const middle = at(quartersLeft);
    const section = at(0) - at(1);
    const step = Math.max(DIE_STEP * unit, Math.min(TRANSIT_STEP * unit, section / count));
    return Array.from({ length: count }, (_, i) => {
      const along = middle + ((count - 1) / 2 - i) * step;
      const most = layout.out.length - Math.max(24 * unit, queueLength(road, layout, worth, unit));
      const kept = Math.max(14 * unit, Math.min(most, along));
      return dieOn(`transit:${landsIn.year}-${landsIn.quarter}:${i}`, on, kept, { road: 'import', unit, planned: false });
    });
  });
}

/** Dies: under way, waiting before gates, and as ghosts in the plan. */
export function importDies(road: ImportRoad, layout: ImportLayout, frame: Frame, worth: number): Item[] {
  const u = frame.unit;
  const kind: DieKind = { road: 'import', unit: u, planned: false };
  const out: NamedTrack = { name: 'out', track: layout.out };
  const beforeImporter = layout.between ? { name: 'between', track: layout.between } : out;
  const atExporter = layout.exporter ? dieCount(road.waitingAtExporter, worth) : 0;
  const atImporter = layout.importer ? dieCount(road.waitingAtImporter, worth) : 0;
  const clear = QUEUE_CLEAR * u;
  const fitting = (room: number) => Math.max(1, Math.floor(room / (DIE_STEP * u)));
  const straight = fitting(layout.lastStraight - clear);
  const between = layout.between ? fitting(layout.between.length - clear - 8 * u) : straight;
  return [
    ...plannedDies(road, layout, worth, u),
    ...transitDies(road, layout, worth, u),
    ...queue('waiting:exporter', out, atExporter, { clear, first: QUEUE_ROUND_BEND, beside: straight }, kind),
    ...queue('waiting:importer', beforeImporter, atImporter, { clear, first: layout.between ? between : QUEUE_ROUND_BEND, beside: between }, kind),
  ];
}

function gates(road: ImportRoad, layout: ImportLayout, u: number): Item[] {
  const both = [
    { name: 'exporter', at: layout.exporter, gate: road.exporter },
    { name: 'importer', at: layout.importer, gate: road.importer },
  ] as const;
  return both.flatMap(({ name, at, gate }) => {
    if (!at || !gate) return [];
    const shut = gate.state === 'shut';
    const halo = { kind: 'halo', radius: Math.round(58 * u), colour: shut ? COLOUR.shut : COLOUR.import } as const;
    const skin = { kind: 'gate', unit: (shut ? 1.2 : 1.08) * u, openness: openness(gate.state, gate.openShare) } as const;
    return [
      item(`halo:${name}:${shut ? 'shut' : 'open'}`, halo, at, { alpha: shut ? 0.95 : 0.35 }),
      item(`gate:${name}`, skin, at),
    ];
  });
}

/** Thin lines from where foundry and packaging really are, the stations, the port, and the gates. */
export function importStations(road: ImportRoad, layout: ImportLayout, frame: Frame): Item[] {
  const u = frame.unit;
  const colour = COLOUR.import;
  const leader = (name: string, from: Point, to: Point) =>
    line(`leader:${name}`, track([from, [to[0] - 9 * u, to[1] - 2]], 0), lookOf('leader', u), 0.55);
  const designer = layout.designer
    ? [item('station:designer', { kind: 'station', radius: 6.5 * u, colour, sign: 'none' }, layout.designer)]
    : [];
  return [
    leader('foundry', frame.at(road.foundry.place), layout.foundry),
    leader('packaging', frame.at(road.packaging.place), layout.packaging),
    item('station:foundry', { kind: 'station', radius: 9 * u, colour, sign: 'chip' }, layout.foundry),
    item('station:packaging', { kind: 'station', radius: 9 * u, colour, sign: 'stack' }, layout.packaging),
    item('station:entry', { kind: 'station', radius: 4.5 * u, colour: COLOUR.text1, sign: 'none' }, layout.entry),
    ...designer,
    ...gates(road, layout, u),
  ];
}
