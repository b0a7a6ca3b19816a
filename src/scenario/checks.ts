import { CHIP_MODIFIERS, type ModifierName } from '../sim/modifiers.ts';
import { MOST_SITES } from '../sim/orders/building.ts';
import { SPLIT } from '../sim/orders/splitCompute.ts';
import { USUAL_SAFETY } from './format/nation.ts';
import { checkChip } from './chipChecks.ts';
import { checkDeal } from './dealChecks.ts';
import { checkOpenings, checkStep } from './guideChecks.ts';
import { neverStarts } from './neverStarts.ts';
import type { Problems } from './problems.ts';
import { nearest } from './suggest.ts';
import { at, entriesOf, isTrue, itemsOf, keysOf, numberOf, textOf, type Entry, type Located } from './tree.ts';

/**
 * What the schema cannot say: how entries must fit together. Each check bears a tree of any shape, so that it
 * also finds what else is wrong in a file whose shape is not right.
 */
export function checkSense(tree: Located, problems: Problems): void {
  const map = (name: string) => entriesOf(at(tree, name));
  for (const [id, entry] of map('chips')) checkChip(tree, id, entry, problems);
  for (const [id, entry] of map('nations')) checkNation(tree, id, entry, problems);
  checkCountries(tree, problems);
  checkPairs(tree, 'regimes', ['controller', 'target'], problems);
  checkPairs(tree, 'relations', ['nation', 'towards'], problems);
  checkCities(tree, problems);
  for (const [, { value }] of map('orders')) checkOrder(tree, value, problems);
  for (const [, entry] of map('deals')) checkDeal(tree, entry, problems);
  const never = neverStarts(tree);
  for (const [id, entry] of map('events')) checkEvent(tree, entry, never.get(id), problems);
  for (const [id, entry] of map('seats')) checkSeat(id, entry, problems);
  checkOpenings(tree, problems);
  for (const [, entry] of map('guide')) checkStep(tree, entry, problems);
  checkLesson(tree, problems);
  const seats = at(tree, 'seats');
  if (seats?.kind === 'object' && seats.entries.size === 0) problems.error('seat.none', seats.spot);
}

/** What a class needs beside the game. */
function checkLesson(tree: Located, problems: Problems): void {
  for (const part of ['aims', 'debrief', 'sources']) {
    if (entriesOf(at(tree, part)).length === 0) problems.warning('lesson.missing', { ...tree.spot, length: 1 }, { part });
  }
}

function checkNation(tree: Located, id: string, { name, value: nation }: Entry, problems: Problems): void {
  const stock = entriesOf(at(nation, 'stock'));
  if (at(nation, 'stock')?.kind === 'object' && !stock.some(([, { value }]) => (numberOf(value) ?? 0) > 0)) {
    problems.error('nation.noCompute', name, { nation: id });
  }
  const gate = isTrue(at(nation, 'importerGate'));
  const approval = at(nation, 'approval');
  if (gate && !approval) problems.error('nation.noApproval', name, { nation: id });
  if (approval) checkApproval(tree, id, nation.kind === 'object' ? nation.entries.get('approval')! : null, gate, problems);
  checkHomeChip(tree, id, nation, problems);
  checkFirmsOf(tree, id, name, problems);
  checkSites(id, nation, problems);
  checkShares(nation, problems);
  const own = entriesOf(at(nation, 'rented')).find(([host]) => host === id);
  if (own) problems.error('rented.self', own[1].name);
}

/** Research and safety leave something for products, as the split that a player gives must. */
function checkShares(nation: Located, problems: Problems): void {
  const research = at(nation, 'opening', 'researchShare');
  const safety = numberOf(at(nation, 'safety', 'share')) ?? USUAL_SAFETY.share;
  const sum = (numberOf(research) ?? 0) + safety;
  if (research && sum > SPLIT.most + 1e-9) problems.error('nation.split', research.spot, { sum: rounded(sum), most: SPLIT.most });
}

function checkApproval(tree: Located, nation: string, entry: Entry | null, gate: boolean, problems: Problems): void {
  if (!entry) return;
  if (!gate) problems.warning('approval.gateless', entry.name, { nation });
  const listed = itemsOf(at(entry.value, 'listed'));
  for (const item of listed) {
    const firm = textOf(item);
    const home = firm === undefined ? undefined : textOf(at(tree, 'firms', firm, 'nation'));
    if (firm !== undefined && home !== undefined && home !== nation) {
      problems.error('approval.foreign', item.spot, { firm, nation });
    }
  }
  const admitted = at(entry.value, 'admitted');
  if (listed.length > 0 && admitted && textOf(admitted) !== 'listed') problems.error('approval.listed', admitted.spot);
}

function checkHomeChip(tree: Located, nation: string, entry: Located, problems: Problems): void {
  const named = at(entry, 'homeChip');
  const id = textOf(named);
  const chip = id === undefined ? undefined : at(tree, 'chips', id);
  if (!named || id === undefined || !chip) return;
  if (isTrue(at(chip, 'homeMade')) && textOf(at(chip, 'designer')) === nation) return;
  problems.error('chip.home', named.spot, { chip: id, nation });
}

function checkFirmsOf(tree: Located, nation: string, spot: Entry['name'], problems: Problems): void {
  const firms = entriesOf(at(tree, 'firms')).filter(([, { value }]) => textOf(at(value, 'nation')) === nation);
  let sum = 0;
  for (const [, { value }] of firms) sum += numberOf(at(value, 'revenueShare')) ?? 0;
  if (sum > 1 + 1e-9) problems.error('nation.shares', spot, { nation, sum: rounded(sum) });
  const buys = firms.some(([, { value }]) => ['platform', 'lab'].includes(textOf(at(value, 'kind')) ?? ''));
  if (!buys) problems.warning('nation.noBuyers', spot, { nation });
}

const WITH_SITE = ['fab', 'expansion'];

function checkSites(nation: string, entry: Located, problems: Problems): void {
  const sites = entriesOf(at(entry, 'sites'));
  const works = entriesOf(at(entry, 'works')).map(([, { value }]) => value);
  const home = at(entry, 'homeChip') !== undefined;
  if (sites.length > MOST_SITES) {
    problems.error('site.tooMany', sites[MOST_SITES]![1].name, { nation, found: sites.length, most: MOST_SITES });
  }
  let free = false;
  for (const [site, { name, value }] of sites) {
    const runs = (numberOf(at(value, 'capacity')) ?? 0) > 0;
    const built = works.filter((work) => textOf(at(work, 'site')) === site && textOf(at(work, 'kind')) === 'fab');
    if (runs || built.length > 0) {
      if (free) problems.error('site.order', name, { site });
      free = false;
      if (!home) problems.error('site.noHomeChip', name, { nation });
    } else free = true;
    for (const work of built.slice(runs ? 0 : 1)) problems.error('site.taken', at(work, 'site')!.spot, { site });
  }
  for (const work of works) checkWork(entry, work, problems);
}

function checkWork(nation: Located, work: Located, problems: Problems): void {
  const kind = textOf(at(work, 'kind'));
  const named = at(work, 'site');
  const site = textOf(named);
  if (kind === undefined) return;
  if (!WITH_SITE.includes(kind)) {
    if (named) problems.error('site.needless', named.spot, { kind });
    return;
  }
  if (!named || site === undefined) {
    problems.error('site.needed', at(work, 'kind')!.spot, { kind });
    return;
  }
  const known = keysOf(at(nation, 'sites'));
  if (!known.includes(site)) problems.error('reference.unknown', named.spot, { kind: 'site', id: site }, () => nearest(site, known));
  else if (kind === 'expansion' && !((numberOf(at(nation, 'sites', site, 'capacity')) ?? 0) > 0)) {
    problems.error('site.empty', named.spot, { site });
  }
}

function checkCountries(tree: Located, problems: Problems): void {
  const owners = new Map<string, string>();
  for (const [nation, { value }] of entriesOf(at(tree, 'nations'))) {
    for (const item of itemsOf(at(value, 'countries'))) {
      const country = textOf(item);
      if (country === undefined) continue;
      const owner = owners.get(country);
      if (owner !== undefined) problems.error('nation.countryTwice', item.spot, { country, nation: owner });
      owners.set(country, nation);
    }
  }
}

/** Cities with vouchers are named by their id alone, and machines stand in one place. */
function checkCities(tree: Located, problems: Problems): void {
  const owners = new Map<string, string>();
  for (const [nation, { name, value }] of entriesOf(at(tree, 'nations'))) {
    const parts = { share: 0, centres: 0 };
    for (const [id, city] of entriesOf(at(value, 'cities'))) {
      const vouchers = at(city.value, 'vouchers');
      if (!vouchers) continue;
      const owner = owners.get(id);
      if (owner !== undefined) problems.error('city.twice', city.name, { city: id, nation: owner });
      owners.set(id, nation);
      parts.share += numberOf(at(vouchers, 'share')) ?? 0;
      parts.centres += numberOf(at(vouchers, 'centres')) ?? 0;
      const runs = (numberOf(at(vouchers, 'budget')) ?? 0) > 0;
      if (runs && !((numberOf(at(vouchers, 'rate')) ?? 0) > 0)) problems.error('city.noRate', city.name, { city: id });
    }
    for (const [part, sum] of Object.entries(parts)) {
      if (sum > 1 + 1e-9) problems.error('city.parts', name, { nation, part, sum: rounded(sum) });
    }
  }
}

/** Entries that stand between two nations: never one and the same, and one entry a pair. */
function checkPairs(tree: Located, map: 'regimes' | 'relations', [from, to]: readonly [string, string], problems: Problems): void {
  const kind = map === 'regimes' ? 'regime' : 'relation';
  const pairs = new Map<string, string>();
  for (const [id, { name, value }] of entriesOf(at(tree, map))) {
    const one = textOf(at(value, from));
    const other = textOf(at(value, to));
    if (one === undefined || other === undefined) continue;
    if (one === other) problems.error(`${kind}.self`, at(value, to)!.spot);
    const first = pairs.get(`${one} ${other}`);
    if (first !== undefined) problems.error(`${kind}.twice`, name, { from: one, to: other, first });
    pairs.set(`${one} ${other}`, id);
  }
}

function checkOrder(tree: Located, order: Located, problems: Problems): void {
  const buyer = at(order, 'buyer');
  const firm = textOf(buyer) === undefined ? undefined : at(tree, 'firms', textOf(buyer)!);
  const kind = textOf(at(firm, 'kind'));
  const nation = textOf(at(firm, 'nation'));
  if (buyer && kind !== undefined && kind !== 'platform' && kind !== 'lab') {
    problems.error('order.buyer', buyer.spot, { firm: textOf(buyer)! });
  }
  const chip = textOf(at(order, 'chip'));
  const spec = chip === undefined ? undefined : at(tree, 'chips', chip);
  if (chip !== undefined && nation !== undefined && isTrue(at(spec, 'homeMade')) && textOf(at(spec, 'designer')) !== nation) {
    problems.error('order.otherHome', at(order, 'chip')!.spot, { chip });
  }
  const want = at(order, 'want');
  if (want && (numberOf(want) ?? 0) > (numberOf(at(order, 'open')) ?? 0)) problems.error('order.wants', want.spot);
  const held = at(order, 'held');
  if (held && nation !== undefined && (numberOf(held) ?? 0) > 0 && !isTrue(at(tree, 'nations', nation, 'importerGate'))) {
    problems.error('order.held', held.spot, { nation });
  }
}

function checkEvent(tree: Located, { name, value: event }: Entry, why: string | undefined, problems: Problems): void {
  const choices = entriesOf(at(event, 'choices'));
  const rumour = numberOf(at(event, 'rumour', 'quarters')) ?? 0;
  const notice = numberOf(at(event, 'notice')) ?? 0;
  const chooser = at(event, 'chooser');
  if (choices.length > 0) {
    if (!chooser) problems.error('event.noChooser', name);
    // an answer is heard at the start of a quarter, so the card must have been seen the quarter before
    if (rumour + notice < 1) problems.error('event.noTime', name);
  } else if (chooser) problems.error('event.noChoices', chooser.spot);
  if (rumour > 0 && !at(event, 'texts', 'rumour')) problems.error('event.noRumourText', name);
  if (notice > 0 && !at(event, 'texts', 'announcement')) problems.error('event.noAnnouncementText', name);
  const effects = [...itemsOf(at(event, 'effects')), ...choices.flatMap(([, { value }]) => [...itemsOf(at(value, 'effects'))])];
  if (effects.length === 0) problems.warning('event.noEffect', name);
  for (const effect of effects) checkTarget(tree, effect, problems);
  checkBounds(at(event, 'when'), problems);
  const from = numberOf(at(event, 'likelier', 'from'));
  if (from !== undefined && from === numberOf(at(event, 'likelier', 'to'))) problems.error('event.likelierFlat', at(event, 'likelier', 'to')!.spot, { value: from });
  if (why !== undefined) problems.warning('event.neverStarts', name, { why });
}

function checkTarget(tree: Located, effect: Located, problems: Problems): void {
  const chip = at(effect, 'chip') ?? at(effect, 'stock');
  const named = textOf(chip);
  if (chip && named !== undefined && isTrue(at(tree, 'chips', named, 'homeMade'))) {
    problems.error('chip.market', chip.spot, { where: `chips.${named}` });
  }
  const modifier = textOf(at(effect, 'modify'));
  if (modifier === undefined) return;
  const kind = CHIP_MODIFIERS.includes(modifier as ModifierName) ? 'chip' : 'nation';
  const other = at(effect, kind === 'chip' ? 'nation' : 'chip');
  if (at(effect, kind) && !other) return;
  problems.error('effect.target', (other ?? at(effect, 'modify')!).spot, { modifier, kind });
}

/** A measure without bounds would always hold. */
function checkBounds(condition: Located | undefined, problems: Problems): void {
  if (at(condition, 'measure') && !at(condition, 'atLeast') && !at(condition, 'atMost')) {
    problems.error('condition.bounds', at(condition, 'measure')!.spot, { where: 'measure' });
  }
  for (const [, { value }] of entriesOf(condition)) checkBounds(value, problems);
  for (const item of itemsOf(condition)) checkBounds(item, problems);
}

function checkSeat(nation: string, { name, value: seat }: Entry, problems: Problems): void {
  let sum = 0;
  const objectives = entriesOf(at(seat, 'objectives'));
  for (const [, { name: objective, value }] of objectives) {
    sum += numberOf(at(value, 'weight')) ?? 0;
    const from = numberOf(at(value, 'from'));
    if (from !== undefined && from === numberOf(at(value, 'to'))) problems.error('objective.flat', objective, { value: from });
  }
  if (seat.kind === 'object' && Math.abs(sum - 100) > 1e-6) problems.error('seat.weights', name, { nation, sum: rounded(sum) });
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
