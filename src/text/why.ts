import type { NationAccount } from '../sim/accounts.ts';
import type { SitePart } from '../sim/query.ts';
import type { Binding } from '../sim/records/nation.ts';
import { texts } from './language.ts';

type Moved = 'rise' | 'fall' | 'same';

interface Heads {
  /** `name` of the measure, and the size of its change */
  readonly question: Readonly<Record<Moved, (name: string, size: string) => string>>;
  readonly origin: (name: string) => string;
  /** One sentence; causes come as parts of a sentence, the largest first */
  readonly answer: {
    readonly onlyGains: (gains: string) => string;
    readonly onlyLosses: (losses: string) => string;
    readonly gainsWon: (gains: string, losses: string) => string;
    readonly lossesWon: (losses: string, gains: string) => string;
    readonly even: (gains: string, losses: string) => string;
    readonly nothing: string;
  };
  /** `more`: the change would have been a gain */
  readonly ghost: (units: string, chip: string, why: string, size: string, more: boolean) => string;
  readonly originAnswer: (value: string) => string;
  readonly and: (first: string, second: string) => string;
}

export const WHY_HEADS = texts<Heads>({
  en: {
    question: {
      rise: (name, size) => `Why did ${name} rise by ${size}?`,
      fall: (name, size) => `Why did ${name} fall by ${size}?`,
      same: (name) => `Why did ${name} stay where it was?`,
    },
    origin: (name) => `Where does ${name} start?`,
    answer: {
      onlyGains: (gains) => `It rose because of ${gains}.`,
      onlyLosses: (losses) => `It fell because of ${losses}.`,
      gainsWon: (gains, losses) => `${gains} outweighed ${losses}.`,
      lossesWon: (losses, gains) => `${losses} outweighed ${gains}.`,
      even: (gains, losses) => `${gains} and ${losses} cancelled out.`,
      nothing: 'Nothing changed it this quarter.',
    },
    ghost: (units, chip, why, size, more) => `${units} ${chip} ${why} would have ${more ? 'added' : 'taken away'} ${size}.`,
    originAnswer: (value) => `The game opens with ${value}, before anything has happened.`,
    and: (first, second) => `${first} and ${second}`,
  },
  id: {
    question: {
      rise: (name, size) => `Mengapa ${name} naik ${size}?`,
      fall: (name, size) => `Mengapa ${name} turun ${size}?`,
      same: (name) => `Mengapa ${name} tidak berubah?`,
    },
    origin: (name) => `Dari mana ${name} bermula?`,
    answer: {
      onlyGains: (gains) => `Naik karena ${gains}.`,
      onlyLosses: (losses) => `Turun karena ${losses}.`,
      gainsWon: (gains, losses) => `${gains} lebih besar daripada ${losses}.`,
      lossesWon: (losses, gains) => `${losses} lebih besar daripada ${gains}.`,
      even: (gains, losses) => `${gains} dan ${losses} saling meniadakan.`,
      nothing: 'Tidak ada yang mengubahnya pada kuartal ini.',
    },
    ghost: (units, chip, why, size, more) => `${units} ${chip} ${why} seharusnya ${more ? 'menambah' : 'mengurangi'} ${size}.`,
    originAnswer: (value) => `Permainan dibuka dengan ${value}, sebelum apa pun terjadi.`,
    and: (first, second) => `${first} serta ${second}`,
  },
});

interface Labels {
  readonly opening: string;
  readonly closing: string;
  readonly neverCame: string;
  readonly previous: string;
  readonly next: string;
  readonly asTable: string;
  readonly asChart: string;
  readonly all: (postings: number, counts: string) => string;
  readonly cause: string;
  readonly change: string;
  readonly running: string;
  readonly history: string;
  readonly tryWithout: string;
  /** A measure at a date would be this, and is that */
  readonly without: (measure: string, when: string, would: string, is: string) => string;
  readonly sameLuck: string;
  readonly couldNot: (orders: number) => string;
  readonly quarter: string;
  readonly postings: string;
  readonly chart: (title: string) => string;
  readonly howItCame: string;
  readonly sources: string;
  readonly noSource: string;
  readonly ownEstimate: string;
  readonly start: string;
  readonly back: string;
  readonly select: string;
  readonly lastMoved: (quarter: string) => string;
  readonly sinceStart: string;
  readonly otherCauses: (count: number) => string;
  readonly notInSum: string;
  readonly precedent: string;
}

export const WHY_LABELS = texts<Labels>({
  en: {
    opening: 'Opening',
    closing: 'Closing',
    neverCame: 'Never came',
    previous: 'Quarter before',
    next: 'Quarter after',
    asTable: 'As a table',
    asChart: 'As a chart',
    all: (postings, counts) => (postings === 1 ? `${counts}. One posting is all of it.` : `${counts}. All ${postings} postings are in this sum.`),
    cause: 'Cause',
    change: 'Change',
    running: 'Total',
    history: 'Quarter by quarter',
    tryWithout: 'Try it without this order',
    without: (measure, when, would, is) => `Without it: ${measure}, ${when}, ${would} instead of ${is}.`,
    sameLuck: 'Played again with the same luck; rivals answer anew.',
    couldNot: (orders) => `${orders} later ${orders === 1 ? 'order' : 'orders'} of yours could then not have been carried out.`,
    quarter: 'Quarter',
    postings: 'Postings',
    chart: (title) => `What moved it: ${title}`,
    howItCame: 'How it came about',
    sources: 'Where the figures come from',
    noSource: 'A rule of the game; no outside figure is in it.',
    ownEstimate: 'Estimate of the scenario',
    start: 'Before the first quarter',
    back: 'Back',
    lastMoved: (quarter) => `It last moved in ${quarter}`,
    sinceStart: 'Unchanged since the start',
    select: 'Choose a bar to see what stood behind it.',
    otherCauses: (count) => `${count} smaller causes`,
    notInSum: 'Not in the sum: this is what they would have changed.',
    precedent: 'From the record',
  },
  id: {
    opening: 'Awal',
    closing: 'Akhir',
    neverCame: 'Tak tiba',
    previous: 'Kuartal sebelumnya',
    next: 'Kuartal berikutnya',
    asTable: 'Sebagai tabel',
    asChart: 'Sebagai grafik',
    all: (postings, counts) => (postings === 1 ? `${counts}. Seluruhnya satu catatan.` : `${counts}. Semua ${postings} catatan ada dalam jumlah ini.`),
    cause: 'Sebab',
    change: 'Perubahan',
    running: 'Jumlah',
    history: 'Dari kuartal ke kuartal',
    tryWithout: 'Coba tanpa perintah ini',
    without: (measure, when, would, is) => `Tanpanya: ${measure}, ${when}, ${would}, bukan ${is}.`,
    sameLuck: 'Dimainkan ulang dengan peruntungan yang sama; pesaing menanggapi lagi.',
    couldNot: (orders) => `${orders} perintah Anda sesudahnya jadi tidak dapat dijalankan.`,
    quarter: 'Kuartal',
    postings: 'Catatan',
    chart: (title) => `Yang menggerakkannya: ${title}`,
    howItCame: 'Bagaimana terjadinya',
    sources: 'Asal angka-angkanya',
    noSource: 'Aturan permainan; tidak memakai angka dari luar.',
    ownEstimate: 'Perkiraan skenario',
    start: 'Sebelum kuartal pertama',
    back: 'Kembali',
    lastMoved: (quarter) => `Terakhir berubah pada ${quarter}`,
    sinceStart: 'Masih seperti di awal',
    select: 'Pilih satu batang untuk melihat apa di baliknya.',
    otherCauses: (count) => `${count} sebab kecil`,
    notInSum: 'Tidak dijumlahkan: inilah perubahannya seandainya cip itu tiba.',
    precedent: 'Kejadian nyata',
  },
});

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

/** Accounts of a nation that explanations speak of. */
export const ACCOUNT_WORDS = texts<Readonly<Record<NationAccount, string>>>({
  en: {
    treasury: 'Treasury',
    appropriation: 'State budget',
    trust: 'Trust',
    adoption: 'Adoption',
    algorithm: 'Algorithms (powers of ten)',
    frontier: 'Frontier index',
    talent: 'Talent',
    software: 'Home software',
    power: 'Power online',
    hbmRate: 'Memory made',
    hbmStock: 'Memory in stock',
    packaging: 'Packaging',
    wafers: 'Home wafers so far',
    tools: 'Tools in stock',
    researchShare: 'Share for research',
    researchScale: 'Research compute',
    knowledge: 'Research so far',
    revenue: 'Product revenue',
    fillRate: 'Fill rate',
    served: 'Demand served',
    safetyShare: 'Share for safety',
    safety: 'Safety',
    pace: 'Frontier points a quarter',
    incidents: 'Incidents so far',
    ruin: 'Quarters in ruinous debt',
    servers: 'Servers online',
    cooling: 'Cooling online',
    customShare: 'Own designs among purchases',
    customSaving: 'Saving on an own design',
    siliconCost: 'Spent on own designs so far',
    siliconSaved: 'Saved by own designs so far',
    tapeOuts: 'Tape-outs so far',
    chipSpend: 'Spending on chips',
    fabSkill: 'Skill in building fabs',
    mood: 'Market mood',
    heat: 'Overheating',
    marketPressure: 'Research moved to products by owners',
    datasets: 'Industrial datasets',
    generalModels: 'General models in industry',
    industryModels: 'Industry models',
    scenarios: 'Application scenarios',
    smallFirms: 'Specialised small firms',
    leaders: 'Ecosystem leaders',
    security: 'Data security',
    governance: 'Safety governance',
    openSource: 'Open-source ecosystem',
    coDesign: 'Defects removed by joint design',
    productEfficiency: 'Users served by the same compute',
    voucherCompute: 'Compute on vouchers',
    largestRun: 'Largest run',
    memoryBet: 'Bet on memory',
    agentsBet: 'Bet on agents',
    foundationBet: 'Bet on foundation models',
    pooled: 'Labs pooled',
    openness: 'Openness of models',
    breakthroughs: 'Breakthroughs',
    courting: 'Offers to researchers',
    substitutes: 'Minerals from other sources',
    reputation: 'Reputation',
    dealsKept: 'Deals kept',
    dealEscrow: 'Set aside for deals',
  },
  id: {
    treasury: 'Kas negara',
    appropriation: 'Anggaran negara',
    trust: 'Kepercayaan publik',
    adoption: 'Adopsi',
    algorithm: 'Algoritme (pangkat sepuluh)',
    frontier: 'Indeks garis depan',
    talent: 'Talenta',
    software: 'Perangkat lunak lokal',
    power: 'Listrik tersambung',
    hbmRate: 'Memori dibuat',
    hbmStock: 'Stok memori',
    packaging: 'Pengemasan',
    wafers: 'Wafer lokal sejauh ini',
    tools: 'Stok mesin',
    researchShare: 'Bagian untuk riset',
    researchScale: 'Komputasi riset',
    knowledge: 'Riset sejauh ini',
    revenue: 'Pendapatan produk',
    fillRate: 'Tingkat pemenuhan',
    served: 'Permintaan yang terlayani',
    safetyShare: 'Bagian untuk keamanan AI',
    safety: 'Keamanan AI',
    pace: 'Poin garis depan per kuartal',
    incidents: 'Insiden sejauh ini',
    ruin: 'Kuartal dengan utang gawat',
    servers: 'Server tersambung',
    cooling: 'Pendingin tersambung',
    customShare: 'Rancangan sendiri dalam pembelian',
    customSaving: 'Hemat per rancangan sendiri',
    siliconCost: 'Biaya rancangan sendiri sejauh ini',
    siliconSaved: 'Dihemat rancangan sendiri sejauh ini',
    tapeOuts: 'Tape-out sejauh ini',
    chipSpend: 'Belanja cip',
    fabSkill: 'Keahlian membangun pabrik cip',
    mood: 'Suasana pasar',
    heat: 'Kepanasan pasar',
    marketPressure: 'Riset yang dialihkan pemilik ke produk',
    datasets: 'Himpunan data industri',
    generalModels: 'Model umum di industri',
    industryModels: 'Model industri',
    scenarios: 'Skenario penerapan',
    smallFirms: 'Perusahaan kecil spesialis',
    leaders: 'Pemimpin ekosistem',
    security: 'Keamanan data',
    governance: 'Tata kelola keselamatan',
    openSource: 'Ekosistem sumber terbuka',
    coDesign: 'Cacat yang hilang berkat rancang bersama',
    productEfficiency: 'Pengguna terlayani dengan komputasi yang sama',
    voucherCompute: 'Komputasi dengan voucer',
    largestRun: 'Pelatihan terbesar',
    memoryBet: 'Taruhan pada memori',
    agentsBet: 'Taruhan pada agen',
    foundationBet: 'Taruhan pada model fondasi',
    pooled: 'Laboratorium digabung',
    openness: 'Keterbukaan model',
    breakthroughs: 'Terobosan',
    courting: 'Tawaran kepada peneliti',
    substitutes: 'Mineral dari sumber lain',
    reputation: 'Reputasi',
    dealsKept: 'Kesepakatan ditepati',
    dealEscrow: 'Disisihkan untuk kesepakatan',
  },
});

type Certainties = Readonly<Record<'high' | 'medium' | 'low' | 'evidence' | 'judgement' | 'contested', string>>;

export const CERTAINTY_WORDS = texts<Certainties>({
  en: { high: 'high', medium: 'medium', low: 'low', evidence: 'evidence', judgement: 'judgement', contested: 'contested' },
  id: { high: 'tinggi', medium: 'sedang', low: 'rendah', evidence: 'berbukti', judgement: 'penilaian', contested: 'diperdebatkan' },
});

type FigureKinds = Readonly<Record<'chip' | 'nation' | 'plan' | 'event' | 'regime', (name: string) => string>>;

export const FIGURE_WORDS = texts<FigureKinds>({
  en: {
    chip: (name) => `Figures of ${name}`,
    nation: (name) => `Opening figures of ${name}`,
    plan: (name) => `Industrial plan of ${name}`,
    event: (name) => `Event: ${name}`,
    regime: (name) => `Export rule of ${name}`,
  },
  id: {
    chip: (name) => `Angka ${name}`,
    nation: (name) => `Angka awal ${name}`,
    plan: (name) => `Rencana industri ${name}`,
    event: (name) => `Peristiwa: ${name}`,
    regime: (name) => `Aturan ekspor ${name}`,
  },
});
