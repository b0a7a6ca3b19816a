import { describe, expect, test } from 'vitest';
import { freeBox, overlaps, within, type Box } from '../../src/board/layout/frame.ts';
import { boxOf } from '../../src/board/layout/place-labels.ts';
import { labelSize } from '../../src/board/skins/label.ts';
import type { Item } from '../../src/board/skins/skin.ts';
import type { BoardPicture } from '../../src/session/picture.ts';
import { CHINA, CHINA_BEFORE, CHINA_FULL, CHINA_SOUTH, KOREA } from './fixture.ts';
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
    expect(words(composed(CHINA).items)).toEqual(
      expect.arrayContaining(['Customs: held', 'US key: open', 'lab test, 25% cut', '70k H200 waiting', '60k in transit, lands 2026 Q4', '+120k in this plan', 'yield 0.34', '42% built, 2027 Q3', 'load 71%']),
    );
    expect(words(composed(CHINA, 'desktop', 'id').items)).toEqual(
      expect.arrayContaining(['Bea cukai: ditahan', 'Kunci AS: terbuka', '70 rb H200 menunggu', 'rendemen 0,34', 'beban 71%']),
    );
  });

  test('puts a ring round a city whose vouchers run, and round no other', () => {
    const { items } = composed(CHINA);
    expect(items.filter(({ skin }) => skin.kind === 'ring').map(({ id }) => id)).toEqual(['vouchers:chengdu']);
  });

  test('shows the gates and what waits on a phone too', () => {
    const said = words(composed(CHINA, 'phone', 'id').items);
    expect(said).toEqual(expect.arrayContaining(['Bea cukai: ditahan', 'Kunci AS', '70 rb H200']));
  });

  describe.each(SCREEN_NAMES)('on a %s', (screen) => {
    test.each([['China', CHINA], ['its port in the south', CHINA_SOUTH], ['all waits', CHINA_FULL], ['Korea', KOREA]] as const)(
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
