import { libraryOf } from '../scenario/library.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { SourceText } from '../scenario/source.ts';
import { rateOf } from './rate.ts';

/** A line for each scenario file that can be played: how many games a second, measured for so long each. */
export function measure(files: readonly SourceText[], milliseconds: number): string[] {
  const library = libraryOf(files);
  return files.flatMap(({ file, text }) => {
    const parsed = parseScenario(text, { file, library });
    if (!parsed.ok) return [];
    const { gamesPerSecond, quarters, games } = rateOf(parsed.scenario, milliseconds);
    return [`${parsed.scenario.id}: ${gamesPerSecond.toFixed(0)} games/s of ${quarters} quarters (${games} games)`];
  });
}
