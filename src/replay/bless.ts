import { allPlans, playPlans, startMatch, worldNow, type Match } from '../match/match.ts';
import type { Library } from '../scenario/extend.ts';
import { hashOf } from '../scenario/hash.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Plan } from '../sim/turn.ts';
import { replaySchema, type Replay } from './format.ts';
import { toReplay } from './record.ts';
import type { RulesStamp } from './rules.ts';

export type Blessed =
  | { readonly ok: true; readonly before: Replay; readonly after: Replay }
  | { readonly ok: false; readonly why: string };

/**
 * The game of a replay as it would be recorded now: same scenario, seed and players, people's orders as they stand and
 * bots deciding anew. For replays that serve as tests; what a stranger recorded is verified, not blessed.
 */
export function blessed(text: string, file: string, library: Library, rules: RulesStamp): Blessed {
  const before = recordedIn(text);
  if (!before) return { ok: false, why: 'this is no replay of this format' };
  const { id } = before.scenario;
  const versions = library.known.get(id) ?? [];
  const source = before.whole === undefined ? library.find(id, Math.max(...versions)) : { file, text: JSON.stringify(before.whole) };
  const parsed = source && parseScenario(source.text, { file: source.file, library });
  if (!parsed?.ok) return { ok: false, why: `its scenario "${id}" cannot be played` };
  let match = startMatch(parsed.scenario, before.seed, before.players);
  while (!worldNow(match).ended && match.quarters.length < lengthOf(before, match)) match = again(match, before);
  const after = toReplay(match, (scenario) => before.whole === undefined && hashOf(scenario) === hashOf(parsed.scenario));
  return { ok: true, before, after: { ...after, rules: { ...rules } } };
}

/** Whole games stay whole when their scenario grows longer. */
const lengthOf = (before: Replay, match: Match) =>
  before.result.outcome !== 'unfinished' ? match.scenario.length : before.quarters.length;

function again(match: Match, before: Replay): Match {
  const recorded = before.quarters[match.quarters.length]?.plans ?? {};
  const people: Record<number, Plan> = {};
  worldNow(match).setting.nations.forEach(({ id }, nation) => {
    people[nation] = (recorded[id] ?? []).map(({ order }) => order);
  });
  return playPlans(match, allPlans(match, people));
}

function recordedIn(text: string): Replay | undefined {
  try {
    const { checks: _checks, digest: _digest, ...value } = JSON.parse(text) as Record<string, unknown>;
    return replaySchema.safeParse(value).data;
  } catch {
    return undefined;
  }
}

/** What is not as it was, a line each: the first quarter that differs stands for those after it. */
export function changesIn(before: Replay, after: Replay): string[] {
  const changes: string[] = [];
  const note = (what: string, was: unknown, is: unknown): void => {
    if (JSON.stringify(was) !== JSON.stringify(is)) changes.push(`${what}: ${JSON.stringify(was)} -> ${JSON.stringify(is)}`);
  };
  note('engine', before.engine, after.engine);
  note('rules', before.rules.hash, after.rules.hash);
  note('scenario', before.scenario, after.scenario);
  note('start', before.start, after.start);
  const q = after.quarters.findIndex((quarter, i) => JSON.stringify(quarter) !== JSON.stringify(before.quarters[i]));
  if (q >= 0) {
    for (const id of Object.keys(after.players)) {
      changes.push(...otherOrders(`${after.quarters[q]!.quarter} ${id}`, before.quarters[q]?.plans[id], after.quarters[q]!.plans[id]));
    }
    note(`${after.quarters[q]!.quarter} fingerprint`, before.quarters[q]?.fingerprint, after.quarters[q]!.fingerprint);
  }
  note('quarters', before.quarters.length, after.quarters.length);
  note('outcome', before.result.outcome, after.result.outcome);
  for (const [id, score] of Object.entries(after.result.scores)) note(`score of ${id}`, before.result.scores[id], score);
  return changes;
}

type Given = Replay['quarters'][number]['plans'][string];

/** Orders that one of two plans has more than the other, a line each. */
function otherOrders(where: string, before: Given = [], after: Given = []): string[] {
  const [was, is] = [before, after].map((plan) => plan.map((one) => JSON.stringify(one))) as [string[], string[]];
  const gone = was.filter((order) => !is.includes(order)).map((order) => `${where} - ${order}`);
  return [...gone, ...is.filter((order) => !was.includes(order)).map((order) => `${where} + ${order}`)];
}
