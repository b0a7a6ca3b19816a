/** A scenario file as it came: its name for messages, and its text. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A stretch of a file. */
export interface Spot {
  readonly source: SourceText;
  readonly offset: number;
  readonly length: number;
}

/** Where the lines of the text last asked about start: a file with many problems is asked about many times. */
let lines: { readonly of: string; readonly starts: readonly number[] } = { of: '', starts: [0] };

function startsOf(text: string): readonly number[] {
  if (lines.of !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    lines = { of: text, starts };
  }
  return lines.starts;
}

/** Line and column of an offset, both from 1; columns count UTF-16 units. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const starts = startsOf(text);
  let line = 0;
  for (let beyond = starts.length; beyond - line > 1; ) {
    const middle = (line + beyond) >> 1;
    if (starts[middle]! <= offset) line = middle;
    else beyond = middle;
  }
  return { line: line + 1, column: offset - starts[line]! + 1 };
}

/** Most of a line that is shown around a mark. */
const WINDOW = 100;

/** The line that a spot starts on, cut around it where it is long, and where in it the mark goes. */
export function excerptOf({ source: { text }, offset, length }: Spot): { text: string; from: number; length: number } {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const newline = text.indexOf('\n', offset);
  const end = newline < 0 ? text.length : newline;
  const cut = offset - start > WINDOW - 20 ? offset - 40 : start;
  const line = text.slice(cut, Math.min(end, cut + WINDOW)).replace(/[\t\r]/g, ' ');
  const from = offset - cut;
  return { text: line, from, length: Math.max(1, Math.min(length, line.length - from)) };
}
