import type { Rule } from './coefficient.ts';

/** The industrial plan: how its counters grow. */
export const PLAN = {
  /** What counters usually have in 2026: where a scenario says nothing, and what adoption takes for granted. */
  usual: { value: 0.4, unit: 'share of full', grade: 'judgement', source: "what the plan's own figures of 2026 come to" },
  /** What plenty of every need can carry. */
  most: { value: 1.5, unit: 'full counters', grade: 'judgement', source: 'plenty of everything carries half as much again' },
  /** How a counter grows without any programme. */
  ownGrowth: { value: 0.05, unit: 'share of the room a quarter', grade: 'judgement', source: 'firms do some of it unasked' },
  /** Security that a full extent of new scenarios costs. */
  exposedSecurity: { value: 0.15, unit: 'share of security', grade: 'judgement', source: 'every new scenario is a way in' },
  /** Trust that it costs where there is no security. */
  exposedTrust: { value: 40, unit: 'points of trust', grade: 'judgement', source: 'leaks of personal data, where nothing guards them' },
  /** Security from which new scenarios cost no trust. */
  secure: { value: 0.5, unit: 'security', grade: 'judgement', bounds: [0.01, 1], source: 'the usual security of 2026' },
} as const satisfies Rule;
