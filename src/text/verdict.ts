import type { DoctrineName } from '../sim/doctrine.ts';
import { texts } from './language.ts';

type Trades = Readonly<Record<'compute' | 'selfReliance' | 'frontier' | 'adoption' | 'money' | 'trust', { readonly gained: string; readonly givenUp: string }>>;

/** What was gained or given up beside the reference doctrines, after "You". */
export const TRADE_WORDS = texts<Trades>({
  en: {
    compute: { gained: 'put speed first', givenUp: 'gave up speed' },
    selfReliance: { gained: 'built on home-made chips', givenUp: 'leaned on imported chips' },
    frontier: { gained: 'closed in on the frontier', givenUp: 'let the frontier slip' },
    adoption: { gained: 'put AI to work', givenUp: 'left users waiting' },
    money: { gained: 'kept the treasury full', givenUp: 'spent the treasury' },
    trust: { gained: 'kept the people’s trust', givenUp: 'lost the people’s trust' },
  },
  id: {
    compute: { gained: 'mengutamakan kecepatan', givenUp: 'mengorbankan kecepatan' },
    selfReliance: { gained: 'bertumpu pada cip lokal', givenUp: 'bergantung pada cip impor' },
    frontier: { gained: 'mendekati garis depan', givenUp: 'membiarkan garis depan menjauh' },
    adoption: { gained: 'menerapkan AI di tempat kerja', givenUp: 'membiarkan pengguna menunggu' },
    money: { gained: 'menjaga kas negara tetap penuh', givenUp: 'menguras kas negara' },
    trust: { gained: 'menjaga kepercayaan publik', givenUp: 'mengorbankan kepercayaan publik' },
  },
});

interface VerdictWords {
  readonly you: (first: string, second: string) => string;
  readonly youOnce: (only: string) => string;
  readonly youBut: (gained: string, givenUp: string) => string;
  readonly byTheBook: string;
  readonly overline: (nation: string, from: string, to: string, quarters: number) => string;
  readonly title: string;
  readonly score: string;
  readonly ofHundred: string;
  readonly above: (points: string, par: string) => string;
  readonly below: (points: string, par: string) => string;
  readonly level: (par: string) => string;
  readonly parIs: string;
  readonly whyScore: (best: string, bestPoints: string, worst: string, worstLost: string) => string;
  readonly allMet: string;
  readonly points: (points: string, of: string) => string;
  readonly objectives: string;
  readonly profile: string;
  readonly profileNote: string;
  readonly dimension: Readonly<Record<'capability' | 'resilience' | 'diffusion' | 'fiscal' | 'trust', string>>;
  readonly fromTo: (from: string, to: string) => string;
  readonly chart: string;
  readonly home: string;
  readonly imported: string;
  /** Chips of a nation that makes none to order */
  readonly market: string;
  readonly moments: string;
  readonly momentsNote: string;
  readonly noMoments: string;
  readonly momentPoints: (points: string) => string;
  readonly youOrdered: string;
  readonly nothingOrdered: string;
  readonly why: string;
  readonly luck: string;
  readonly luckNote: string;
  readonly you1: string;
  readonly par: string;
  readonly doctrine: Readonly<Record<DoctrineName, string>>;
  readonly seed: string;
  readonly copy: string;
  readonly save: string;
  readonly again: string;
  readonly fresh: string;
  readonly home1: string;
  readonly print: string;
  readonly quarter: string;
  readonly total: string;
  readonly asTable: string;
  readonly summary: (headline: string, score: string, against: string) => string;
}

export const VERDICT_WORDS = texts<VerdictWords>({
  en: {
    you: (first, second) => `You ${first} and ${second}.`,
    youOnce: (only) => `You ${only}.`,
    youBut: (gained, givenUp) => `You ${givenUp} and ${gained}.`,
    byTheBook: 'You played it by the book.',
    overline: (nation, from, to, quarters) => `${nation}, ${from} to ${to}. ${quarters} ${quarters === 1 ? 'quarter' : 'quarters'}`,
    title: 'Verdict',
    score: 'Score',
    ofHundred: 'of 100',
    above: (points, par) => `${points} above par (${par})`,
    below: (points, par) => `${points} below par (${par})`,
    level: (par) => `on par (${par})`,
    parIs: 'Par is what standard doctrines reach on average in your seat, with the same luck.',
    whyScore: (best, bestPoints, worst, worstLost) => `“${best}” earned ${bestPoints}; “${worst}” left ${worstLost} on the table.`,
    allMet: 'Every objective is met in full.',
    points: (points, of) => `${points} of ${of}`,
    objectives: 'Objectives',
    profile: 'Profile',
    profileNote: 'From start to end, 0 to 100. The band is what the standard doctrines reach.',
    dimension: { capability: 'Capability', resilience: 'Resilience', diffusion: 'Adoption', fiscal: 'Fiscal health', trust: 'Trust and safety' },
    fromTo: (from, to) => `${from} to ${to}`,
    chart: 'Useful compute by road, M H100e',
    home: 'Home-made',
    imported: 'Imported',
    market: 'From the world market',
    moments: 'Three quarters that made the score',
    momentsNote: 'Where your score moved most, up or down.',
    noMoments: 'No quarter moved your score.',
    momentPoints: (points) => `${points} points`,
    youOrdered: 'You ordered',
    nothingOrdered: 'You gave no orders that quarter.',
    why: 'Why?',
    luck: 'With the same luck',
    luckNote: 'The same seed, with someone else at your desk.',
    you1: 'You',
    par: 'Par',
    doctrine: { passive: 'Passive', importer: 'Importer', builder: 'Builder', hedger: 'Hedger', financier: 'Financier', diffuser: 'Diffuser', strict: 'Strict', dealmaker: 'Dealmaker' },
    seed: 'Seed',
    copy: 'Copy the seed',
    save: 'Save the replay',
    again: 'Play again, same luck',
    fresh: 'New game',
    home1: 'Back to the title',
    print: 'Print',
    quarter: 'Quarter',
    total: 'Total',
    asTable: 'The chart as a table',
    summary: (headline, score, against) => `The game is over. ${headline} Score ${score} of 100, ${against}.`,
  },
  id: {
    you: (first, second) => `Anda ${first} dan ${second}.`,
    youOnce: (only) => `Anda ${only}.`,
    youBut: (gained, givenUp) => `Anda ${givenUp}, tetapi ${gained}.`,
    byTheBook: 'Anda bermain sesuai pakem.',
    overline: (nation, from, to, quarters) => `${nation}, ${from} sampai ${to}. ${quarters} kuartal`,
    title: 'Hasil akhir',
    score: 'Skor',
    ofHundred: 'dari 100',
    above: (points, par) => `${points} di atas patokan (${par})`,
    below: (points, par) => `${points} di bawah patokan (${par})`,
    level: (par) => `setara patokan (${par})`,
    parIs: 'Patokan adalah rata-rata yang dicapai doktrin baku pada peran Anda, dengan keberuntungan yang sama.',
    whyScore: (best, bestPoints, worst, worstLost) => `“${best}” menghasilkan ${bestPoints} poin; “${worst}” kehilangan ${worstLost} poin.`,
    allMet: 'Semua sasaran tercapai penuh.',
    points: (points, of) => `${points} dari ${of}`,
    objectives: 'Sasaran',
    profile: 'Profil',
    profileNote: 'Dari awal ke akhir, 0 sampai 100. Pita menunjukkan capaian doktrin baku.',
    dimension: { capability: 'Kemampuan', resilience: 'Ketahanan', diffusion: 'Adopsi', fiscal: 'Kesehatan fiskal', trust: 'Kepercayaan dan keamanan' },
    fromTo: (from, to) => `${from} menjadi ${to}`,
    chart: 'Komputasi berguna menurut jalurnya, jt H100e',
    home: 'Cip lokal',
    imported: 'Cip impor',
    market: 'Dari pasar dunia',
    moments: 'Tiga kuartal yang menentukan skor',
    momentsNote: 'Saat skor Anda paling banyak bergerak, naik atau turun.',
    noMoments: 'Tidak ada kuartal yang menggerakkan skor Anda.',
    momentPoints: (points) => `${points} poin`,
    youOrdered: 'Perintah Anda',
    nothingOrdered: 'Anda tidak memberi perintah saat itu.',
    why: 'Mengapa?',
    luck: 'Dengan keberuntungan yang sama',
    luckNote: 'Kode acak yang sama, dimainkan pihak lain.',
    you1: 'Anda',
    par: 'Patokan',
    doctrine: { passive: 'Pasif', importer: 'Importir', builder: 'Pembangun', hedger: 'Penyeimbang', financier: 'Pemodal', diffuser: 'Penyebar', strict: 'Ketat', dealmaker: 'Perunding' },
    seed: 'Kode acak',
    copy: 'Salin kode',
    save: 'Simpan rekaman',
    again: 'Main lagi, keberuntungan sama',
    fresh: 'Permainan baru',
    home1: 'Ke halaman awal',
    print: 'Cetak',
    quarter: 'Kuartal',
    total: 'Jumlah',
    asTable: 'Grafik sebagai tabel',
    summary: (headline, score, against) => `Permainan selesai. ${headline} Skor ${score} dari 100, ${against}.`,
  },
});
