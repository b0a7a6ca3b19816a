import type { Calendar } from '../sim/calendar.ts';
import type { EventStepName } from './eventSteps.ts';

/**
 * What the board draws, as plain readonly data: one seat at one moment (`BoardPicture`), and what happened in a
 * quarter, in the order of its phases (`BoardEvent`). The board knows nothing else of the game.
 *
 * Units: chips in k (thousands), power in GW, shares and progress 0-1, indices 0-100.
 */

/** A name in every language of the interface; comes from the scenario. */
export interface LocalText {
  readonly en: string;
  readonly id: string;
}

/** Degrees: [longitude east, latitude north]. */
export type Place = readonly [lon: number, lat: number];

export interface NationPicture {
  readonly id: string;
  readonly name: LocalText;
  /** For labels on its gate ('US', 'AS'). */
  readonly short: LocalText;
  /** ISO 3166-1 numeric codes of the countries that make up its land, as three digits ('156'). */
  readonly countries: readonly string[];
  /** Where its name is written. */
  readonly label: Place;
  /** Frontier index of its best model; null where the seat may not know it or it has none. */
  readonly frontierIndex: number | null;
  /** How far AI is adopted, 0-1: lights its cities; null where the game does not say. */
  readonly adoption: number | null;
  /** The seat's own nation. */
  readonly mine: boolean;
  /** Takes part in the scenario: its land is lit. */
  readonly inPlay: boolean;
}

/** open: more than half of what is asked passes; narrow: some; shut: none. */
export type GateState = 'open' | 'narrow' | 'shut';

export interface ExporterGate {
  /** The nation whose government holds this key. */
  readonly nation: string;
  readonly state: GateState;
  /** Share of the asked units that the licence lets pass, 0-1. */
  readonly openShare: number;
  /** Share of the price that the exporting government takes, 0-1. */
  readonly revenueCut: number;
}

export interface ImporterGate {
  readonly state: GateState;
  /** Share of the licensed units that are let in, 0-1. */
  readonly openShare: number;
  /** Which of the importer's two desks holds the chips; null while the gate is open. */
  readonly shutBy: 'approval' | 'customs' | null;
}

/** Chips under way that land in the same quarter. */
export interface Consignment {
  /** k chips. */
  readonly units: number;
  /** Quarters until they land, 0 or more; the board spaces dies by it. */
  readonly quartersLeft: number;
  readonly landsIn: Calendar;
}

export interface ImportRoad {
  /** Name of the chip that most of the road's units are ('H200'); null when mixed or none. */
  readonly chip: string | null;
  readonly designer: { readonly place: Place; readonly name: LocalText };
  readonly foundry: { readonly place: Place; readonly name: LocalText };
  readonly packaging: { readonly place: Place; readonly name: LocalText };
  /** Where the chips come ashore, and the data centre that they go on to (null: they stay there). */
  readonly entry: Place;
  readonly endsAt: string | null;
  /** null: no exporter's licence stands between this seat and its chips. */
  readonly exporter: ExporterGate | null;
  /** null: no approval or customs hold of its own. */
  readonly importer: ImporterGate | null;
  /** k chips ordered in the plan that is being made, not yet sent. */
  readonly planned: number;
  /** k chips that stand before each gate. */
  readonly waitingAtExporter: number;
  readonly waitingAtImporter: number;
  readonly inTransit: readonly Consignment[];
  /** k chips that came in during the quarter before. */
  readonly deliveredLastQuarter: number;
}

export interface FabPicture {
  readonly id: string;
  readonly name: LocalText;
  readonly place: Place;
  readonly state: 'building' | 'running';
  /** Share built, 0-1; 1 when running. */
  readonly progress: number;
  /** When it starts to run; null when it runs already or nobody can say. */
  readonly opens: Calendar | null;
  /** Share of good dies, 0-1. */
  readonly yield: number;
  /** Share of its capacity in use, 0-1. */
  readonly utilisation: number;
}

export interface HomeRoad {
  /** In order of size; the first running fab's line is the trunk that the others join. */
  readonly fabs: readonly FabPicture[];
  /** Data centre at which the trunk ends; null: no rail is drawn. */
  readonly endsAt: string | null;
  /** k chips made at home in the quarter before. */
  readonly unitsLastQuarter: number;
  /** k home-made chips ordered in the plan that is being made. */
  readonly planned: number;
}

export interface DataCentrePicture {
  readonly id: string;
  readonly name: LocalText;
  readonly place: Place;
  /** Share of what it could run that is in use, 0-1. */
  readonly load: number;
  /** Share of its servers that have power, 0-1. */
  readonly powered: number;
}

/** A city that the game follows by itself; all others shine by their nation's adoption. */
export interface CityPicture {
  readonly place: Place;
  /** Light, 0-1: the city's size times how far AI is adopted there. */
  readonly brightness: number;
  /** Its vouchers, where the seat decides on them; null for what is a light and no more. */
  readonly vouchers: CityVouchers | null;
}

export interface CityVouchers {
  readonly id: string;
  readonly name: LocalText;
  /** Do its vouchers run? */
  readonly runs: boolean;
  /** Share of its data centres in use, and of its economy that uses AI, 0-1. */
  readonly load: number;
  readonly adoption: number;
}

/** What stands between the seat and another nation. */
export interface TiePicture {
  readonly nation: string;
  /** Points of tension, 0-100: the higher of what either feels towards the other. */
  readonly tension: number;
  /** Deals between the two that are in force. */
  readonly deals: number;
}

/** Compute that the seat's state and firms rent in another nation. */
export interface RentedPicture {
  readonly nation: string;
  readonly place: Place;
  /** M H100e. */
  readonly compute: number;
}

/** Chips bought past both keys. */
export interface GreyRoad {
  /** k chips bought and not yet landed, and landed or found by agents in the quarter before. */
  readonly underWay: number;
  readonly landed: number;
  readonly seized: number;
}

/** Fabs that an investor has in another nation, or at home with foreign partners; those that run and those being built apart. */
export interface JointFabPicture {
  readonly id: string;
  readonly investor: string;
  readonly host: string;
  readonly place: Place;
  /** kwpm */
  readonly capacity: number;
  readonly state: FabPicture['state'];
  readonly progress: number;
  readonly opens: Calendar | null;
}

/** A nation that keeps its chip minerals from another; the seat is one of the two. */
export interface MineralsPicture {
  readonly from: string;
  readonly to: string;
}

export interface BoardPicture {
  /** Nation id of the seat that looks. */
  readonly seat: string;
  readonly nations: readonly NationPicture[];
  /** null: this seat imports no chips. */
  readonly imports: ImportRoad | null;
  readonly home: HomeRoad;
  readonly dataCentres: readonly DataCentrePicture[];
  readonly cities: readonly CityPicture[];
  /** One for every other nation. */
  readonly ties: readonly TiePicture[];
  readonly rented: readonly RentedPicture[];
  /** null: nothing comes that way. */
  readonly grey: GreyRoad | null;
  /** Those that the seat invests in, and those of others on its soil. */
  readonly jointFabs: readonly JointFabPicture[];
  readonly minerals: readonly MineralsPicture[];
  /** Firms that came to market in the quarter before, all over the world. */
  readonly listings: readonly ListingPicture[];
  /** The seat's servers need more power than is online. */
  readonly powerShort: boolean;
}

/** Phases of the quarter that the board has something to show for, by the names the core gives them. */
export type BoardPhase =
  | 'announcements'
  | 'orders'
  | 'licensing'
  | 'market'
  | 'deliveries'
  | 'fabs'
  | 'power'
  | 'capital'
  | 'research'
  | 'diffusion'
  | 'safety'
  | 'relations';

/** A firm whose shares were sold to the public. */
export interface ListingPicture {
  readonly nation: string;
  readonly firm: LocalText;
  /** Change of the share's price on its first day; 0.5 is half as much again. */
  readonly move: number;
}

/** A tie whose tension moved, points. */
export interface TensionMove {
  readonly nation: string;
  readonly from: number;
  readonly to: number;
}

/**
 * What happened to the seat in one quarter, and abroad what the whole world hears of. Amounts in k chips are what this quarter moved; how things stand after it
 * is in the picture that goes with the events.
 */
export type BoardEvent =
  /** A card of the scenario moved a step; with the answer that takes effect with it. */
  | { readonly kind: 'paper'; readonly card: string; readonly step: EventStepName; readonly title: LocalText; readonly answer: LocalText | null }
  | { readonly kind: 'ordered'; readonly units: number }
  | { readonly kind: 'licence'; readonly asked: number; readonly granted: number; readonly state: GateState }
  | { readonly kind: 'approval'; readonly asked: number; readonly released: number; readonly state: GateState }
  | { readonly kind: 'customs'; readonly held: number; readonly state: GateState }
  | { readonly kind: 'rationed'; readonly asked: number; readonly filled: number }
  | { readonly kind: 'shipped'; readonly units: number }
  | { readonly kind: 'delivered'; readonly units: number }
  /** k chips that came past both keys, and that agents found on the way. */
  | { readonly kind: 'smuggled'; readonly landed: number; readonly seized: number }
  /** M H100e rented abroad, before and after. */
  | { readonly kind: 'rented'; readonly from: number; readonly to: number }
  | { readonly kind: 'homeMade'; readonly units: number }
  | { readonly kind: 'fabProgress'; readonly fab: string; readonly from: number; readonly to: number }
  | { readonly kind: 'fabOpened'; readonly fab: string }
  /** Ids of the joint fabs that began to run; none where work on them only went on. */
  | { readonly kind: 'jointFabs'; readonly opened: readonly string[] }
  /** GW that came online, all data centres together. */
  | { readonly kind: 'powerOnline'; readonly gw: number }
  | { readonly kind: 'listed'; readonly listings: readonly ListingPicture[] }
  /** Points that a breakthrough brought a nation. */
  | { readonly kind: 'breakthrough'; readonly nation: string; readonly points: number }
  /** Frontier index of a nation, before and after. */
  | { readonly kind: 'frontier'; readonly nation: string; readonly from: number; readonly to: number }
  /** The seat's adoption, 0-1, before and after. */
  | { readonly kind: 'adoption'; readonly from: number; readonly to: number }
  | { readonly kind: 'incident'; readonly nation: string; readonly grade: 'minor' | 'serious' | 'catastrophic' }
  /** What became of the seat's deals with a nation, one event for each. */
  | { readonly kind: 'deal'; readonly nation: string; readonly news: 'struck' | 'kept' | 'broken' }
  | { readonly kind: 'minerals'; readonly from: string; readonly to: string; readonly withheld: boolean }
  | { readonly kind: 'tension'; readonly moves: readonly TensionMove[] };

/**
 * What a person can point at on the board. The id is that of the nation, fab, data centre, city or joint fab; of the
 * host for rented compute, of the firms' nation for listings; 'exporter' or 'importer' for a gate; 'import', 'home' or
 * 'grey' for a road.
 */
export interface Pick {
  readonly kind: 'gate' | 'road' | 'fab' | 'dataCentre' | 'jointFab' | 'rented' | 'city' | 'listings' | 'nation';
  readonly id: string;
}
