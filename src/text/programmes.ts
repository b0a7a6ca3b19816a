import type { Counter, Need } from '../sim/plan.ts';
import type { ProgrammeName } from '../sim/programmes.ts';
import { texts } from './language.ts';

interface ProgrammeWords {
  readonly name: string;
  /** What it does, in a line */
  readonly line: string;
}

/** Programmes of the industrial plan. */
export const PROGRAMME_TEXT = texts<Record<ProgrammeName, ProgrammeWords>>({
  en: {
    datasets: { name: 'Industrial datasets', line: 'Pays firms to clean and share data from their machines and processes.' },
    generalModels: { name: 'General models for industry', line: 'Brings large models onto factory floors, not only into demos.' },
    industryModels: { name: 'Industry models', line: 'Trains a model for each branch, from steel to textiles.' },
    scenarios: { name: 'Application scenarios', line: 'Proves uses in real plants, so that others can copy them.' },
    smallFirms: { name: 'Specialised small firms', line: 'Helps small firms and service providers to start and grow.' },
    leaders: { name: 'Ecosystem leaders', line: 'Helps the strongest firms to carry their platforms abroad.' },
    jointDevelopment: { name: 'Joint chip and software design', line: 'Lifts home software and yield, as far as home chips serve users.' },
    methods: { name: 'New training and inference methods', line: 'Better inference serves more users with the same compute.' },
    security: { name: 'Algorithm and data security', line: 'Makes leaks rarer; firms lend data only where it is safe.' },
    governance: { name: 'Safety governance', line: 'Raises trust and lets regulated branches in; models are released a little later.' },
    openSource: { name: 'Open-source ecosystem', line: 'Lifts home software, small firms and leaders.' },
  },
  id: {
    datasets: { name: 'Himpunan data industri', line: 'Membayar perusahaan untuk merapikan dan berbagi data mesin dan prosesnya.' },
    generalModels: { name: 'Model umum untuk industri', line: 'Membawa model besar ke lantai pabrik, bukan sekadar demo.' },
    industryModels: { name: 'Model industri', line: 'Melatih satu model untuk tiap cabang, dari baja sampai tekstil.' },
    scenarios: { name: 'Skenario penerapan', line: 'Membuktikan penerapan di pabrik nyata agar bisa ditiru.' },
    smallFirms: { name: 'Perusahaan kecil spesialis', line: 'Membantu perusahaan kecil dan penyedia jasa berdiri dan tumbuh.' },
    leaders: { name: 'Pemimpin ekosistem', line: 'Membantu perusahaan terkuat membawa platformnya ke luar negeri.' },
    jointDevelopment: { name: 'Rancang bersama cip dan perangkat lunak', line: 'Menaikkan perangkat lunak dan rendemen, sejauh cip lokal melayani pengguna.' },
    methods: { name: 'Metode baru pelatihan dan inferensi', line: 'Inferensi yang lebih baik melayani lebih banyak pengguna dengan komputasi yang sama.' },
    security: { name: 'Keamanan algoritme dan data', line: 'Kebocoran lebih jarang; perusahaan hanya meminjamkan data di tempat yang aman.' },
    governance: { name: 'Tata kelola keselamatan', line: 'Menaikkan kepercayaan dan membuka cabang yang diatur; model dirilis sedikit lebih lambat.' },
    openSource: { name: 'Ekosistem sumber terbuka', line: 'Mendukung perangkat lunak lokal, perusahaan kecil, dan pemimpin.' },
  },
});

/** The six counters beside their gauges. */
export const COUNTER_TEXT = texts<Record<Counter, string>>({
  en: {
    datasets: 'Datasets',
    generalModels: 'General models',
    industryModels: 'Industry models',
    scenarios: 'Scenarios',
    smallFirms: 'Small firms',
    leaders: 'Leaders',
  },
  id: {
    datasets: 'Himpunan data',
    generalModels: 'Model umum',
    industryModels: 'Model industri',
    scenarios: 'Skenario',
    smallFirms: 'Perusahaan kecil',
    leaders: 'Pemimpin',
  },
});

interface NeedWords {
  /** Within a sentence */
  readonly name: string;
  /** What would lift it */
  readonly lift: string;
}

/** What a counter may wait for. */
export const NEED_TEXT = texts<Record<Need | 'funding', NeedWords>>({
  en: {
    funding: { name: 'money', lift: 'Everything it needs is there: fund it.' },
    datasets: { name: 'datasets', lift: 'Fund datasets.' },
    generalModels: { name: 'general models', lift: 'Fund general models.' },
    industryModels: { name: 'industry models', lift: 'Fund industry models.' },
    scenarios: { name: 'scenarios', lift: 'Fund scenarios.' },
    smallFirms: { name: 'small firms', lift: 'Fund small firms.' },
    leaders: { name: 'leaders', lift: 'Fund leaders.' },
    compute: { name: 'compute for products', lift: 'Give products more compute, get more chips, or fund new methods.' },
    capability: { name: 'capable models', lift: 'Raise the frontier index: research, talent, or ideas from abroad.' },
    adoption: { name: 'firms that use AI', lift: 'Raise adoption: serve users, keep trust.' },
    security: { name: 'data security', lift: 'Fund algorithm and data security.' },
    openSource: { name: 'an open ecosystem', lift: 'Fund the open-source ecosystem.' },
    revenue: { name: 'product revenue', lift: 'Earn more with products: more compute for them, more adoption.' },
  },
  id: {
    funding: { name: 'dana', lift: 'Semua yang diperlukan ada: danai programnya.' },
    datasets: { name: 'himpunan data', lift: 'Danai himpunan data.' },
    generalModels: { name: 'model umum', lift: 'Danai model umum.' },
    industryModels: { name: 'model industri', lift: 'Danai model industri.' },
    scenarios: { name: 'skenario', lift: 'Danai skenario.' },
    smallFirms: { name: 'perusahaan kecil', lift: 'Danai perusahaan kecil.' },
    leaders: { name: 'pemimpin', lift: 'Danai pemimpin.' },
    compute: { name: 'komputasi untuk produk', lift: 'Beri produk lebih banyak komputasi, tambah cip, atau danai metode baru.' },
    capability: { name: 'kemampuan model', lift: 'Naikkan indeks garis depan: riset, talenta, atau gagasan dari luar.' },
    adoption: { name: 'perusahaan pemakai AI', lift: 'Naikkan adopsi: layani pengguna, jaga kepercayaan.' },
    security: { name: 'keamanan data', lift: 'Danai keamanan algoritme dan data.' },
    openSource: { name: 'ekosistem terbuka', lift: 'Danai ekosistem sumber terbuka.' },
    revenue: { name: 'pendapatan produk', lift: 'Tambah pendapatan produk: komputasi lebih banyak, adopsi lebih luas.' },
  },
});
