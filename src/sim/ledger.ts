import { OUTSIDE } from './accounts.ts';

/**
 * The only way a number moves. A posting names the account, the amount, the rule that moved it (cause) and
 * what stood behind the rule (subject). A keeping ledger remembers postings in order, which is what Why?,
 * reports and exports read; a bulk run keeps nothing and computes the same.
 */

/** What the `subject` number of a posting refers to. */
export type SubjectKind = 'order' | 'nation' | 'firm' | 'chip' | 'fab' | 'project' | 'card' | 'programme' | 'city' | 'deal';

/** Every rule that moves numbers, with the kind of its subject. Append only. */
export const CAUSE_SUBJECTS = {
  appropriation: 'nation',
  tax: 'nation',
  upkeep: 'nation',
  interest: 'nation',
  lapsedFunds: 'nation',
  overdrawn: 'nation',
  investment: 'firm',
  dividends: 'firm',
  salesShare: 'firm',
  chipOrder: 'order',
  fittingOut: 'order',
  licence: 'order',
  licenceRefused: 'order',
  licenceWithdrawn: 'order',
  approval: 'order',
  phantomOrder: 'order',
  orderCancelled: 'order',
  turnedHome: 'order',
  quotaOrder: 'order',
  allocation: 'order',
  arrival: 'order',
  customsHeld: 'order',
  customsReleased: 'order',
  payment: 'order',
  revenueCut: 'order',
  supplyGrowth: 'chip',
  priceMove: 'chip',
  wear: 'chip',
  building: 'project',
  built: 'project',
  privateBuilding: 'nation',
  stockpile: 'nation',
  wafers: 'fab',
  homeOutput: 'nation',
  hbmMade: 'nation',
  powerGrowth: 'nation',
  softwareFunding: 'nation',
  softwareUse: 'nation',
  talentFunding: 'nation',
  talentDrift: 'nation',
  voucherPolicy: 'city',
  voucherApplication: 'city',
  cityBid: 'city',
  voucherRent: 'city',
  voucherAudit: 'city',
  voucherHours: 'city',
  voucherWaste: 'city',
  voucherReport: 'city',
  voucherFraud: 'city',
  voucherFraudFound: 'city',
  clawback: 'city',
  pilots: 'city',
  voucherAdoption: 'city',
  instituteSkills: 'city',
  aidDependence: 'city',
  smallFirms: 'city',
  smallFirmTax: 'city',
  dataVouchers: 'city',
  pooling: 'city',
  centreLoad: 'city',
  computeSplit: 'nation',
  researchCompute: 'nation',
  ownResearch: 'nation',
  moreCompute: 'nation',
  spillover: 'nation',
  breakthrough: 'nation',
  adoption: 'nation',
  productSales: 'nation',
  service: 'nation',
  appropriationGrowth: 'nation',
  trustDrift: 'nation',
  leftOut: 'firm',
  queue: 'firm',
  event: 'card',
  tensionDrift: 'nation',
  frontierPace: 'nation',
  safetyWork: 'nation',
  outgrown: 'nation',
  minorIncident: 'nation',
  seriousIncident: 'nation',
  catastrophe: 'nation',
  fear: 'nation',
  ruin: 'nation',
  siliconWork: 'project',
  tapeOut: 'project',
  tapeOutFailed: 'project',
  ownDesigns: 'order',
  jointOutput: 'order',
  hostShare: 'project',
  hostJobs: 'project',
  fabLearning: 'project',
  siteGrowth: 'nation',
  siteWear: 'nation',
  chipDemand: 'nation',
  listing: 'firm',
  anchor: 'firm',
  offerWithdrawn: 'firm',
  followOn: 'firm',
  debut: 'firm',
  sharePrice: 'firm',
  lockUpEnd: 'firm',
  readying: 'firm',
  stakeSale: 'firm',
  stateFund: 'firm',
  crowdIn: 'firm',
  graft: 'nation',
  marketMood: 'nation',
  moodTurn: 'nation',
  moodInvestment: 'firm',
  ownersPressure: 'nation',
  programmeFunding: 'programme',
  programmeResult: 'programme',
  ownGrowth: 'nation',
  exposure: 'nation',
  openSourceUse: 'nation',
  evaluation: 'nation',
  researchBet: 'nation',
  labsPooled: 'nation',
  openWeights: 'nation',
  talentFlow: 'nation',
  talentCourted: 'nation',
  goodwillFades: 'nation',
  moodFades: 'nation',
  controlsTightened: 'nation',
  controlsEased: 'nation',
  alignmentAsked: 'nation',
  alignmentRefused: 'nation',
  aligned: 'nation',
  lobbied: 'nation',
  lobbyExposed: 'nation',
  mineralsWithheld: 'nation',
  mineralsFreed: 'nation',
  mineralsShort: 'nation',
  otherSources: 'nation',
  probed: 'firm',
  courted: 'nation',
  rented: 'nation',
  rent: 'nation',
  rentUnpaid: 'nation',
  rentedAbroad: 'nation',
  cloudShut: 'nation',
  greyPremium: 'order',
  greySeized: 'order',
  talentLeaves: 'nation',
  dealOffer: 'deal',
  dealReturned: 'deal',
  dealPayment: 'deal',
  dealInstalment: 'deal',
  dealForfeit: 'deal',
  dealTalent: 'deal',
  dealChecks: 'deal',
  dealKept: 'deal',
  dealBroken: 'deal',
} as const satisfies Record<string, SubjectKind>;

export type CauseName = keyof typeof CAUSE_SUBJECTS;
export const CAUSE_NAMES = Object.keys(CAUSE_SUBJECTS) as CauseName[];
export const CAUSE = Object.fromEntries(CAUSE_NAMES.map((name, code) => [name, code])) as Record<CauseName, number>;

export interface Posting {
  /** Index into `world.balances`; `placeOf` tells whose. */
  readonly address: number;
  readonly amount: number;
  readonly cause: number;
  readonly subject: number;
}

/** What the books are kept of: replaced as fabs are added, so it is always read through the holder. */
export interface Balances {
  balances: Float64Array;
}

export class Books {
  /** Postings of the quarter in their order; empty in a bulk run. */
  readonly postings: Posting[] = [];

  constructor(
    private readonly of: Balances,
    private readonly keep: boolean,
  ) {}

  post(address: number, amount: number, cause: number, subject: number): void {
    if (amount === 0) return;
    this.of.balances[address] += amount;
    if (this.keep) this.postings.push({ address, amount, cause, subject });
  }

  /** Posts what is missing to make the balance `value`. */
  set(address: number, value: number, cause: number, subject: number): void {
    this.post(address, value - this.of.balances[address], cause, subject);
  }

  /** Money (USD bn) from one account to another: one pays, the other receives. */
  pay(from: number, to: number, amount: number, cause: number, subject: number): void {
    this.post(from, -amount, cause, subject);
    this.post(to, amount, cause, subject);
  }

  /** Money into an account from the rest of the economy; out of it where `amount` is negative. */
  payIn(to: number, amount: number, cause: number, subject: number): void {
    this.pay(OUTSIDE.money, to, amount, cause, subject);
  }
}
