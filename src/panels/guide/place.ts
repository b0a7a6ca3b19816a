/** A box on the page, in CSS pixels from its top left. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Side = 'right' | 'above' | 'below' | 'left';

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** On which side of what it points at it stands */
  readonly side: Side;
  /** How far along its own edge the pointer sits */
  readonly pointer: number;
}

/** Between the note and what it points at, and between the note and the edge of the window. */
const GAP = 14;
const EDGE = 8;
/** The pointer keeps off the note's round corners. */
const CORNER = 18;

const SIDES: readonly Side[] = ['right', 'above', 'below', 'left'];

/**
 * Puts a note beside what it points at, without covering it nor what it must keep clear of (a desk with its controls).
 * What lies at the top is told of below it, what lies at the bottom above it, all else at its side; where none has room, the
 * note stands above, at the window's edge.
 */
export function place(target: Box, clear: Box, note: Size, window: Size): Placed {
  const fits: Readonly<Record<Side, boolean>> = {
    right: clear.right + GAP + note.width + EDGE <= window.width,
    above: clear.top - GAP - note.height >= EDGE,
    below: clear.bottom + GAP + note.height + EDGE <= window.height,
    left: clear.left - GAP - note.width >= EDGE,
  };
  const first: readonly Side[] = clear.bottom < window.height / 4 ? ['below'] : clear.top > (3 * window.height) / 4 ? ['above'] : [];
  const side = [...first, ...SIDES].find((one) => fits[one]) ?? 'above';
  // of what is taller or scrolled away, the part that is seen
  const seen = { top: clamp(target.top, clear.top, clear.bottom), bottom: clamp(target.bottom, clear.top, clear.bottom) };
  const middle = { x: (target.left + target.right) / 2, y: (seen.top + Math.min(seen.bottom, seen.top + 120)) / 2 };
  if (side === 'right' || side === 'left') {
    const top = clamp(middle.y - note.height / 2, EDGE, window.height - note.height - EDGE);
    const left = side === 'right' ? clear.right + GAP : clear.left - GAP - note.width;
    return { left, top, side, pointer: clamp(middle.y - top, CORNER, note.height - CORNER) };
  }
  const left = clamp(middle.x - note.width / 2, EDGE, window.width - note.width - EDGE);
  const top = side === 'above' ? Math.max(EDGE, clear.top - GAP - note.height) : clear.bottom + GAP;
  return { left, top, side, pointer: clamp(middle.x - left, CORNER, note.width - CORNER) };
}

/** Where a note points that stands in the page's own order, above or below what it tells of. */
export function pointFrom(note: Box, target: Box): Pick<Placed, 'side' | 'pointer'> {
  const middle = (target.left + target.right) / 2;
  return { side: target.bottom <= note.top ? 'below' : 'above', pointer: clamp(middle - note.left, CORNER, note.right - note.left - CORNER) };
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(Math.max(low, high), value));
