import { CITY, FAB_WIDTH, FIRM, HOLDING, MARKET, NATION, RELATION, moneyAddresses, placeOf, type AccountOf } from '../sim/accounts.ts';
import type { Posting } from '../sim/ledger.ts';
import { citiesOf, cityBalance } from '../sim/cities.ts';
import { fingerprint } from '../sim/fingerprint.ts';
import { advance } from '../sim/quarter.ts';
import { pending } from '../sim/orderBook.ts';
import { firmBalance } from '../sim/capital.ts';
import { MEASURES, measure } from '../sim/measures.ts';
import { COUNTERS } from '../sim/plan.ts';
import { delayOf } from '../sim/programmes.ts';
import { availableCompute, balance, computeUses, holding, market } from '../sim/query.ts';
import { cloneWorld, type World } from '../sim/world.ts';

/** Rounding that a game's sums may gather: k chips, M stacks, USD bn. */
const ROUNDING = 1e-6;

const near = (a: number, b: number) => Math.abs(a - b) <= ROUNDING * Math.max(1, Math.abs(a), Math.abs(b));

/** What is conserved in every game, and does not hold in this one; `opening` is how the game began. */
export function brokenIn(world: World, opening: World): string[] {
  return [...chipsLost(world, opening), ...moneyLost(world, opening), ...escrowLost(world), ...sharesLost(world), ...programmesLate(world), ...citiesLost(world), ...computeLost(world), ...wokenUp(world), ...dealsUnsound(world), ...unsound(world)];
}

/** Chips: ordered = delivered + refused + cancelled + pending, and installed = at the start + delivered - retired. */
function chipsLost(world: World, opening: World): string[] {
  const broken: string[] = [];
  world.setting.nations.forEach(({ id }, nation) => {
    world.setting.chips.forEach((spec, chip) => {
      const moved = (account: AccountOf<'holding'>) => holding(world, nation, chip, account) - holding(opening, nation, chip, account);
      const waiting = (at: World) =>
        at.orders.reduce((sum, order) => (order.nation === nation && order.chip === chip ? sum + pending(order) : sum), 0);
      const left = moved(HOLDING.delivered) + moved(HOLDING.refused) + moved(HOLDING.cancelled) + waiting(world) - waiting(opening);
      if (!near(moved(HOLDING.ordered), left)) broken.push(`${id} ${spec.id}: ordered ${moved(HOLDING.ordered)}, accounted for ${left}`);
      const grown = moved(HOLDING.delivered) - moved(HOLDING.retired);
      if (!near(moved(HOLDING.installed), grown)) broken.push(`${id} ${spec.id}: installed ${moved(HOLDING.installed)} more, delivered less retired ${grown}`);
      const custom = holding(world, nation, chip, HOLDING.custom);
      const local = holding(world, nation, chip, HOLDING.local);
      const apart = holding(world, nation, chip, HOLDING.apart);
      const installed = holding(world, nation, chip, HOLDING.installed) + ROUNDING;
      if (custom > installed || local + apart > installed) broken.push(`${id} ${spec.id}: ${custom} of own design, ${local} and ${apart} of joint fabs, of ${installed}`);
      const grey = holding(world, nation, chip, HOLDING.grey);
      if (grey > holding(world, nation, chip, HOLDING.installed) + ROUNDING) broken.push(`${id} ${spec.id}: ${grey} grey, more than are installed`);
      if (moved(HOLDING.seized) > moved(HOLDING.refused) + ROUNDING) broken.push(`${id} ${spec.id}: seized ${moved(HOLDING.seized)}, refused in all ${moved(HOLDING.refused)}`);
      const held = world.orders.reduce((sum, o) => (o.nation === nation && o.chip === chip ? sum + o.held : sum), 0);
      if (!near(holding(world, nation, chip, HOLDING.held), held)) broken.push(`${id} ${spec.id}: ${holding(world, nation, chip, HOLDING.held)} held, orders say ${held}`);
    });
  });
  for (const order of world.orders) {
    if (order.local + order.apart > pending(order) - order.open + ROUNDING) broken.push(`order ${order.id}: ${order.local + order.apart} of joint fabs on the way`);
    for (const [name, low, high] of [['licensed', order.approved, order.open], ['approved', 0, order.licensed], ['open', 0, order.units]] as const) {
      if (order[name] < low - ROUNDING || order[name] > high + ROUNDING) broken.push(`order ${order.id}: ${name} ${order[name]} outside ${low} to ${high}`);
    }
  }
  return broken;
}

/** Money: what one pays, another receives, so all accounts together never move. */
function moneyLost(world: World, opening: World): string[] {
  const sum = (at: World) => moneyAddresses(at.setting.layout, at.balances.length).reduce((all, address) => all + at.balances[address]!, 0);
  return near(sum(world), sum(opening)) ? [] : [`money: ${sum(opening)} at the start, ${sum(world)} now`];
}

/** A market's escrow is what its buyers have paid for chips that have not landed. */
function escrowLost(world: World): string[] {
  return world.setting.chips.flatMap(({ id }, chip) => {
    const paid = world.orders.reduce((sum, order) => (order.chip === chip ? sum + order.escrow : sum), 0);
    return near(market(world, chip, MARKET.escrow), paid) ? [] : [`${id}: escrow ${market(world, chip, MARKET.escrow)}, orders paid ${paid}`];
  });
}

/** Shares: a firm has a price, shares and money raised once it is listed and not before; the state holds no more than there is. */
function sharesLost(world: World): string[] {
  return world.setting.firms.flatMap(({ id }, firm) => {
    const { price, shares, raised, listedFor, stake } = Object.fromEntries(
      Object.keys(FIRM).map((name) => [name, firmBalance(world, firm, FIRM[name as keyof typeof FIRM])]),
    ) as Record<keyof typeof FIRM, number>;
    const listed = listedFor > 0;
    const broken: string[] = [];
    if (listed !== price > 0 || listed !== shares > 0) broken.push(`${id}: listed for ${listedFor}, price ${price}, shares ${shares}`);
    if (!listed && (raised !== 0 || stake !== 0)) broken.push(`${id}: private, and raised ${raised}, stake ${stake}`);
    if (stake > shares + ROUNDING) broken.push(`${id}: the state holds ${stake} of ${shares}`);
    return broken;
  });
}

/** A programme that is paid for waits its quarters, once a nation and quarter, and no longer. */
function programmesLate(world: World): string[] {
  const seen = new Set<string>();
  return world.programmes.flatMap(({ nation, programme, spend, due }) => {
    const key = `${programme} of nation ${nation} due in quarter ${due}`;
    const twice = seen.has(key);
    seen.add(key);
    const late = due < world.quarter || due >= world.quarter + delayOf(world, programme);
    return twice || late || !(spend > 0) ? [`${key}: ${twice ? 'twice' : late ? `in quarter ${world.quarter}` : `for ${spend}`}`] : [];
  });
}

/** What a nation runs on vouchers is what its cities run, and no city lets more pass its trial than it runs. */
function citiesLost(world: World): string[] {
  return world.setting.nations.flatMap(({ id }, nation) => {
    const hours = citiesOf(world, nation).reduce((sum, city) => sum + cityBalance(world, city, CITY.hours), 0);
    const known = balance(world, nation, NATION.voucherCompute);
    const broken = near(hours, known) ? [] : [`${id}: cities run ${hours} on vouchers, the nation ${known}`];
    for (const city of citiesOf(world, nation)) {
      const of = (account: AccountOf<'city'>) => cityBalance(world, city, account);
      const name = `${id} ${world.setting.cities[city]!.id}`;
      if (of(CITY.pilotsPassed) > of(CITY.pilotsRun) + ROUNDING) broken.push(`${name}: more pilots passed than ran`);
      if (of(CITY.spent) > of(CITY.budget) + ROUNDING) broken.push(`${name}: spent ${of(CITY.spent)} of ${of(CITY.budget)}`);
    }
    return broken;
  });
}

/** What a nation has set aside is what the book of deals and its questions to allies say, and only what stands holds any. */
function dealsUnsound(world: World): string[] {
  const broken: string[] = [];
  world.setting.nations.forEach(({ id }, nation) => {
    let held = 0;
    for (const { from, to } of world.deals) for (const side of [from, to]) if (side.nation === nation) held += side.escrow;
    for (const { controller, pay } of world.alignments) if (controller === nation) held += pay;
    const escrow = balance(world, nation, NATION.dealEscrow);
    if (!near(escrow, held)) broken.push(`${id}: ${escrow} set aside, deals hold ${held}`);
    const reputation = balance(world, nation, NATION.reputation);
    if (reputation < 0 || reputation > 100) broken.push(`${id}: reputation ${reputation}`);
  });
  for (const { id, state, from, to, closed } of world.deals) {
    const stands = state === 'offered' || state === 'inForce';
    if (!stands && (from.escrow > ROUNDING || to.escrow > ROUNDING || closed < 0)) broken.push(`deal ${id} is ${state} and holds money`);
  }
  return broken;
}

const NEVER_NEGATIVE = {
  nation: [NATION.hbmStock, NATION.hbmRate, NATION.tools, NATION.power, NATION.packaging, NATION.talent, NATION.knowledge, NATION.revenue, NATION.servers, NATION.cooling, NATION.siliconCost, NATION.siliconSaved, NATION.chipSpend, ...COUNTERS.map((counter) => NATION[counter]), NATION.largestRun, NATION.breakthroughs, NATION.courting],
  market: [MARKET.price, MARKET.supply, MARKET.inventory, MARKET.asked, MARKET.sold, MARKET.escrow],
  // a firm pays only with what it has
  firm: Object.values(FIRM).filter((account) => account !== FIRM.growth),
  holding: Object.values(HOLDING),
  relation: [RELATION.tension, RELATION.call, RELATION.goodwill, RELATION.shortage, RELATION.rented, RELATION.firmsRented],
  city: Object.values(CITY),
  fab: [0, 1],
  outside: [],
} as const;

const SHARES = [NATION.adoption, NATION.software, NATION.researchShare, NATION.safetyShare, NATION.fillRate, NATION.served, NATION.customShare, NATION.customSaving, NATION.fabSkill, NATION.heat, NATION.security, NATION.governance, NATION.openSource, NATION.coDesign, NATION.pooled, NATION.openness, NATION.memoryBet, NATION.agentsBet, NATION.foundationBet, NATION.substitutes];
const CITY_SHARES: readonly number[] = [CITY.rate, CITY.topUp, CITY.audit, CITY.baseLoad, CITY.load, CITY.waste, CITY.reported, CITY.fraud, CITY.dependence, CITY.lead];


/** What useful compute does makes up the whole of it, and no use is less than nothing. */
function computeLost(world: World): string[] {
  return world.setting.nations.flatMap(({ id }, nation) => {
    const uses = Object.entries(computeUses(world, nation));
    const sum = uses.reduce((all, [, compute]) => all + compute, 0);
    const negative = uses.filter(([, compute]) => compute < -ROUNDING).map(([use, compute]) => `${id}: ${compute} M H100e for ${use}`);
    const available = availableCompute(world, nation);
    return near(sum, available) ? negative : [...negative, `${id}: uses of compute sum to ${sum}, not ${available}`];
  });
}

/** A game that has ended stands still, and one that was cut short has ended. */
function wokenUp(world: World): string[] {
  if (!world.ended) return world.ending.kind === 'none' ? [] : [`${world.ending.kind}, and the game goes on`];
  const after = cloneWorld(world);
  advance(after, world.nations.map(() => []));
  return fingerprint(after) === fingerprint(world) ? [] : ['a game that had ended was played on'];
}

/** Highest value of the accounts of a relation that have one; goodwill and tension in points, rentals in M H100e. */
const MOST_OF_RELATION: Readonly<Record<number, number>> = {
  [RELATION.tension]: 100,
  [RELATION.goodwill]: 100,
  [RELATION.mood]: 0.5,
  [RELATION.shortage]: 1,
};

/** Beyond any figure of a sane game, in whatever unit: forty quarters of careless play come to 7e5 chips (k) ever ordered. */
const EXPLODED = 1e7;

/** Every number is one, no stock is below nothing, shares lie within 0-1, and every measure has a value. */
function unsound(world: World): string[] {
  const broken: string[] = [];
  const { layout } = world.setting;
  for (let address = 0; address < world.balances.length; address++) {
    const value = world.balances[address]!;
    const { kind, owner, account } = placeOf(layout, address);
    const name = `${kind} ${owner} account ${account}`;
    if (!(Math.abs(value) < EXPLODED)) broken.push(`${name} is ${value}`);
    if ((NEVER_NEGATIVE[kind] as readonly number[]).includes(account) && value < -ROUNDING) broken.push(`${name} is ${value}`);
    if (kind === 'nation' && (SHARES as number[]).includes(account) && (value < 0 || value > 1)) broken.push(`${name} is ${value}, no share`);
    if (kind === 'nation' && account === NATION.mood && Math.abs(value) > 1) broken.push(`${name} is ${value}, no mood`);
    if (kind === 'nation' && account === NATION.marketPressure && (value < 0 || value > world.setting.coefficients.capital.mostPressure)) broken.push(`${name} is ${value}, no pressure`);
    if (kind === 'city' && CITY_SHARES.includes(account) && (value < -ROUNDING || value > 1 + ROUNDING)) broken.push(`${name} is ${value}, no share`);
    if (kind === 'relation' && value > (MOST_OF_RELATION[account] ?? Infinity)) broken.push(`${name} is ${value}, more than there can be`);
    if (kind === 'relation' && account === RELATION.mood && value < -0.5) broken.push(`${name} is ${value}, worse than it can be`);
    if (kind === 'nation' && account === NATION.trust && (value < 0 || value > 100)) broken.push(`${name} is ${value}, no trust`);
    if (kind === 'nation' && (account === NATION.trust || account === NATION.safety) && (value < 0 || value > 100)) broken.push(`${name} is ${value}, not of 100`);
  }
  world.setting.nations.forEach(({ id }, nation) => {
    for (const name of MEASURES) {
      const value = measure(world, nation, name);
      if (!(Math.abs(value) < EXPLODED)) broken.push(`${name} of ${id} is ${value}`);
    }
  });
  if (world.balances.length !== layout.fabs + world.fabs.length * FAB_WIDTH) broken.push('a fab has no row, or a row no fab');
  return broken;
}

/** Accounts of which the postings of a quarter do not explain the move. */
export function unexplained(before: World, after: World, postings: readonly Posting[]): string[] {
  const balances = new Float64Array(after.balances.length);
  balances.set(before.balances);
  for (const { address, amount } of postings) balances[address]! += amount;
  return [...balances.keys()].filter((address) => balances[address] !== after.balances[address]).map((address) => JSON.stringify(placeOf(after.setting.layout, address)));
}
