import type { Rule } from './coefficient.ts';

/** Software for home chips. */
export const SOFTWARE = {
  /** What 1 bn of programmes closes. */
  forOne: {
    value: 0.06, unit: 'share of what is missing', grade: 'judgement',
    source: 'a thousand engineers for a year; four times as much is worth twice',
  },
  /** What users bring by using it, at full self-reliance. */
  byUse: { value: 0.045, unit: 'share a quarter', grade: 'judgement', source: 'a stack that all use matures in about five years' },
  /** What a full open-source ecosystem closes, at full self-reliance. */
  byOpenSource: {
    value: 0.04, unit: 'share of what is missing a quarter', grade: 'judgement',
    source: 'frameworks were ported by their communities',
  },
  /** Ecosystem that is neutral. */
  usualOpenSource: { value: 0.5, unit: 'share', grade: 'judgement', source: 'the ecosystem of 2026' },
} as const satisfies Rule;
