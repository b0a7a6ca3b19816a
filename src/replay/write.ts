import type { Replay } from './format.ts';
import { sealed } from './seal.ts';

/** The text of a replay file: one entry a line, one quarter a line, and the seal. */
export function writeReplay(replay: Replay): string {
  const lines = ['{'];
  for (const [key, value] of Object.entries(replay)) {
    if (key !== 'quarters') lines.push(`  ${JSON.stringify(key)}: ${JSON.stringify(value)},`);
    else {
      lines.push('  "quarters": [');
      replay.quarters.forEach((quarter, i) => lines.push(`    ${JSON.stringify(quarter)}${i < replay.quarters.length - 1 ? ',' : ''}`));
      lines.push('  ],');
    }
  }
  return sealed(lines);
}
