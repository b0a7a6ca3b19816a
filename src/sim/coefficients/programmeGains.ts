import type { Rule } from './coefficient.ts';

/** What one unit of spending adds where there is much room: shares of a full counter, or the account's own unit. Tuned so that a nation that spends a little everywhere comes to 60-85% of the 2027 targets, and one that gives half of two years' budgets to bottlenecks meets all. */
export const PROGRAMME_GAINS = {
  /** Datasets. */
  datasets: { value: .17, unit: 'share of full', grade: 'judgement', source: "tuned to the plan's targets, as above" },
  /** General models. */
  generalModels: { value: .17, unit: 'share of full', grade: 'judgement', source: "tuned to the plan's targets, as above" },
  /** Industry models. */
  industryModels: { value: .17, unit: 'share of full', grade: 'judgement', source: "tuned to the plan's targets, as above" },
  /** Scenarios. */
  scenarios: { value: .17, unit: 'share of full', grade: 'judgement', source: "tuned to the plan's targets, as above" },
  /** Small firms. */
  smallFirms: { value: .21, unit: 'share of full', grade: 'judgement', source: "tuned to the plan's targets, as above" },
  /** Leaders. */
  leaders: { value: .17, unit: 'share of full', grade: 'judgement', source: "tuned to the plan's targets, as above" },
  /** Joint development: home software. */
  jointSoftware: { value: 0.12, unit: 'maturity', grade: 'judgement', source: 'designers and framework writers at one table' },
  /** Joint development: defects taken off by design. */
  jointDefects: { value: 0.05, unit: 'share of defects', grade: 'judgement', source: 'designs made for the process that there is' },
  /** Methods: compute that a served use no longer takes. */
  methods: { value: 0.07, unit: 'share of compute', grade: 'judgement', source: 'serving grows cheaper each year by better methods' },
  /** Security. */
  security: { value: 0.07, unit: 'share', grade: 'judgement', source: "tuned to the plan's targets, as above" },
  /** Governance. */
  governance: { value: 0.07, unit: 'share', grade: 'judgement', source: "tuned to the plan's targets, as above" },
  /** Open-source ecosystem. */
  openSource: { value: 0.06, unit: 'share', grade: 'judgement', source: "tuned to the plan's targets, as above" },
} as const satisfies Rule;
