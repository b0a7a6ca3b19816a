import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Locator, type TestInfo } from '@playwright/test';
import type { Player } from './player.ts';

/** Saves the replay by a button, has the command line play it again bit for bit, and gives its text. */
export async function verifiedReplay(player: Player, save: Locator, quarters: number, testInfo: TestInfo): Promise<string> {
  const file = await player.download(() => save.click());
  const path = testInfo.outputPath(file.suggestedFilename());
  await file.saveAs(path);
  const verified = execFileSync(process.execPath, ['scripts/cli.mjs', 'replay', 'verify', path, '--json'], { encoding: 'utf8' });
  expect(JSON.parse(verified)).toMatchObject([{ ok: true, quarters }]);
  return readFileSync(path, 'utf8');
}
