import type { Rule } from './coefficient.ts';

/** Probes of foreign sellers. */
export const ANTITRUST = {
  /** Quarters before the same seller can be probed again. */
  rest: { value: 4, unit: 'quarters', grade: 'judgement', whole: true, source: 'a case takes a year' },
  /** Fine, as a share of what the seller's chips that run in the nation would cost today. */
  fine: { value: 0.03, unit: 'share of sales', grade: 'judgement', source: 'fines in competition law are a few percent of sales' },
  /** Fine at most. */
  mostFine: { value: 1, unit: 'USD bn', grade: 'judgement', source: 'Qualcomm paid about 1 bn in China in 2015' },
  /** What a probe makes the seller's nation feel. */
  felt: { value: 7, unit: 'points of tension', grade: 'judgement', source: 'about as much as a stricter licence rule' },
} as const satisfies Rule;
