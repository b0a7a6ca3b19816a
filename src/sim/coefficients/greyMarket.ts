import type { Rule } from './coefficient.ts';

/** Chips bought through shell firms and resellers. */
export const GREY_MARKET = {
  /** What smugglers can bring to one nation in a quarter. */
  most: {
    value: 0.035, unit: 'M H100e a quarter', grade: 'evidence', bounds: [0.001, 1],
    source: 'median estimate of 140k chips smuggled in 2024 (CNAS, June 2025)',
  },
  /** Premium over the list price for the first chips. */
  leastPremium: { value: 0.5, unit: 'share of the list price', grade: 'evidence', source: 'resellers asked 1.5 to 2 times the list price, 2023-25' },
  /** What the premium rises by when all that can come is asked for. */
  morePremium: { value: 0.5, unit: 'share of the list price', grade: 'evidence', source: 'resellers asked 1.5 to 2 times the list price, 2023-25' },
  /** Chance that a quarter's shipment is found, however small. */
  found: { value: 0.12, unit: 'chance', grade: 'judgement', source: 'some cases a year reached the courts in 2024-25' },
  /** What is added to it when all that can come is sent. */
  foundBySize: { value: 0.18, unit: 'chance', grade: 'judgement', source: 'large shipments passed through few hands, and these were watched' },
  /** What is added for each share of installed compute that is known to be grey. */
  foundByStock: {
    value: 1, unit: 'chance for a share of one', grade: 'judgement', bounds: [0, 10],
    source: 'agents follow chips that are seen running',
  },
  /** Share of installed compute below which what came before gives nobody away. */
  unknownBelow: {
    value: 0.05, unit: 'share of compute', grade: 'judgement',
    source: 'below a twentieth nobody can tell them from chips that came before the rules',
  },
  /** Chance of being found at most. */
  surestFound: { value: 0.9, unit: 'chance', grade: 'judgement', source: 'some of any shipment comes through' },
  /** Share of a grey chip's compute that is lost without its maker's support. */
  unsupported: { value: 0.15, unit: 'share of compute', grade: 'judgement', source: 'no spare parts, no software updates, no warranty' },
  /** What a seizure adds to what the exporter feels. */
  busted: { value: 12, unit: 'points of tension', grade: 'judgement', source: 'as much as the withholding of minerals: courts and headlines' },
  /** What a seizure does to the mood of the exporter's key. */
  bustedMood: { value: -0.15, unit: 'share of licences', grade: 'judgement', source: 'licences slowed for some months after each case of 2024-25' },
} as const satisfies Rule;
