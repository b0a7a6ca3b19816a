// Names of events over the curve of the verdict: none lies on another, on the curve, on a figure or off the page.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeFlags, type Box, type Flag } from '../../src/panels/verdict/flagLabels.ts';

const WIDTH = 1100;
const boxOf = ({ x, length }: Flag, y: number, side: 'left' | 'right'): Box =>
  side === 'right' ? { left: x + 11, right: x + 11 + length, top: y - 8, bottom: y + 8 } : { left: x - 11 - length, right: x - 11, top: y - 8, bottom: y + 8 };
const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const flag = fc.record({ x: fc.integer({ min: 26, max: WIDTH - 26 }), curve: fc.integer({ min: 96, max: 300 }), length: fc.integer({ min: 30, max: 260 }) });

test('whatever happened when, and however it is called', () => {
  fc.assert(
    fc.property(fc.array(flag, { maxLength: 24 }), (flags) => {
      const figure: Box = { left: WIDTH - 88, right: WIDTH - 26, top: 66, bottom: 90 };
      const curve = Math.min(...flags.map((one) => one.curve), 300);
      const names: Box[] = [figure];
      placeFlags(flags, () => curve - 8, WIDTH, 0, [figure]).forEach(({ y, side }, i) => {
        if (!side) return;
        const box = boxOf(flags[i], y, side);
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(WIDTH);
        expect(box.bottom).toBeLessThanOrEqual(curve);
        expect(names.filter((one) => touch(one, box))).toEqual([]);
        names.push(box);
      });
    }),
  );
});

test('the crowded end of a long game still names its events, on the side where there is room', () => {
  const flags: Flag[] = [1000, 1000, 1040, 1074].map((x) => ({ x, curve: 110, length: 150 }));
  const placed = placeFlags(flags, () => 102, WIDTH, 0, []);
  expect(placed.map(({ side }) => side)).toEqual(['left', 'left', 'left', 'left']);
  expect(new Set(placed.map(({ y }) => y)).size).toBe(4);
});

test('what finds no room keeps its cross, and the page names it below', () => {
  const crowd: Flag[] = Array.from({ length: 12 }, () => ({ x: 550, curve: 96, length: 200 }));
  const placed = placeFlags(crowd, () => 90, WIDTH, 0, []);
  expect(placed.some(({ side }) => side !== null)).toBe(true);
  expect(placed.some(({ side }) => side === null)).toBe(true);
});
