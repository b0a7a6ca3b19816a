import type { Rule } from './coefficient.ts';

/** What a city's vouchers buy, do and waste. */
export const VOUCHERS = {
  /** What state and city pay together at most. */
  mostPaid: { value: 0.95, unit: 'share of the rent', grade: 'judgement', source: 'no programme pays all' },
  /** Rent of a quarter's hours in local data centres at the usual load. */
  rent: {
    value: 4, unit: 'USD bn for a M H100e', grade: 'evidence', bounds: [0.01, 40],
    source: '$1.70 to 2.35 an hour of an H100 in 2025-26, 2,190 hours a quarter',
  },
  /** Share by which rent falls with load. */
  rentByLoad: { value: 0.5, unit: 'share', grade: 'judgement', source: "most of a data centre's cost runs whether it is used or not" },
  /** Share of local data centres that is used at that rent. */
  usualLoad: { value: 0.3, unit: 'share of centres', grade: 'evidence', source: 'load of Chinese data centres 20 to 30% (Reuters, 2025)' },
  /** Share of a city's use of AI products that small firms would move to vouchers at full pay. */
  smallFirms: { value: 0.3, unit: 'share of use', grade: 'judgement', source: '430 to 600 firms in Shanghai' },
  /** The same of research institutes. */
  institutes: { value: 0.12, unit: 'share of use', grade: 'judgement', source: 'research institutes are fewer' },
  /** What firms at full dependence ask for beyond that. */
  aidDemand: { value: 0.5, unit: 'share', grade: 'judgement', source: 'who lives on aid asks for more of it' },
  /** What an audit of every voucher costs beside it. */
  auditCost: { value: 0.06, unit: 'share of the money', grade: 'judgement', source: 'fees of auditors of grants' },
  /** Waste of the best programme. */
  leastWaste: { value: 0.05, unit: 'share of paid hours', grade: 'judgement', source: 'test runs that came to nothing' },
  /** What full pay adds to waste: who pays little of the rent runs what he does not need. */
  mostWaste: { value: 0.5, unit: 'share of paid hours', grade: 'judgement', source: '80% unaudited wastes 25 to 45%, audited less than 15%' },
  /** Share of that which full audit takes away. */
  auditedWaste: { value: 0.72, unit: 'share', grade: 'judgement', source: '80% unaudited wastes 25 to 45%, audited less than 15%' },
  /** What dependence on aid adds to waste at its fullest. */
  aidWaste: { value: 0.1, unit: 'share of paid hours', grade: 'judgement', source: 'habits of those who were always paid' },
  /** What institutes waste of what firms do. */
  institutesWaste: { value: 0.6, unit: "share of firms' waste", grade: 'judgement', source: 'they plan their runs' },
  /** A usual voucher: one pilot project. */
  ticket: { value: 0.00017, unit: 'USD bn', grade: 'evidence', bounds: [0.000001, 1], source: 'typical vouchers of $140,000 to 200,000' },
  /** Share of pilots that pass their trial. */
  passes: { value: 0.45, unit: 'share of pilots', grade: 'judgement', source: 'about half of pilots of firms go into use' },
  /** What full audit adds. */
  passesAudited: { value: 0.14, unit: 'share of pilots', grade: 'judgement', source: 'who is looked at works with more care' },
  /** What fresh data add at most. */
  passesByData: { value: 0.12, unit: 'share of pilots', grade: 'judgement', source: 'pilots fail for want of data as often as for want of compute' },
  /** Data vouchers that bring half of it. */
  halfData: { value: 0.01, unit: 'USD bn', grade: 'judgement', bounds: [0.0001, 10], source: "a tenth of Shanghai's data vouchers" },
  /** What vouchers can bring to AI at the most. */
  adopted: {
    value: 0.0105, unit: "share of the city's economy a quarter", grade: 'judgement',
    source: 'calibrated to +3 points in 8 quarters for Shanghai',
  },
  /** Hours of passed pilots, as a share of what the city's adopters use, that bring half of it. */
  halfAdopted: { value: 0.06, unit: 'share of use', grade: 'judgement', bounds: [0.001, 10], source: 'the eager firms come first' },
  /** What institutes spread of what they run. */
  institutesSpread: { value: 0.3, unit: 'share', grade: 'judgement', source: 'institutes publish, and do not sell' },
  /** Chance that money is stolen from an unaudited programme that pays 80%. */
  fraud: { value: 0.12, unit: 'chance a quarter', grade: 'judgement', source: '15% where audit is low and rates are above 60%' },
  /** Pay from which fraud is worth while. */
  fraudFrom: { value: 0.4, unit: 'share of the rent', grade: 'judgement', source: 'below it there is little to steal' },
  /** Range above it over which the chance grows. */
  fraudRange: {
    value: 0.4, unit: 'share of the rent', grade: 'judgement', bounds: [0.01, 1],
    source: 'from there to the 80% of the largest programmes',
  },
  /** Share of the chance that full audit takes away. */
  fraudAudited: { value: 0.85, unit: 'share', grade: 'judgement', source: 'forged leases do not survive a visit' },
  /** What is stolen at least. */
  leastStolen: { value: 0.05, unit: 'share of a programme', grade: 'judgement', source: 'cases of forged leases' },
  /** How much more at most. */
  moreStolen: { value: 0.25, unit: 'share of a programme', grade: 'judgement', source: 'cases of forged leases' },
  /** Speed at which firms come to live on aid as far as it goes, and wean themselves of it. */
  dependence: { value: 0.05, unit: 'share a quarter', grade: 'judgement', source: 'habits of some years' },
  /** What small firms earn with a passed pilot. */
  pilotEarns: { value: 0.00008, unit: 'USD bn a quarter', grade: 'judgement', source: '$80,000: half of the voucher a quarter' },
  /** Share of it that fades. */
  pilotFades: { value: 0.06, unit: 'share a quarter', grade: 'judgement', source: 'products of four years' },
  /** What the treasury taxes of small firms' earnings. */
  tax: { value: 0.1, unit: 'share of earnings', grade: 'judgement', source: 'as of all product revenue' },
  /** Share of data vouchers' data that go out of date. */
  dataAge: { value: 0.12, unit: 'share a quarter', grade: 'judgement', source: 'data of two years ago are of little use' },
  /** What useful hours at institutes train. */
  skills: {
    value: 8, unit: 'points of talent for a M H100e', grade: 'judgement',
    source: "a few hundred trained in a year by a programme of Shanghai's size",
  },
  /** What it costs to join a city's data centres to the pool. */
  poolingLink: { value: 0.002, unit: 'USD bn', grade: 'judgement', source: 'a line between data centres' },
  /** More for each M H100e of its share of full demand. */
  poolingEach: { value: 0.05, unit: 'USD bn for a M H100e', grade: 'judgement', source: 'network that grows with what it joins' },
  /** Share of a city's data centres that comes into use when others can reach it. */
  pooledLoad: { value: 0.1, unit: 'share of centres', grade: 'evidence', source: '+10 points after the audits of 2024-25' },
} as const satisfies Rule;
