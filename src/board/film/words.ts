import { freeBox, overlaps, type Box, type Frame } from '../layout/frame.ts';
import { boxOf, type Size } from '../layout/place-labels.ts';
import { labelSize } from '../skins/label.ts';
import type { Item, TextLine } from '../skins/skin.ts';
import { WORD_RISE } from './perform.ts';
import type { Shot } from './shot.ts';

/** px above and beside its place where a word may rise, nearest first. */
const STEPS = { across: 60, up: 17, most: 6 };

const ASIDE: readonly (readonly [dx: number, dy: number])[] = Array.from({ length: 2 * STEPS.most + 1 }, (_, i) => i - STEPS.most)
  .flatMap((across) => Array.from({ length: 2 * STEPS.most + 1 }, (_, i) => [across * STEPS.across, (i - STEPS.most) * STEPS.up] as const))
  .sort(([ax, ay], [bx, by]) => Math.hypot(ax, ay) - Math.hypot(bx, by));

/** All that a word passes over while it rises. */
function passed([x, y]: readonly [number, number], size: Size, unit: number): Box {
  const box = boxOf({ x, y, align: 'middle' }, size);
  return { ...box, top: box.top - WORD_RISE * unit };
}

export function labelBoxes(items: readonly Item[], widthOf: (line: TextLine) => number): Box[] {
  return items.flatMap(({ x, y, skin }) => (skin.kind === 'label' ? [boxOf({ x, y, align: skin.align }, labelSize(skin.lines, widthOf))] : []));
}

/** Words find room beside what is written on the board and beside each other; one that finds none is not said: the report says it. */
export function clearWords(shots: readonly Shot[], items: readonly Item[], frame: Frame, widthOf: (line: TextLine) => number): Shot[] {
  const taken = labelBoxes(items, widthOf);
  const free = freeBox(frame.width, frame.height, frame.insets);
  return shots.flatMap((shot): Shot[] => {
    if (shot.kind !== 'word') return [shot];
    const size = labelSize([shot.line], widthOf);
    for (const [dx, dy] of ASIDE) {
      const at = [shot.at[0] + dx, shot.at[1] + dy] as const;
      const box = passed(at, size, frame.unit);
      const inside = box.left >= free.left && box.right <= free.right && box.top >= free.top && box.bottom <= free.bottom;
      if (!inside || taken.some((other) => overlaps(box, other))) continue;
      taken.push(box);
      return [{ ...shot, at }];
    }
    return [];
  });
}
