import { profileOf } from '../match/profile.ts';
import { worldNow, type Match } from '../match/match.ts';
import { quartersOfPar, settledScore } from '../match/score.ts';
import { LIMITS } from '../replay/format.ts';
import { resultOf } from '../replay/record.ts';
import { quarterLabel, toReplay, writeReplay } from '../replay/replay.ts';
import type { Scenario } from '../scenario/format.ts';
import { renderProblem } from '../scenario/problems.ts';
import { DOCTRINES, type DoctrineName } from '../sim/doctrine.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import { measure, type MeasureName } from '../sim/measures.ts';
import { parsePolicy, type Policy } from '../study/policy.ts';
import { parFor, quartersOf, seriesOf, simulate, type Game } from '../study/simulate.ts';
import { isShipped, readText, scenarioNamed, writeText } from './files.ts';
import { CannotRun, EXIT, type Command, type Io } from './io.ts';
import { meant, readOptions } from './options.ts';

const OPTIONS = {
  seed: { type: 'string' },
  seat: { type: 'string', multiple: true },
  policy: { type: 'string', multiple: true },
  quarters: { type: 'string' },
  replay: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const simulateCommand: Command = {
  name: 'simulate',
  usage: 'SCENARIO --seed S [--seat NATION=DOCTRINE]... [--policy NATION=FILE]... [--quarters N] [--replay OUT] [--json]',
  does: 'plays one game without a screen; SCENARIO is an id or a file',
  run(args, io) {
    const { values, positionals } = readOptions(args, OPTIONS);
    const [name, ...rest] = positionals;
    if (name === undefined || rest.length > 0) throw new CannotRun('name one scenario, by its id or its file');
    if (values.seed === undefined) throw new CannotRun('give a seed: --seed S');
    if (values.seed.length > LIMITS.seed) throw new CannotRun(`--seed: ${values.seed.length} characters; at most ${LIMITS.seed}`);
    const scenario = scenarioNamed(name);
    const seats = byNation(values.seat ?? [], scenario, '--seat', doctrineNamed);
    const policies = byNation(values.policy ?? [], scenario, '--policy', (file) => policyIn(file, scenario));
    const twice = Object.keys(seats).find((id) => policies[id]);
    if (twice !== undefined) throw new CannotRun(`${twice} has both a doctrine and a policy; a policy names its doctrine as "base"`);
    const game: Game = { scenario, seed: values.seed, seats, policies, quarters: quartersAsked(values.quarters, scenario) };
    const match = simulate(game);
    if (values.replay !== undefined) writeText(values.replay, writeReplay(toReplay(match, isShipped)));
    const [seat = firstSeat(scenario)] = [...Object.keys(policies), ...Object.keys(seats)];
    const result = resultFor(game, match, seat);
    if (values.json) io.out(`${JSON.stringify(result)}\n`);
    else tell(result, match, seat, io);
    return EXIT.ok;
  },
};

const firstSeat = (scenario: Scenario) => Object.keys(scenario.seats)[0] ?? Object.keys(scenario.nations)[0] ?? '';

/** `NATION=VALUE` options by nation. */
function byNation<T>(pairs: readonly string[], scenario: Scenario, option: string, read: (value: string) => T): Record<string, T> {
  const nations = Object.keys(scenario.nations);
  const found: Record<string, T> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 0) throw new CannotRun(`${option} ${pair}: write it as NATION=VALUE`);
    const nation = pair.slice(0, at);
    if (!nations.includes(nation)) throw new CannotRun(`${option} ${pair}: there is no nation '${nation}'${meant(nation, nations)}`);
    if (Object.hasOwn(found, nation)) throw new CannotRun(`${option} ${pair}: ${nation} is named twice`);
    found[nation] = read(pair.slice(at + 1));
  }
  return found;
}

function doctrineNamed(name: string): DoctrineName {
  const doctrine = DOCTRINES.find((one) => one === name);
  if (doctrine) return doctrine;
  throw new CannotRun(`there is no doctrine '${name}'${meant(name, DOCTRINES)}`);
}

function policyIn(file: string, scenario: Scenario): Policy {
  const parsed = parsePolicy(readText(file), scenario, quartersOf(scenario));
  if (parsed.ok) return parsed.policy;
  throw new CannotRun(parsed.problems.map((problem) => renderProblem(problem)).join('\n'));
}

function quartersAsked(text: string | undefined, scenario: Scenario): number {
  if (text === undefined) return scenario.length;
  const quarters = Number(text);
  if (Number.isInteger(quarters) && quarters >= 1 && quarters <= scenario.length) return quarters;
  throw new CannotRun(`--quarters ${text}: a whole number from 1 to ${scenario.length} was expected`);
}

/** One game as `--json` tells it. */
function resultFor(game: Game, match: Match, seat: string) {
  const world = worldNow(match);
  const nation = world.setting.nations.findIndex(({ id }) => id === seat);
  const refused = refusedIn(match, Object.keys(game.policies));
  const quarters = quartersOfPar(match.worlds, nation);
  const par = parFor({ ...game, quarters }, match, nation);
  const { ending } = world;
  return {
    seed: match.seed,
    scenario: match.scenario.id,
    quarters: match.quarters.length,
    fingerprint: fingerprint(world),
    profile: profileOf(world, nation),
    score: settledScore(match.worlds, nation, par),
    par,
    outcome: resultOf(world).outcome,
    ...(ending.kind === 'none' ? {} : { ending: { nation: world.setting.nations[ending.nation]!.id, quarter: quarterLabel(world, ending.quarter) } }),
    ...(refused.length > 0 ? { refused } : {}),
    series: seriesOf(match),
  };
}

/** Orders of policies that the rules refused when their quarter came. */
function refusedIn(match: Match, policies: readonly string[]) {
  const first = match.worlds[0]!;
  const idOf = (nation: number) => first.setting.nations[nation]!.id;
  return match.quarters.flatMap(({ dropped }, quarter) =>
    dropped
      .filter(({ nation }) => policies.includes(idOf(nation)))
      .map(({ nation, order, refusal }) => ({ quarter: quarterLabel(first, quarter), nation: idOf(nation), order, refusal })),
  );
}

const SHOWN: readonly MeasureName[] = ['usefulCompute', 'selfReliance', 'frontierGap', 'adoption', 'treasury'];

function tell(result: ReturnType<typeof resultFor>, match: Match, seat: string, io: Io): void {
  const line = (text: string) => io.out(`${text}\n`);
  const first = match.worlds[0]!;
  const last = quarterLabel(first, match.quarters.length - 1);
  line(`${result.scenario}, seed ${result.seed}: ${result.quarters} of ${match.scenario.length} quarters, to ${last} (${result.outcome}${result.ending ? ` in ${result.ending.nation}` : ''})`);
  line(`fingerprint ${result.fingerprint}`);
  line(`${seat}: score ${result.score.toFixed(1)}, par ${result.par.toFixed(1)}, against par ${(result.score - result.par).toFixed(1)}`);
  line(`profile: ${Object.entries(result.profile).map(([name, points]) => `${name} ${points.toFixed(0)}`).join(', ')}`);
  const rows = [['nation', 'plays', ...SHOWN]];
  first.setting.nations.forEach(({ id }, nation) => {
    const figures = SHOWN.map((name) => measure(worldNow(match), nation, name).toFixed(2));
    rows.push([id, String(match.players[nation]), ...figures]);
  });
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) line(row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '));
  for (const { quarter, nation, order, refusal } of result.refused ?? []) {
    line(`refused in ${quarter}: ${nation} ${JSON.stringify(order)}: ${refusal.key} ${JSON.stringify(refusal.args)}`);
  }
}
