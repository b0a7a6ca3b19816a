import { DOCTRINES_BY_NAME } from '../../bots/index.ts';
import { defaultDoctrine } from '../../match/match.ts';
import { plansOf } from '../../match/run.ts';
import { parseScenario } from '../../scenario/parse.ts';
import { renderProblem } from '../../scenario/problems.ts';
import type { Library } from '../../scenario/extend.ts';
import type { Scenario } from '../../scenario/format.ts';
import { start } from '../../scenario/start.ts';
import { advance } from '../../sim/quarter.ts';
import type { Doctrine, DoctrineName } from '../../sim/doctrine.ts';
import type { Setting } from '../../sim/setting.ts';
import { doctrineOf, type Policy } from '../policy.ts';
import type { Reading } from './reading.ts';

/** A way of playing the base scenario: what `simulate` can be told to do, and nothing else. */
export interface Arm {
  /** As tables and files name it: small letters and dashes */
  readonly name: string;
  /** Doctrines by nation id, where another than the scenario's plays */
  readonly seats?: Readonly<Record<string, DoctrineName>>;
  /** Policies by nation id */
  readonly policies?: Readonly<Record<string, Policy>>;
  /** What the scenario has otherwise, as a file that extends it says so */
  readonly changes?: Readonly<Record<string, unknown>>;
}

const BASE = { id: 'base', version: 1 } as const;

/** The scenario of an arm as a file: the base itself where nothing is changed. */
export const scenarioText = ({ name, changes }: Arm): string =>
  JSON.stringify({ format: 1, id: changes ? name : 'unchanged', version: 1, extends: BASE, ...changes }, null, 2);

/** The same library with a base scenario that has something otherwise. */
export function withBaseChanged(library: Library, changes: NonNullable<Arm['changes']>): Library {
  const asItIs = { id: 'base-as-it-is', version: 1 } as const;
  const changed = { file: 'base-changed.jsonc', text: JSON.stringify({ format: 1, ...BASE, extends: asItIs, ...changes }) };
  return {
    ...library,
    find(id, version) {
      if (id === asItIs.id) return library.find(BASE.id, BASE.version);
      return id === BASE.id && version === BASE.version ? changed : library.find(id, version);
    },
  };
}

/** Scenarios of arms, each read once: most arms play the base as it is. */
export function scenariosFrom(library: Library): (arm: Arm) => Scenario {
  const known = new Map<string, Scenario>();
  return (arm) => {
    const text = scenarioText(arm);
    let scenario = known.get(text);
    if (!scenario) known.set(text, (scenario = parsed(text, `${arm.name}.jsonc`, library)));
    return scenario;
  };
}

function parsed(text: string, file: string, library: Library): Scenario {
  const result = parseScenario(text, { file, library });
  if (result.ok) return result.scenario;
  throw new Error(result.problems.map((problem) => renderProblem(problem)).join('\n'));
}

/** An arm that is ready to be played. */
export interface ReadyArm {
  readonly scenario: Scenario;
  readonly setting: Setting;
  readonly doctrines: readonly Doctrine[];
}

export function readyArm(arm: Arm, scenario: Scenario, setting: Setting): ReadyArm {
  const doctrines = Object.keys(scenario.nations).map((id) => {
    const policy = arm.policies?.[id];
    return policy ? doctrineOf(policy) : DOCTRINES_BY_NAME[arm.seats?.[id] ?? defaultDoctrine(scenario, id)];
  });
  return { scenario, setting, doctrines };
}

/** Plays an arm on one seed's luck, and comes back with what each reading read. */
export function playArm({ scenario, setting, doctrines }: ReadyArm, seed: string, readings: readonly Reading[]): (readonly number[])[] {
  const world = start(scenario, seed, setting);
  const notes = readings.map((reading) => [reading.note(world)]);
  const quarters = readings.reduce((most, one) => Math.max(most, one.quarters), 0);
  while (!world.ended && world.quarter < quarters) {
    advance(world, plansOf(world, doctrines));
    readings.forEach((reading, i) => notes[i]!.push(reading.note(world)));
  }
  return readings.map((reading, i) => reading.of(notes[i]!));
}
