import type { MeasureName } from '../sim/measures.ts';
import { texts, type Language } from './language.ts';
import { NUMBERS } from './numbers.ts';

interface MeasureText {
  readonly name: string;
  /** Set small after the figure; empty where the figure says it */
  readonly unit: string;
}

/** Names and units of all measures. */
export const MEASURE_TEXT = texts<Record<MeasureName, MeasureText>>({
  en: {
    usefulCompute: { name: 'Useful compute', unit: 'M H100e' },
    selfReliance: { name: 'Self-reliance', unit: '%' },
    frontierIndex: { name: 'Frontier index', unit: 'points' },
    frontierGap: { name: 'Frontier gap', unit: 'months' },
    adoption: { name: 'Adoption', unit: '%' },
    treasury: { name: 'Treasury', unit: 'bn' },
    trust: { name: 'Trust', unit: '' },
    yield: { name: 'Yield', unit: '%' },
    homeChips: { name: 'Home-made chips delivered', unit: 'k' },
    importedChips: { name: 'Imported chips delivered', unit: 'k' },
    fillRate: { name: 'Fill rate', unit: '%' },
    revenue: { name: 'Product revenue', unit: 'bn' },
    poweredShare: { name: 'Chips that can run', unit: '%' },
    voucherHours: { name: 'Compute on vouchers', unit: 'M H100e' },
    voucherWaste: { name: 'Voucher waste', unit: '%' },
    pilotsPassed: { name: 'Pilots passed', unit: '' },
    centreLoad: { name: 'Load of local data centres', unit: '%' },
    voucherRate: { name: 'Voucher rate', unit: '%' },
    voucherAudit: { name: 'Voucher audit', unit: '%' },
    voucherCities: { name: 'Cities with vouchers', unit: '' },
    talent: { name: 'Talent', unit: 'points' },
    software: { name: 'Home software', unit: '%' },
    fabCapacity: { name: 'Fab capacity', unit: 'kwpm' },
    licence: { name: 'Licence openness', unit: '%' },
    waiting: { name: 'Imports waiting', unit: 'k' },
    reputation: { name: 'Reputation', unit: '' },
    dealsKept: { name: 'Deals kept', unit: '' },
    tension: { name: 'Tension', unit: 'points' },
    safety: { name: 'Safety', unit: '' },
    incidentChance: { name: 'Incident chance', unit: '%' },
    incidents: { name: 'Incidents', unit: '' },
    ownDesign: { name: 'Own designs', unit: '%' },
    netSaving: { name: 'Net saving of own chips', unit: 'bn' },
    supplierShare: { name: 'Largest seller', unit: '%' },
    foundryShare: { name: 'Largest foundry nation', unit: '%' },
    hostLeverage: { name: 'Hold of a host', unit: '%' },
    mood: { name: 'Market mood', unit: '' },
    raised: { name: 'Raised by listings', unit: 'bn' },
    firmCapital: { name: 'Capital of chip buyers', unit: 'bn' },
    datasets: { name: 'Industrial datasets', unit: '' },
    generalModels: { name: 'General models in industry', unit: '' },
    industryModels: { name: 'Industry models', unit: '' },
    scenarios: { name: 'Application scenarios', unit: '' },
    smallFirms: { name: 'Specialised small firms', unit: '' },
    leaders: { name: 'Ecosystem leaders', unit: '' },
    planAttainment: { name: 'Plan met', unit: '%' },
    security: { name: 'Data security', unit: '%' },
    governance: { name: 'Safety governance', unit: '%' },
    openness: { name: 'Openness of models', unit: '%' },
    frontierLead: { name: 'Lead at the frontier', unit: 'months' },
    breakthroughs: { name: 'Breakthroughs', unit: '' },
    rentedCompute: { name: 'Rented compute', unit: 'M H100e' },
    greyShare: { name: 'Grey share', unit: '%' },
  },
  id: {
    usefulCompute: { name: 'Komputasi berguna', unit: 'jt H100e' },
    selfReliance: { name: 'Kemandirian', unit: '%' },
    frontierIndex: { name: 'Indeks garis depan', unit: 'poin' },
    frontierGap: { name: 'Selisih garis depan', unit: 'bulan' },
    adoption: { name: 'Adopsi', unit: '%' },
    treasury: { name: 'Kas negara', unit: 'miliar' },
    trust: { name: 'Kepercayaan publik', unit: '' },
    yield: { name: 'Rendemen', unit: '%' },
    homeChips: { name: 'Cip lokal yang tiba', unit: 'rb' },
    importedChips: { name: 'Cip impor yang tiba', unit: 'rb' },
    fillRate: { name: 'Tingkat pemenuhan', unit: '%' },
    revenue: { name: 'Pendapatan produk', unit: 'miliar' },
    poweredShare: { name: 'Cip yang bisa berjalan', unit: '%' },
    voucherHours: { name: 'Komputasi dengan voucer', unit: 'jt H100e' },
    voucherWaste: { name: 'Voucer terbuang', unit: '%' },
    pilotsPassed: { name: 'Uji coba lolos', unit: '' },
    centreLoad: { name: 'Beban pusat data lokal', unit: '%' },
    voucherRate: { name: 'Tarif voucer', unit: '%' },
    voucherAudit: { name: 'Audit voucer', unit: '%' },
    voucherCities: { name: 'Kota dengan voucer', unit: '' },
    talent: { name: 'Talenta', unit: 'poin' },
    software: { name: 'Perangkat lunak lokal', unit: '%' },
    fabCapacity: { name: 'Kapasitas pabrik cip', unit: 'kwpm' },
    licence: { name: 'Keterbukaan lisensi', unit: '%' },
    waiting: { name: 'Impor menunggu', unit: 'rb' },
    reputation: { name: 'Reputasi', unit: '' },
    dealsKept: { name: 'Kesepakatan ditepati', unit: '' },
    tension: { name: 'Ketegangan', unit: 'poin' },
    safety: { name: 'Keamanan AI', unit: '' },
    incidentChance: { name: 'Peluang insiden', unit: '%' },
    incidents: { name: 'Insiden', unit: '' },
    ownDesign: { name: 'Rancangan sendiri', unit: '%' },
    netSaving: { name: 'Hemat bersih cip sendiri', unit: 'miliar' },
    supplierShare: { name: 'Penjual terbesar', unit: '%' },
    foundryShare: { name: 'Negara pabrik terbesar', unit: '%' },
    hostLeverage: { name: 'Pegangan tuan rumah', unit: '%' },
    mood: { name: 'Suasana pasar', unit: '' },
    raised: { name: 'Dihimpun di bursa', unit: 'miliar' },
    firmCapital: { name: 'Modal pembeli cip', unit: 'miliar' },
    datasets: { name: 'Himpunan data industri', unit: '' },
    generalModels: { name: 'Model umum di industri', unit: '' },
    industryModels: { name: 'Model industri', unit: '' },
    scenarios: { name: 'Skenario penerapan', unit: '' },
    smallFirms: { name: 'Perusahaan kecil spesialis', unit: '' },
    leaders: { name: 'Pemimpin ekosistem', unit: '' },
    planAttainment: { name: 'Rencana tercapai', unit: '%' },
    security: { name: 'Keamanan data', unit: '%' },
    governance: { name: 'Tata kelola keselamatan', unit: '%' },
    openness: { name: 'Keterbukaan model', unit: '%' },
    frontierLead: { name: 'Keunggulan di garis depan', unit: 'bulan' },
    breakthroughs: { name: 'Terobosan', unit: '' },
    rentedCompute: { name: 'Komputasi sewaan', unit: 'jt H100e' },
    greyShare: { name: 'Porsi cip gelap', unit: '%' },
  },
});

const SHARES: readonly MeasureName[] = ['selfReliance', 'adoption', 'yield', 'fillRate', 'poweredShare', 'software', 'licence', 'incidentChance', 'ownDesign', 'supplierShare', 'foundryShare', 'hostLeverage', 'planAttainment', 'security', 'governance', 'voucherWaste', 'centreLoad', 'voucherRate', 'voucherAudit', 'openness', 'greyShare'];
const COUNTS: readonly MeasureName[] = ['pilotsPassed', 'voucherCities'];
const COMPUTE: readonly MeasureName[] = ['usefulCompute', 'rentedCompute', 'voucherHours'];
const MONEY: readonly MeasureName[] = ['treasury', 'revenue', 'netSaving', 'raised', 'firmCapital'];

const one = (value: number) => Math.round(value * 10) / 10;

/** The figure of a measure, without its unit: "1.49", "52", "$41.2". */
export function measureFigure(language: Language, name: MeasureName, value: number): string {
  const n = NUMBERS[language];
  if (SHARES.includes(name)) return n.whole(value * 100);
  if (MONEY.includes(name)) return n.amount(value).figure;
  if (name === 'mood') return n.two(value);
  if (COUNTS.includes(name)) return n.units(Math.round(value));
  if (COMPUTE.includes(name)) return Math.abs(value) < 0.1 ? n.short(value) : n.two(value);
  return name === 'frontierGap' || name === 'frontierLead' ? n.one(value) : n.short(one(value));
}

/** How far a measure moved, with its sign and without a unit; empty when nothing shows. */
export function measureChange(language: Language, name: MeasureName, change: number): string {
  const n = NUMBERS[language];
  const text = SHARES.includes(name) ? n.signedPoints(change) : n.signed(COMPUTE.includes(name) || name === 'mood' ? change : one(change));
  return /[1-9]/.test(text) ? text : '';
}
