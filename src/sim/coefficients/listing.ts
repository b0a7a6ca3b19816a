import type { Rule } from './coefficient.ts';

/** How firms come to market and what becomes of their shares. */
export const LISTING = {
  /** Readiness from which a firm can come to market. */
  ready: { value: 0.6, unit: 'readiness', grade: 'judgement', bounds: [0, 0.95], source: 'an audited year and a prospectus' },
  /** Rise of the price on the first day, in the middle. */
  debut: {
    value: 0.5, unit: 'doublings', grade: 'evidence',
    source: 'first days from +13% (Zhipu) to +425% (Moore Threads), December 2025 to January 2026',
  },
  /** What the best mood adds to it. */
  debutByMood: { value: 0.6, unit: 'doublings', grade: 'judgement', source: 'the first days of 2025-26 against those of the winter of 2022' },
  /** What a larger offer takes from it. */
  debutBySize: { value: 2, unit: 'doublings for a share of one', grade: 'judgement', source: 'the largest offers rose least on their first day' },
  /** Standard deviation of the first day's rise. */
  debutSpread: { value: 0.85, unit: 'doublings', grade: 'evidence', source: 'spread of the first days of December 2025 and January 2026' },
  /** Mood that a doubling on the first day adds. */
  news: { value: 0.04, unit: 'mood a doubling', grade: 'judgement', source: "one listing is a day's talk" },
  /** Mood that a withdrawn offer costs. */
  withdrawn: { value: 0.05, unit: 'mood', grade: 'judgement', source: 'a withdrawn offer closes the window for the next' },
  /** Readiness that is lost, below what a listing needs, when an offer is withdrawn. */
  setBack: { value: 0.1, unit: 'readiness', grade: 'judgement', source: 'a new audit, a new prospectus' },
  /** Yearly sales and capital at which a firm becomes ready at full speed. */
  readyAt: {
    value: 2, unit: 'USD bn', grade: 'judgement', bounds: [0.01, 100],
    source: 'sales and capital of the firms that listed in Hong Kong in January 2026',
  },
  /** That speed. */
  readying: { value: 0.06, unit: 'readiness a quarter', grade: 'judgement', source: 'some four years from a founding to a listing' },
  /** How much faster in the best mood. */
  readyingInBoom: { value: 0.6, unit: 'share', grade: 'judgement', source: 'banks come to firms in a boom' },
  /** Readiness from which owners list without being asked. */
  ownersReady: { value: 0.75, unit: 'readiness', grade: 'judgement', source: 'owners wait a little longer than they must' },
  /** Size of their offer. */
  ownersOffer: { value: 0.12, unit: 'share of the firm', grade: 'evidence', source: '8 to 17% in the offers of 2025-26' },
  /** Chance that they do, in the usual mood. */
  ownersList: { value: 0.2, unit: 'chance a quarter', grade: 'judgement', source: 'five listings in two months of a boom, few in a usual year' },
  /** What the best mood adds to it. */
  ownersByMood: { value: 0.9, unit: 'chance a quarter', grade: 'judgement', source: 'five listings in two months of a boom, few in a usual year' },
  /** Mood below which none do. */
  ownersLeastMood: { value: 0, unit: 'mood', grade: 'judgement', bounds: [-1, 1], source: 'nobody lists into a falling market' },
  /** Mood that new shares of a listed firm need. */
  followOnMood: { value: 0.15, unit: 'mood', grade: 'judgement', bounds: [-1, 1], source: 'new shares are sold into rising markets' },
  /** Chance of new shares in the best mood. */
  followOnChance: { value: 0.5, unit: 'chance a quarter', grade: 'judgement', source: 'in the best mood every other quarter' },
  /** Their size. */
  followOnShare: { value: 0.06, unit: 'share of its value', grade: 'judgement', source: 'half of a first offer' },
  /** Share of the way to what the firm is worth that a price goes. */
  priceToWorth: { value: 0.25, unit: 'share a quarter', grade: 'judgement', source: 'prices come back to sales within about a year' },
  /** Standard deviation of a price's moves. */
  priceSpread: { value: 0.2, unit: 'doublings', grade: 'judgement', source: 'quarterly swings of chip and AI shares of 2025-26' },
  /** Fall of a price as the lock-up ends. */
  lockUpFall: { value: 0.25, unit: 'doublings', grade: 'evidence', source: 'prices fall as lock-ups end: Moore Threads -37% from its peak' },
  /** What a buyer of the state's whole block asks off. */
  blockDiscount: { value: 0.05, unit: 'share of the price', grade: 'judgement', source: 'discounts of block trades' },
} as const satisfies Rule;
