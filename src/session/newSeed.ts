/** Letters and digits that cannot be taken for one another when read aloud or copied by hand. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A fresh seed such as "K7-4Q2M": short enough to write on a blackboard. */
export function newSeed(): string {
  const signs = Array.from(crypto.getRandomValues(new Uint32Array(6)), (n) => SIGNS[n % SIGNS.length]);
  return `${signs.slice(0, 2).join('')}-${signs.slice(2).join('')}`;
}
