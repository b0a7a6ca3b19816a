// Whatever the map shows can be pressed where it lies, and reached with the arrow keys.
import { describe, expect, test } from 'vitest';
import { stopsOf, targetAt, targetsOf } from '../../src/board/targets.ts';
import { neighbour, type Direction } from '../../src/panels/game/map/neighbour.ts';
import type { BoardPicture } from '../../src/session/picture.ts';
import { CHINA, CHINA_ALONE, KOREA } from './fixture.ts';
import { composed, SCREEN_NAMES } from './framed.ts';

const REACH = { thing: 24, line: 18 };
const pressed = (picture: BoardPicture, at: readonly [number, number]) => targetAt(at, targetsOf(picture, composed(picture)), REACH)?.pick;

describe('a press', () => {
  const { layout } = composed(CHINA);

  test('finds gates, buildings, papers, listings and cities', () => {
    expect(pressed(CHINA, layout.imports!.exporter!)).toEqual({ kind: 'gate', id: 'exporter' });
    expect(pressed(CHINA, layout.home.buildings.get('joint:china-japan')!)).toEqual({ kind: 'jointFab', id: 'china-japan' });
    expect(pressed(CHINA, layout.home.buildings.get('rented:indonesia')!)).toEqual({ kind: 'rented', id: 'indonesia' });
    for (const [id, pick] of [['deal:us', { kind: 'nation', id: 'us' }], ['listings:china', { kind: 'listings', id: 'china' }]] as const) {
      const { x, y } = composed(CHINA).items.find((item) => item.id === id)!;
      expect(pressed(CHINA, [x, y])).toEqual(pick);
    }
  });

  test('finds a line anywhere along it, and nothing in the open sea', () => {
    const { out } = layout.imports!;
    for (const share of [0.3, 0.5, 0.7]) {
      const { x, y } = out.at(out.length * share);
      expect(pressed(CHINA_ALONE, [x, y + 10])).toEqual({ kind: 'road', id: 'import' });
    }
    const { x, y } = out.at(out.length * 0.4);
    expect(pressed(CHINA_ALONE, [x, y + 34])).toBeUndefined();
  });
});

describe('the keyboard', () => {
  test.each(SCREEN_NAMES.flatMap((screen) => [CHINA, CHINA_ALONE, KOREA].map((picture) => [screen, picture] as const)))(
    'goes through each thing once on a %s',
    (screen, picture) => {
      const stops = stopsOf(picture, composed(picture, screen));
      const names = stops.map(({ pick }) => `${pick.kind} ${pick.id}`);
      expect(new Set(names).size).toBe(names.length);
      for (const { id } of picture.nations.filter(({ inPlay }) => inPlay)) expect(names).toContain(`nation ${id}`);
      for (const { id } of picture.home.fabs) expect(names).toContain(`fab ${id}`);
    },
  );

  test('goes to the nearest thing in the direction of the arrow, and stays where there is none', () => {
    const places = [{ x: 0, y: 0 }, { x: 100, y: 10 }, { x: 60, y: 200 }, { x: 40, y: -5 }, { x: -80, y: 0 }];
    const from = (start: number, direction: Direction) => neighbour(places, start, direction);
    expect([from(0, 'right'), from(3, 'right'), from(0, 'down'), from(0, 'left'), from(4, 'left')]).toEqual([3, 1, 2, 4, 4]);
  });
});
