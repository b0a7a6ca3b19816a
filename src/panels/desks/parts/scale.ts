/** The next round figure at or above a value: 1, 2, 4, 5, 6, 8 times a power of ten. */
export function roundUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 4, 5, 6, 8, 10].find((one) => one * power >= value * 0.999999);
  return (step ?? 10) * power;
}

/** A step that divides a range into at most 200 round parts. */
export const stepFor = (high: number): number => roundUp(high / 200);

/** Keeps binary dust out of a plan that people read. */
export const rounded = (value: number) => Number(value.toPrecision(6));
