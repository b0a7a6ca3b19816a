import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIES_PER_WAFER, FITTING_OUT } from '../../src/sim/query.ts';
import { talentFor } from '../../src/sim/talent.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { NUMBERS } from '../../src/text/numbers.ts';
import { RULE_WORDS } from '../../src/text/rules.ts';

/** A coefficient as the core's source states it; what moves there must be said anew here. */
function coefficient(file: string, pattern: RegExp): number {
  const found = pattern.exec(readFileSync(`src/sim/${file}`, 'utf8'));
  if (!found) throw new Error(`${file} has no ${pattern.source}`);
  return Number(found[1]);
}

const percent = (share: number, language: (typeof LANGUAGES)[number]) => `${NUMBERS[language].one(share * 100)}%`.replace(/[.,]0%/, '%');

type Rule = keyof (typeof RULE_WORDS)['en'];
const SHARES: readonly (readonly [Rule, string, RegExp])[] = [
  ['wear', 'phases/deliveries.ts', /WEAR = ([\d.]+)/],
  ['softwareFunding', 'orders/funding.ts', /SOFTWARE_FOR_ONE = ([\d.]+)/],
  ['spillover', 'frontier.ts', /SPILLOVER = ([\d.]+)/],
  ['openRevenue', 'openness.ts', /OPEN_REVENUE = ([\d.]+)/],
  ['openRevenue', 'openness.ts', /OPEN_INVESTMENT = ([\d.]+)/],
  ['reinvestment', 'phases/fabs.ts', /REINVESTED = \{ busy: ([\d.]+)/],
  ['reinvestment', 'phases/fabs.ts', /REINVESTED = \{.*idle: ([\d.]+)/],
  ['programmes', 'phases/programmes.ts', /SPREAD = ([\d.]+)/],
  ['rationing', 'phases/market.ts', /HOME_FIRST = ([\d.]+)/],
];
const FIGURES: readonly (readonly [Rule, number])[] = [
  ['dies', DIES_PER_WAFER],
  ['fitting', FITTING_OUT * 1000],
  ['runs', coefficient('frontier.ts', /POINTS_PER_DECADE = ([\d.]+)/)],
  ['revenue', coefficient('phases/diffusion.ts', /REVENUE = ([\d.]+)/)],
  ['talent', Math.round(talentFor(1, 'trained') * 100) / 100],
  ['talent', coefficient('talent.ts', /FIRST_POINT = ([\d.]+)/)],
  ['leftOut', coefficient('phases/licensing.ts', /RESENTMENT = ([\d.]+)/)],
];

describe.each(LANGUAGES)('rules worded in %s', (language) => {
  const said = (rule: Rule) => `${RULE_WORDS[language][rule].title} ${RULE_WORDS[language][rule].note}`;
  test.each(SHARES)('%s gives the share of the core', (rule, file, pattern) => {
    expect(said(rule)).toMatch(new RegExp(`(^|\\s)${percent(coefficient(file, pattern), language)}`));
  });
  test.each(FIGURES)('%s gives the figure of the core', (rule, figure) => expect(said(rule)).toContain(NUMBERS[language].short(figure)));
});
