/**
 * 64-bit digest of a text, 16 hex digits: equal on every machine, and another one for any single changed character.
 * It finds damage and careless edits; it is no signature. Line ends count alike, since mail and git rewrite them.
 */
export function digest(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  let a = 0x9747b28c | 0;
  let b = 0x2f0b4c47 | 0;
  for (let i = 0; i < lines.length; i++) {
    const unit = lines.charCodeAt(i);
    // each step maps the state one to one, so a difference never cancels out by itself
    a = Math.imul(a ^ unit, 0xcc9e2d51);
    a ^= a >>> 15;
    b = Math.imul(b ^ unit, 0x1b873593);
    b ^= b >>> 13;
  }
  return hex(a) + hex(b);
}

const hex = (word: number) => (word >>> 0).toString(16).padStart(8, '0');
