// A Miller cylinder with two lenses (see src/board/map/projection.ts), placed so that the strait is the title's centre.
const DEGREES = 180 / Math.PI;
const CUT = -30;
/** @typedef {[at: number, value: number][]} Knots */
/** @type {Knots} */
const SCALE = [[-30, 5.4], [40, 6], [80, 8], [100, 10.5], [140, 10.5], [175, 8], [228, 5.6], [330, 5.2]];
/** @type {Knots} */
const NARROW = [[146, 1], [160, 0.16], [220, 0.16], [233, 1]];
const STRAIT = { lon: 119.5, lat: 24.3, x: 760, y: 520 };
const LEVEL = 30;

/** @param {Knots} knots @param {number} at */
function eased(knots, at) {
  let [from, a] = knots[0] ?? [0, 0];
  if (at <= from) return a;
  for (const [to, b] of knots.slice(1)) {
    if (at <= to) {
      const t = (at - from) / (to - from);
      return a + (b - a) * t * t * (3 - 2 * t);
    }
    from = to;
    a = b;
  }
  return a;
}

const miller = (/** @type {number} */ lat) =>
  1.25 * Math.log(Math.tan(Math.PI / 4 + (0.4 * Math.max(-80, Math.min(84, lat))) / DEGREES)) * DEGREES;

/** Degrees to px of the title's picture. */
export function titleProjection() {
  const widths = [0];
  for (let i = 0; i < 3600; i++) widths.push((widths[i] ?? 0) + (eased(SCALE, CUT + i / 10) * eased(NARROW, CUT + i / 10)) / 10);
  /** @returns {[x: number, y: number]} */
  const raw = (/** @type {number} */ lon, /** @type {number} */ lat) => {
    const turned = ((((lon - CUT) % 360) + 360) % 360) * 10;
    const step = Math.min(3599, Math.floor(turned));
    const x = (widths[step] ?? 0) + ((widths[step + 1] ?? 0) - (widths[step] ?? 0)) * (turned - step);
    return [x, eased(SCALE, CUT + turned / 10) * (miller(LEVEL) - miller(lat))];
  };
  const [x0, y0] = raw(STRAIT.lon, STRAIT.lat);
  return (/** @type {number} */ lon, /** @type {number} */ lat) => {
    const [x, y] = raw(lon, lat);
    return /** @type {[x: number, y: number]} */ ([x - x0 + STRAIT.x, y - y0 + STRAIT.y]);
  };
}
