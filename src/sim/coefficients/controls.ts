import type { Rule } from './coefficient.ts';

/** Export keys: licences, what turns them, and what they do to tempers. */
export const CONTROLS = {
  /** Share of what is asked that gets a licence case by case where the draw is as good as what is asked for. */
  caseByCase: { value: 0.95, unit: 'share', grade: 'judgement', source: 'the half-year of partial grants in 2025-26' },
  /** Share of that in the worst draw. */
  caseByCaseLeast: {
    value: 0.4, unit: 'share of that', grade: 'judgement',
    source: 'the half-year of partial grants in 2025-26: 38% in the worst draw',
  },
  /** What the best draw adds; nothing above all is granted. */
  caseByCaseMore: { value: 1.2, unit: 'share of that', grade: 'judgement', source: 'above the middle of the draws all is granted' },
  /** Weight of unusual tension on the licences that are granted case by case. */
  byTension: { value: 0.004, unit: 'share for a point', grade: 'judgement', source: 'licences slowed in each crisis since 2018' },
  /** Weight of a probe of the seller on them. */
  underProbe: { value: 0.85, unit: 'factor', grade: 'judgement', source: "sellers' papers were looked at longer in the summer of 2025" },
  /** Quarters that a probe keeps buyers and its seller apart. */
  probeLasts: { value: 2, unit: 'quarters', grade: 'evidence', whole: true, source: 'two quarters, July to November 2025' },
  /** Trust that each firm left out of the importer's key costs in a quarter. */
  resentment: { value: 0.2, unit: 'points of trust', grade: 'judgement', source: 'ten firms left out for a year cost as much as a serious incident' },
  /** What a stricter licence rule makes the target feel, a notch. */
  feltLicence: { value: 6, unit: 'points of tension', grade: 'judgement', source: 'answers to the rules of 2022, 2023 and 2024' },
  /** What shutting tools makes it feel. */
  feltTools: { value: 8, unit: 'points of tension', grade: 'judgement', source: 'answers to the rules of 2022, 2023 and 2024' },
  /** What shutting memory makes it feel. */
  feltHbm: {
    value: 6, unit: 'points of tension', grade: 'judgement',
    source: 'China answered the memory rule of December 2024 with its mineral rule',
  },
  /** What shutting compute abroad makes it feel. */
  feltCloud: { value: 6, unit: 'points of tension', grade: 'judgement', source: 'as much as memory' },
  /** What each firm put on the list makes it feel. */
  feltFirm: {
    value: 3, unit: 'points of tension', grade: 'judgement',
    source: '140 entities were listed at once in December 2024, most of them small',
  },
  /** What each chip newly above the limits makes it feel. */
  feltChip: { value: 5, unit: 'points of tension', grade: 'judgement', source: 'answers to the rules of 2022, 2023 and 2024' },
  /** What a cap cut to nothing makes it feel. */
  feltCap: { value: 4, unit: 'points of tension', grade: 'judgement', source: 'a quota is felt less than a ban' },
  /** What a share of the price makes it feel. */
  feltCut: {
    value: 10, unit: 'points for a share of one', grade: 'judgement',
    source: 'the cut of a quarter of January 2026 passed with little noise',
  },
  /** What loosening takes back of what tightening caused. */
  soothed: { value: 0.5, unit: 'share', grade: 'judgement', source: 'what is given back is thanked for by half' },
} as const satisfies Rule;
