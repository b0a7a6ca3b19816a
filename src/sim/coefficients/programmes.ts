import type { Rule } from './coefficient.ts';

/** Programmes of the plan: what a unit of money is, and how their results vary. */
export const PROGRAMMES = {
  /** One unit of spending. */
  unit: {
    value: 0.05, unit: 'USD bn for a USD tn of GDP', grade: 'judgement', bounds: [0.0001, 10],
    source: '1.04 bn in China, 0.08 bn in Indonesia',
  },
  /** What a programme can use. */
  mostUnits: { value: 4, unit: 'units a quarter', grade: 'judgement', source: "what a programme's people can spend" },
  /** How far a programme's strength may come out above or below what was expected. */
  spread: { value: 0.4, unit: 'share', grade: 'judgement', source: 'results of programmes are seldom as planned' },
  /** Defects that joint development can take off. */
  mostCoDesign: { value: 0.35, unit: 'share of defects', grade: 'judgement', source: 'design can spare a third of what the process spoils' },
  /** What better methods can make of the compute that serves. */
  mostEfficiency: {
    value: 2, unit: 'times the compute', grade: 'judgement', bounds: [1, 10],
    source: 'compute that a served use no longer takes: at most half of it',
  },
  /** What full governance takes of the speed at which general models are released. */
  review: { value: 0.2, unit: 'share of the speed', grade: 'judgement', source: 'registration of models before release' },
} as const satisfies Rule;
