/** Share of the way against share of the time, both 0-1. */
export type Ease = (t: number) => number;

export const linear: Ease = (t) => t;
export const easeOut: Ease = (t) => 1 - (1 - t) ** 3;
export const easeInOut: Ease = (t) => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);

/** The stylesheet's cubic-bezier, solved for x by bisection. */
function bezier(x1: number, y1: number, x2: number, y2: number): Ease {
  const at = (a: number, b: number, s: number) => 3 * a * s * (1 - s) ** 2 + 3 * b * s ** 2 * (1 - s) + s ** 3;
  return (t) => {
    let [low, high] = [0, 1];
    for (let i = 0; i < 20; i++) {
      const middle = (low + high) / 2;
      if (at(x1, x2, middle) < t) low = middle;
      else high = middle;
    }
    return t >= 1 ? 1 : at(y1, y2, (low + high) / 2);
  };
}

export const gateShuts = bezier(0.7, 0, 0.84, 0);
export const gateOpens = bezier(0.16, 1, 0.3, 1);
export const dealt = bezier(0.2, 0.9, 0.25, 1);
export const camera = bezier(0.65, 0, 0.35, 1);
