/** Where the names of events stand above a curve, so that none touches another. Units: px, y downwards. */

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Flag {
  /** Middle of its cross, and where the curve below it is */
  readonly x: number;
  readonly curve: number;
  /** Width of its name; 0 for none */
  readonly length: number;
}

export interface PlacedFlag {
  /** Middle of the cross */
  readonly y: number;
  /** On which side of it the name stands; null where there was room for the cross alone */
  readonly side: 'left' | 'right' | null;
}

/** Half of a cross, the room between it and its name, and the height of a line of names. */
const CROSS = 5;
const ROOM = 11;
const LINE = 17;
/** A cross stands at least so far above its curve. */
const LIFT = 22;

const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const boxOf = (y: number, left: number, right: number): Box => ({ left, right, top: y - LINE / 2, bottom: y + LINE / 2 });

/**
 * Places flags one after the other, each as low as its stem, its name and what stands there already allow. `reach(left,
 * right)` is the highest point of the curve between two places; nothing lies beyond `width`, or above `top`.
 */
export function placeFlags(flags: readonly Flag[], reach: (left: number, right: number) => number, width: number, top: number, taken: readonly Box[]): PlacedFlag[] {
  const boxes = taken.slice();
  return flags.map(({ x, curve, length }) => {
    const sides = [
      { side: 'right', left: x - CROSS, right: x + ROOM + length },
      { side: 'left', left: x - ROOM - length, right: x + CROSS },
    ] as const;
    // a flag without a name looks for no room; one with a name rather for one through which no other stem rises
    for (const through of length > 0 ? [false, true] : []) {
      for (let y = curve - LIFT; y >= top + LINE / 2; y -= LINE) {
        for (const { side, left, right } of sides) {
          const box = boxOf(y, left, right);
          if (left < 0 || right > width || box.bottom > reach(left, right) || boxes.some((one) => touch(one, box))) continue;
          if (!through && flags.some((other) => other.x !== x && other.x > left && other.x < right)) continue;
          boxes.push(box);
          return { y, side };
        }
      }
    }
    let y = curve - LIFT;
    while (y > top + LINE && boxes.some((one) => touch(one, boxOf(y, x - CROSS, x + CROSS)))) y -= LINE / 2;
    boxes.push(boxOf(y, x - CROSS, x + CROSS));
    return { y, side: null };
  });
}
