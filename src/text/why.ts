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
