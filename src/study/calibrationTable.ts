import { scenarioText, type Arm } from './facts/arm.ts';
import { holds, type Sample } from './facts/fact.ts';
import type { Judged } from './calibrate.ts';
import { wordsOf } from './claimWords.ts';
import { medianOf } from './statistics.ts';

/** How what was measured is told: for programs, for people, and for a page of the documentation. */

/** What an arm plays as files that `simulate` reads, and the command. */
export function armFiles(arm: Arm): { name: string; text: string }[] {
  const policies = Object.entries(arm.policies ?? {}).map(([nation, policy]) => ({ name: policyFile(arm, nation), text: `${JSON.stringify(policy, null, 2)}\n` }));
  return arm.changes ? [...policies, { name: `${arm.name}.jsonc`, text: `${scenarioText(arm)}\n` }] : policies;
}

const policyFile = (arm: Arm, nation: string) => `${arm.name}.${nation}.json`;

function commandFor(arm: Arm): string {
  const seats = Object.entries(arm.seats ?? {}).map(([nation, doctrine]) => ` --seat ${nation}=${doctrine}`);
  const policies = Object.keys(arm.policies ?? {}).map((nation) => ` --policy ${nation}=${policyFile(arm, nation)}`);
  return `simulate ${arm.changes ? `${arm.name}.jsonc` : 'base'} --seed S${[...seats, ...policies].join('')}`;
}

/** Medians over the seeds: one number, one for each place in a row, or one of all numbers where rows differ in length. */
function middleOf(sample: Sample): number | number[] {
  const length = sample[0]?.length ?? 0;
  if (sample.some((row) => row.length !== length)) return medianOf(sample.flat()).value;
  const medians = Array.from({ length }, (_, place) => medianOf(sample.map((row) => row[place]!)).value);
  return length === 1 ? medians[0]! : medians;
}

/** A row of `--json`. */
export function jsonRow({ fact, claims, ok, seen }: Judged) {
  const arms = Object.entries(fact.arms).map(([name, { arm }]) => [
    name,
    {
      command: commandFor(arm),
      ...(arm.policies ? { policies: arm.policies } : {}),
      ...(arm.changes ? { changes: arm.changes } : {}),
      measured: Object.fromEntries(Object.entries(seen[name]!).map(([read, sample]) => [read, middleOf(sample)])),
    },
  ]);
  return {
    id: fact.id,
    fact: fact.fact,
    target: fact.target,
    measured: Object.fromEntries(claims.map(({ what, value }) => [what, value])),
    interval: Object.fromEntries(claims.map(({ what, low, high }) => [what, [low, high]])),
    arms: Object.fromEntries(arms) as Record<string, unknown>,
    ok,
  };
}

const passed = (judged: readonly Judged[]) => `${judged.filter(({ ok }) => ok).length} of ${judged.length} facts hold`;

/** Lines for a terminal: what falls short is marked. */
export function plainTable(judged: readonly Judged[], seeds: string): string {
  const rows = judged.flatMap(({ fact, claims, ok }) => [
    `${String(fact.id).padStart(2)} ${ok ? 'ok  ' : 'FAIL'} ${fact.fact}`,
    `        target: ${fact.target}`,
    ...claims.map((claim) => `      ${holds(claim) ? ' ' : '!'} ${wordsOf(claim)}`),
    ...(ok || fact.short === undefined ? [] : [`        why: ${fact.short}`]),
  ]);
  return `${[...rows, '', `seeds ${seeds}: ${passed(judged)}; in brackets, where the true figure lies nine times in ten`].join('\n')}\n`;
}

/** The page of the documentation. */
export function markdownPage(judged: readonly Judged[], seeds: string): string {
  const lines = [
    '# Calibration',
    '',
    'What the model must show, and what it shows: each fact is measured by playing the base scenario (20 quarters from 2026 Q1,',
    'default doctrines unless said) in the ways that the fact compares, on the same luck; what is disputed of the rules is drawn',
    'anew for each seed, the same in all compared runs. This page is printed by',
    '',
    '```',
    `npm run -s cli -- calibrate --seeds ${seeds} --markdown`,
    '```',
    '',
    'and `--arms DIR` writes what each compared run plays, as policies and scenarios that `simulate` takes. Figures are medians over',
    'seeds unless they count seeds. In brackets, where the true figure lies nine times in ten: for medians and other quantiles by',
    'the ranks that the binomial law gives, for shares by Wilson’s interval. **Bold** falls short of its target.',
    '',
    `Seeds ${seeds}: ${passed(judged)}.`,
    '',
    '| # | fact | target | measured | ok |',
    '|---|---|---|---|---|',
    ...judged.map(({ fact, claims, ok }) => {
      const measured = claims.map((claim) => (holds(claim) ? wordsOf(claim) : `**${wordsOf(claim)}**`)).join('; ');
      return `| ${fact.id} | ${fact.fact} | ${fact.target} | ${measured} | ${ok ? 'yes' : 'no'} |`;
    }),
  ];
  const short = judged.flatMap(({ fact, ok }) => (ok || fact.short === undefined ? [] : ['', `**Fact ${fact.id}** cannot be met. ${fact.short}`]));
  return `${[...lines, ...short].join('\n')}\n`;
}
