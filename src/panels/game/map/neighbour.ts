export type Direction = 'left' | 'right' | 'up' | 'down';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How much worse a px aside is than a px ahead. */
const ASIDE = 2;

const AHEAD: Readonly<Record<Direction, (dx: number, dy: number) => number>> = {
  left: (dx) => -dx,
  right: (dx) => dx,
  up: (_dx, dy) => -dy,
  down: (_dx, dy) => dy,
};

/** Index of the place that an arrow key leads to; the one it starts from where there is none that way. */
export function neighbour(places: readonly Place[], from: number, direction: Direction): number {
  const start = places[from];
  if (!start) return 0;
  let [best, least] = [from, Infinity];
  places.forEach((place, i) => {
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const ahead = AHEAD[direction](dx, dy);
    const aside = direction === 'left' || direction === 'right' ? Math.abs(dy) : Math.abs(dx);
    if (i === from || ahead <= 0 || aside > ahead * ASIDE) return;
    const far = ahead + ASIDE * aside;
    if (far < least) [best, least] = [i, far];
  });
  return best;
}
