/** A picture to be drawn: its size, and where in it the item's position lies, CSS px. */
export interface Painting {
  readonly width: number;
  readonly height: number;
  readonly originX: number;
  readonly originY: number;
  /** Draws with (0, 0) at the origin. */
  draw(context: CanvasRenderingContext2D): void;
}

/** A square painting around its middle. */
export function centred(halfSize: number, draw: Painting['draw']): Painting {
  const half = Math.ceil(halfSize);
  return { width: half * 2, height: half * 2, originX: half, originY: half, draw };
}
