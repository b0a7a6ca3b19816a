import type { Rule } from './coefficient.ts';

/** Whether allies shut their own keys when asked. */
export const ALIGNMENT = {
  /** Quarters from the question to the decision. */
  decidedAfter: {
    value: 1, unit: 'quarters', grade: 'evidence', whole: true,
    source: 'October 2022 to January-March 2023: the Dutch and Japanese rules',
  },
  /** Odds of an ally that says nothing. */
  base: { value: 0.3, unit: 'chance', grade: 'judgement', source: 'the Netherlands and Japan followed, Korea for the most part did not' },
  /** What a tension of 100 towards the target adds. */
  fear: { value: 0.4, unit: 'chance', grade: 'judgement', source: 'who feels threatened by the target follows' },
  /** What money adds at most. */
  pay: { value: 0.3, unit: 'chance', grade: 'judgement', source: 'compensation for lost sales' },
  /** Money that brings half of it. */
  halfPay: { value: 0.5, unit: 'USD bn', grade: 'judgement', bounds: [0.001, 10], source: "a quarter's sales of tools that are at stake" },
  /** What goodwill of 100 towards the target takes. */
  goodwill: { value: 0.5, unit: 'chance', grade: 'judgement', source: 'friends of the target stay out' },
  /** What a tension of 100 towards who asks takes. */
  quarrel: { value: 0.3, unit: 'chance', grade: 'judgement', source: 'quarrels among allies over tariffs in 2025' },
  /** Odds at least. */
  least: { value: 0.05, unit: 'chance', grade: 'judgement', source: 'governments surprise' },
  /** Odds at most. */
  most: { value: 0.95, unit: 'chance', grade: 'judgement', source: 'governments surprise' },
  /** What the target feels towards an ally that follows. */
  feltFollower: { value: 8, unit: 'points of tension', grade: 'judgement', source: 'as much as shutting tools oneself' },
  /** What the target feels towards who asked. */
  feltLeader: { value: 3, unit: 'points of tension', grade: 'judgement', source: 'less than for its own rule' },
  /** What the ally feels towards who asked. */
  feltPressed: { value: 2, unit: 'points of tension', grade: 'judgement', source: 'being asked is felt as pressure' },
  /** What who asked feels towards an ally that refuses. */
  feltRefused: { value: 2, unit: 'points of tension', grade: 'judgement', source: 'a refusal is remembered' },
} as const satisfies Rule;
