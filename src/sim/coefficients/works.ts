import type { Rule } from './coefficient.ts';

/** What it costs and takes to build. */
export const WORKS = {
  /** Time of a step at a fab that runs. */
  brownfieldTime: {
    value: 0.45, unit: "share of a new fab's time", grade: 'judgement',
    source: '2 to 4 quarters: buildings and utilities stand already',
  },
  /** Cost of a step at a fab that runs. */
  brownfieldCost: {
    value: 0.9, unit: "share of a new fab's cost", grade: 'judgement',
    source: 'tools, which are most of the cost, are bought all the same',
  },
  /** Cost of memory lines. */
  memoryCost: {
    value: 4.5, unit: 'USD bn for M stacks a quarter', grade: 'judgement', bounds: [0.01, 100],
    source: '0.45 bn adds 0.1 M stacks a quarter',
  },
  /** Time that memory lines take. */
  memoryQuarters: { value: 4, unit: 'quarters', grade: 'judgement', whole: true, source: 'lines in a building that stands' },
  /** Cost of packaging lines. */
  packagingCost: { value: 0.006, unit: 'USD bn for k packages a quarter', grade: 'judgement', source: 'cheap beside the fab: older tools' },
  /** Time that packaging lines take. */
  packagingQuarters: {
    value: 3, unit: 'quarters', grade: 'judgement', whole: true,
    source: 'CoWoS lines were enlarged within two to three quarters',
  },
  /** Cost of power made on the site. */
  onsiteCost: { value: 1.6, unit: "times the grid's cost", grade: 'judgement', source: 'turbines at data centres, 2024-26' },
  /** Time that power on the site takes. */
  onsiteTime: { value: 0.4, unit: "share of the grid's time", grade: 'judgement', source: 'turbines at data centres, 2024-26' },
  /** Share of the power online that turbines on the sites can add at once. */
  mostOnsite: { value: 0.15, unit: 'share of power', grade: 'judgement', source: 'gas supply, noise, air permits' },
  /** What even the smallest grid bears beside it. */
  leastOnsite: { value: 0.01, unit: 'GW', grade: 'judgement', source: 'one small turbine' },
  /** Cost of racks with their network. */
  serversCost: { value: 1.4, unit: 'USD bn a GW', grade: 'judgement', source: 'a part of the 8 k$ that fit out an H100e' },
  /** Time that racks take. */
  serversQuarters: { value: 2, unit: 'quarters', grade: 'judgement', whole: true, source: 'lead time of racks and switches' },
  /** Cost of cooling. */
  coolingCost: { value: 0.9, unit: 'USD bn a GW', grade: 'judgement', source: 'a part of the 8 k$ that fit out an H100e' },
  /** Time that cooling takes. */
  coolingQuarters: { value: 3, unit: 'quarters', grade: 'judgement', whole: true, source: 'it is built on the site' },
  /** Packaging that comes with a joint fab. */
  jointPackaging: {
    value: 0.75, unit: "share of the fab's cost", grade: 'judgement',
    source: '0.42 bn for the output of a kwpm at the best builder',
  },
  /** Pace of a fab that must wait for home-made tools. */
  withoutTools: { value: 0.35, unit: 'pace', grade: 'judgement', bounds: [0.01, 1], source: '2 to 4 quarters were lost at SMIC for want of tools' },
  /** What doubling what stands in one go adds to the cost. */
  crowding: { value: 0.5, unit: 'share of the cost', grade: 'judgement', source: 'engineers, tools and clean rooms are hired away from each other' },
  /** Size below which a fab industry is no measure of what it can build at once. */
  smallFab: { value: 2, unit: 'kwpm', grade: 'judgement', bounds: [0.01, 100], source: 'a pilot line' },
  /** The same of memory. */
  smallMemory: { value: 0.2, unit: 'M stacks a quarter', grade: 'judgement', bounds: [0.001, 100], source: 'a pilot line' },
  /** The same of packaging. */
  smallPackaging: { value: 50, unit: 'k packages a quarter', grade: 'judgement', bounds: [0.1, 10000], source: 'a pilot line' },
  /** The same of foundries that work for others. */
  smallFoundry: { value: 2, unit: 'kwpm', grade: 'judgement', bounds: [0.01, 100], source: 'a pilot line' },
  /** Price of tools for the stock. */
  toolsPrice: { value: 0.25, unit: 'USD bn a kwpm', grade: 'judgement', source: "tools are about half of a fab's cost" },
  /** Price of memory for the stock. */
  memoryPrice: { value: 0.35, unit: 'USD bn a M stacks', grade: 'judgement', source: 'contract prices of HBM, some hundred dollars a stack' },
} as const satisfies Rule;
