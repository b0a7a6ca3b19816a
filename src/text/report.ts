import type { ModifierName, REGIME_LIMITS } from '../sim/modifiers.ts';
import type { REGIME_KEYS } from '../sim/turnKey.ts';
import { texts } from './language.ts';

interface ReportWords {
  readonly paper: string;
  readonly title: (quarter: string) => string;
  readonly rose: (name: string, size: string, still: boolean) => string;
  readonly fell: (name: string, size: string, still: boolean) => string;
  readonly stayed: (name: string) => string;
  readonly carried: (phrase: string) => string;
  readonly tookMost: (phrase: string) => string;
  readonly why: string;
  readonly whyOf: (measure: string) => string;
  readonly rivals: string;
  readonly refused: string;
  readonly objectives: string;
  readonly ofHundred: string;
  readonly events: string;
  readonly next: string;
  readonly toVerdict: string;
  readonly opened: string;
  readonly done: (percent: string) => string;
  readonly stays: string;
  readonly summary: (quarter: string, headline: string, lead: string, score: string) => string;
  readonly noCauses: string;
}

export const REPORT_WORDS = texts<ReportWords>({
  en: {
    paper: 'The Quarter',
    title: (quarter) => `Report of ${quarter}`,
    rose: (name, size, still) => (still ? `${name} still rose, by ${size}.` : `${name} rose by ${size}.`),
    fell: (name, size, still) => (still ? `${name} still fell, by ${size}.` : `${name} fell by ${size}.`),
    stayed: (name) => `${name} stayed where it was.`,
    carried: (phrase) => `Main cause: ${phrase}.`,
    tookMost: (phrase) => `Main cause: ${phrase}.`,
    why: 'Why?',
    whyOf: (measure) => `Why? ${measure}`,
    rivals: 'Meanwhile',
    refused: 'Your orders that were refused',
    objectives: 'Objectives',
    ofHundred: 'of 100',
    events: 'Events',
    next: 'Plan the next quarter',
    toVerdict: 'See how it ended',
    opened: 'Opens to you now',
    done: (percent) => `${percent} done`,
    stays: 'no change',
    summary: (quarter, headline, lead, score) => `${quarter}: ${headline}. ${lead} Score ${score} of 100.`,
    noCauses: 'Nothing changed it.',
  },
  id: {
    paper: 'Kuartal Ini',
    title: (quarter) => `Laporan ${quarter}`,
    rose: (name, size, still) => (still ? `${name} tetap naik, ${size}.` : `${name} naik ${size}.`),
    fell: (name, size, still) => (still ? `${name} tetap turun, ${size}.` : `${name} turun ${size}.`),
    stayed: (name) => `${name} tidak berubah.`,
    carried: (phrase) => `Terutama berkat ${phrase}.`,
    tookMost: (phrase) => `Terutama karena ${phrase}.`,
    why: 'Mengapa?',
    whyOf: (measure) => `Mengapa? ${measure}`,
    rivals: 'Sementara itu',
    refused: 'Perintah Anda yang ditolak',
    objectives: 'Sasaran',
    ofHundred: 'dari 100',
    events: 'Peristiwa',
    next: 'Rencanakan kuartal berikutnya',
    toVerdict: 'Lihat hasil akhir',
    opened: 'Kini terbuka bagi Anda',
    done: (percent) => `tercapai ${percent}`,
    stays: 'tidak berubah',
    summary: (quarter, headline, lead, score) => `${quarter}: ${headline}. ${lead} Skor ${score} dari 100.`,
    noCauses: 'Tidak ada yang mengubahnya.',
  },
});

type Steps = Readonly<Record<'effect' | 'announced' | 'rumour' | 'faded', { readonly kind: string; readonly stamp: string }>>;

export const EVENT_STEP_WORDS = texts<Steps>({
  en: {
    effect: { kind: 'Event', stamp: 'In effect' },
    announced: { kind: 'Announcement', stamp: 'Certain' },
    rumour: { kind: 'Rumour', stamp: '' },
    faded: { kind: 'Rumour', stamp: 'Faded' },
  },
  id: {
    effect: { kind: 'Peristiwa', stamp: 'Berlaku' },
    announced: { kind: 'Pengumuman', stamp: 'Pasti' },
    rumour: { kind: 'Rumor', stamp: '' },
    faded: { kind: 'Rumor', stamp: 'Mereda' },
  },
});

interface EffectWords {
  readonly modify: Readonly<Record<ModifierName, string>>;
  readonly key: Readonly<Record<(typeof REGIME_KEYS)[number], string>>;
  readonly limit: Readonly<Record<(typeof REGIME_LIMITS)[number], string>>;
  readonly opened: string;
  readonly shut: string;
  readonly tension: (nation: string, towards: string) => string;
  readonly none: string;
  readonly delay: string;
  readonly quarters: (count: string) => string;
  readonly stock: (chip: string) => string;
  /** A figure of another nation than one's own */
  readonly of: (nation: string, what: string) => string;
}

export const EFFECT_WORDS = texts<EffectWords>({
  en: {
    modify: {
      customs: 'Let through customs',
      licence: 'Licences granted',
      supply: 'Supply',
      price: 'Price',
      homePreference: 'Firms buy at home',
      investment: 'New investment',
      powerGrowth: 'New power',
      rent: 'Rent of compute',
      voucherHours: 'Hours that vouchers buy',
      voucherBids: 'Cities outbid each other',
      centreLoad: 'Use of data centres',
      building: 'Speed of building',
      spillover: 'Learning from the leader',
      hbm: 'Memory made',
      fabs: 'Wafers run',
      adoption: 'Spread of products',
      tapeOut: 'Odds of a tape-out',
      hostCall: 'Chips from fabs of hosts',
      servers: 'New servers',
      cooling: 'New cooling',
      programmes: 'Effect of programmes',
      ideas: 'Own research',
      grey: 'Chips smuggled',
    },
    key: { tools: 'Chip tools sold', hbm: 'Memory sold', cloud: 'Renting abroad' },
    limit: { tppLimit: 'TPP limit', bandwidthLimit: 'Bandwidth limit', cap: 'Licensed volume' },
    opened: 'opened',
    shut: 'shut',
    tension: (nation, towards) => `Tension, ${nation} towards ${towards}`,
    none: 'none',
    delay: 'Fabs being built',
    quarters: (count) => `+${count} quarters`,
    stock: (chip) => `${chip} in stock`,
    of: (nation, what) => `${what}, ${nation}`,
  },
  id: {
    modify: {
      customs: 'Lolos bea cukai',
      licence: 'Lisensi diberikan',
      supply: 'Pasokan',
      price: 'Harga',
      homePreference: 'Perusahaan beli cip lokal',
      investment: 'Investasi baru',
      powerGrowth: 'Listrik baru',
      rent: 'Sewa komputasi',
      voucherHours: 'Jam yang dibeli voucer',
      voucherBids: 'Adu subsidi antarkota',
      centreLoad: 'Pemakaian pusat data',
      building: 'Laju pembangunan',
      spillover: 'Belajar dari negara terdepan',
      hbm: 'Memori dibuat',
      fabs: 'Wafer diolah',
      adoption: 'Penyebaran produk',
      tapeOut: 'Peluang tape-out',
      hostCall: 'Cip dari pabrik tuan rumah',
      servers: 'Server baru',
      cooling: 'Pendingin baru',
      programmes: 'Hasil program',
      ideas: 'Riset sendiri',
      grey: 'Cip selundupan',
    },
    key: { tools: 'Penjualan mesin cip', hbm: 'Penjualan memori', cloud: 'Sewa di luar negeri' },
    limit: { tppLimit: 'Batas TPP', bandwidthLimit: 'Batas lebar pita', cap: 'Volume berlisensi' },
    opened: 'dibuka',
    shut: 'ditutup',
    tension: (nation, towards) => `Ketegangan ${nation} terhadap ${towards}`,
    none: 'nihil',
    delay: 'Pabrik yang dibangun',
    quarters: (count) => `+${count} kuartal`,
    stock: (chip) => `Stok ${chip}`,
    of: (nation, what) => `${what}, ${nation}`,
  },
});
