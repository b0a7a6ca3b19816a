/** Each letter with its width (%), weight and size (em): the word narrows as the strait does. */
const LETTERS: readonly (readonly [letter: string, width: number, weight: number, size: number, gap: number])[] = [
  ['C', 125, 620, 1.96, 0.105],
  ['H', 120, 630, 1.82, 0.087],
  ['O', 108, 650, 1.62, 0.062],
  ['K', 88, 690, 1.38, 0.047],
  ['E', 62, 750, 1.18, 0.047],
  ['P', 62, 750, 1.18, 0.047],
  ['O', 88, 690, 1.38, 0.062],
  ['I', 108, 650, 1.62, 0.087],
  ['N', 120, 630, 1.82, 0.105],
  ['T', 125, 620, 1.96, 0],
];

export function Wordmark() {
  return (
    <h1 class="wordmark" aria-label="Chokepoint" tabIndex={-1}>
      <span aria-hidden="true">
        {LETTERS.map(([letter, width, weight, size, gap], i) => (
          <span key={i} style={{ fontStretch: `${width}%`, fontWeight: weight, fontSize: `${size}em`, marginInlineEnd: `${gap}em` }}>
            {letter}
          </span>
        ))}
      </span>
    </h1>
  );
}
