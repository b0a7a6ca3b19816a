import type { Scenario } from '../scenario/format.ts';
import { settingOf, type Changes } from '../scenario/start.ts';
import type { Setting } from '../sim/setting.ts';
import { playArm, readyArm, type Arm, type ReadyArm } from './facts/arm.ts';
import type { Arms, Claim, Fact, Sample, Seen } from './facts/fact.ts';
import { holds } from './facts/fact.ts';
import type { Reading } from './facts/reading.ts';

/** Games that facts need, each once: by arm, with all that any fact reads of it. */
export interface Games {
  readonly ready: ReadyArm;
  readonly reads: readonly { readonly fact: Fact; readonly as: string; readonly name: string; readonly reading: Reading }[];
}

/** `changes`: what the model has otherwise than usual. */
export function gamesFor(facts: readonly Fact[], scenarioOf: (arm: Arm) => Scenario, changes: Changes = {}): Games[] {
  const games = new Map<Arm, { ready: ReadyArm; reads: { fact: Fact; as: string; name: string; reading: Reading }[] }>();
  const settings = new Map<Scenario, Setting>();
  for (const fact of facts) {
    for (const [as, { arm, reads }] of Object.entries(fact.arms)) {
      let game = games.get(arm);
      if (!game) {
        const scenario = scenarioOf(arm);
        const setting = settings.get(scenario) ?? settingOf(scenario, changes);
        settings.set(scenario, setting);
        games.set(arm, (game = { ready: readyArm(arm, scenario, setting), reads: [] }));
      }
      for (const [name, reading] of Object.entries(reads)) game.reads.push({ fact, as, name, reading });
    }
  }
  return [...games.values()];
}

/** What a seed's games came to: by game, by reading. */
export type SeedNotes = readonly (readonly (readonly number[])[])[];

export const playSeed = (games: readonly Games[], seed: string): SeedNotes =>
  games.map(({ ready, reads }) => playArm(ready, seed, reads.map(({ reading }) => reading)));

export interface Judged {
  readonly fact: Fact;
  readonly claims: readonly Claim[];
  readonly ok: boolean;
  readonly seen: Seen<Arms>;
}

export function judge(facts: readonly Fact[], games: readonly Games[], seeds: readonly SeedNotes[]): Judged[] {
  const samples = new Map<string, Sample>();
  games.forEach(({ reads }, game) =>
    reads.forEach(({ fact, as, name }, read) => samples.set(`${fact.id} ${as} ${name}`, seeds.map((notes) => notes[game]![read]!))),
  );
  return facts.map((fact) => {
    const seen = Object.fromEntries(
      Object.entries(fact.arms).map(([as, { reads }]) => [as, Object.fromEntries(Object.keys(reads).map((name) => [name, samples.get(`${fact.id} ${as} ${name}`)!]))]),
    );
    const claims = fact.judge(seen);
    return { fact, claims, ok: claims.every(holds), seen };
  });
}
