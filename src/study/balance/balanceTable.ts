import { barOf, WRITTEN, wordsOf } from '../claimWords.ts';
import { holds, type Claim } from '../facts/fact.ts';
import type { Estimate } from '../statistics.ts';
import type { Contest, Recorded, Seat } from './contest.ts';
import { allHold, type JudgedScenario, type JudgedSeat, type JudgedWhole } from './judge.ts';

/** How the contest of doctrines is told: for programs, for people, and for a page of the documentation. */

export interface Told {
  readonly contest: Contest;
  /** By seat, by recording */
  readonly recorded: readonly (readonly Recorded[])[];
  readonly judged: JudgedScenario;
}

export interface Balance {
  readonly scenarios: readonly Told[];
  readonly whole: JudgedWhole;
  /** Are these all scenarios? Only then is the whole judged. */
  readonly all: boolean;
  /** As they were asked for, and those on which the decisions of each quarter were tried */
  readonly seeds: string;
  readonly decisionSeeds: readonly string[];
}

export const balanced = ({ scenarios, whole, all }: Balance): boolean => allHold(scenarios.map(({ judged }) => judged), all ? whole : null);

const rounded = (value: number) => Math.round(1e6 * value) / 1e6;
const bounds = ({ low, high }: Estimate) => [rounded(low), rounded(high)];

const jsonBar = (claim: Claim) => ({
  bar: claim.what,
  measured: rounded(claim.value),
  interval: bounds(claim),
  target: barOf(claim),
  ok: holds(claim),
});

/** The document of `--json`. */
export const jsonDocument = (balance: Balance) => ({
  seeds: balance.seeds,
  decisionSeeds: balance.decisionSeeds,
  scenarios: balance.scenarios.map(({ contest, recorded, judged }) => ({
    scenario: contest.scenario.id,
    quarters: contest.scenario.length,
    seats: contest.seats.map((seat, i) => {
      const { standings, winner, bars, decisions } = judged.seats[i]!;
      return {
        seat: seat.id,
        usual: seat.usual,
        winner,
        doctrines: standings.map(({ doctrine, wins, median, againstPar }) => ({
          doctrine,
          wins: rounded(wins.value),
          median: rounded(median.value),
          againstPar: rounded(againstPar.value),
        })),
        recorded: recorded[i]!.map(({ doctrine }) => doctrine),
        candidates: seat.candidates,
        bars: bars.map(jsonBar),
        decisions: decisions.map(jsonBar),
      };
    }),
    bars: judged.bars.map(jsonBar),
    ok: allHold([judged], null),
  })),
  whole: {
    wins: Object.fromEntries(balance.whole.wins.map(({ doctrine, wins }) => [doctrine, rounded(wins.value)])),
    judged: balance.all,
    bars: balance.whole.bars.map(jsonBar),
  },
  ok: balanced(balance),
});

const CHOSEN = [
  'Each doctrine plays a seat against the usual doctrines of all others, on the same luck; points are settled as a verdict settles them, and a seed is won by the most points against par (who win together share it).',
  'Wins, the best median, the floor and luck are judged for each seat; decisions for each scenario, all its seats together; most wins and the number of winners once more over all seats where all scenarios are played.',
  'Luck: the recorded orders of a middling doctrine, given again whatever happens; 5th to 95th percentile of their points against par, over the mean of the best doctrine less that of the floor (passive). The mean of five recordings, each on a luck of its own.',
  'Decisions: in every quarter, the last ones too, the plan of each candidate for this quarter alone, then the usual doctrine to the end on the same luck.',
];

const seedsLine = ({ seeds, decisionSeeds }: Balance) => `Seeds ${seeds}; decisions on ${decisionSeeds.length} of them (${decisionSeeds.join(', ')}). In brackets, where the true figure lies nine times in ten.`;

const marked = (claim: Claim) => `${holds(claim) ? 'ok   ' : 'SHORT'} ${wordsOf(claim)}; ${barOf(claim)}`;
const recordedOf = (recorded: readonly Recorded[]) => recorded.map(({ doctrine }) => doctrine).join(', ');
const candidatesOf = ({ candidates }: Seat) => ['nothing', ...candidates.slice(1)].join(', ');

/** Lines for a terminal: what falls short is marked. */
export function plainTable(balance: Balance): string {
  const scenarios = balance.scenarios.flatMap(({ contest, recorded, judged }) => [
    `${contest.scenario.id}, ${contest.scenario.length} quarters`,
    ...contest.seats.flatMap((seat, i) => seatLines(seat, recorded[i]!, judged.seats[i]!)),
    ...judged.bars.map((claim) => `  ${marked(claim)}`),
    '',
  ]);
  const { whole, all } = balance;
  const short = balance.scenarios.flatMap(({ contest, judged }) => (allHold([judged], null) ? [] : [contest.scenario.id]));
  const verdict = balanced(balance) ? 'every bar holds' : `short: ${[...short, ...(all && !allHold([], whole) ? ['over all'] : [])].join(', ')}`;
  return `${[
    ...scenarios,
    `over all: ${whole.wins.map(({ doctrine, wins }) => `${doctrine} ${WRITTEN.share(wins.value)}`).join(', ')}`,
    ...whole.bars.map((claim) => `  ${all ? marked(claim) : `told  ${wordsOf(claim)}`}`),
    '',
    ...CHOSEN,
    '',
    seedsLine(balance),
    verdict,
  ].join('\n')}\n`;
}

function seatLines(seat: Seat, recorded: readonly Recorded[], { standings, bars, decisions }: JudgedSeat): string[] {
  return [
    `  ${seat.id} (usually ${seat.usual})`,
    `    ${'doctrine'.padEnd(10)}${'wins'.padStart(8)}${'median'.padStart(8)}${'to par'.padStart(8)}`,
    ...standings.map(
      ({ doctrine, wins, median, againstPar }) =>
        `    ${doctrine.padEnd(10)}${WRITTEN.share(wins.value).padStart(8)}${median.value.toFixed(1).padStart(8)}${againstPar.value.toFixed(1).padStart(8)}`,
    ),
    ...bars.map((claim) => `    ${marked(claim)}`),
    `          luck by the orders of ${recordedOf(recorded)}; decisions among ${candidatesOf(seat)}`,
    ...decisions.map((claim) => `          ${wordsOf(claim)}`),
  ];
}

const cell = (claim: Claim) => {
  const { form, value } = claim;
  return holds(claim) ? WRITTEN[form](value) : `**${WRITTEN[form](value)}**`;
};

/** The page of the documentation: how it is printed, what is judged, and the tables. */
export function markdownPage(balance: Balance): string {
  const rows = balance.scenarios.flatMap(({ contest, judged }) =>
    contest.seats.map((seat, i) => {
      const { standings, bars, decisions, winner } = judged.seats[i]!;
      const [wins, best, floor, luck] = bars;
      const medians = standings.map(({ median }) => median.value.toFixed(0)).join(' | ');
      const told = decisions.map(({ form, value }) => WRITTEN[form](value)).join(' | ');
      return `| ${contest.scenario.id} | ${seat.id} | ${medians} | ${winner} ${cell(wins!)} | ${cell(best!)} | ${cell(floor!)} | ${cell(luck!)} | ${told} |`;
    }),
  );
  const doctrines = balance.whole.wins.map(({ doctrine }) => doctrine);
  const bars = balance.scenarios.map(({ contest, judged }) => `| ${contest.scenario.id} | ${judged.bars.map(cell).join(' | ')} |`);
  const { whole, all } = balance;
  return `${[
    '# Balance',
    '',
    'Who wins in which seat, how far one gets by doing nothing, how much is luck, and how often it matters what is decided. What is bold falls short. Printed by',
    '',
    '```',
    `npm run -s cli -- balance${all ? '' : balance.scenarios.map(({ contest }) => ` ${contest.scenario.id}`).join('')} --seeds ${balance.seeds} --markdown`,
    '```',
    '',
    ...CHOSEN.map((line) => `- ${line}`),
    '',
    seedsLine(balance),
    '',
    'Median points by doctrine, and the bars of each seat:',
    '',
    `| scenario | seat | ${doctrines.join(' | ')} | most wins | best median | floor | luck over choice | plans differ | nothing best |`,
    `|${'---|'.repeat(doctrines.length + 8)}`,
    ...rows,
    '',
    'Decisions, all seats of a scenario together:',
    '',
    '| scenario | plans differ | nothing best |',
    '|---|---|---|',
    ...bars,
    '',
    `Over all seats: ${whole.wins.map(({ doctrine, wins }) => `${doctrine} ${WRITTEN.share(wins.value)}`).join(', ')}. ${whole.bars.map((claim) => (all ? `${holds(claim) ? 'Holds' : '**Falls short**'}: ` : '') + wordsOf(claim)).join('. ')}.`,
  ].join('\n')}\n`;
}
