import { isWeak, type Sensitivity, type Variant } from './sensitivity.ts';
import type { Claim } from './facts/fact.ts';

/** How sensitivity is told. */

const moved = ({ brokenBy }: Sensitivity) => brokenBy.filter(({ variant }) => variant.kind === 'moved');
const removed = ({ brokenBy }: Sensitivity) => brokenBy.filter(({ variant }) => variant.kind === 'removed');
const named = (broken: readonly { readonly variant: Variant }[]) => broken.map(({ variant }) => variant.name).join(', ') || 'nothing';

/** A row of `--json`: the table's, with what breaks the fact. */
export function sensitivityRow(one: Sensitivity) {
  const { fact, claims, ok } = one;
  const measured = (list: readonly Claim[]) => Object.fromEntries(list.map(({ what, value }) => [what, value]));
  return {
    id: fact.id,
    fact: fact.fact,
    target: fact.target,
    measured: measured(claims),
    ok,
    brokenBy: moved(one).map(({ variant, claims: broken }) => ({ coefficient: variant.name, measured: measured(broken) })),
    brokenWithout: removed(one).map(({ variant, claims: broken }) => ({ mechanism: variant.name, measured: measured(broken) })),
    weak: isWeak(one),
  };
}

interface Told {
  readonly rows: readonly Sensitivity[];
  readonly variants: readonly Variant[];
  readonly seeds: string;
}

const idle = ({ rows, variants }: Told, kind: Variant['kind']) =>
  variants.filter((variant) => variant.kind === kind && !rows.some(({ brokenBy }) => brokenBy.some((one) => one.variant === variant)));

/** What the table comes to, in sentences. */
function summary(told: Told): string[] {
  const { rows, variants, seeds } = told;
  const of = (kind: Variant['kind']) => variants.filter((variant) => variant.kind === kind).length;
  const weak = rows.filter(isWeak);
  return [
    `Seeds ${seeds}: ${of('moved')} moves of a coefficient by 20%, ${of('removed')} mechanisms taken away one by one; ${rows.filter(({ ok }) => ok).length} of ${rows.length} facts hold as the model is.`,
    `${of('moved') - idle(told, 'moved').length} of the moves break a fact, each by itself.`,
    `Mechanisms that can be taken away without breaking a fact: ${idle(told, 'removed').map(({ name }) => name).join('; ') || 'none'}.`,
    `Facts that stand without any of them, and so are too weak: ${weak.map(({ fact }) => `${fact.id} (${fact.fact})`).join('; ') || 'none'}.`,
  ];
}

export function plainSensitivity(told: Told): string {
  const rows = told.rows.flatMap((one) => [
    `${String(one.fact.id).padStart(2)} ${one.ok ? 'ok  ' : 'FAIL'} ${one.fact.fact}`,
    ...(one.ok ? [`        moved by 20%: ${named(moved(one))}`, `        without: ${named(removed(one))}`] : ['        falls short as the model is']),
  ]);
  return `${[...rows, '', ...summary(told)].join('\n')}\n`;
}

export function sensitivityPage(told: Told): string {
  const lines = [
    '# Sensitivity',
    '',
    'Which stylised facts (calibration.md) break when a main coefficient is 20% lower or higher, and when a mechanism is taken',
    'away: what carries it, a coefficient or data of the base scenario, is put to where it does nothing. All on the same luck.',
    'A figure that misses its target here by no more than chance, on so few seeds, counts as met. Printed by',
    '',
    '```',
    `npm run -s cli -- calibrate --sensitivity --seeds ${told.seeds} --markdown`,
    '```',
    '',
    ...summary(told).flatMap((line) => [line, '']),
    '| # | fact | moved by 20%, breaks with | breaks without |',
    '|---|---|---|---|',
    ...told.rows.map((one) => `| ${one.fact.id} | ${one.fact.fact} | ${one.ok ? named(moved(one)) : 'falls short as the model is'} | ${one.ok ? named(removed(one)) : ''} |`),
  ];
  return `${lines.join('\n')}\n`;
}
