import type { Ghost } from '../../session/why/ghosts.ts';
import type { About, StepCause } from '../../session/why/step.ts';
import type { Scenario } from '../../scenario/format.ts';
import type { MeasureName } from '../../sim/measures.ts';
import { isHome } from '../../sim/query.ts';
import type { ProjectKind } from '../../sim/records/project.ts';
import type { World } from '../../sim/world.ts';
import { CAUSE_WORDS, WORKS_WORDS, type ToldCause } from '../../text/causes.ts';
import { PROGRAMME_TEXT } from '../../text/programmes.ts';
import { GHOST_WORDS } from '../../text/whyChain.ts';
import { calendarOf } from '../../sim/calendar.ts';
import { quarterShort } from '../../text/quarters.ts';
import { inLanguage, language } from '../language.ts';
import { chipName, cityName, eventTitle, firmName, nationName, objectiveName } from '../names.ts';

/** Names of what a step is about, by index in the world. */
export interface Told {
  readonly scenario: Scenario;
  readonly world: World;
  readonly nation: number;
}

export const chipAt = ({ scenario, world }: Told, chip: number) => chipName(scenario, world.setting.chips[chip]!.id);
export const nationAt = ({ scenario, world }: Told, nation: number) => nationName(scenario, world.setting.nations[nation]!.id);
export const cityAt = ({ scenario, world }: Told, city: number) => cityName(scenario, world.setting.cities[city]!.id);
export const cardAt = ({ scenario, world }: Told, card: number) => eventTitle(scenario, world.setting.cards[card]!.id);
export const objectiveAt = ({ scenario, world, nation }: Told, id: string) => objectiveName(scenario, world.setting.nations[nation]!.id, id);
export const quarterAt = ({ world }: Told, index: number) => quarterShort(language(), calendarOf(world.setting, index));

export function aboutWords(told: Told, about: About): string {
  switch (about.kind) {
    case 'chip':
      return chipAt(told, about.chip);
    case 'card':
      return cardAt(told, about.card);
    case 'works':
      return inLanguage(WORKS_WORDS)[about.works];
    case 'nation':
      return nationAt(told, about.nation);
    case 'firm':
      return firmName(told.scenario, told.world.setting.firms[about.firm]!.id);
    case 'programme':
      return inLanguage(PROGRAMME_TEXT)[about.programme].name;
    case 'city':
      return cityAt(told, about.city);
    case 'plain':
      return '';
  }
}

/** Arrivals have words of their own: made at home, of one's own design, or imported. */
function toldCause({ world, nation }: Told, cause: StepCause, about: About): ToldCause {
  if (cause !== 'arrival' || about.kind !== 'chip') return cause;
  if (isHome(world, nation, about.chip)) return 'homeArrival';
  return world.setting.chips[about.chip]!.designer === nation ? 'marketArrival' : 'arrival';
}

export const labelOf = (told: Told, cause: StepCause, about: About): string => inLanguage(CAUSE_WORDS)[toldCause(told, cause, about)].label;

/** A step as a part of a sentence. */
export const phraseOf = (told: Told, cause: StepCause, about: About): string =>
  inLanguage(CAUSE_WORDS)[toldCause(told, cause, about)].phrase(aboutWords(told, about));

export const ghostWords = (reason: Ghost['reason']): string => inLanguage(GHOST_WORDS)[reason];

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);

/** Texture of a bar: the road that it came by. */
export type Road = 'domestic' | 'import' | 'power' | 'research' | 'money' | 'controls' | 'vouchers' | 'event' | 'plain';

const ROADS: { readonly [C in StepCause]?: Road } = {
  powerGrowth: 'power',
  siteGrowth: 'power',
  siteWear: 'power',
  softwareFunding: 'power',
  softwareUse: 'power',
  moreCompute: 'research',
  researchCompute: 'research',
  ownResearch: 'research',
  breakthrough: 'research',
  spillover: 'research',
  talentFunding: 'research',
  talentDrift: 'research',
  leaderMoves: 'controls',
  controls: 'controls',
  event: 'event',
  appropriation: 'money',
  tax: 'money',
  productSales: 'money',
  revenueCut: 'money',
  listing: 'money',
  anchor: 'money',
  followOn: 'money',
  stakeSale: 'money',
  stateFund: 'money',
  crowdIn: 'money',
  homeOutput: 'domestic',
  privateBuilding: 'domestic',
  wafers: 'domestic',
  programmeFunding: 'money',
  programmeResult: 'research',
  voucherPolicy: 'vouchers',
  cityBid: 'vouchers',
  voucherRent: 'vouchers',
  voucherAudit: 'vouchers',
  voucherHours: 'vouchers',
  voucherWaste: 'vouchers',
  voucherFraud: 'vouchers',
  clawback: 'vouchers',
  pilots: 'vouchers',
  voucherAdoption: 'vouchers',
  instituteSkills: 'vouchers',
  smallFirmTax: 'vouchers',
  dataVouchers: 'vouchers',
  pooling: 'vouchers',
  centreLoad: 'vouchers',
};

const POWER_WORKS: readonly ProjectKind[] = ['power', 'onsitePower', 'servers', 'cooling'];

export function roadOf({ world, nation }: Told, cause: StepCause, about: About): Road {
  if (about.kind === 'chip') return isHome(world, nation, about.chip) ? 'domestic' : 'import';
  if (about.kind === 'works') return POWER_WORKS.includes(about.works) ? 'power' : 'domestic';
  return ROADS[cause] ?? 'plain';
}

/** Measures of which less is better. */
export const FEWER: readonly MeasureName[] = ['frontierGap', 'waiting', 'tension', 'supplierShare', 'foundryShare', 'hostLeverage', 'voucherWaste'];
