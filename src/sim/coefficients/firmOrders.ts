import type { Rule } from './coefficient.ts';

/** What firms order for themselves, and how they inflate orders when chips are rationed. */
export const FIRM_ORDERS = {
  /** Share of its capital that a firm will have in chips at once. */
  chipBudget: {
    value: 0.8, unit: 'share of capital', grade: 'judgement',
    source: 'capital expenditure of large platforms goes for the most part into servers',
  },
  /** Share of a bill that firms pay with the order. */
  deposit: {
    value: 0.2, unit: 'share of the bill', grade: 'judgement',
    source: 'small enough that phantom orders are cheap, as in the order books of 2023 and 2026',
  },
  /** Share of new orders that goes abroad where better chips may be had. */
  importPreference: {
    value: 0.85, unit: 'share of orders', grade: 'contested', range: [0.7, 1],
    source: 'buyers of 2026 asked for 2M H200 beside 0.8M Ascend made in 2025 (Reuters, IDC); how much is taste and how much is want of home chips is disputed',
  },
  /** Fill rate below which firms lose hope and turn home, in proportion. */
  hopefulFill: {
    value: 0.35, unit: 'fill rate', grade: 'judgement', bounds: [0.01, 1],
    source: 'buyers turned to home chips while about a third of what they asked for came',
  },
  /** Hope that is left however little comes. */
  leastHope: { value: 0.15, unit: 'share', grade: 'judgement', source: 'orders for H20 went on through every halt of 2025' },
  /** Share of its imports that a nation's firms still dare to order from a seller that their government probes. */
  probed: {
    value: 0.5, unit: 'share of imports', grade: 'evidence',
    source: 'foreign orders fell by half while Nvidia was summoned and probed, July to September 2025',
  },
  /** Orders are at most this multiple of what is wanted. */
  mostInflated: {
    value: 3, unit: 'times what is wanted', grade: 'evidence', bounds: [1, 10],
    source: '2M H200 ordered against 0.7M on offer (Reuters, December 2025)',
  },
  /** Quarters after which a firm gives up what is still open of an import order. */
  patience: {
    value: 3, unit: 'quarters', grade: 'judgement', whole: true,
    source: 'budgets are made by the year: what has not come by then is spent otherwise',
  },
  /** Quarters of growing power that a buyer counts on. */
  powerAhead: { value: 2.7, unit: 'quarters', grade: 'judgement', source: 'chips ordered today are plugged in two to three quarters on' },
  /** Share of the power to come that is planned for. */
  plannedLoad: { value: 0.98, unit: 'share of power', grade: 'judgement', source: 'data centres are planned to be full' },
  /** How many firms the criteria `largest` and `homeBuyers` of the importer's key admit. */
  admittedPlaces: { value: 3, unit: 'firms', grade: 'judgement', whole: true, source: 'the batches of early 2026 named a few large buyers' },
} as const satisfies Rule;
