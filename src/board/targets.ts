import type { BoardPicture, Pick } from '../session/picture.ts';
import type { Composition } from './compose/compose.ts';
import { listedNations, listingPoint } from './compose/listing-items.ts';
import { dealPoint, mineralsPoint, TAUT, tieTo } from './compose/tie-items.ts';
import type { Point } from './layout/frame.ts';
import type { Track } from './layout/track.ts';

/** Something on the board that can be pointed at, in board px. */
export interface Target {
  readonly pick: Pick;
  /** Where the keyboard finds it; a thing without a line is also pressed there. */
  readonly at: Point;
  /** A line is pressed anywhere along it. */
  readonly lines: readonly Track[];
}

/** How high above its ground centre a building is pressed, units. */
const BUILDING_MIDDLE = 10;

function thing(kind: Pick['kind'], id: string, at: Point | null | undefined): Target[] {
  return at ? [{ pick: { kind, id }, at, lines: [] }] : [];
}

function road(id: string, ...lines: readonly (Track | null | undefined)[]): Target[] {
  const drawn = lines.flatMap((line) => (line && line.length > 0 ? [line] : []));
  const longest = [...drawn].sort((a, b) => b.length - a.length)[0];
  if (!longest) return [];
  const { x, y } = longest.at(longest.length * 0.45);
  return [{ pick: { kind: 'road', id }, at: [x, y], lines: drawn }];
}

/** Papers, marks and taut lines stand for the other nation. */
function ties(picture: BoardPicture, { layout }: Composition): Target[] {
  const other = picture.minerals[0] && (picture.minerals[0].from === picture.seat ? picture.minerals[0].to : picture.minerals[0].from);
  return [
    ...(other ? thing('nation', other, mineralsPoint(layout)) : []),
    ...layout.ties.capitals.flatMap((reach): Target[] => {
      const tie = tieTo(picture, reach.nation);
      const pick = { kind: 'nation', id: reach.nation } as const;
      const middle = reach.track.at(reach.track.length / 2);
      return [
        ...(tie && tie.deals > 0 ? [{ pick, at: dealPoint(reach, layout), lines: [] }] : []),
        ...(tie && tie.tension >= TAUT ? [{ pick, at: [middle.x, middle.y] as const, lines: [reach.track] }] : []),
      ];
    }),
  ];
}

/** All that can be pointed at but land: small things before large ones, things before lines. */
export function targetsOf(picture: BoardPicture, composition: Composition): Target[] {
  const { layout } = composition;
  const { imports, home, frame } = layout;
  const standing = (kind: Pick['kind'], id: string, building = id): Target[] => {
    const at = home.buildings.get(building);
    return at ? thing(kind, id, [at[0], at[1] - BUILDING_MIDDLE * frame.unit]) : [];
  };
  const listings = [...listedNations(picture).keys()].flatMap((nation) => thing('listings', nation, listingPoint(nation, picture, layout)));
  return [
    ...thing('gate', 'importer', imports?.importer),
    ...thing('gate', 'exporter', imports?.exporter),
    ...picture.home.fabs.flatMap(({ id }) => standing('fab', id)),
    ...picture.dataCentres.flatMap(({ id }) => standing('dataCentre', id)),
    ...picture.jointFabs.flatMap(({ id }) => standing('jointFab', id, `joint:${id}`)),
    ...picture.rented.flatMap(({ nation }) => standing('rented', nation, `rented:${nation}`)),
    ...listings,
    ...[imports?.foundry, imports?.packaging, imports?.designer].flatMap((station) => thing('road', 'import', station)),
    ...picture.cities.flatMap(({ place, vouchers }) => (vouchers ? thing('city', vouchers.id, frame.at(place)) : [])),
    ...ties(picture, composition),
    ...road('import', imports?.out, imports?.between, imports?.rise, imports?.inland, imports?.onward, imports?.design),
    ...road('home', ...home.rails.map(({ track }) => track)),
    ...road('grey', layout.ties.grey),
    ...layout.ties.rented.filter(({ shared }) => !shared).flatMap(({ nation, track }) => road(nation, track).map((target): Target => ({ ...target, pick: { kind: 'rented', id: nation } }))),
  ];
}

function fromPoint([x, y]: Point, [px, py]: Point): number {
  return Math.max(Math.abs(x - px), Math.abs(y - py));
}

function fromLine([x, y]: Point, { points }: Track): number {
  let nearest = Infinity;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1]!, points[i]!];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const share = Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
    nearest = Math.min(nearest, Math.hypot(a[0] + share * dx - x, a[1] + share * dy - y));
  }
  return nearest;
}

/** px around a point, and beside a line, within which it is pressed. */
export interface Reach {
  readonly thing: number;
  readonly line: number;
}

/** The nearest thing within reach of a board point, else the nearest line. */
export function targetAt(point: Point, targets: readonly Target[], reach: Reach): Target | null {
  const nearest = (found: readonly (readonly [target: Target, distance: number])[], most: number) =>
    found.filter(([, distance]) => distance <= most).sort(([, a], [, b]) => a - b)[0]?.[0] ?? null;
  const things = targets.filter(({ lines }) => lines.length === 0).map((target) => [target, fromPoint(point, target.at)] as const);
  const roads = targets.filter(({ lines }) => lines.length > 0).map((target) => [target, Math.min(...target.lines.map((line) => fromLine(point, line)))] as const);
  return nearest(things, reach.thing) ?? nearest(roads, reach.line);
}

/** What the keyboard goes through: each thing once, then every nation in play where its name is or would be. */
export function stopsOf(picture: BoardPicture, composition: Composition): Target[] {
  const { frame } = composition.layout;
  const nations = picture.nations
    .filter(({ inPlay, mine }) => inPlay || mine)
    .flatMap(({ id, label }) => thing('nation', id, frame.at(label)));
  const stops = new Map<string, Target>();
  const things = targetsOf(picture, composition).filter(({ pick, lines }) => pick.kind !== 'nation' && (pick.kind !== 'road' || lines.length > 0));
  for (const target of [...things, ...nations]) {
    const name = `${target.pick.kind} ${target.pick.id}`;
    if (!stops.has(name)) stops.set(name, target);
  }
  return [...stops.values()];
}
