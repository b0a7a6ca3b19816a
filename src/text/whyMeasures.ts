import type { MeasureName } from '../sim/measures.ts';
import { texts } from './language.ts';

interface MeasureWords {
  /** Within a sentence */
  readonly name: string;
  /** What it counts, for the foot of a chart */
  readonly counts: string;
}

type Words = Readonly<Record<MeasureName, MeasureWords>>;

export const MEASURE_WORDS = texts<Words>({
  en: {
    usefulCompute: { name: 'useful compute', counts: 'M H100e' },
    selfReliance: { name: 'self-reliance', counts: 'Share of useful compute on home-made chips' },
    frontierIndex: { name: 'the frontier index', counts: 'Points; the leader of 2026 Q1 is 100' },
    frontierGap: { name: 'the frontier gap', counts: 'Months behind the leader' },
    adoption: { name: 'adoption', counts: 'Share of the economy that uses AI at work' },
    treasury: { name: 'the treasury', counts: 'US$ billion' },
    trust: { name: 'trust', counts: 'Points of 100' },
    yield: { name: 'yield', counts: 'Share of good dies' },
    homeChips: { name: 'the count of home-made chips', counts: 'Thousand chips delivered so far' },
    importedChips: { name: 'the count of imported chips', counts: 'Thousand chips delivered so far' },
    fillRate: { name: 'the fill rate', counts: 'Share of what was asked for that was sold, smoothed' },
    revenue: { name: 'product revenue', counts: 'US$ billion a quarter' },
    poweredShare: { name: 'the share of chips that can run', counts: 'Share of installed chips' },
    talent: { name: 'talent', counts: 'Index; United States 2026 is 100' },
    software: { name: 'home software', counts: 'Maturity of the software for home-made chips' },
    fabCapacity: { name: 'fab capacity', counts: 'Thousand wafers a month' },
    licence: { name: 'licence openness', counts: '0 closed, 0.5 case by case, 1 open' },
    waiting: { name: 'the queue at the gates', counts: 'Thousand imported chips' },
    tension: { name: 'tension', counts: 'Points of 100; the highest that any nation feels towards you' },
    safety: { name: 'safety', counts: 'Points of 100; how well systems are understood' },
    incidentChance: { name: 'the chance of an incident', counts: 'Chance in a quarter' },
    incidents: { name: 'the count of incidents', counts: 'Incidents so far' },
    ownDesign: { name: 'the share of own designs', counts: 'Share of compute on home chips and chips of own design' },
    netSaving: { name: 'what own chips have saved', counts: 'US$ billion saved so far, less what was spent' },
    supplierShare: { name: 'the share of the largest seller', counts: 'Share of compute that one foreign seller designed' },
    foundryShare: { name: 'the share of the largest foundry nation', counts: 'Share of compute that one other nation made' },
    hostLeverage: { name: 'the hold of a host', counts: 'A year of what its joint fab makes, as a share of imported compute' },
    mood: { name: 'the mood of the capital market', counts: 'From −1, a deep winter, to 1, a wild boom; 0 is usual' },
    raised: { name: 'money raised by listings', counts: 'US$ billion, all shares sold so far' },
    firmCapital: { name: 'the capital of firms that buy chips', counts: 'US$ billion' },
  },
  id: {
    usefulCompute: { name: 'komputasi berguna', counts: 'jt H100e' },
    selfReliance: { name: 'kemandirian', counts: 'Bagian komputasi berguna pada cip lokal' },
    frontierIndex: { name: 'indeks garis depan', counts: 'Poin; negara terdepan K1 2026 bernilai 100' },
    frontierGap: { name: 'selisih garis depan', counts: 'Bulan di belakang negara terdepan' },
    adoption: { name: 'adopsi', counts: 'Bagian ekonomi yang memakai AI dalam bekerja' },
    treasury: { name: 'kas negara', counts: 'Miliar dolar AS' },
    trust: { name: 'kepercayaan publik', counts: 'Poin dari 100' },
    yield: { name: 'rendemen', counts: 'Bagian keping yang baik' },
    homeChips: { name: 'jumlah cip lokal', counts: 'Ribu cip yang sudah tiba' },
    importedChips: { name: 'jumlah cip impor', counts: 'Ribu cip yang sudah tiba' },
    fillRate: { name: 'tingkat pemenuhan', counts: 'Bagian pesanan yang terjual, dihaluskan' },
    revenue: { name: 'pendapatan produk', counts: 'Miliar dolar AS per kuartal' },
    poweredShare: { name: 'bagian cip yang bisa berjalan', counts: 'Bagian dari cip terpasang' },
    talent: { name: 'talenta', counts: 'Indeks; Amerika Serikat 2026 bernilai 100' },
    software: { name: 'perangkat lunak lokal', counts: 'Kematangan perangkat lunak cip lokal' },
    fabCapacity: { name: 'kapasitas pabrik cip', counts: 'Ribu wafer per bulan' },
    licence: { name: 'keterbukaan lisensi', counts: '0 tertutup, 0,5 per kasus, 1 terbuka' },
    waiting: { name: 'antrean di gerbang', counts: 'Ribu cip impor' },
    tension: { name: 'ketegangan', counts: 'Poin dari 100; yang tertinggi dari negara mana pun terhadap Anda' },
    safety: { name: 'keamanan AI', counts: 'Poin dari 100; seberapa baik sistem dipahami' },
    incidentChance: { name: 'peluang insiden', counts: 'Peluang dalam satu kuartal' },
    incidents: { name: 'jumlah insiden', counts: 'Insiden sejauh ini' },
    ownDesign: { name: 'bagian rancangan sendiri', counts: 'Bagian komputasi pada cip lokal dan cip rancangan sendiri' },
    netSaving: { name: 'penghematan cip sendiri', counts: 'Miliar dolar AS yang dihemat sejauh ini, dikurangi biayanya' },
    supplierShare: { name: 'bagian penjual terbesar', counts: 'Bagian komputasi rancangan satu penjual asing' },
    foundryShare: { name: 'bagian negara pabrik terbesar', counts: 'Bagian komputasi yang dibuat satu negara lain' },
    hostLeverage: { name: 'pegangan tuan rumah', counts: 'Produksi setahun pabrik bersama, sebagai bagian komputasi impor' },
    mood: { name: 'suasana pasar modal', counts: 'Dari −1, musim dingin bursa, sampai 1, pasar bergairah; 0 berarti biasa' },
    raised: { name: 'uang yang dihimpun di bursa', counts: 'Miliar dolar AS, semua saham yang terjual sejauh ini' },
    firmCapital: { name: 'modal perusahaan pembeli cip', counts: 'Miliar dolar AS' },
  },
});
