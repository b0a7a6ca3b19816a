import type { Rule } from './coefficient.ts';

/** How much of each need carries a full counter: counters as shares of full, compute in M H100e for each M H100e of full demand, capability in points of frontier index, revenue in USD bn a quarter for each USD tn of GDP. */
export const PLAN_NEEDS = {
  /** What a full counter of datasets needs. */
  datasetsAdoption: {
    value: 0.2, unit: 'adoption', grade: 'judgement', bounds: [0.01, 10],
    source: "China's figures of 2026 then carry about half of its targets, those of 2027 all of them",
  },
  /** The same, of security. */
  datasetsSecurity: {
    value: 0.5, unit: 'security', grade: 'judgement', bounds: [0.01, 10],
    source: "China's figures of 2026 then carry about half of its targets, those of 2027 all of them",
  },
  /** What a full counter of general models needs. */
  generalModelsCapability: { value: 92, unit: 'points', grade: 'judgement', bounds: [0.01, 1000], source: "just above China's index at the start" },
  /** The same, of compute that serves. */
  generalModelsCompute: {
    value: 0.19, unit: 'share of full demand', grade: 'judgement', bounds: [0.01, 10],
    source: "China's figures of 2026 then carry about half of its targets, those of 2027 all of them",
  },
  /** What a full counter of industry models needs. */
  industryModelsDatasets: { value: 0.8, unit: 'share of full', grade: 'judgement', bounds: [0.01, 10], source: 'a branch without data has no model' },
  /** The same, of general models. */
  industryModelsGeneralModels: { value: 0.7, unit: 'share of full', grade: 'judgement', bounds: [0.01, 10], source: 'industry models are made from general ones' },
  /** What a full counter of scenarios needs. */
  scenariosIndustryModels: { value: 0.75, unit: 'share of full', grade: 'judgement', bounds: [0.01, 10], source: 'scenarios put industry models to use' },
  /** The same, of general models. */
  scenariosGeneralModels: { value: 0.7, unit: 'share of full', grade: 'judgement', bounds: [0.01, 10], source: 'scenarios put general models to use' },
  /** The same, of compute that serves. */
  scenariosCompute: {
    value: 0.23, unit: 'share of full demand', grade: 'judgement', bounds: [0.01, 10],
    source: "China's figures of 2026 then carry about half of its targets, those of 2027 all of them",
  },
  /** What a full counter of small firms needs. */
  smallFirmsScenarios: { value: 0.7, unit: 'share of full', grade: 'judgement', bounds: [0.01, 10], source: 'small firms live on scenarios' },
  /** The same, of adoption. */
  smallFirmsAdoption: { value: 0.2, unit: 'adoption', grade: 'judgement', bounds: [0.01, 10], source: 'small firms live on customers' },
  /** The same, of the open-source ecosystem. */
  smallFirmsOpenSource: { value: 0.5, unit: 'ecosystem', grade: 'judgement', bounds: [0.01, 10], source: 'small firms cannot pay for closed stacks' },
  /** What a full counter of leaders needs. */
  leadersCapability: { value: 96, unit: 'points', grade: 'judgement', bounds: [0.01, 1000], source: "about half-way from China's index at the start to the leader's" },
  /** The same, of revenue. */
  leadersRevenue: { value: 0.36, unit: 'USD bn a quarter for a USD tn of GDP', grade: 'judgement', bounds: [0.01, 10], source: 'some 7 bn a quarter in China' },
  /** The same, of the open-source ecosystem. */
  leadersOpenSource: { value: 0.55, unit: 'ecosystem', grade: 'judgement', bounds: [0.01, 10], source: 'ecosystem leaders need an ecosystem' },
} as const satisfies Rule;
