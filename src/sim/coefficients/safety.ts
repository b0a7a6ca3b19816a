import type { Rule } from './coefficient.ts';

/** Incidents: how likely, how bad, and what guards against them. */
export const SAFETY = {
  /** Chance of an incident at the usual pace, without safety and under middling race pressure. */
  unguarded: {
    value: 0.075, unit: 'chance a quarter', grade: 'contested', range: [0.03, 0.15],
    source: 'the AI incident registers count very different things; no agreed rate',
  },
  /** Pace at which that chance is meant. */
  usualPace: { value: 3.9, unit: 'points a quarter', grade: 'judgement', bounds: [0.1, 100], source: "the leader's pace of 2025" },
  /** Share for safety that gives half of the cover that compute can give: monitors and red teams on what runs now. */
  halfCover: {
    value: 0.04, unit: 'share of compute', grade: 'contested', range: [0.02, 0.08], bounds: [0.001, 1],
    source: 'how much monitoring is enough is disputed',
  },
  /** Race pressure's factor on the chance with nobody near. */
  leastRace: {
    value: 0.7, unit: 'factor', grade: 'contested', range: [0.5, 0.9],
    source: 'the race to the precipice (Armstrong, Bostrom and Shulman 2016); its weight is disputed (Emery-Xu, Park and Trager)',
  },
  /** What a sworn enemy level adds to it. */
  moreRace: {
    value: 1, unit: 'factor', grade: 'contested', range: [0.5, 1.5],
    source: 'the race to the precipice (Armstrong, Bostrom and Shulman 2016); its weight is disputed (Emery-Xu, Park and Trager)',
  },
  /** Distance beyond which a rival exerts no pressure. */
  raceSpan: { value: 15, unit: 'points', grade: 'judgement', bounds: [0.1, 100], source: "about a year of the leader's pace" },
  /** Chance at most. */
  surest: { value: 0.75, unit: 'chance a quarter', grade: 'judgement', source: 'no pace makes an incident certain' },
  /** What full cover by compute catches of what might go wrong. */
  covered: { value: 0.5, unit: 'share', grade: 'judgement', source: 'half by what compute watches now, half by how well systems are understood' },
  /** What full understanding catches. */
  understood: { value: 0.5, unit: 'share', grade: 'judgement', source: 'half by what compute watches now, half by how well systems are understood' },
  /** Share of incidents that are serious. */
  serious: { value: 0.25, unit: 'share of incidents', grade: 'contested', range: [0.15, 0.35], source: 'registers grade by press reports' },
  /** Share of incidents that would be catastrophic, before protection. */
  catastrophic: {
    value: 0.001, unit: 'share of incidents', grade: 'contested', range: [0.0003, 0.003],
    source: 'experts differ by orders of magnitude',
  },
  /** Understanding that evaluations bring where nothing is understood. */
  evaluation: { value: 8, unit: 'points for 1 bn', grade: 'judgement', source: 'testers are few; four times as much brings twice' },
  /** Factor on the spread of products after a serious incident. */
  stall: { value: 0.5, unit: 'factor', grade: 'judgement', source: 'users and regulators hold back' },
  /** For so many quarters. */
  stallQuarters: { value: 3, unit: 'quarters', grade: 'judgement', whole: true, source: 'until a report is out' },
  /** What a minor incident costs at home, at least. */
  minorTrust: { value: 1, unit: 'points of trust', grade: 'judgement', source: 'a story of a week' },
  /** How much more at most. */
  minorTrustMore: { value: 1.5, unit: 'points of trust', grade: 'judgement', source: 'a story of a week' },
  /** What a serious incident costs, at least. */
  seriousTrust: { value: 5, unit: 'points of trust', grade: 'judgement', source: 'an inquiry' },
  /** How much more at most. */
  seriousTrustMore: { value: 6, unit: 'points of trust', grade: 'judgement', source: 'an inquiry' },
  /** What a catastrophe costs, at least. */
  catastropheTrust: { value: 40, unit: 'points of trust', grade: 'judgement', source: 'nuclear power after 1986' },
  /** How much more at most. */
  catastropheTrustMore: { value: 20, unit: 'points of trust', grade: 'judgement', source: 'nuclear power after 1986' },
  /** Understanding that safety work adds at most. */
  learning: {
    value: 14, unit: 'points a quarter', grade: 'contested', range: [8, 20],
    source: 'whether understanding can keep up with capability is the open question of the field',
  },
  /** Share of compute that brings half of it. */
  halfLearning: {
    value: 0.08, unit: 'share of compute', grade: 'contested', range: [0.04, 0.12], bounds: [0.001, 1],
    source: 'whether understanding can keep up with capability is the open question of the field',
  },
  /** What safety work brings under no governance. */
  ungoverned: { value: 0.7, unit: 'factor', grade: 'judgement', source: 'duties to test and report' },
  /** How much more under full governance. */
  governed: { value: 0.6, unit: 'factor', grade: 'judgement', source: 'duties to test and report; half of it is neutral' },
  /** Share of understanding that a point of frontier index makes obsolete. */
  obsolete: {
    value: 0.014, unit: 'share for a point', grade: 'contested', range: [0.006, 0.03],
    source: 'how far methods carry over to the next models is disputed',
  },
  /** What a minor incident costs, at least. */
  minorCost: { value: 0.02, unit: 'share of an appropriation', grade: 'judgement', source: 'recalls and repairs' },
  /** How much more at most. */
  minorCostMore: { value: 0.05, unit: 'share of an appropriation', grade: 'judgement', source: 'recalls and repairs' },
  /** What a serious incident costs, at least. */
  seriousCost: { value: 0.1, unit: 'share of an appropriation', grade: 'judgement', source: 'an outage of public services' },
  /** How much more at most. */
  seriousCostMore: { value: 0.2, unit: 'share of an appropriation', grade: 'judgement', source: 'an outage of public services' },
  /** Trust lost elsewhere for each point lost at home. */
  fear: { value: 0.06, unit: 'points for a point', grade: 'judgement', source: "one country's scandal is read everywhere" },
} as const satisfies Rule;
