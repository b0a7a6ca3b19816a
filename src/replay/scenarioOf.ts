import type { Library } from '../scenario/extend.ts';
import type { Scenario } from '../scenario/format.ts';
import { hashOf } from '../scenario/hash.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Replay } from './format.ts';
import { replayProblem, type ReplayProblem } from './problem.ts';
import { writeReplay } from './write.ts';

export type FoundScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly problems: readonly ReplayProblem[] };

/** The scenario that a replay was played in: its own where it brought one, else the library's of the same hash. */
export function scenarioOf(replay: Replay, library: Library, file: string): FoundScenario {
  const { id, version, hash } = replay.scenario;
  const at = (code: 'replay.scenario' | 'replay.scenarioBroken', args: Record<string, string | number>): FoundScenario => {
    const text = writeReplay(replay);
    const offset = text.indexOf('\n  "scenario"') + 3;
    return { ok: false, problems: [replayProblem(code, { source: { file, text }, offset, length: 10 }, args)] };
  };
  const source = replay.whole === undefined ? library.find(id, version) : { file, text: JSON.stringify(replay.whole) };
  if (!source) return at('replay.scenario', { id, version, hash, here: library.known.get(id)?.map((v) => `version ${v}`).join(', ') ?? '' });
  const parsed = parseScenario(source.text, { file: source.file, library });
  if (!parsed.ok) return at('replay.scenarioBroken', { why: parsed.problems[0]?.message ?? '' });
  const here = hashOf(parsed.scenario);
  if (here !== hash) return at('replay.scenario', { id, version, hash, here });
  return { ok: true, scenario: parsed.scenario };
}
