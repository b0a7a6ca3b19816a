import { texts } from './language.ts';

export const TERMS = ['h100e', 'tpp', 'hbm', 'yield', 'kwpm', 'usefulCompute', 'selfReliance', 'frontierIndex', 'frontierGap', 'fillRate', 'adoption', 'trust', 'talent', 'quota', 'packaging', 'openWeights', 'marketMood', 'listingWindow', 'lockUp', 'anchor', 'guidanceFund', 'marketPressure', 'voucher', 'tapeOut', 'foundry', 'safety', 'incident', 'plan', 'scenario'] as const;
export type Term = (typeof TERMS)[number];

interface Entry {
  readonly term: string;
  readonly meaning: string;
}

/** The field's words that stand on the screen. */
export const GLOSSARY = texts<Record<Term, Entry>>({
  en: {
    h100e: { term: 'H100e', meaning: 'H100 equivalent: the computing power of one NVIDIA H100 chip. 1M H100e is a million of them.' },
    tpp: { term: 'TPP', meaning: 'Total processing performance, the figure export rules go by: trillions of operations a second times the bit length of the numbers.' },
    hbm: { term: 'HBM', meaning: 'High-bandwidth memory, stacked beside the compute dies. Large AI chips cannot do without it.' },
    yield: { term: 'Yield', meaning: 'Share of dies on a wafer that work. It rises as a fab runs more wafers.' },
    kwpm: { term: 'kwpm', meaning: 'Thousand wafers a month: the size of a fab.' },
    usefulCompute: { term: 'Useful compute', meaning: 'Installed chips that have power, servers and cooling, counted as far as their software lets them work.' },
    selfReliance: { term: 'Self-reliance', meaning: 'Share of useful compute that is your own: half counts for the design of a chip, half for the fab that made it. A home-made chip is both.' },
    frontierIndex: { term: 'Frontier index', meaning: 'How capable a nation’s best model is. The leader of 2026 Q1 is 100.' },
    frontierGap: { term: 'Frontier gap', meaning: 'Months since the leader was where you are now.' },
    fillRate: { term: 'Fill rate', meaning: 'Share of the chips you asked for that were sold to you in recent quarters.' },
    adoption: { term: 'Adoption', meaning: 'Share of the economy that uses AI at work.' },
    trust: { term: 'Trust', meaning: 'How far firms and people believe in your policy, 0 to 100. Firms left out of imports resent it.' },
    talent: { term: 'Talent', meaning: 'How many able people work on AI in a nation. The United States of 2026 is 100.' },
    quota: { term: 'Domestic quota', meaning: 'Home-made compute that importers must buy, as a share of what they import.' },
    packaging: { term: 'Packaging', meaning: 'Joining dies and memory into one chip (such as CoWoS).' },
    openWeights: { term: 'Open weights', meaning: 'The numbers that a model has learned, free for all. Who has them can run the model, change it and learn from it.' },
    marketMood: { term: 'Market mood', meaning: 'How gladly investors pay for shares. It moves what firms are worth and what they invest; a boom that lasts makes a crash likelier.' },
    listingWindow: { term: 'Listing window', meaning: 'Whether firms may sell their shares to the public for the first time.' },
    lockUp: { term: 'Lock-up', meaning: 'Time after a listing in which early owners may not sell. Prices tend to fall as it ends.' },
    anchor: { term: 'Anchor', meaning: 'A large buyer, here the state, who takes part of an offer in advance so that others dare to follow.' },
    guidanceFund: { term: 'Guidance fund', meaning: 'State money put into private firms, so that private money follows.' },
    marketPressure: { term: 'Market pressure', meaning: 'Owners of listed labs want sales soon: research compute is moved to products.' },
    voucher: { term: 'Compute voucher', meaning: 'Public money that pays part of the rent of computing for small firms or institutes. Little of it reaches the frontier; without audit much is wasted.' },
    tapeOut: { term: 'Tape-out', meaning: 'The day a chip design goes to the foundry. Some come back and work; others must be done again.' },
    foundry: { term: 'Foundry', meaning: 'A firm that makes chips to the designs of others. Most advanced ones are made in Taiwan.' },
    safety: { term: 'Safety', meaning: 'How well a nation understands and controls its AI systems, 0 to 100. Safety work raises it; each step of the frontier outdates some of it.' },
    incident: { term: 'Incident', meaning: 'An AI system doing serious harm that nobody meant. Speed and close rivals make one likelier, safety work less likely.' },
    plan: { term: 'Industrial plan', meaning: 'What AI is to reach in industry: datasets, models, proven uses, and firms that live from them. China’s plan of January 2026 sets such targets for 2027.' },
    scenario: { term: 'Application scenario', meaning: 'A use of AI that has been proven in real plants and that others can copy, such as finding faults on a line.' },
  },
  id: {
    h100e: { term: 'H100e', meaning: 'Setara H100: daya komputasi satu cip NVIDIA H100. 1 jt H100e berarti sejuta H100.' },
    tpp: { term: 'TPP', meaning: 'Total processing performance, angka acuan aturan ekspor: triliun operasi per detik dikali panjang bit bilangannya.' },
    hbm: { term: 'HBM', meaning: 'Memori lebar pita tinggi (high-bandwidth memory), ditumpuk di samping keping komputasi. Cip AI besar membutuhkannya.' },
    yield: { term: 'Rendemen', meaning: 'Bagian keping pada wafer yang berfungsi. Naik seiring banyaknya wafer yang diolah pabrik.' },
    kwpm: { term: 'kwpm', meaning: 'Ribu wafer per bulan: ukuran pabrik cip.' },
    usefulCompute: { term: 'Komputasi berguna', meaning: 'Cip terpasang yang mendapat listrik, server, dan pendingin, dihitung sejauh perangkat lunaknya memungkinkan.' },
    selfReliance: { term: 'Kemandirian', meaning: 'Bagian komputasi berguna milik sendiri: separuh untuk rancangan cip, separuh untuk pabrik pembuatnya. Cip lokal memenuhi keduanya.' },
    frontierIndex: { term: 'Indeks garis depan', meaning: 'Kemampuan model terbaik suatu negara. Negara terdepan pada K1 2026 bernilai 100.' },
    frontierGap: { term: 'Selisih garis depan', meaning: 'Berapa bulan lalu negara terdepan berada di tingkat Anda sekarang.' },
    fillRate: { term: 'Tingkat pemenuhan', meaning: 'Bagian cip pesanan Anda yang terjual kepada Anda dalam beberapa kuartal terakhir.' },
    adoption: { term: 'Adopsi', meaning: 'Bagian ekonomi yang memakai AI dalam bekerja.' },
    trust: { term: 'Kepercayaan publik', meaning: 'Sejauh mana perusahaan dan masyarakat percaya pada kebijakan Anda, 0 sampai 100. Perusahaan yang tidak boleh mengimpor kecewa.' },
    talent: { term: 'Talenta', meaning: 'Seberapa banyak orang cakap yang bekerja di bidang AI. Amerika Serikat 2026 bernilai 100.' },
    quota: { term: 'Kuota domestik', meaning: 'Komputasi lokal yang wajib dibeli importir, sebagai bagian dari impornya.' },
    packaging: { term: 'Pengemasan', meaning: 'Menyatukan keping dan memori menjadi satu cip (misalnya CoWoS).' },
    openWeights: { term: 'Bobot terbuka', meaning: 'Angka-angka hasil belajar sebuah model, bebas bagi semua. Siapa yang memilikinya dapat menjalankan, mengubah, dan belajar dari model itu.' },
    marketMood: { term: 'Suasana pasar', meaning: 'Seberapa mau investor membeli saham. Memengaruhi nilai perusahaan dan investasinya; makin lama bergairah, makin besar peluang jatuh.' },
    listingWindow: { term: 'Jendela pencatatan', meaning: 'Boleh tidaknya perusahaan menjual saham ke publik untuk pertama kali.' },
    lockUp: { term: 'Masa kunci', meaning: 'Waktu setelah pencatatan saat pemilik awal belum boleh menjual. Harga cenderung turun ketika masa ini usai.' },
    anchor: { term: 'Jangkar', meaning: 'Pembeli besar, di sini negara, yang mengambil sebagian penawaran lebih dulu agar yang lain berani ikut.' },
    guidanceFund: { term: 'Dana pembinaan', meaning: 'Uang negara yang ditanam di perusahaan swasta agar uang swasta mengikuti.' },
    marketPressure: { term: 'Tekanan pasar', meaning: 'Pemilik lab tercatat ingin hasil cepat: komputasi riset dialihkan ke produk.' },
    voucher: { term: 'Voucer komputasi', meaning: 'Uang publik yang membayar sebagian sewa komputasi bagi usaha kecil atau lembaga riset. Sedikit yang sampai ke garis depan; tanpa audit banyak yang terbuang.' },
    tapeOut: { term: 'Tape-out', meaning: 'Saat rancangan cip dikirim ke pabrik. Ada yang berfungsi, ada yang harus diulang.' },
    foundry: { term: 'Pabrik cip dunia', meaning: 'Perusahaan yang membuat cip rancangan pihak lain (foundry). Cip tercanggih kebanyakan dibuat di Taiwan.' },
    safety: { term: 'Keamanan AI', meaning: 'Seberapa baik suatu negara memahami dan mengendalikan sistem AI-nya, 0 sampai 100. Kerja keamanan menaikkannya; tiap langkah garis depan membuat sebagian usang.' },
    incident: { term: 'Insiden', meaning: 'Sistem AI menimbulkan kerugian yang tidak dikehendaki siapa pun. Laju dan saingan yang dekat memperbesar peluangnya, kerja keamanan memperkecilnya.' },
    plan: { term: 'Rencana industri', meaning: 'Yang harus dicapai AI di industri: himpunan data, model, penerapan yang terbukti, dan perusahaan yang hidup darinya. Rencana Tiongkok dari Januari 2026 menetapkan target seperti itu untuk 2027.' },
    scenario: { term: 'Skenario penerapan', meaning: 'Penerapan AI yang sudah terbukti di pabrik nyata dan bisa ditiru, misalnya menemukan cacat di lini produksi.' },
  },
});
