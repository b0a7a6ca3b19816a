import type { MeasureName } from '../../sim/measures.ts';

/** Decimals of a measure's own unit that Why? shows; a share with 3 is a percentage with 1. */
export const DECIMALS: Readonly<Record<MeasureName, number>> = {
  usefulCompute: 3,
  selfReliance: 3,
  frontierIndex: 1,
  frontierGap: 1,
  adoption: 3,
  treasury: 2,
  trust: 1,
  yield: 3,
  homeChips: 1,
  importedChips: 1,
  fillRate: 3,
  revenue: 2,
  poweredShare: 3,
  talent: 1,
  software: 3,
  fabCapacity: 2,
  licence: 1,
  waiting: 1,
  tension: 1,
  safety: 1,
  incidentChance: 3,
  incidents: 0,
  ownDesign: 3,
  netSaving: 2,
  supplierShare: 3,
  foundryShare: 3,
  hostLeverage: 3,
  mood: 2,
  raised: 2,
  firmCapital: 2,
};

/** A value as a whole number of its last shown digit. */
export const toShown = (value: number, name: MeasureName): number => Math.round(value * 10 ** DECIMALS[name]) + 0;
