import { describe, expect, test } from 'vitest';
import { bounded, centredOn, HOME_VIEW, MARGIN, zoomedAt } from '../../src/board/view.ts';
import { CHINA } from './fixture.ts';
import { framed } from './framed.ts';

describe('the view', () => {
  const screen = { width: 1000, height: 600 };

  test('never shows what is not drawn', () => {
    expect(bounded({ zoom: 1, x: 900, y: -900 }, screen)).toEqual({ zoom: 1, x: MARGIN, y: -MARGIN });
    expect(bounded({ zoom: 0.2, x: 0, y: 0 }, screen).zoom).toBe(1);
    expect(bounded({ zoom: 9, x: 0, y: 0 }, screen).zoom).toBe(3);
  });

  test('zooms at the pointer', () => {
    const view = zoomedAt(HOME_VIEW, 2, [300, 200]);
    expect([(300 - view.x) / view.zoom, (200 - view.y) / view.zoom]).toEqual([300, 200]);
  });

  test('brings a place into the middle of the free area', () => {
    const frame = framed(CHINA);
    const view = centredOn([900, 300], 1.3, frame);
    expect(900 * view.zoom + view.x).toBeCloseTo((430 + 1440) / 2, 0);
  });
});
