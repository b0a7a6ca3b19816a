import { describe, expect, test } from 'vitest';
import { ruleFiguresOf } from '../../src/panels/why/ruleFigures.ts';
import { COEFFICIENTS, coefficientsOf, type CoefficientId } from '../../src/sim/coefficients/index.ts';
import type { Setting } from '../../src/sim/setting.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { NUMBERS } from '../../src/text/numbers.ts';
import { RULE_WORDS } from '../../src/text/rules.ts';
import { world } from '../support/games.ts';

type Rule = keyof (typeof RULE_WORDS)['en'];

/** Coefficients that the words of a rule name. */
const NAMED: readonly (readonly [Rule, readonly CoefficientId[]])[] = [
  ['wear', ['stock.wear']],
  ['caseByCase', ['controls.caseByCase', 'controls.caseByCaseLeast']],
  ['fitting', ['market.fittingOut']],
  ['softwareFactor', ['stock.youngSoftware']],
  ['softwareFunding', ['software.forOne']],
  ['yieldLearning', ['fabs.learning']],
  ['dies', ['fabs.diesPerWafer']],
  ['runs', ['research.pointsPerDecade']],
  ['spillover', ['research.spillover']],
  ['revenue', ['diffusion.revenue']],
  ['talent', ['talent.firstPoint', 'talent.trainedPlenty']],
  ['reinvestment', ['fabs.reinvestedBusy', 'fabs.reinvestedIdle']],
  ['leftOut', ['controls.resentment']],
  ['rationing', ['market.homeFirst']],
  ['ownDesign', ['silicon.usualOdds', 'silicon.leastSaving', 'silicon.mostSaving', 'silicon.customShare']],
  ['fitOut', ['site.room', 'site.fastestServers']],
  ['programmes', ['programmes.spread', 'programmeDelays.leaders']],
  ['voucherWaste', ['vouchers.leastWaste', 'vouchers.mostWaste', 'vouchers.auditedWaste']],
  ['voucherPilots', ['vouchers.passes', 'vouchers.passesAudited']],
  ['rent', ['vouchers.rent']],
  ['evaluations', ['safety.evaluation']],
  ['ruin', ['collapse.ruinous', 'collapse.patience']],
  ['openLearning', ['openness.learning']],
  ['openRevenue', ['openness.revenueCost', 'openness.investmentCost']],
];

const { setting } = world('base');
const said = (language: Language, rule: Rule, of: Setting = setting) => RULE_WORDS[language][rule](ruleFiguresOf(of), NUMBERS[language]);

describe.each(LANGUAGES)('rules worded in %s', (language) => {
  test.each(NAMED)('%s follows the coefficients of the game', (rule, ids) => {
    const unmoved = ids.filter((id) => {
      const { value } = COEFFICIENTS.find((one) => one.id === id)!;
      const other = { ...setting, coefficients: coefficientsOf({ [id]: value / 2 }) };
      return JSON.stringify(said(language, rule, other)) === JSON.stringify(said(language, rule));
    });
    expect(unmoved).toEqual([]);
  });
});

test('figures read as people write them', () => {
  expect(said('en', 'wear').title).toBe('5% of chips wear out a quarter');
  expect(said('id', 'reinvestment').note).toBe('Yang menganggur dengan 1,5%');
  expect(said('en', 'fitting').title).toBe('$8,000 of data centre for each H100e');
  expect(said('en', 'spillover')).toEqual({ title: 'Followers close about 9% of the gap', note: 'Estimates run from 6 to 14% a quarter' });
  expect(said('id', 'talent').title).toBe('US$1 miliar membeli 0,72 poin talenta');
  expect(said('en', 'voucherWaste').title).toBe('At 80% of rent 37% is wasted unaudited, 14% audited');
  expect(said('en', 'caseByCase').note).toBe('Between 38 and 100% pass; drawn each quarter');
});
