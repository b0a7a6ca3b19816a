import { describe, expect, test } from 'vitest';
import { freeBox, overlaps, within, type Box } from '../../src/board/layout/frame.ts';
import { boxOf } from '../../src/board/layout/place-labels.ts';
import { labelSize } from '../../src/board/skins/label.ts';
import type { Item } from '../../src/board/skins/skin.ts';
import type { BoardPicture } from '../../src/session/picture.ts';
import { CHINA, CHINA_ALONE, CHINA_BEFORE, CHINA_FULL, CHINA_SOUTH, KOREA } from './fixture.ts';
import { composed, SCREEN_NAMES, widthOf } from './framed.ts';

function words(items: readonly Item[]): string[] {
  return items.flatMap(({ skin }) => (skin.kind === 'label' ? skin.lines.map((line) => line.text) : []));
}

function count(items: readonly Item[], prefix: string): number {
  return items.filter((item) => item.id.startsWith(prefix)).length;
}

describe('the board', () => {
  test('is the same for the same picture, with every id once', () => {
    const { items } = composed(CHINA);
    expect(composed(CHINA).items).toEqual(items);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
  });

  test('says how the gates stand, in both languages', () => {
    expect(words(composed(CHINA_ALONE).items)).toEqual(
      expect.arrayContaining(['Customs: held', 'US key: open', 'lab test, 25% cut', '70k H200 waiting', '60k in transit, lands 2026 Q4', '+120k in this plan', 'yield 0.34', '42% built, 2027 Q3', 'load 71%']),
    );
    expect(words(composed(CHINA_ALONE, 'desktop', 'id').items)).toEqual(
      expect.arrayContaining(['Bea cukai: ditahan', 'Kunci AS: terbuka', '70 rb H200 menunggu', 'rendemen 0,34', 'beban 71%']),
    );
  });

  test('puts a ring round a city whose vouchers run, and round no other', () => {
    const { items } = composed(CHINA);
    expect(items.filter(({ skin }) => skin.kind === 'ring').map(({ id }) => id)).toEqual(['vouchers:chengdu']);
  });

  describe('between nations', () => {
    const tension = (points: number) => composed({ ...CHINA, ties: [{ nation: 'us', tension: points, deals: 0 }] }).items.find(({ id }) => id === 'tension:us');

    test('draws what is taut, and nothing where there is only the usual', () => {
      const { items } = composed(CHINA);
      expect(items.filter(({ id }) => id.startsWith('tension:')).map(({ id }) => id)).toEqual(['tension:us', 'tension:japan', 'tension:taiwan']);
      expect(tension(49)).toBeUndefined();
    });

    test('draws it thicker and denser the higher it is, and dashed', () => {
      const looks = [50, 75, 100].map((points) => tension(points)?.skin).flatMap((skin) => (skin?.kind === 'line' ? [skin.look] : []));
      const [low, middle, high] = looks.map(({ width, dash }) => ({ width, gap: dash[1] }));
      expect(low.width).toBeLessThan(middle.width);
      expect(middle.width).toBeLessThan(high.width);
      expect(low.gap).toBeGreaterThan(middle.gap);
      expect(middle.gap).toBeGreaterThan(high.gap);
      expect(high.gap).toBeGreaterThan(0);
    });

    test('shows deals, rented compute, the grey road, joint fabs and minerals where there are any, and says how much', () => {
      const { items } = composed(CHINA);
      for (const id of ['deal:us', 'deal:indonesia', 'rented:line:japan', 'rented:japan', 'grey', 'joint:china-japan', 'joint:line:china-japan', 'minerals']) {
        expect(items.map((item) => item.id)).toContain(id);
      }
      expect(items.some(({ id }) => id === 'deal:japan')).toBe(false);
      expect(words(items)).toEqual(expect.arrayContaining(['Tension with United States 61', 'Deal with United States', '2 deals with Indonesia', '0.07M rented', 'Joint fab, Japan']));
      expect(words(composed(CHINA, 'desktop', 'id').items)).toEqual(expect.arrayContaining(['Ketegangan dengan Amerika Serikat 61', 'Kesepakatan dengan Amerika Serikat', '0,07 jt disewa']));
    });

    test('leads to all hosts beyond one edge by one line, with the sum', () => {
      const { items, layout } = composed(CHINA);
      expect(layout.ties.rented.map(({ hosts }) => hosts)).toEqual([['japan'], ['gulf', 'uk'], ['indonesia']]);
      expect(words(items)).toContain('0.08M: Gulf, UK');
      expect(items.some(({ id }) => id === 'rented:gulf' || id === 'rented:uk')).toBe(false);
    });

    test('shows nothing of it where there is none', () => {
      const marks = /^(tension|deal|rented|grey|joint|minerals|label:(tension|deal|rented|grey|joint|minerals))(:|$)/;
      expect(composed(CHINA_ALONE).items.filter(({ id }) => marks.test(id))).toEqual([]);
      expect(composed(CHINA).items.filter(({ id }) => marks.test(id)).length).toBeGreaterThan(15);
    });

    test.each(SCREEN_NAMES)('draws lines on the free part of a %s alone', (screen) => {
      const { ties, frame } = composed(CHINA, screen).layout;
      const free = freeBox(frame.width, frame.height, frame.insets);
      const tracks = [...ties.capitals, ...ties.rented, ...ties.investments.values()].map(({ track }) => track);
      expect(tracks.length).toBeGreaterThan(2);
      for (const { points } of tracks) for (const point of points) expect(within(point, free)).toBe(true);
    });

    test("keeps other people's buildings off the import road", () => {
      const { layout } = composed(CHINA);
      const [, y] = layout.home.buildings.get('joint:china-japan')!;
      expect(Math.abs(y - layout.imports!.importer![1])).toBeGreaterThan(40 * layout.frame.unit);
    });
  });

  test('shows the gates and what waits on a phone too', () => {
    const said = words(composed(CHINA_ALONE, 'phone', 'id').items);
    expect(said).toEqual(expect.arrayContaining(['Bea cukai: ditahan', 'Kunci AS', '70 rb H200']));
  });

  describe.each(SCREEN_NAMES)('on a %s', (screen) => {
    test.each([['China', CHINA], ['China alone', CHINA_ALONE], ['its port in the south', CHINA_SOUTH], ['all waits', CHINA_FULL], ['Korea', KOREA]] as const)(
      'keeps labels off each other and on the free part: %s',
      (_name, picture) => {
        const { items, layout } = composed(picture, screen);
        const { width, height, insets } = layout.frame;
        const free = freeBox(width, height, insets);
        const boxes = items.flatMap((item): Box[] => {
          if (item.skin.kind !== 'label') return [];
          const size = labelSize(item.skin.lines, widthOf);
          return [boxOf({ x: item.x, y: item.y, align: item.skin.align }, size)];
        });
        boxes.forEach((box, i) => expect(boxes.slice(i + 1).filter((other) => overlaps(box, other))).toEqual([]));
        for (const { left, top, right, bottom } of boxes) {
          expect(within([left, top], free) && within([right, bottom], free)).toBe(true);
        }
      },
    );

    test('shows every die that waits, and how many they stand for', () => {
      const { items, layout } = composed(CHINA_FULL, screen);
      const { width, height, insets } = layout.frame;
      const queue = items.filter((item) => item.id.startsWith('waiting:'));
      expect(queue.length).toBeGreaterThan(9);
      for (const { x, y } of queue) expect(within([x, y], freeBox(width, height, insets))).toBe(true);
      // Between two gates that all have something to say, the smallest screen has room for one number.
      const numbers = screen === 'small phone' ? ['1.2M'] : ['1.2M', '950k'];
      for (const number of numbers) expect(words(items).some((line) => line.startsWith(number))).toBe(true);
    });
  });
});

describe('the import road', () => {
  test('is dark past a shut gate and lit past an open one', () => {
    expect(composed(CHINA).items.map((item) => item.id)).toContain('import:inland:dark');
    const open: BoardPicture = { ...CHINA, imports: { ...CHINA.imports!, importer: { state: 'open', openShare: 1, shutBy: null } } };
    const ids = composed(open).items.map((item) => item.id);
    expect(ids).toContain('import:inland');
    expect(ids).not.toContain('import:inland:dark');
    expect(composed(CHINA_BEFORE).items.map((item) => item.id)).toContain('import:between:dark');
  });

  test('shows one die for the same number of chips everywhere', () => {
    const { items } = composed(CHINA);
    expect([count(items, 'waiting:importer'), count(items, 'transit:'), count(items, 'planned:')]).toEqual([7, 6, 12]);
  });

  test('moves dies by the quarters that they still need', () => {
    const at = (quartersLeft: number) => {
      const [consignment] = CHINA.imports!.inTransit;
      const picture = { ...CHINA, imports: { ...CHINA.imports!, inTransit: [{ ...consignment, quartersLeft }] } };
      return composed(picture).items.find((item) => item.id.startsWith('transit:'))!.on!.along;
    };
    expect(at(0)).toBeGreaterThan(at(1));
    expect(at(1)).toBeGreaterThan(at(2));
  });
});
