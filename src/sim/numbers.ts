/**
 * Logarithms and powers built from + - * / and sqrt alone: every engine rounds those alike,
 * while the platform's own versions differ in the last bit (and a game then diverges).
 */

const LN2 = 0.6931471805599453;
const LOG10_OF_2 = 0.3010299956639812;
const SQRT2 = 1.4142135623730951;

export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

/** Binary logarithm; -Infinity for zero and below. Relative error below 1e-13. */
export function log2(x: number): number {
  if (x <= 0) return -Infinity;
  let mantissa = x;
  let exponent = 0;
  while (mantissa >= SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < SQRT2 / 2) {
    mantissa *= 2;
    exponent--;
  }
  // ln m = 2 artanh((m - 1) / (m + 1)); |t| <= 0.172, so eight terms reach 1e-14
  const t = (mantissa - 1) / (mantissa + 1);
  const s = t * t;
  const series = 1 + s * (1 / 3 + s * (1 / 5 + s * (1 / 7 + s * (1 / 9 + s * (1 / 11 + s * (1 / 13 + s / 15))))));
  return exponent + (2 * t * series) / LN2;
}

export function log10(x: number): number {
  return log2(x) * LOG10_OF_2;
}

/** Two to the power of `x`. Relative error below 1e-13 for |x| < 500. */
export function exp2(x: number): number {
  const whole = Math.round(x);
  const f = (x - whole) * LN2;
  let term = 1;
  let sum = 1;
  for (let i = 1; i <= 14; i++) {
    term *= f / i;
    sum += term;
  }
  for (let i = 0; i < whole; i++) sum *= 2;
  for (let i = 0; i > whole; i--) sum /= 2;
  return sum;
}

/** `base` to any power; 0 where the base is zero or below. */
export function pow(base: number, exponent: number): number {
  return base > 0 ? exp2(exponent * log2(base)) : 0;
}

export function fourthRoot(x: number): number {
  return Math.sqrt(Math.sqrt(x));
}
