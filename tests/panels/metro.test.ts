import { describe, expect, test } from 'vitest';
import { roundUp, stepFor } from '../../src/panels/desks/parts/scale.ts';
import { along, metroPath } from '../../src/panels/title/metro.ts';
import { titleRoads } from '../../src/panels/title/roads.ts';

describe('a metro line', () => {
  test('rounds its bends, and ends where it should', () => {
    expect(metroPath([[0, 0], [100, 0], [100, 100]], 20)).toBe('M0 0L80 0Q100 0 100 20L100 100');
  });

  test('knows where it is, and where it heads', () => {
    const points = [[0, 0], [100, 0], [100, 100]] as const;
    expect(along(points, 0.25)).toEqual({ x: 50, y: 0, angle: 0 });
    expect(along(points, 0.75)).toEqual({ x: 100, y: 50, angle: 90 });
  });

  test.each([[1440, 900], [390, 844], [1920, 1080], [360, 640]])('all roads of the title pass its gate at %i x %i', (width, height) => {
    const { gate, roads } = titleRoads(width, height);
    const through = roads.filter(({ points }) => points[0][0] === gate[0] && Math.abs(points[0][1] - gate[1]) <= 22);
    expect(through).toHaveLength(10);
    for (const { points } of through) {
      for (let i = 1; i < points.length; i++) {
        const [dx, dy] = [points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]];
        expect(dy === 0 || Math.abs(Math.abs(dx) - Math.abs(dy)) < 1e-6).toBe(true);
      }
    }
  });
});

test('scales end on round figures', () => {
  expect([0.3, 7, 163, 286, 981].map(roundUp)).toEqual([0.4, 8, 200, 400, 1000]);
  expect(stepFor(400)).toBe(2);
});
