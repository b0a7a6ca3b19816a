import type { Rule } from './coefficient.ts';

/** What the plan of a large industrial economy holds when it is met; other nations hold this times their extent. */
export const PLAN_FULL = {
  /** Full extent of a large industrial economy. */
  datasets: { value: 100, unit: 'datasets', grade: 'evidence', bounds: [0.1, 1000], source: "China's plan of January 2026 for 2027" },
  /** The same of general models. */
  generalModels: { value: 4, unit: 'models', grade: 'evidence', bounds: [0.1, 40], source: "China's plan of January 2026 for 2027: 3 to 5" },
  /** The same of industry models. */
  industryModels: { value: 30, unit: 'branches', grade: 'judgement', bounds: [0.1, 300], source: `"full coverage" of China's plan of January 2026 read as 30 branches` },
  /** The same of scenarios. */
  scenarios: { value: 500, unit: 'scenarios', grade: 'evidence', bounds: [0.1, 5000], source: "China's plan of January 2026 for 2027" },
  /** The same of small firms. */
  smallFirms: { value: 1000, unit: 'firms', grade: 'judgement', bounds: [0.1, 10000], source: `"many small firms" of China's plan of January 2026 read as 1,000` },
  /** The same of leaders. */
  leaders: { value: 2, unit: 'firms', grade: 'evidence', bounds: [0.1, 20], source: "China's plan of January 2026 for 2027: 2 to 3" },
} as const satisfies Rule;
