import type { SitePart } from '../sim/query.ts';
import type { Binding } from '../sim/records/nation.ts';
import { texts } from './language.ts';

type Ghosts = Readonly<Record<'licenceRefused' | 'licenceWithdrawn' | 'customs' | 'exporterKey' | 'importerKey', string>>;

/** Why chips did not come, after their number and name. */
export const GHOST_WORDS = texts<Ghosts>({
  en: {
    licenceRefused: 'refused a licence',
    licenceWithdrawn: 'whose licence was withdrawn',
    customs: 'held at customs',
    exporterKey: 'waiting for the exporter’s licence',
    importerKey: 'waiting for your approval',
  },
  id: {
    licenceRefused: 'yang ditolak lisensinya',
    licenceWithdrawn: 'yang lisensinya ditarik',
    customs: 'yang ditahan bea cukai',
    exporterKey: 'yang menunggu lisensi eksportir',
    importerKey: 'yang menunggu persetujuan Anda',
  },
});

interface LinkWords {
  readonly theState: string;
  readonly orderedBy: (names: string) => string;
  readonly others: (count: number) => string;
  readonly quota: string;
  readonly beforeStart: string;
  readonly between: (from: string, to: string) => string;
  readonly asked: (units: string) => string;
  readonly licensed: string;
  readonly licensedNote: string;
  readonly approved: string;
  readonly approvedNote: string;
  readonly filled: string;
  readonly filledNote: string;
  readonly held: string;
  readonly refused: string;
  readonly cancelled: string;
  readonly landed: string;
  readonly installed: string;
  readonly installedNote: string;
  readonly compute: string;
  readonly each: (h100e: string) => string;
  readonly software: string;
  readonly softwareNote: string;
  readonly powered: Readonly<Record<SitePart, string>>;
  readonly poweredNote: string;
  readonly wafers: string;
  readonly wafersNote: string;
  readonly yield: string;
  readonly begun: (quarter: string) => string;
  readonly choice: (label: string) => string;
  readonly tookEffect: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly yours: string;
  readonly rivals: (nation: string) => string;
  readonly intoUse: (chip: string) => string;
}

export const LINK_WORDS = texts<LinkWords>({
  en: {
    theState: 'the state',
    orderedBy: (names) => `Ordered by ${names}`,
    others: (count) => `${count} more`,
    quota: 'some under the domestic quota',
    beforeStart: 'before the game',
    between: (from, to) => `${from} to ${to}`,
    asked: (units) => `${units} asked`,
    licensed: 'Licensed',
    licensedNote: 'the exporter’s key',
    approved: 'Released',
    approvedNote: 'the importer’s key',
    filled: 'Sold',
    filledNote: 'as far as there was supply',
    held: 'Held at customs',
    refused: 'Refused',
    cancelled: 'Cancelled',
    landed: 'Landed and installed',
    installed: 'Chips in use',
    installedNote: 'one in twenty wears out each quarter',
    compute: 'In H100e',
    each: (h100e) => `${h100e} each`,
    software: 'Home software',
    softwareNote: 'share of full speed',
    powered: { power: 'Power', servers: 'Servers', cooling: 'Cooling' },
    poweredNote: 'share of all chips that can run',
    wafers: 'Wafers at your fabs',
    wafersNote: 'in the quarter before',
    yield: 'Yield',
    begun: (quarter) => `begun ${quarter}`,
    choice: (label) => `answer: ${label}`,
    tookEffect: 'took effect',
    fromTo: (from, to) => `${from} to ${to}`,
    yours: 'Your order',
    rivals: (nation) => `Order of ${nation}`,
    intoUse: (chip) => `${chip} put to use`,
  },
  id: {
    theState: 'negara',
    orderedBy: (names) => `Dipesan ${names}`,
    others: (count) => `${count} lainnya`,
    quota: 'sebagian karena kuota domestik',
    beforeStart: 'sebelum permainan',
    between: (from, to) => `${from} sampai ${to}`,
    asked: (units) => `${units} diminta`,
    licensed: 'Dapat lisensi',
    licensedNote: 'kunci eksportir',
    approved: 'Dilepas',
    approvedNote: 'kunci importir',
    filled: 'Terjual',
    filledNote: 'sejauh ada pasokan',
    held: 'Ditahan bea cukai',
    refused: 'Ditolak',
    cancelled: 'Dibatalkan',
    landed: 'Tiba dan terpasang',
    installed: 'Cip yang dipakai',
    installedNote: 'satu dari dua puluh aus tiap kuartal',
    compute: 'Dalam H100e',
    each: (h100e) => `masing-masing ${h100e}`,
    software: 'Perangkat lunak lokal',
    softwareNote: 'bagian dari kecepatan penuh',
    powered: { power: 'Listrik', servers: 'Server', cooling: 'Pendingin' },
    poweredNote: 'bagian cip yang bisa berjalan',
    wafers: 'Wafer di pabrik Anda',
    wafersNote: 'pada kuartal sebelumnya',
    yield: 'Rendemen',
    begun: (quarter) => `dimulai ${quarter}`,
    choice: (label) => `jawaban: ${label}`,
    tookEffect: 'mulai berlaku',
    fromTo: (from, to) => `${from} menjadi ${to}`,
    yours: 'Perintah Anda',
    rivals: (nation) => `Perintah ${nation}`,
    intoUse: (chip) => `${chip} mulai dipakai`,
  },
});

/** What held home production back, as a sentence; null where nothing needs saying. */
export const BINDING_WORDS = texts<Readonly<Record<Binding, { readonly head: string; readonly rest: string } | null>>>({
  en: {
    none: null,
    orders: { head: 'Orders were the bottleneck.', rest: 'Your fabs could have made more than was asked for.' },
    wafers: { head: 'Wafers were the bottleneck.', rest: 'More capacity or a better yield would have made more chips.' },
    hbm: { head: 'Memory was the bottleneck.', rest: 'More memory stacks would have made more chips.' },
    packaging: { head: 'Packaging was the bottleneck.', rest: 'A larger line would have packaged more chips.' },
  },
  id: {
    none: null,
    orders: { head: 'Hambatan utama: pesanan.', rest: 'Pabrik Anda bisa membuat lebih dari yang diminta.' },
    wafers: { head: 'Hambatan utama: wafer.', rest: 'Kapasitas atau rendemen lebih tinggi akan menghasilkan lebih banyak cip.' },
    hbm: { head: 'Hambatan utama: memori.', rest: 'Lebih banyak tumpukan memori akan menghasilkan lebih banyak cip.' },
    packaging: { head: 'Hambatan utama: pengemasan.', rest: 'Lini yang lebih besar akan mengemas lebih banyak cip.' },
  },
});
