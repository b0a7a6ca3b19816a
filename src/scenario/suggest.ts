/** Edits (insert, delete, replace, swap neighbours) that turn one word into another. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** The word that was probably meant; undefined when none is near. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  const typed = word.slice(0, 60).toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of words) {
    const known = candidate.toLowerCase();
    // people seldom mistype the first letter, so of two words as near the one that shares it is meant
    const distance = editDistance(typed, known) + (typed[0] === known[0] ? 0 : 0.5);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}
