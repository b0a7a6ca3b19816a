import type { Finding } from '../sim/records/city.ts';
import { texts } from './language.ts';

export interface VoucherWords {
  readonly name: string;
  readonly line: string;
  readonly none: string;
  /** The nation in one line */
  readonly running: (cities: string) => string;
  readonly perQuarter: string;
  readonly hours: string;
  readonly wasteReported: string;
  readonly load: string;
  readonly asks: string;
  readonly asksFor: (amount: string) => string;
  readonly asksWhy: (now: string) => string;
  readonly asksFirst: string;
  readonly grant: (amount: string) => string;
  readonly refuse: string;
  readonly refuseNote: string;
  readonly cities: string;
  readonly citiesNote: string;
  readonly before: string;
  readonly next: string;
  readonly place: (at: string, of: string) => string;
  readonly city: string;
  readonly waste: string;
  readonly adoption: string;
  readonly each: string;
  readonly noVouchers: string;
  readonly unaudited: string;
  readonly audited: string;
  readonly findings: Readonly<Record<Exclude<Finding, 'none'>, (share: string) => string>>;
  readonly budget: string;
  readonly budgetNote: (wants: string) => string;
  readonly rate: string;
  readonly topUp: (share: string, rival: string) => string;
  readonly audit: string;
  readonly auditNote: (cost: string) => string;
  readonly eligible: string;
  readonly smallFirms: string;
  readonly institutes: string;
  readonly expected: string;
  readonly passed: string;
  readonly passedEach: string;
  readonly cityPoints: string;
  readonly takes: string;
  readonly idle: (free: string) => string;
  readonly dependence: (share: string) => string;
  readonly data: string;
  readonly pass: (share: string) => string;
  readonly dataNote: (now: string) => string;
  readonly giveData: (amount: string) => string;
  readonly terms: string;
  readonly allCities: string;
  readonly nationState: (spent: string, waste: string) => string;
  readonly poolTitle: string;
  readonly isPooled: string;
  readonly isAlone: string;
  readonly pool: string;
  readonly poolNote: string;
  readonly pooled: string;
  readonly end: string;
}

export const VOUCHERS = texts<VoucherWords>({
  en: {
    name: 'Vouchers',
    line: 'Rented compute for small firms: breadth, not the frontier.',
    none: 'No city of yours can run vouchers.',
    running: (cities) => `${cities} cities run vouchers`,
    perQuarter: 'a quarter',
    hours: 'compute on vouchers',
    wasteReported: 'wasted, as reported',
    load: 'load of data centres',
    asks: 'Cities that ask',
    asksFor: (amount) => `asks for ${amount} a quarter`,
    asksWhy: (now) => `Its firms want more than the ${now} it has.`,
    asksFirst: 'It has none and sees others have some.',
    grant: (amount) => `Grant ${amount}`,
    refuse: 'Refuse',
    refuseNote: 'Refused, a city is still for a year.',
    cities: 'Cities',
    citiesNote: 'The cheapest passed pilot first. A report that no auditor has seen may hide waste.',
    before: 'Before',
    next: 'Next',
    place: (at, of) => `${at} of ${of}`,
    city: 'City',
    waste: 'Waste',
    adoption: 'Adoption',
    each: 'A passed pilot',
    noVouchers: 'no vouchers',
    unaudited: 'unaudited',
    audited: 'audited',
    findings: {
      falseReport: (share) => `Auditors: the report was false; really ${share} was wasted`,
      fraud: (share) => `Auditors: fraud; ${share} of hours served nobody`,
    },
    budget: 'Budget a quarter',
    budgetNote: (wants) => `Its firms would use up to ${wants}. What is not used is not spent.`,
    rate: 'Share of rent paid',
    topUp: (share, rival) => `The city adds ${share} of its own${rival && `, against ${rival}`}.`,
    audit: 'Vouchers audited',
    auditNote: (cost) => `Takes ${cost} of the money.`,
    eligible: 'For whom',
    smallFirms: 'Small firms',
    institutes: 'Research institutes',
    expected: 'What it does in a quarter',
    passed: 'pilots pass',
    passedEach: 'a passed pilot',
    cityPoints: 'points of adoption, city',
    takes: 'Taken from research and products.',
    idle: (free) => `${free} stand idle here.`,
    dependence: (share) => `${share} of its firms live on aid.`,
    data: 'Data vouchers',
    pass: (share) => `${share} pass`,
    dataNote: (now) => `Data to train on: ${now} of pilots pass now. Data age within two years.`,
    giveData: (amount) => `Give ${amount}`,
    terms: 'How much, for whom',
    allCities: 'All cities',
    nationState: (spent, waste) => `${spent}, ${waste} wasted`,
    poolTitle: 'Data centres',
    isPooled: 'pooled',
    isAlone: 'on their own',
    pool: 'Pool its data centres',
    poolNote: 'Idle machines of all pooled cities serve each other. Load rises by ten points.',
    pooled: 'Its data centres are in the pool.',
    end: 'End vouchers',
  },
  id: {
    name: 'Voucer',
    line: 'Komputasi sewaan untuk usaha kecil: keluasan, bukan garis depan.',
    none: 'Tidak ada kota Anda yang dapat memakai voucer.',
    running: (cities) => `${cities} kota memakai voucer`,
    perQuarter: 'per kuartal',
    hours: 'komputasi dengan voucer',
    wasteReported: 'terbuang, menurut laporan',
    load: 'beban pusat data',
    asks: 'Kota yang mengajukan permohonan',
    asksFor: (amount) => `meminta ${amount} per kuartal`,
    asksWhy: (now) => `Kebutuhan perusahaannya melebihi ${now} yang ada.`,
    asksFirst: 'Kota ini belum punya, sedangkan kota lain punya.',
    grant: (amount) => `Beri ${amount}`,
    refuse: 'Tolak',
    refuseNote: 'Jika ditolak, kota diam selama setahun.',
    cities: 'Kota',
    citiesNote: 'Diurutkan dari uji coba lolos yang termurah. Laporan yang belum diaudit bisa menutupi pemborosan.',
    before: 'Sebelumnya',
    next: 'Berikutnya',
    place: (at, of) => `${at} dari ${of}`,
    city: 'Kota',
    waste: 'Terbuang',
    adoption: 'Adopsi',
    each: 'Per uji coba lolos',
    noVouchers: 'tanpa voucer',
    unaudited: 'belum diaudit',
    audited: 'diaudit',
    findings: {
      falseReport: (share) => `Auditor: laporan palsu; sebenarnya ${share} terbuang`,
      fraud: (share) => `Auditor: kecurangan; ${share} jam tidak berguna`,
    },
    budget: 'Anggaran per kuartal',
    budgetNote: (wants) => `Perusahaannya bisa memakai sampai ${wants}. Yang tidak terpakai tidak dibayar.`,
    rate: 'Bagian sewa yang dibayar',
    topUp: (share, rival) => `Kota menambah ${share} dari kasnya sendiri${rival && `, menyaingi ${rival}`}.`,
    audit: 'Voucer yang diaudit',
    auditNote: (cost) => `Memakan ${cost} dari uangnya.`,
    eligible: 'Untuk siapa',
    smallFirms: 'Usaha kecil',
    institutes: 'Lembaga riset',
    expected: 'Hasilnya dalam satu kuartal',
    passed: 'uji coba lolos',
    passedEach: 'per uji coba lolos',
    cityPoints: 'poin adopsi, kota ini',
    takes: 'Diambil dari riset dan produk.',
    idle: (free) => `${free} menganggur di sini.`,
    dependence: (share) => `${share} perusahaannya bergantung pada bantuan.`,
    data: 'Voucer data',
    pass: (share) => `${share} lolos`,
    dataNote: (now) => `Data untuk pelatihan: kini ${now} uji coba lolos. Data usang dalam dua tahun.`,
    giveData: (amount) => `Beri ${amount}`,
    terms: 'Berapa, untuk siapa',
    allCities: 'Semua kota',
    nationState: (spent, waste) => `${spent}, ${waste} terbuang`,
    poolTitle: 'Pusat data',
    isPooled: 'digabungkan',
    isAlone: 'berdiri sendiri',
    pool: 'Gabungkan pusat datanya',
    poolNote: 'Mesin menganggur di semua kota gabungan saling melayani. Beban naik sepuluh poin.',
    pooled: 'Pusat datanya sudah digabungkan.',
    end: 'Hentikan voucer',
  },
});
