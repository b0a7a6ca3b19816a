import { describe, expect, test } from 'vitest';
import { freeBox, within, type Point } from '../../src/board/layout/frame.ts';
import { layOut } from '../../src/board/layout/layout.ts';
import { boxOf, placeLabels, type LabelRequest } from '../../src/board/layout/place-labels.ts';
import { diagonalThenStraight, straightThenDiagonal, track } from '../../src/board/layout/track.ts';
import { CHINA, CHINA_SOUTH, KOREA } from './fixture.ts';
import { framed, PROJECTION, SCREEN_NAMES } from './framed.ts';

/** Every leg runs at a multiple of 45 degrees. */
function metro(corners: readonly Point[]): boolean {
  return corners.slice(1).every(([x, y], i) => {
    const [dx, dy] = [Math.abs(x - corners[i][0]), Math.abs(y - corners[i][1])];
    return dx < 1e-6 || dy < 1e-6 || Math.abs(dx - dy) < 1e-6;
  });
}

describe('a track', () => {
  const ends: [Point, Point][] = [[[0, 0], [100, 30]], [[0, 0], [-20, 90]], [[5, 5], [-40, -40]], [[0, 0], [70, 0]]];

  test.each(ends)('from %j to %j bends at 45 degrees only and arrives', (a, b) => {
    for (const corners of [straightThenDiagonal(a, b), diagonalThenStraight(a, b)]) {
      expect(metro(corners)).toBe(true);
      expect([corners[0], corners.at(-1)]).toEqual([a, b]);
    }
  });

  test('is measured along its length, and stays at its ends', () => {
    const line = track([[0, 0], [100, 0], [100, 100]], 14);
    expect(line.length).toBeLessThan(200);
    expect(line.length).toBeGreaterThan(185);
    expect(line.at(-5)).toMatchObject({ x: 0, y: 0, angle: 0 });
    expect(line.at(999).angle).toBeCloseTo(Math.PI / 2);
    expect(line.at(50)).toMatchObject({ x: 50, y: 0 });
  });
});

describe('the projection', () => {
  test('keeps west to east from the Atlantic to the Atlantic, and closes the Pacific up', () => {
    const x = (lon: number) => PROJECTION([lon, 30])![0];
    const lons = Array.from({ length: 35 }, (_, i) => -29 + i * 10);
    for (let i = 1; i < lons.length; i++) expect(x(lons[i])).toBeGreaterThan(x(lons[i - 1]));
    expect(x(210) - x(180)).toBeLessThan((x(130) - x(100)) / 4);
  });
});

describe('the import road', () => {
  test('has both gates on one straight, the exporter further out', () => {
    const { imports } = layOut(CHINA, framed(CHINA));
    expect(imports!.exporter![1]).toBe(imports!.importer![1]);
    expect(imports!.exporter![0]).toBeGreaterThan(imports!.importer![0] + 60);
    expect(imports!.between!.length).toBeGreaterThan(60);
  });

  test('of a seat without keys is one line to the port', () => {
    const { imports } = layOut(KOREA, framed(KOREA));
    expect([imports!.exporter, imports!.importer, imports!.between, imports!.inland]).toEqual([null, null, null, null]);
    const end = imports!.out.at(imports!.out.length);
    expect([end.x, end.y]).toEqual([imports!.entry[0], imports!.entry[1]]);
  });

  test.each(SCREEN_NAMES.flatMap((screen) => [CHINA, CHINA_SOUTH].map((picture) => [screen, picture] as const)))(
    'lies in the free part of a %s, whole',
    (screen, picture) => {
      const frame = framed(picture, screen);
      const { imports, home } = layOut(picture, frame);
      const { left, top, right, bottom } = freeBox(frame.width, frame.height, frame.insets);
      const gate = 29 * frame.unit;
      const inner = { left: left + 10, top: top + gate, right: right - 4, bottom: bottom - gate };
      const { out, between, rise, inland, exporter, importer } = imports!;
      for (const point of [exporter!, importer!]) expect(within(point, inner)).toBe(true);
      for (const point of [...out.points, ...between!.points, ...rise.points, ...inland!.points]) {
        expect(within(point, { left, top, right, bottom })).toBe(true);
      }
      const abroad = (id: string) => id.startsWith('rented:') || id === 'joint:china-japan';
      const own = [...home.buildings].filter(([id]) => !abroad(id));
      for (const [, point] of own) expect(within(point, { left, top, right, bottom })).toBe(true);
    },
  );

  test('turns to the side that leaves the map larger', () => {
    expect(framed(CHINA_SOUTH, 'desktop').gatesAbove).toBe(false);
    expect(framed(CHINA_SOUTH, 'phone').gatesAbove).toBe(true);
    expect(framed(CHINA, 'desktop').gatesAbove).toBe(true);
  });
});

describe('buildings', () => {
  test.each([CHINA, KOREA])('of $seat do not stand on one another', (picture) => {
    const frame = framed(picture);
    const places = [...layOut(picture, frame).home.buildings.values()];
    places.forEach((a, i) => {
      for (const b of places.slice(i + 1)) {
        expect(Math.max(Math.abs(a[0] - b[0]) / 47, Math.abs(a[1] - b[1]) / 49)).toBeGreaterThanOrEqual(frame.unit);
      }
    });
  });
});

describe('labels', () => {
  const bounds = { left: 0, top: 0, right: 200, bottom: 100 };
  const label = (id: string, priority: number, ...at: [number, number][]): LabelRequest => ({
    id,
    priority,
    forms: [{ width: 60, height: 12 }],
    spots: at.map(([x, y]) => ({ x, y, align: 'start' })),
  });

  test('the lower one moves, or is left out', () => {
    const placed = placeLabels([label('low', 1, [10, 10], [10, 40]), label('high', 2, [20, 12]), label('none', 0, [15, 14])], { hard: [], soft: [] }, bounds);
    expect([...placed.keys()]).toEqual(['high', 'low']);
    expect(placed.get('low')).toMatchObject({ spot: { y: 40 } });
  });

  test('may cross a faint line, never a thing, and never leaves the free area', () => {
    const wall = [{ left: 0, top: 0, right: 200, bottom: 30 }];
    expect(placeLabels([label('a', 1, [10, 10])], { hard: [], soft: wall }, bounds).has('a')).toBe(true);
    expect(placeLabels([label('a', 1, [10, 10])], { hard: wall, soft: [] }, bounds).has('a')).toBe(false);
    expect(placeLabels([label('a', 1, [160, 50])], { hard: [], soft: [] }, bounds).has('a')).toBe(false);
  });

  test('say less where all does not fit', () => {
    const [long, short] = [{ width: 150, height: 24 }, { width: 40, height: 12 }];
    const request = { ...label('a', 1, [100, 40]), forms: [long, short] };
    expect(placeLabels([request], { hard: [], soft: [] }, bounds).get('a')).toMatchObject({ form: 1 });
  });

  test('stand at their start, middle or end', () => {
    expect(boxOf({ x: 100, y: 0, align: 'end' }, { width: 60, height: 12 })).toMatchObject({ left: 40, right: 100 });
    expect(boxOf({ x: 100, y: 0, align: 'middle' }, { width: 60, height: 12 })).toMatchObject({ left: 70, right: 130 });
  });
});
