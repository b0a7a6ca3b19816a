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
    methods: { name: 'New training and inference methods', line: 'Serves more users with the same compute.' },
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
    methods: { name: 'Metode baru pelatihan dan inferensi', line: 'Melayani lebih banyak pengguna dengan komputasi yang sama.' },
    security: { name: 'Keamanan algoritme dan data', line: 'Kebocoran lebih jarang; perusahaan hanya meminjamkan data di tempat yang aman.' },
    governance: { name: 'Tata kelola keselamatan', line: 'Menaikkan kepercayaan dan membuka cabang yang diatur; model dirilis sedikit lebih lambat.' },
    openSource: { name: 'Ekosistem sumber terbuka', line: 'Mendukung perangkat lunak lokal, perusahaan kecil, dan pemimpin.' },
  },
});
