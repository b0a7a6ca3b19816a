import type { FirmKind } from '../setting.ts';
import type { Eligible } from '../records/city.ts';
import type { TermKind } from '../records/deal.ts';
import type { Admitted, Bet, LabMode, Window } from '../records/nation.ts';
import type { Chokepoint, LicenceRule } from '../records/regime.ts';
import type { World } from '../world.ts';
import type { DeskName } from '../desks.ts';
import type { ProgrammeName } from '../programmes.ts';
import type { Turn } from '../turn.ts';
import type { Building } from '../works.ts';

/** A promise as a plan writes it: `of` names a licence rule, chip or nation where its kind asks for one. */
export interface WrittenTerm {
  readonly kind: TermKind;
  readonly amount: number;
  readonly of: string | null;
}

/** What an offer and a counter to one say, as their writer sees it: what it gives, and what it takes. */
interface DealTerms {
  readonly give: readonly WrittenTerm[];
  readonly take: readonly WrittenTerm[];
  /** Quarters that it lasts */
  readonly quarters: number;
  /** Quarters in which it may be answered */
  readonly expires: number;
  readonly verify: boolean;
  /** USD bn from either side */
  readonly bond: number;
}

/** What a plan may hold. Entities are named by their scenario ids, so that a recorded plan can be read. */
export type Order =
  /** `units` in k chips */
  | { readonly kind: 'orderChips'; readonly chip: string; readonly units: number }
  /** `order` is the id of a chip order; cancels what is still open of it */
  | { readonly kind: 'cancelChips'; readonly order: number }
  /** The importer's key: `release` in k chips a quarter, `quota` 0-0.5; `listed` firms when so admitted */
  | {
      readonly kind: 'setApproval';
      readonly release: number;
      readonly admitted: Admitted;
      readonly listed: readonly string[];
      readonly quota: number;
    }
  /** The exporter's key against one nation */
  | {
      readonly kind: 'setControls';
      readonly target: string;
      readonly licence: LicenceRule;
      readonly tppLimit: number;
      readonly bandwidthLimit: number;
      readonly cap: number;
      readonly cut: number;
      readonly tools: boolean;
      readonly hbm: boolean;
      readonly cloud: boolean;
      /** Firms of the target that get no licence */
      readonly listed: readonly string[];
    }
  /** Asks an ally to shut its key to the target as well; `pay` in USD bn is its if it follows */
  | { readonly kind: 'align'; readonly ally: string; readonly target: string; readonly what: Chokepoint; readonly pay: number }
  /** What this nation says to a controller that asked it to */
  | { readonly kind: 'answerAlignment'; readonly controller: string; readonly target: string; readonly what: Chokepoint; readonly follow: boolean }
  /** `spend` in USD bn on the sellers' friends in the capital of a controller */
  | { readonly kind: 'lobby'; readonly controller: string; readonly spend: number }
  /** Withholds chip minerals from a nation, or lets them go again */
  | { readonly kind: 'minerals'; readonly target: string; readonly on: boolean }
  /** A probe of a foreign seller of chips */
  | { readonly kind: 'antitrust'; readonly firm: string }
  /** `spend` in USD bn, for the goodwill of a nation between the camps */
  | { readonly kind: 'courtSwing'; readonly nation: string; readonly spend: number }
  /** M H100e that the state rents in a host's data centres from now on; 0 ends it */
  | { readonly kind: 'rent'; readonly host: string; readonly amount: number }
  /** `units` in k chips, through shell firms */
  | { readonly kind: 'greyChips'; readonly chip: string; readonly units: number }
  | { readonly kind: 'answerEvent'; readonly card: string; readonly choice: string }
  /** A new fab of `capacity` kwpm */
  | { readonly kind: 'buildFab'; readonly capacity: number }
  /** A brownfield step at a fab that runs: `capacity` kwpm more, sooner */
  | { readonly kind: 'expandFab'; readonly fab: number; readonly capacity: number }
  /** `rate` in M stacks a quarter */
  | { readonly kind: 'buildHbm'; readonly rate: number }
  /** `rate` in k packages a quarter */
  | { readonly kind: 'buildPackaging'; readonly rate: number }
  | { readonly kind: 'buildPower'; readonly gw: number }
  /** Turbines on the sites: dearer than the grid, and sooner */
  | { readonly kind: 'buildOnsitePower'; readonly gw: number }
  | { readonly kind: 'buildServers'; readonly gw: number }
  | { readonly kind: 'buildCooling'; readonly gw: number }
  /** A programme for chips of one's own design: `spend` in USD bn in all */
  | { readonly kind: 'startSilicon'; readonly spend: number }
  /** `capacity` kwpm of a fab with a foundry nation, on its soil or at home, whose first call is ours */
  | { readonly kind: 'jointFab'; readonly partner: string; readonly at: 'partner' | 'home'; readonly capacity: number }
  /** A city's standing vouchers: `budget` in USD bn a quarter (0 ends them), `rate` 0-0.8 of the rent, `audit` 0-1 of the vouchers */
  | {
      readonly kind: 'setVouchers';
      readonly city: string;
      readonly budget: number;
      readonly rate: number;
      readonly audit: number;
      readonly eligible: Eligible;
    }
  /** Grants or refuses what a city asks for */
  | { readonly kind: 'answerCity'; readonly city: string; readonly grant: boolean }
  /** `spend` in USD bn */
  | { readonly kind: 'dataVouchers'; readonly city: string; readonly spend: number }
  | { readonly kind: 'poolCentres'; readonly city: string }
  /** Tools in kwpm of capacity, memory in M stacks: bought abroad while they are sold */
  | { readonly kind: 'stockpile'; readonly what: 'tools' | 'hbm'; readonly amount: number }
  /** `spend` in USD bn */
  | { readonly kind: 'fundSoftware'; readonly spend: number }
  | { readonly kind: 'fundTalent'; readonly spend: number }
  /** `spend` in USD bn, on a programme of the industrial plan */
  | { readonly kind: 'fundProgramme'; readonly programme: ProgrammeName; readonly spend: number }
  /** Shares of useful compute for frontier research and for safety work, 0-1; the rest serves products */
  | { readonly kind: 'splitCompute'; readonly research: number; readonly safety: number }
  /** Who may come to market */
  | { readonly kind: 'setWindow'; readonly window: Window }
  /** Brings a firm to market: `size` as a share of its worth before the offer; `anchor` in USD bn, bought by the state */
  | { readonly kind: 'listFirm'; readonly firm: string; readonly size: number; readonly anchor: number }
  /** Sells the state's shares in a firm */
  | { readonly kind: 'sellStake'; readonly firm: string }
  /** A guidance fund for all firms of a kind; `spend` in USD bn */
  | { readonly kind: 'fundFirms'; readonly firms: FirmKind; readonly spend: number }
  /** Must firms that take state money keep their research? */
  | { readonly kind: 'setCovenant'; readonly on: boolean }
  /** Tests of models before their release; `spend` in USD bn */
  | { readonly kind: 'evaluateModels'; readonly spend: number }
  /** What own research looks for first; `share` of it, 0 when balanced */
  | { readonly kind: 'setBet'; readonly bet: Bet; readonly share: number }
  /** Do the nation's labs compete, or pool their compute? */
  | { readonly kind: 'setLabs'; readonly mode: LabMode }
  /** May anybody have the weights of the nation's models? */
  | { readonly kind: 'setWeights'; readonly open: boolean }
  /** Offers to researchers abroad, `spend` in USD bn */
  | { readonly kind: 'courtTalent'; readonly spend: number }
  | ({ readonly kind: 'offerDeal'; readonly to: string } & DealTerms)
  /** Deals are named by their number */
  | ({ readonly kind: 'counterDeal'; readonly deal: number } & DealTerms)
  | { readonly kind: 'answerDeal'; readonly deal: number; readonly answer: 'accept' | 'refuse' }
  | { readonly kind: 'withdrawDeal'; readonly deal: number }
  | { readonly kind: 'breakDeal'; readonly deal: number };

export type OrderKind = Order['kind'];
export type OrderOf<K extends OrderKind> = Extract<Order, { kind: K }>;

/** Why an order may not be: a key of the interface's texts and the figures that it words. */
export interface Refusal {
  readonly key: RefusalKey;
  readonly args: Readonly<Record<string, number | string>>;
}

export type RefusalKey =
  | 'notANumber'
  | 'outOfRange'
  | 'treasuryShort'
  | 'treasuryFrozen'
  | 'onlyOnce'
  | 'deskClosed'
  | 'orderClosed'
  | 'noSuchChip'
  | 'noSuchFirm'
  | 'noSuchFab'
  | 'noSuchOrder'
  | 'noSuchCard'
  | 'noSuchChoice'
  | 'noSuchProgramme'
  | 'noSuchNation'
  | 'noSuchCity'
  | 'cityAsksNothing'
  | 'alreadyPooled'
  | 'notOnSale'
  | 'otherHome'
  | 'aboveThreshold'
  | 'licenceClosed'
  | 'noHomeChip'
  | 'noImportKey'
  | 'noExportKey'
  | 'nothingToAnswer'
  | 'nothingOpen'
  | 'fabNotRunning'
  | 'sitesFull'
  | 'ownNation'
  | 'holdsNone'
  | 'noKeyThere'
  | 'shutAlready'
  | 'ownKeyOpen'
  | 'askedAlready'
  | 'notAsked'
  | 'noMinerals'
  | 'nothingChanges'
  | 'notASeller'
  | 'probedLately'
  | 'hostControls'
  | 'cloudShut'
  | 'hostFull'
  | 'noRuleToPass'
  | 'notAsMany'
  | 'toolsNotSold'
  | 'hbmNotSold'
  | 'splitTooLarge'
  | 'onsiteFull'
  | 'designRuns'
  | 'designInUse'
  | 'foundryShut'
  | 'noFoundry'
  | 'ownFoundry'
  | 'notForMarket'
  | 'listedAlready'
  | 'windowShut'
  | 'notReady'
  | 'noStake'
  | 'lockedUp'
  | 'noSuchKind'
  | 'standsAlready'
  | 'oneLab'
  | 'withOneself'
  | 'noTerms'
  | 'tooManyTerms'
  | 'termTwice'
  | 'cannotGive'
  | 'offerStands'
  | 'noSuchDeal'
  | 'notOnOffer'
  | 'notInForce'
  | 'notYours';

export function refusal(key: RefusalKey, args: Record<string, number | string> = {}): Refusal {
  return { key, args };
}

/** What the plan has taken on before the order that is judged. */
export interface Committed {
  /** USD bn of this quarter's treasury */
  spending: number;
  /** USD bn that the plan began with, reckoned when it is first asked for: a plan is judged against one state */
  free: number | null;
  /** What it builds, in its order: each crowds those after it */
  readonly works: Building[];
  /** Policies set and cards answered: each once a plan */
  readonly settled: string[];
}

export interface OrderRule<K extends OrderKind> {
  /** Where it is given; null for what a card asks, which any scenario may. */
  readonly desk: DeskName | null;
  /** USD bn that it takes from the treasury in this quarter, after what the plan took on before it. */
  cost(world: World, nation: number, order: OrderOf<K>, committed: Committed): number;
  /** Null where it may be done; money is judged for all orders alike (index.ts). */
  refuse(world: World, nation: number, order: OrderOf<K>, committed: Committed): Refusal | null;
  /** What of it the plan may hold once: a policy, or an answer. */
  settles?(order: OrderOf<K>): string;
  /** The work that it begins. */
  builds?(order: OrderOf<K>): Building;
  carryOut(turn: Turn, nation: number, order: OrderOf<K>): void;
}

/** Refuses a figure that is no number or lies outside its range (both ends included). */
export function outside(field: string, value: number, low: number, high: number): Refusal | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refusal('notANumber', { field });
  return value < low || value > high ? refusal('outOfRange', { field, value, low, high }) : null;
}

export const chipIndex = (world: World, id: string) => world.setting.chips.findIndex((chip) => chip.id === id);
export const nationIndex = (world: World, id: string) => world.setting.nations.findIndex((n) => n.id === id);
export const firmIndex = (world: World, id: string) => world.setting.firms.findIndex((firm) => firm.id === id);
export const cardIndex = (world: World, id: string) => world.setting.cards.findIndex((card) => card.id === id);
