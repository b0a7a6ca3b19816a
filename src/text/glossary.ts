import { texts } from './language.ts';

export const TERMS = ['h100e', 'tpp', 'hbm', 'yield', 'kwpm', 'usefulCompute', 'selfReliance', 'frontierIndex', 'frontierGap', 'fillRate', 'adoption', 'trust', 'quota', 'packaging'] as const;
export type Term = (typeof TERMS)[number];

interface Entry {
  readonly term: string;
  readonly meaning: string;
}

/** The field's words that stand on the screen. */
export const GLOSSARY = texts<Record<Term, Entry>>({
  en: {
    h100e: { term: 'H100e', meaning: 'H100 equivalent: the computing power of one NVIDIA H100 chip. M H100e is a million of them.' },
    tpp: { term: 'TPP', meaning: 'Total processing performance, the figure export rules go by: operations a second times the length of the numbers.' },
    hbm: { term: 'HBM', meaning: 'High-bandwidth memory, stacked beside the compute dies. No AI chip works without it.' },
    yield: { term: 'Yield', meaning: 'Share of dies on a wafer that work. It rises with every wafer a fab has run.' },
    kwpm: { term: 'kwpm', meaning: 'Thousand wafers a month: the size of a fab.' },
    usefulCompute: { term: 'Useful compute', meaning: 'Installed chips that have power, counted as far as their software lets them work.' },
    selfReliance: { term: 'Self-reliance', meaning: 'Share of useful compute on chips made at home.' },
    frontierIndex: { term: 'Frontier index', meaning: 'How capable a nation’s best model is. The leader of 2026 Q1 is 100.' },
    frontierGap: { term: 'Frontier gap', meaning: 'Months since the leader was where you are now.' },
    fillRate: { term: 'Fill rate', meaning: 'Share of the chips asked for that were in fact sold to you, of late.' },
    adoption: { term: 'Adoption', meaning: 'Share of the economy that uses AI at work.' },
    trust: { term: 'Trust', meaning: 'How far firms and people believe in your policy, 0 to 100. Firms left out of imports resent it.' },
    quota: { term: 'Domestic quota', meaning: 'Home-made compute that importers must buy for what they import.' },
    packaging: { term: 'Packaging', meaning: 'Joining dies and memory into one chip (such as CoWoS).' },
  },
  id: {
    h100e: { term: 'H100e', meaning: 'Setara H100: daya komputasi satu cip NVIDIA H100. Satu jt H100e adalah sejuta kalinya.' },
    tpp: { term: 'TPP', meaning: 'Total processing performance, angka acuan aturan ekspor: operasi per detik dikali panjang bilangannya.' },
    hbm: { term: 'HBM', meaning: 'Memori berlebar pita tinggi, ditumpuk di samping keping komputasi. Tanpa HBM cip AI tidak bekerja.' },
    yield: { term: 'Rendemen', meaning: 'Bagian keping pada wafer yang berfungsi. Naik dengan tiap wafer yang pernah diproses.' },
    kwpm: { term: 'kwpm', meaning: 'Ribu wafer per bulan: ukuran pabrik cip.' },
    usefulCompute: { term: 'Komputasi berguna', meaning: 'Cip terpasang yang mendapat listrik, dihitung sejauh perangkat lunaknya memungkinkan.' },
    selfReliance: { term: 'Kemandirian', meaning: 'Bagian komputasi berguna yang berjalan di cip buatan sendiri.' },
    frontierIndex: { term: 'Indeks garis depan', meaning: 'Kemampuan model terbaik suatu negara. Pemimpin pada K1 2026 bernilai 100.' },
    frontierGap: { term: 'Selisih garis depan', meaning: 'Berapa bulan lalu pemimpin berada di tingkat Anda sekarang.' },
    fillRate: { term: 'Tingkat pemenuhan', meaning: 'Bagian cip pesanan Anda yang belakangan ini benar-benar terjual kepada Anda.' },
    adoption: { term: 'Adopsi', meaning: 'Bagian ekonomi yang memakai AI dalam bekerja.' },
    trust: { term: 'Kepercayaan', meaning: 'Sejauh mana perusahaan dan masyarakat percaya pada kebijakan Anda, 0 sampai 100. Perusahaan yang tidak boleh mengimpor akan kecewa.' },
    quota: { term: 'Kuota domestik', meaning: 'Komputasi buatan sendiri yang wajib dibeli pengimpor untuk setiap impor.' },
    packaging: { term: 'Pengemasan', meaning: 'Menyatukan keping dan memori menjadi satu cip (misalnya CoWoS).' },
  },
});
