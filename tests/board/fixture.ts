import type { BoardEvent, BoardPicture, CityPicture, LocalText, NationPicture, Place, TiePicture } from '../../src/session/picture.ts';

const same = (name: string): LocalText => ({ en: name, id: name });

function nation(
  id: string,
  [en, indonesian]: [string, string],
  [short, shortId]: [string, string],
  countries: string[],
  label: Place,
  frontierIndex: number | null,
): NationPicture {
  return {
    id,
    name: { en, id: indonesian },
    short: { en: short, id: shortId },
    countries,
    label,
    frontierIndex,
    adoption: { china: 0.62, us: 0.8, india: 0.4 }[id] ?? 0.55,
    mine: id === 'china',
    inPlay: true,
  };
}

const EU = '040 056 100 191 196 203 208 233 246 250 276 300 348 372 380 428 440 442 470 528 616 620 642 703 705 724 752';

const NATIONS: NationPicture[] = [
  nation('china', ['China', 'Tiongkok'], ['China', 'Tiongkok'], ['156'], [93.5, 34.2], 91),
  nation('us', ['United States', 'Amerika Serikat'], ['US', 'AS'], ['840'], [258, 45.5], 100),
  nation('korea', ['Korea', 'Korea'], ['Korea', 'Korea'], ['410'], [132.4, 40.8], null),
  nation('japan', ['Japan', 'Jepang'], ['Japan', 'Jepang'], ['392'], [147, 38.6], null),
  nation('taiwan', ['Taiwan', 'Taiwan'], ['Taiwan', 'Taiwan'], ['158'], [123.5, 21], null),
  nation('india', ['India', 'India'], ['India', 'India'], ['356'], [79, 22], 72),
  nation('indonesia', ['Indonesia', 'Indonesia'], ['Indonesia', 'Indonesia'], ['360'], [114, -1], null),
  nation('uk', ['United Kingdom', 'Inggris Raya'], ['UK', 'Inggris'], ['826'], [-2, 54], null),
  nation('eu', ['European Union', 'Uni Eropa'], ['EU', 'UE'], EU.split(' '), [10, 49], null),
  nation('gulf', ['Gulf', 'Teluk'], ['Gulf', 'Teluk'], ['682', '784', '634'], [47, 23], null),
];

/** A city of the game shines by itself; a ring says that its vouchers run. */
const CITIES: CityPicture[] = [
  { place: [121.5, 31.2], brightness: 1, vouchers: null },
  { place: [104.07, 30.67], brightness: 0.6, vouchers: { id: 'chengdu', name: same('Chengdu'), runs: true, load: 0.4, adoption: 0.3 } },
  { place: [113.6, 34.75], brightness: 0.5, vouchers: { id: 'zhengzhou', name: same('Zhengzhou'), runs: false, load: 0.3, adoption: 0.25 } },
];

/** Tension and deals by nation. */
function tiesOf(known: Readonly<Record<string, readonly [tension: number, deals: number]>>): TiePicture[] {
  return NATIONS.filter(({ id }) => id !== 'china').map(({ id }) => ({ nation: id, tension: known[id]?.[0] ?? 20, deals: known[id]?.[1] ?? 0 }));
}

const LISTINGS: BoardPicture['listings'] = [
  { nation: 'china', firm: same('Zhipu'), move: 1.2 },
  { nation: 'china', firm: same('Biren'), move: -0.08 },
  { nation: 'us', firm: same('Anthropic'), move: 0.4 },
];

/** China in 2026 Q3: the US key is turned, customs holds 70k chips. */
export const CHINA: BoardPicture = {
  seat: 'china',
  nations: NATIONS,
  imports: {
    chip: 'H200',
    designer: { place: [-121.9, 37.3], name: same('Santa Clara') },
    foundry: { place: [120.2, 23], name: { en: 'Tainan, 4N', id: 'Tainan, 4N' } },
    packaging: { place: [121, 24.8], name: same('CoWoS') },
    entry: [121.5, 31.2],
    endsAt: 'ulanqab',
    exporter: { nation: 'us', state: 'open', openShare: 1, revenueCut: 0.25 },
    importer: { state: 'shut', openShare: 0, shutBy: 'customs' },
    planned: 120,
    waitingAtExporter: 0,
    waitingAtImporter: 70,
    inTransit: [{ units: 60, quartersLeft: 1, landsIn: { year: 2026, quarter: 4 } }],
    deliveredLastQuarter: 0,
  },
  home: {
    fabs: [
      fab('smic', same('SMIC 7 nm'), [121.5, 31.2], 0.34),
      fab('beijing', { en: 'Beijing', id: 'Beijing' }, [116.4, 39.9], 0.41),
      {
        id: 'shenzhen',
        name: { en: 'New fab, Shenzhen', id: 'Pabrik baru, Shenzhen' },
        place: [114.05, 22.55],
        state: 'building',
        progress: 0.42,
        opens: { year: 2027, quarter: 3 },
        yield: 0,
        utilisation: 0,
      },
    ],
    endsAt: 'guiyang',
    unitsLastQuarter: 196,
    planned: 0,
  },
  dataCentres: [
    { id: 'guiyang', name: same('Guiyang'), place: [106.7, 26.6], load: 0.71, powered: 1 },
    { id: 'ulanqab', name: same('Ulanqab'), place: [113.1, 41], load: 0.38, powered: 1 },
  ],
  cities: CITIES,
  ties: tiesOf({ us: [61, 1], japan: [55, 0], taiwan: [57, 0], india: [42, 0], indonesia: [6, 2] }),
  rented: [
    { nation: 'indonesia', place: [107.15, -6.3], compute: 0.018 },
    { nation: 'japan', place: [140.15, 35.83], compute: 0.07 },
    { nation: 'gulf', place: [54.65, 24.3], compute: 0.07 },
    { nation: 'uk', place: [-0.6, 51.5], compute: 0.01 },
  ],
  grey: { underWay: 6, landed: 4, seized: 2 },
  jointFabs: [
    { id: 'china-japan', investor: 'china', host: 'japan', place: [130.85, 32.9], capacity: 5, state: 'running', progress: 1, opens: null },
    { id: 'taiwan-china-7', investor: 'taiwan', host: 'china', place: [114.45, 30.48], capacity: 3, state: 'building', progress: 0.6, opens: { year: 2027, quarter: 1 } },
  ],
  minerals: [{ from: 'china', to: 'us' }],
  listings: LISTINGS,
  powerShort: false,
};

/** The same with nothing between it and others but its imports. */
export const CHINA_ALONE: BoardPicture = { ...CHINA, ties: [], rented: [], grey: null, jointFabs: [], minerals: [], listings: [] };

/** As a game begins: the chips come ashore in the south. */
export const CHINA_SOUTH: BoardPicture = { ...CHINA, imports: { ...CHINA.imports!, entry: [114.15, 22.3] } };

/** Much waits at either gate. */
export const CHINA_FULL: BoardPicture = {
  ...CHINA_SOUTH,
  imports: {
    ...CHINA_SOUTH.imports!,
    exporter: { nation: 'us', state: 'narrow', openShare: 0.12, revenueCut: 0.25 },
    waitingAtExporter: 950,
    waitingAtImporter: 1200,
    inTransit: [
      { units: 300, quartersLeft: 0, landsIn: { year: 2026, quarter: 3 } },
      { units: 220, quartersLeft: 1, landsIn: { year: 2026, quarter: 4 } },
    ],
  },
};

function fab(id: string, name: LocalText, place: Place, share: number): BoardPicture['home']['fabs'][number] {
  return { id, name, place, state: 'running', progress: 1, opens: null, yield: share, utilisation: 0.9 };
}

/** The quarter before `CHINA`: nothing held yet, less built. */
export const CHINA_BEFORE: BoardPicture = {
  ...CHINA,
  nations: NATIONS.map((each) => (each.id === 'china' ? { ...each, frontierIndex: 88, adoption: 0.3 } : each)),
  imports: {
    ...CHINA.imports!,
    importer: { state: 'open', openShare: 1, shutBy: null },
    exporter: { nation: 'us', state: 'shut', openShare: 0, revenueCut: 0 },
    planned: 80,
    waitingAtExporter: 70,
    waitingAtImporter: 0,
    inTransit: [],
  },
  home: {
    ...CHINA.home,
    fabs: CHINA.home.fabs.map((each) => (each.id === 'shenzhen' ? { ...each, progress: 0.3 } : each)),
    unitsLastQuarter: 150,
  },
  dataCentres: CHINA.dataCentres.map((each) => ({ ...each, powered: 0.8 })),
  cities: CITIES.map((city) => ({ ...city, brightness: city.brightness * 0.7 })),
  ties: tiesOf({ us: [55, 0], japan: [58, 1], taiwan: [57, 0], india: [42, 0], indonesia: [6, 2] }),
  rented: CHINA.rented.slice(1),
  grey: { underWay: 6, landed: 0, seized: 0 },
  jointFabs: CHINA.jointFabs.map((each) => ({ ...each, state: 'building', progress: 0.4, opens: { year: 2026, quarter: 3 } })),
  minerals: [],
  listings: [],
};

/** What led from `CHINA_BEFORE` to `CHINA`, with every kind of event. */
export const CHINA_QUARTER: BoardEvent[] = [
  { kind: 'paper', card: 'grid', step: 'rumour', title: { en: 'Power may be rationed', id: 'Listrik mungkin dijatah' }, answer: null },
  {
    kind: 'paper',
    card: 'hold',
    step: 'effect',
    title: { en: 'Customs hold', id: 'Penahanan di bea cukai' },
    answer: { en: 'Ask the customs for patience', id: 'Minta bea cukai bersabar' },
  },
  { kind: 'ordered', units: 80 },
  { kind: 'licence', asked: 70, granted: 70, state: 'open' },
  { kind: 'approval', asked: 70, released: 70, state: 'open' },
  { kind: 'customs', held: 70, state: 'shut' },
  { kind: 'rationed', asked: 80, filled: 60 },
  { kind: 'shipped', units: 60 },
  { kind: 'delivered', units: 12 },
  { kind: 'smuggled', landed: 4, seized: 2 },
  { kind: 'rented', from: 0.14, to: 0.158 },
  { kind: 'homeMade', units: 196 },
  { kind: 'fabProgress', fab: 'shenzhen', from: 0.3, to: 0.42 },
  { kind: 'fabOpened', fab: 'beijing' },
  { kind: 'jointFabs', opened: ['china-japan'] },
  { kind: 'powerOnline', gw: 0.18 },
  { kind: 'listed', listings: LISTINGS },
  { kind: 'breakthrough', nation: 'us', points: 4.2 },
  { kind: 'frontier', nation: 'china', from: 88, to: 91 },
  { kind: 'adoption', from: 0.28, to: 0.31 },
  { kind: 'incident', nation: 'india', grade: 'serious' },
  { kind: 'deal', nation: 'us', news: 'struck' },
  { kind: 'deal', nation: 'japan', news: 'broken' },
  { kind: 'minerals', from: 'china', to: 'us', withheld: true },
  { kind: 'tension', moves: [{ nation: 'us', from: 55, to: 61 }, { nation: 'japan', from: 58, to: 55 }] },
];

/** Korea: chips come without any key, a fab of its own. */
export const KOREA: BoardPicture = {
  ...CHINA,
  seat: 'korea',
  nations: NATIONS.map((each) => ({ ...each, mine: each.id === 'korea' })),
  imports: {
    ...CHINA.imports!,
    chip: 'B200',
    entry: [126.9, 37.5],
    endsAt: 'ulsan',
    exporter: null,
    importer: null,
    waitingAtImporter: 0,
    planned: 30,
    inTransit: [
      { units: 40, quartersLeft: 1, landsIn: { year: 2026, quarter: 4 } },
      { units: 30, quartersLeft: 2, landsIn: { year: 2027, quarter: 1 } },
    ],
  },
  home: {
    fabs: [fab('pyeongtaek', same('Pyeongtaek'), [127, 37], 0.62)],
    endsAt: 'ulsan',
    unitsLastQuarter: 60,
    planned: 0,
  },
  ties: [],
  rented: [],
  grey: null,
  jointFabs: [],
  minerals: [],
  dataCentres: [{ id: 'ulsan', name: same('Ulsan'), place: [129.3, 35.5], load: 0.6, powered: 0.8 }],
  listings: [],
  powerShort: true,
};
