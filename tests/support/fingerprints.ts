import { DOCTRINES_BY_NAME } from '../../src/bots/index.ts';
import { defaultDoctrine } from '../../src/match/match.ts';
import { libraryOf } from '../../src/scenario/library.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { SourceText } from '../../src/scenario/source.ts';
import { settingOf, start } from '../../src/scenario/start.ts';
import { hashOfText } from '../../src/scenario/textHash.ts';
import { fingerprint } from '../../src/sim/fingerprint.ts';
import { advance } from '../../src/sim/quarter.ts';

/** Plays all-bot games of every scenario, `seeds` each; a line a game: its end, and a hash of all its quarters. */
export function playAll(files: readonly SourceText[], seeds: number): string[] {
  const library = libraryOf(files);
  return files.flatMap(({ file, text }) => {
    const parsed = parseScenario(text, { file, library });
    if (!parsed.ok) throw new Error(`${file} cannot be played`);
    const { scenario } = parsed;
    const setting = settingOf(scenario);
    const doctrines = Object.keys(scenario.nations).map((id) => DOCTRINES_BY_NAME[defaultDoctrine(scenario, id)]);
    return Array.from({ length: seeds }, (_, seed) => {
      const world = start(scenario, String(seed), setting);
      const quarters: string[] = [];
      while (!world.ended) {
        advance(world, doctrines.map((doctrine, nation) => doctrine(world, nation).map(({ order }) => order)));
        quarters.push(fingerprint(world));
      }
      return `${scenario.id} ${seed} ${quarters.at(-1)} ${hashOfText(quarters.join(' '))}`;
    });
  });
}
