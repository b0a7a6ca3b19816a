import type { Rule } from './coefficient.ts';

/** Home fabs: yield, learning, and what chip makers build with their own money. */
export const FABS = {
  /** Defect density at the start above what no learning removes. */
  firstDefects: {
    value: 0.331, unit: 'defects a cm2', grade: 'evidence',
    source: "with what no learning removes, the yield near 0.30 reported of SMIC at 7 nm (SemiAnalysis; Tom's Hardware, February 2026)",
  },
  /** Defect density that no learning removes. */
  leastDefects: { value: 0.02, unit: 'defects a cm2', grade: 'evidence', source: 'mature processes of the leading foundries' },
  /** Power of the learning curve: at 0.5 four times the wafers halve the defects that learning can remove. */
  learning: {
    value: 0.5, unit: 'power', grade: 'contested', range: [0.35, 0.65],
    source: "Wright's law: studies of chip making find from a quarter to more than a half",
  },
  /** Area of a home die, in Seeds' law of yield: Y = 1 / (1 + A D). */
  dieArea: { value: 6.65, unit: 'cm2', grade: 'evidence', source: 'reported area of an Ascend 910 die' },
  /** Candidate dies on a wafer at the home node. */
  diesPerWafer: { value: 78, unit: 'dies', grade: 'evidence', bounds: [1, 1000], source: 'follows from a die of 6.65 cm2 on a 300 mm wafer' },
  /** Share of a home chip's price that is its good dies: it falls as yield rises. */
  dieShareOfPrice: {
    value: 0.5, unit: 'share of the price', grade: 'judgement',
    source: "memory and packaging are the other half of an accelerator's cost",
  },
  /** Share of a home chip maker's capital that it puts into capacity while its line is busy. */
  reinvestedBusy: {
    value: 0.06, unit: 'share of capital a quarter', grade: 'judgement',
    source: 'home capacity then grows about as fast as is reported of Chinese lines',
  },
  /** The same while its line is idle. */
  reinvestedIdle: {
    value: 0.015, unit: 'share of capital a quarter', grade: 'judgement',
    source: 'a quarter of it: who has idle lines mends rather than builds',
  },
  /** Share of its wafers above which a line is busy. */
  busy: { value: 0.8, unit: 'share of wafers', grade: 'judgement', source: 'lines above four fifths are spoken of as full' },
} as const satisfies Rule;
