import type { Rule } from './coefficient.ts';

/** The capital market: mood, worth, crashes, and what owners ask for. */
export const CAPITAL = {
  /** What investors pay more in the best mood than in the usual one. */
  moodWorth: { value: 0.6, unit: 'doublings', grade: 'judgement', source: 'prices of chip and AI listings halved from their peaks of 2025-26' },
  /** Share by which the best mood raises firms' new investment, and the worst lowers it. */
  moodInvestment: {
    value: 0.35, unit: 'share of investment', grade: 'contested', range: [0.2, 0.4],
    source: 'private money fell by up to 40% in the winter of early 2026; how much of that was mood is disputed',
  },
  /** Quarters after the listing in which early owners may not sell. */
  lockUp: { value: 2, unit: 'quarters', grade: 'evidence', whole: true, source: 'six months for cornerstone investors in Hong Kong' },
  /** Chance that an offer finds its buyers at the usual mood, with a firm just ready. */
  offerChance: { value: 0.55, unit: 'chance', grade: 'judgement', source: 'an even chance, a little better where nothing hinders' },
  /** What the best mood adds to it. */
  offerByMood: { value: 0.8, unit: 'chance', grade: 'judgement', source: 'in the best mood nearly every offer is sold, in the worst nearly none' },
  /** What full readiness adds to it. */
  offerByReadiness: { value: 0.4, unit: 'chance', grade: 'judgement', source: 'audited growth sells' },
  /** What is added for the share that the state takes, at the whole of it. */
  offerByAnchor: { value: 0.6, unit: 'chance', grade: 'judgement', source: 'cornerstones took about half of the largest offers' },
  /** What a larger offer takes from it. */
  offerBySize: {
    value: 1, unit: 'chance for a share of one', grade: 'judgement', bounds: [0, 10],
    source: 'large offers of 2025-26 were 8 to 17% of the firm',
  },
  /** Size of an offer at which chance and first price are as said. */
  usualOffer: { value: 0.1, unit: 'share of the firm', grade: 'evidence', source: '8 to 17% in the offers of 2025-26' },
  /** Chance at least. */
  leastOffer: { value: 0.02, unit: 'chance', grade: 'judgement', source: 'somebody always buys' },
  /** Chance at most. */
  mostOffer: { value: 0.98, unit: 'chance', grade: 'judgement', source: 'offers are withdrawn in the best of times' },
  /** What investors pay less for a firm that is bound to keep its research in full. */
  covenantDiscount: { value: 0.15, unit: 'share of the price', grade: 'judgement', source: 'what a promise not to follow the market costs' },
  /** State money in a firm for the covenant to bind it in full. */
  covenantReach: { value: 0.25, unit: 'share of what was raised', grade: 'judgement', bounds: [0.01, 1], source: 'a blocking minority' },
  /** What a firm bound in full withstands. */
  covenantKeeps: { value: 0.8, unit: 'share of what owners ask for', grade: 'judgement', source: 'a promise is kept with an eye on the price' },
  /** Share of a nation's frontier research that labs do. */
  labResearch: {
    value: 0.6, unit: 'share of frontier research', grade: 'judgement',
    source: "the rest is the platforms' own (Epoch AI, users of compute at the end of 2025)",
  },
  /** Share of a listed lab's research that its owners move to products. */
  ownersAsk: { value: 0.5, unit: 'share of research', grade: 'judgement', source: 'Chinese labs spend most of their compute on serving' },
  /** What a price of nothing adds to what they ask for. */
  belowOffer: { value: 0.5, unit: 'share', grade: 'judgement', source: 'owners who have lost money ask for more' },
  /** What owners can take at most. */
  mostPressure: { value: 0.5, unit: 'share of research', grade: 'judgement', source: 'a lab without half of its research is none' },
  /** Share of the way to what owners ask for that a lab goes. */
  yielding: { value: 0.2, unit: 'share a quarter', grade: 'judgement', source: 'teams are moved within about a year' },
  /** Chance of a crash without heat. */
  crashCold: { value: 0.006, unit: 'chance a quarter', grade: 'judgement', source: 'a crash out of nothing comes once in decades' },
  /** What heat adds to it. */
  crashHeat: { value: 1.5, unit: 'chance for the square of heat', grade: 'judgement', source: 'about one in ten a quarter after a boom' },
  /** Share of the way back to its usual that a mood goes. */
  back: { value: 0.22, unit: 'share a quarter', grade: 'judgement', source: 'winters last about a year' },
  /** Mood that a market returns to. */
  rest: { value: 0.05, unit: 'mood', grade: 'judgement', source: 'a little above the mean, for crashes go down alone' },
  /** Part of a market's swings that all markets share. */
  sharedSwing: {
    value: 0.6, unit: 'weight', grade: 'judgement',
    source: 'markets moved together in 2022 and 2025; with the own part, the squares sum to one',
  },
  /** Part of its swings that is its own. */
  ownSwing: { value: 0.8, unit: 'weight', grade: 'judgement', source: 'the rest of the squares' },
  /** Share of heat that is new in a quarter. */
  heatFresh: { value: 0.25, unit: 'share a quarter', grade: 'judgement', source: 'a year of high prices makes a boom' },
  /** What new shares add to heat. */
  heatIssued: {
    value: 30, unit: 'heat for a share of GDP', grade: 'judgement',
    source: 'new shares worth a hundredth of GDP in a year would be a mania',
  },
  /** How far a crash throws the mood below zero, at least. */
  crashLeast: { value: 0.5, unit: 'mood', grade: 'evidence', source: 'values fell by 35 to 60% from the peaks of early 2026' },
  /** How much more at most. */
  crashMore: { value: 0.4, unit: 'mood', grade: 'evidence', source: 'values fell by 35 to 60% from the peaks of early 2026' },
  /** Heat that a crash takes out of a market. */
  crashCools: { value: 0.75, unit: 'share of heat', grade: 'judgement', source: 'what it fed on is gone' },
} as const satisfies Rule;
