/** Two 32-bit lanes of MurmurHash3-style mixing over a text's UTF-16 units. */
function lanes(text: string): [number, number] {
  let h1 = 0x9747b28c | 0;
  let h2 = 0x2f0b4c47 | 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 0xcc9e2d51);
    h1 = (h1 ^ (h1 >>> 15)) + h2;
    h2 = Math.imul(h2 ^ (unit + i), 0x1b873593);
    h2 = (h2 ^ (h2 >>> 13)) + h1;
  }
  const a = finish(h1 ^ text.length);
  return [a, finish(h2 + a)];
}

function finish(h: number): number {
  let x = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return x ^ (x >>> 16);
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');

/** 16 hex digits, the same on every machine; no secret is safe behind it. */
export const hashOfText = (text: string): string => lanes(text).map(hex).join('');

/** A key for dice: 0 to 2^31 - 1. */
export const diceKeyOf = (id: string): number => lanes(id)[0] & 0x7fffffff;
