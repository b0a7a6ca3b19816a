import { hashOfText } from '../scenario/textHash.ts';

/**
 * The seal at the end of a replay: a check for each line before it, so that a change can be placed, and a digest of
 * the whole text but the digest itself, so that none goes unseen. Line ends count alike: mail and git rewrite them.
 */

const check = (line: string) => hashOfText(line).slice(0, 8);

/** The text of a replay: its lines, still open (the last ends in a comma), closed by their seal. */
export function sealed(lines: readonly string[]): string {
  const checks = `  "checks": ${JSON.stringify(lines.map(check))},`;
  const [before, after] = [`${[...lines, checks].join('\n')}\n  "digest": "`, '"\n}\n'];
  return before + hashOfText(before + after) + after;
}

export interface BrokenSeal {
  /** From 1; where a line is missing, the one that stands in its place */
  readonly line: number;
  /** What the seal says, and what the text comes to */
  readonly expected: string;
  readonly actual: string;
}

const DIGEST_LINE = /^ {2}"digest": "([0-9a-f]{16})"$/;
const CHECKS_LINE = /^ {2}"checks": (\["[0-9a-f]{8}"(?:,"[0-9a-f]{8}")*\]),$/;

/** Where a text was changed since it was sealed, null where it was not. */
export function brokenSeal(text: string): BrokenSeal | null {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const sealAt = Math.max(0, lines.length - 4);
  const expected = DIGEST_LINE.exec(lines[sealAt + 1] ?? '')?.[1] ?? '';
  const open = lines.map((line, i) => (i === sealAt + 1 ? line.replace(expected, '') : line)).join('\n');
  const actual = hashOfText(open);
  if (expected === actual) return null;
  return brokenLine(lines, sealAt) ?? { line: sealAt + 2, expected, actual };
}

function brokenLine(lines: readonly string[], sealAt: number): BrokenSeal | null {
  const written = CHECKS_LINE.exec(lines[sealAt] ?? '')?.[1];
  if (written === undefined) return { line: sealAt + 1, expected: 'checks', actual: check(lines[sealAt] ?? '') };
  const checks = JSON.parse(written) as string[];
  for (let i = 0; i < Math.max(sealAt, checks.length); i++) {
    const expected = checks[i] ?? 'none';
    const actual = i < sealAt ? check(lines[i]!) : 'none';
    if (expected !== actual) return { line: Math.min(i, sealAt) + 1, expected, actual };
  }
  return null;
}
