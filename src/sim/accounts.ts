/**
 * Who owns numbers, and which. Every number that a player can see is an account of an owner; all accounts
 * lie in one Float64Array (`world.balances`), a row an owner, so that a posting, a clone, a fingerprint
 * and a balance check are each one loop. Cumulative accounts only grow, and exist to be audited.
 */

export const OWNER_KINDS = ['outside', 'nation', 'firm', 'market', 'holding', 'relation', 'city', 'fab'] as const;
export type OwnerKind = (typeof OWNER_KINDS)[number];

declare const KIND: unique symbol;
/** Index of an account within its owner's row. An index into another kind of row does not compile in its place. */
export type AccountOf<Kind extends OwnerKind> = number & { readonly [KIND]: Kind };

const accountsOf = <Kind extends OwnerKind, Accounts extends Readonly<Record<string, number>>>(_kind: Kind, accounts: Accounts) =>
  accounts as { readonly [Name in keyof Accounts]: Accounts[Name] & AccountOf<Kind> };

/** A nation's row. */
export const NATION = accountsOf('nation', {
  /** USD bn */
  treasury: 0,
  /** USD bn a quarter */
  appropriation: 1,
  /** points, 0-100 */
  trust: 2,
  /** share of the economy that uses AI at work, 0-1 */
  adoption: 3,
  /** log10 of algorithmic efficiency since the start */
  algorithm: 4,
  /** frontier index, points (the leader of 2026 Q1 is 100) */
  frontier: 5,
  /** talent index (United States 2026 = 100) */
  talent: 6,
  /** maturity of the software for home-made chips, 0-1 */
  software: 7,
  /** GW of IT load that can be supplied */
  power: 8,
  /** M stacks a quarter */
  hbmRate: 9,
  /** M stacks */
  hbmStock: 10,
  /** k packages a quarter */
  packaging: 11,
  /** k wafers ever run for home chips */
  wafers: 12,
  /** kwpm of tools bought and not yet installed */
  tools: 13,
  /** share of useful compute given to frontier research, 0-1 */
  researchShare: 14,
  /** M H100e of research compute, smoothed, the best so far */
  researchScale: 15,
  /** cumulative research input (units of R, see phases/research.ts) */
  knowledge: 16,
  /** USD bn of product revenue in this quarter */
  revenue: 17,
  /** smoothed share of what was asked for that was filled, 0-1 */
  fillRate: 18,
  /** share of what adopters would use that product compute serves, 0-1 */
  served: 19,
  /** share of useful compute, after vouchers, given to safety work, 0-1 */
  safetyShare: 20,
  /** how well its systems are understood and controlled, points 0-100 */
  safety: 21,
  /** points of frontier index gained a quarter by own runs and ideas, smoothed */
  pace: 22,
  /** incidents so far; cumulative */
  incidents: 23,
  /** quarters on end that closed in ruinous debt (see collapse.ts) */
  ruin: 24,
  /** GW of IT load that server racks and network are there for, and that cooling can carry away */
  servers: 25,
  cooling: 26,
  /** share of its purchases that its buyers have in own designs, 0-1, and the share by which such a chip is cheaper */
  customShare: 27,
  customSaving: 28,
  /** USD bn ever spent on own designs, and ever saved by them (tallies, not purses) */
  siliconCost: 29,
  siliconSaved: 30,
  /** own designs that have come to their tape-out */
  tapeOuts: 31,
  /** USD bn a quarter that its buyers pay for chips that it could design itself, at list prices, smoothed */
  chipSpend: 32,
  /** share of what it lacked as a builder of fabs that it has learned, 0-1 */
  fabSkill: 33,
  /** mood of the capital market, -1 to 1; 0 is its usual */
  mood: 34,
  /** how long and how high the mood has stood above its usual, smoothed, 0-1: what a crash feeds on */
  heat: 35,
  /** share of research compute that the owners of listed labs have moved to products, 0-0.5 */
  marketPressure: 36,
  /** industrial datasets of high quality */
  datasets: 37,
  /** general large models in deep use in manufacturing; one in the making counts in part */
  generalModels: 38,
  /** branches of industry with a model of their own */
  industryModels: 39,
  /** typical application scenarios */
  scenarios: 40,
  /** specialised small firms and service providers */
  smallFirms: 41,
  /** ecosystem leaders with global reach; one in the making counts in part */
  leaders: 42,
  /** security of algorithms and training data, 0-1 */
  security: 43,
  /** safety governance, 0-1 */
  governance: 44,
  /** open-source ecosystem, 0-1 */
  openSource: 45,
  /** share of its defects that a home chip has lost to joint design of hardware and software, 0-1 */
  coDesign: 46,
  /** what a M H100e serves, the start of the game = 1 */
  productEfficiency: 47,
  /** M H100e whose hours small firms and institutes run on vouchers */
  voucherCompute: 48,
  /** M H100e of the largest training run so far */
  largestRun: 49,
  /** How far the labs have gone into each line of research, 0-1 */
  memoryBet: 50,
  agentsBet: 51,
  foundationBet: 52,
  /** How far the labs work as one, 0-1 */
  pooled: 53,
  /** How far the models in use are open: their weights can be had by anybody, 0-1 */
  openness: 54,
  /** Breakthroughs so far */
  breakthroughs: 55,
  /** USD bn offered in this quarter to researchers abroad */
  courting: 56,
  /** share of restricted minerals that comes from other sources by now, 0-1 */
  substitutes: 57,
  /** points, 0-100: how far others believe a promise; kept deals raise it, broken ones lower it */
  reputation: 58,
  /** deals kept to their end, cumulative */
  dealsKept: 59,
  /** USD bn set aside for deals: bonds, payments offered and not yet taken, and what allies are promised for following */
  dealEscrow: 60,
});
const NATION_WIDTH = 61;

/** A firm's row. */
export const FIRM = accountsOf('firm', {
  /** USD bn */
  capital: 0,
  /** USD bn a quarter of new investment */
  investment: 1,
  /** share a quarter by which investment grows */
  growth: 2,
  /** quarters on end in which the importer's key left this firm out */
  waited: 3,
  /** how ready a private firm is to list, 0-1 */
  readiness: 4,
  /** price of a share, 1 = at the offer; 0 while the firm is private */
  price: 5,
  /** USD bn that all its shares were worth at the price of the offer */
  shares: 6,
  /** USD bn ever raised by selling new shares */
  raised: 7,
  /** quarters since it was listed, that one included; 0 while it is private */
  listedFor: 8,
  /** USD bn of its shares that the state holds, at the price of the offer */
  stake: 9,
  /** USD bn of state funds that it ever took, stakes apart */
  stateMoney: 10,
});
const FIRM_WIDTH = 11;

/** A chip's market. */
export const MARKET = accountsOf('market', {
  /** k$ a chip, without any revenue cut */
  price: 0,
  /** k chips a quarter */
  supply: 1,
  /** share a quarter by which supply grows */
  growth: 2,
  /** k chips made and not sold */
  inventory: 3,
  /** k chips asked for in this quarter, phantom orders included */
  asked: 4,
  /** k chips sold in this quarter */
  sold: 5,
  /** USD bn paid in by buyers for chips not yet delivered */
  escrow: 6,
});
const MARKET_WIDTH = 7;

/** What one nation has, and ever did, with one chip (k chips). */
export const HOLDING = accountsOf('holding', {
  installed: 0,
  /** cumulative, as are all below but `held` and `grey` */
  ordered: 1,
  licensed: 2,
  approved: 3,
  filled: 4,
  /** standing before customs now */
  held: 5,
  delivered: 6,
  refused: 7,
  cancelled: 8,
  retired: 9,
  /** of the installed: of the nation's own design; made in a joint fab at home; made in one elsewhere than where this chip is made */
  custom: 10,
  local: 11,
  apart: 12,
  /** of the installed, those that came by the grey market: no maker supports them */
  grey: 13,
  /** cumulative: grey chips lost to the exporter's agents, a part of the refused */
  seized: 14,
});
const HOLDING_WIDTH = 15;

/** What the nation of a row feels towards another one, and has there; towards itself, what it has at home. */
export const RELATION = accountsOf('relation', {
  /** points that it feels towards the other, 0-100 */
  tension: 0,
  /** kwpm of joint fabs in the other nation which make for this one first */
  call: 1,
  /** points of goodwill that the other has won with it, 0-100 */
  goodwill: 2,
  /** of an exporter: how far lobbies and affairs have bent its licences for the other, -0.5 to 0.5 of its usual share */
  mood: 3,
  /** share of its chip minerals that the other withholds and its stocks no longer cover, 0-1 */
  shortage: 4,
  /** M H100e that its state, and its firms, rent in the other's data centres */
  rented: 5,
  firmsRented: 6,
});
export const RELATION_WIDTH = 7;

/** A city's row, of the cities that a scenario lets run vouchers. */
export const CITY = accountsOf('city', {
  /** USD bn a quarter granted for vouchers */
  budget: 0,
  /** share of the rent that a voucher pays, 0-0.8 */
  rate: 1,
  /** share of the rent that the city adds out of its own pocket */
  topUp: 2,
  /** share of vouchers that auditors look into, 0-1 */
  audit: 3,
  /** USD bn a quarter that it asks for; 0 when it asks for nothing */
  asked: 4,
  /** share of its local data centres in use without vouchers, 0-1 */
  baseLoad: 5,
  /** share of its local data centres in use, 0-1 */
  load: 6,
  /** M H100e run on vouchers in this quarter */
  hours: 7,
  /** USD bn paid for vouchers and their audit in this quarter */
  spent: 8,
  /** share of voucher hours that served nobody, fraud included, 0-1: the truth */
  waste: 9,
  /** the same share as the city reports it */
  reported: 10,
  /** share of voucher money claimed for hours that were never run, 0-1 */
  fraud: 11,
  /** how far its firms live on aid, 0-1 */
  dependence: 12,
  /** cumulative pilot projects, as is the next */
  pilotsRun: 13,
  pilotsPassed: 14,
  /** points (0-1) by which its adoption lies above that of places without vouchers */
  lead: 15,
  /** USD bn a quarter that small firms earn by what their pilots became */
  firmRevenue: 16,
  /** USD bn of data vouchers whose data are still fresh */
  dataVouchers: 17,
});
const CITY_WIDTH = 18;

/** A fab's row. */
export const FAB = accountsOf('fab', {
  /** kwpm that run */
  capacity: 0,
  /** k wafers run in this quarter */
  wafersRun: 1,
});
export const FAB_WIDTH = 2;

/** The rest of the world economy: where appropriations come from and upkeep goes. */
export const OUTSIDE = accountsOf('outside', {
  /** USD bn; falls below zero as it pays in */
  money: 0,
});
const OUTSIDE_WIDTH = 1;

/** Names of accounts, for files and words; rules take the index, `NATION.treasury`. */
export type NationAccount = keyof typeof NATION;
export type HoldingAccount = keyof typeof HOLDING;

/** First index of each block of rows; fabs come last because they are built during the game. */
export interface Layout {
  readonly nations: number;
  readonly firms: number;
  readonly markets: number;
  readonly holdings: number;
  readonly relations: number;
  readonly cities: number;
  readonly fabs: number;
  /** How many there are: the widths of the tables of holdings and relations */
  readonly chips: number;
  readonly nationCount: number;
}

export function layoutOf(nations: number, firms: number, chips: number, cities: number): Layout {
  const nationsAt = OUTSIDE_WIDTH;
  const firmsAt = nationsAt + nations * NATION_WIDTH;
  const marketsAt = firmsAt + firms * FIRM_WIDTH;
  const holdingsAt = marketsAt + chips * MARKET_WIDTH;
  const relationsAt = holdingsAt + nations * chips * HOLDING_WIDTH;
  const citiesAt = relationsAt + nations * nations * RELATION_WIDTH;
  return {
    nations: nationsAt,
    firms: firmsAt,
    markets: marketsAt,
    holdings: holdingsAt,
    relations: relationsAt,
    cities: citiesAt,
    fabs: citiesAt + cities * CITY_WIDTH,
    chips,
    nationCount: nations,
  };
}

/** Address of the first account of an owner's row. */
export const nationAt = (layout: Layout, nation: number) => layout.nations + nation * NATION_WIDTH;
export const firmAt = (layout: Layout, firm: number) => layout.firms + firm * FIRM_WIDTH;
export const marketAt = (layout: Layout, chip: number) => layout.markets + chip * MARKET_WIDTH;
export const holdingAt = (layout: Layout, nation: number, chip: number) =>
  layout.holdings + (nation * layout.chips + chip) * HOLDING_WIDTH;
export const relationAt = (layout: Layout, nation: number, towards: number) =>
  layout.relations + (nation * layout.nationCount + towards) * RELATION_WIDTH;
export const cityAt = (layout: Layout, city: number) => layout.cities + city * CITY_WIDTH;
export const fabAt = (layout: Layout, fab: number) => layout.fabs + fab * FAB_WIDTH;

export interface AccountPlace {
  readonly kind: OwnerKind;
  /** Index of the owner among its kind; for a holding `nation * chips + chip`, for a relation `nation * nations + towards`. */
  readonly owner: number;
  /** Index within the owner's row. */
  readonly account: number;
}

const place = (kind: OwnerKind, offset: number, width: number): AccountPlace => ({
  kind,
  owner: Math.floor(offset / width),
  account: offset % width,
});

/** Whose account an address is. */
export function placeOf(layout: Layout, address: number): AccountPlace {
  if (address >= layout.fabs) return place('fab', address - layout.fabs, FAB_WIDTH);
  if (address >= layout.cities) return place('city', address - layout.cities, CITY_WIDTH);
  if (address >= layout.relations) return place('relation', address - layout.relations, RELATION_WIDTH);
  if (address >= layout.holdings) return place('holding', address - layout.holdings, HOLDING_WIDTH);
  if (address >= layout.markets) return place('market', address - layout.markets, MARKET_WIDTH);
  if (address >= layout.firms) return place('firm', address - layout.firms, FIRM_WIDTH);
  if (address >= layout.nations) return place('nation', address - layout.nations, NATION_WIDTH);
  return place('outside', address, OUTSIDE_WIDTH);
}

/** Addresses that hold USD bn: what one pays, another receives, so their sum never moves. */
export function moneyAddresses(layout: Layout, fabsEnd: number): number[] {
  const out: number[] = [];
  for (let address = 0; address < fabsEnd; address++) {
    const { kind, account } = placeOf(layout, address);
    if (
      kind === 'outside' ||
      (kind === 'nation' && (account === NATION.treasury || account === NATION.dealEscrow)) ||
      (kind === 'firm' && account === FIRM.capital) ||
      (kind === 'market' && account === MARKET.escrow)
    ) {
      out.push(address);
    }
  }
  return out;
}
