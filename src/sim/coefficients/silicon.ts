import type { Rule } from './coefficient.ts';

/** Chips of one's own design. */
export const SILICON = {
  /** What a usual programme costs. */
  usualSpend: {
    value: 0.6, unit: 'USD bn', grade: 'evidence', bounds: [0.01, 100],
    source: '0.5 bn and more for an accelerator at an advanced node (OpenAI and Broadcom, 2025)',
  },
  /** Odds of its tape-out. */
  usualOdds: { value: 0.6, unit: 'chance', grade: 'evidence', source: 'about 60% of first tape-outs of custom accelerators come to use' },
  /** Odds at most. */
  bestOdds: { value: 0.85, unit: 'chance', grade: 'judgement', source: 'no money buys a certain tape-out' },
  /** What a programme costs that follows a failed one. */
  again: {
    value: 0.6, unit: 'share of the bill', grade: 'judgement', bounds: [0.01, 1],
    source: 'tools, licences and people of the failed one are there',
  },
  /** Share of purchases that own designs can serve. */
  customShare: {
    value: 0.4, unit: 'share of purchases', grade: 'evidence', bounds: [0.01, 1],
    source: 'about 40%: the rest needs what only general chips do',
  },
  /** Saving by a chip of one's own design, the least that is drawn. */
  leastSaving: {
    value: 0.2, unit: 'share of the price', grade: 'evidence',
    source: 'custom accelerators are reported 20 to 40% cheaper (OpenAI and Broadcom, 2025)',
  },
  /** The most that is drawn. */
  mostSaving: {
    value: 0.4, unit: 'share of the price', grade: 'evidence',
    source: 'custom accelerators are reported 20 to 40% cheaper (OpenAI and Broadcom, 2025)',
  },
  /** Time from start to tape-out, the least that is drawn. */
  leastQuarters: {
    value: 6, unit: 'quarters', grade: 'evidence', whole: true,
    source: 'six to eight quarters to a tape-out (OpenAI and Broadcom, 2025)',
  },
  /** The most that is drawn. */
  mostQuarters: {
    value: 8, unit: 'quarters', grade: 'evidence', whole: true,
    source: 'six to eight quarters to a tape-out (OpenAI and Broadcom, 2025)',
  },
  /** Quarters over which the bill is reckoned. */
  billedQuarters: { value: 7, unit: 'quarters', grade: 'evidence', whole: true, source: 'the middle of six to eight' },
} as const satisfies Rule;
