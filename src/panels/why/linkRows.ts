import type { Link } from '../../session/why/link.ts';
import type { Given } from '../../session/why/plans.ts';
import type { NationAccount } from '../../sim/accounts.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { shownValue, toShownFigure, whole } from '../../text/amounts.ts';
import type { ProgrammeName } from '../../sim/programmes.ts';
import { PROGRAMME_TEXT } from '../../text/programmes.ts';
import { MEASURE_TEXT } from '../../text/measures.ts';
import { REASONS_TEXT } from '../../text/reasons.ts';
import { WORKS_WORDS } from '../../text/causes.ts';
import { ACCOUNT_WORDS } from '../../text/accounts.ts';
import { LINK_WORDS } from '../../text/whyChain.ts';
import type { Game } from '../../session/session.ts';
import { inLanguage, language, localText, numbers } from '../language.ts';
import { orderLine } from '../game/orderLine.ts';
import { chipName, cityName, eventTitle, firmName, nationName } from '../names.ts';
import { cardAt, nationAt, quarterAt, type Told } from './words.ts';

/** A link of a chain as it is read. */
export interface Row {
  readonly head: string;
  readonly note: string;
  readonly value: string;
  /** What somebody said of it */
  readonly quote: string;
  /** Narrow point of the chain */
  readonly narrow: boolean;
  /** The measure that it opens, if it has a Why? */
  readonly measure: MeasureName | null;
  readonly nation: number;
}

const SHARES: readonly NationAccount[] = ['adoption', 'software', 'researchShare', 'safetyShare', 'fillRate', 'served', 'customShare', 'customSaving', 'fabSkill', 'heat', 'marketPressure', 'security', 'governance', 'openSource', 'coDesign', 'memoryBet', 'agentsBet', 'foundationBet', 'pooled', 'openness', 'substitutes'];
const MONEY: readonly NationAccount[] = ['treasury', 'appropriation', 'revenue', 'siliconCost', 'siliconSaved', 'chipSpend', 'courting'];

function accountFigure(account: NationAccount, value: number): string {
  const n = numbers();
  if (SHARES.includes(account)) return n.percent(value);
  if (MONEY.includes(account)) return n.money(value);
  if (account === 'power' || account === 'servers' || account === 'cooling') return `${n.short(value)} GW`;
  if (account === 'researchScale' || account === 'largestRun') return n.millions(value);
  if (account === 'wafers') return n.thousands(value);
  return n.short(value);
}

export function rowOf(told: Told, match: Game['match'], link: Link): Row | null {
  const n = numbers();
  const say = inLanguage(LINK_WORDS);
  const row = (head: string, note: string, value: string): Row => ({
    head,
    note,
    value,
    quote: '',
    narrow: false,
    measure: null,
    nation: told.nation,
  });
  switch (link.kind) {
    case 'placed':
      return row(placedBy(told, link), [when(told, link), link.quota ? say.quota : ''].filter(Boolean).join(', '), n.thousands(link.units));
    case 'licensed':
      return row(say.licensed, say.licensedNote, n.thousands(link.units));
    case 'approved':
      return row(say.approved, say.approvedNote, n.thousands(link.units));
    case 'filled':
      return row(say.filled, say.filledNote, n.thousands(link.units));
    case 'held':
    case 'refused':
    case 'cancelled':
      return { ...row(say[link.kind], '', n.thousands(link.units)), narrow: link.kind !== 'cancelled' };
    case 'landed':
      return row(say.landed, '', n.thousands(link.units));
    case 'installed':
      return row(say.installed, say.installedNote, n.thousands(link.units));
    case 'compute':
      return row(say.compute, say.each(n.two(link.each)), n.millions(link.h100e));
    case 'software':
      return row(say.software, say.softwareNote, n.percent(link.factor));
    case 'powered':
      return { ...row(say.powered[link.part], say.poweredNote, n.percent(link.share)), narrow: true, measure: 'poweredShare' };
    case 'wafers':
      return row(say.wafers, say.wafersNote, n.thousands(link.wafers));
    case 'yield':
      return { ...row(say.yield, '', n.percent(link.share)), measure: 'yield' };
    case 'binding':
      return null;
    case 'given':
      return givenRow(told, match, link.given);
    case 'card':
      return row(cardAt(told, link.card), choiceNote(told, link), '');
    case 'works':
      return row(inLanguage(WORKS_WORDS)[link.works], say.begun(begun(told, link.begun)), worksAmount(link));
    case 'account':
      return row(
        inLanguage(ACCOUNT_WORDS)[link.account],
        link.from === link.to ? '' : say.fromTo(accountFigure(link.account, link.from), accountFigure(link.account, link.to)),
        accountFigure(link.account, link.to),
      );
    case 'measure': {
      const figure = (value: number) => whole(shownValue(language(), link.measure, toShownFigure(link.measure, value)));
      const name = inLanguage(MEASURE_TEXT)[link.measure].name;
      const head = link.nation === told.nation ? name : `${nationAt(told, link.nation)}: ${name.toLocaleLowerCase(language())}`;
      const note = figure(link.from) === figure(link.to) ? '' : say.fromTo(figure(link.from), figure(link.to));
      return { ...row(head, note, figure(link.to)), measure: link.measure, nation: link.nation };
    }
  }
}

function placedBy({ scenario, world }: Told, { state, firms }: Link & { kind: 'placed' }): string {
  const say = inLanguage(LINK_WORDS);
  const all = [...(state ? [say.theState] : []), ...firms.map((firm) => firmName(scenario, world.setting.firms[firm]!.id))];
  const named = all.length > 3 ? [...all.slice(0, 2), say.others(all.length - 2)] : all;
  return say.orderedBy(new Intl.ListFormat(language()).format(named));
}

function when(told: Told, { from, to }: { readonly from: number; readonly to: number }): string {
  const say = inLanguage(LINK_WORDS);
  const at = (quarter: number) => (quarter < 0 ? say.beforeStart : quarterAt(told, quarter));
  return from === to || to < 0 ? at(from) : say.between(at(from), at(to));
}

const begun = (told: Told, quarter: number) => (quarter < 0 ? inLanguage(LINK_WORDS).beforeStart : quarterAt(told, quarter));

function givenRow(told: Told, match: Game['match'], { nation, quarter, order, reason }: Given): Row {
  const say = inLanguage(LINK_WORDS);
  return {
    head: nation === told.nation ? say.yours : say.rivals(nationAt(told, nation)),
    note: `${quarterAt(told, quarter)}. ${orderLine({ match, world: match.worlds[quarter]!, seat: nation }, order)}`,
    value: '',
    quote: reason ? reasonWords(told, reason) : '',
    narrow: false,
    measure: null,
    nation,
  };
}

/** A bot's reason in its own words, ids turned into names. */
export function reasonWords({ scenario }: Pick<Told, 'scenario'>, reason: NonNullable<Given['reason']>): string {
  const args: Record<string, number | string> = { ...reason.args };
  const name = (key: string, of: (id: string) => string) => {
    const id = args[key];
    if (typeof id === 'string') args[key] = of(id);
  };
  name('chip', (id) => chipName(scenario, id));
  name('firm', (id) => firmName(scenario, id));
  name('nation', (id) => nationName(scenario, id));
  name('target', (id) => nationName(scenario, id));
  name('card', (id) => eventTitle(scenario, id));
  name('programme', (id) => inLanguage(PROGRAMME_TEXT)[id as ProgrammeName].name.toLocaleLowerCase(language()));
  name('city', (id) => cityName(scenario, id));
  return inLanguage(REASONS_TEXT)[reason.key](args);
}

function choiceNote({ scenario, world }: Told, { card, choice }: { readonly card: number; readonly choice: number }): string {
  const say = inLanguage(LINK_WORDS);
  const spec = world.setting.cards[card]!;
  const given = spec.choices[Math.max(0, choice)];
  const entry = scenario.events[spec.id];
  const label = given && entry?.choices[given.id]?.label;
  return label ? say.choice(localText(label)) : say.tookEffect;
}

function worksAmount({ works, amount }: Link & { kind: 'works' }): string {
  const n = numbers();
  switch (works) {
    case 'fab':
    case 'expansion':
    case 'jointFab':
      return `${n.short(amount)} kwpm`;
    case 'hbm':
      return n.millions(amount);
    case 'packaging':
      return n.thousands(amount);
    case 'power':
    case 'onsitePower':
    case 'servers':
    case 'cooling':
      return `${n.short(amount)} GW`;
    case 'silicon':
      return n.money(amount);
  }
}
