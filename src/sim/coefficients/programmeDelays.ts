import type { Rule } from './coefficient.ts';

/** Quarters from the money to the effect of a programme. */
export const PROGRAMME_DELAYS = {
  /** Datasets. */
  datasets: { value: 2, unit: 'quarters', grade: 'judgement', whole: true, source: 'collecting and cleaning' },
  /** General models. */
  generalModels: { value: 3, unit: 'quarters', grade: 'judgement', whole: true, source: 'a training run and its review' },
  /** Industry models. */
  industryModels: { value: 3, unit: 'quarters', grade: 'judgement', whole: true, source: 'a training run and its trial' },
  /** Scenarios. */
  scenarios: { value: 2, unit: 'quarters', grade: 'judgement', whole: true, source: 'a pilot and its report' },
  /** Small firms. */
  smallFirms: { value: 2, unit: 'quarters', grade: 'judgement', whole: true, source: 'a call, a choice, a contract' },
  /** Leaders. */
  leaders: { value: 4, unit: 'quarters', grade: 'judgement', whole: true, source: 'firms grow by the year' },
  /** Joint development. */
  jointDevelopment: { value: 3, unit: 'quarters', grade: 'judgement', whole: true, source: 'one revision of a design' },
  /** Methods. */
  methods: { value: 3, unit: 'quarters', grade: 'judgement', whole: true, source: 'from a paper to use' },
  /** Security. */
  security: { value: 2, unit: 'quarters', grade: 'judgement', whole: true, source: 'audits and repairs' },
  /** Governance. */
  governance: { value: 2, unit: 'quarters', grade: 'judgement', whole: true, source: 'a rule and its office' },
  /** Open-source ecosystem. */
  openSource: { value: 3, unit: 'quarters', grade: 'judgement', whole: true, source: 'releases of a project' },
} as const satisfies Rule;
