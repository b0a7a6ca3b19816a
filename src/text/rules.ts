import { texts } from './language.ts';

interface RuleWords {
  readonly title: string;
  readonly note: string;
}

type RuleName =
  | 'wear'
  | 'caseByCase'
  | 'fitting'
  | 'softwareFactor'
  | 'softwareFunding'
  | 'softwareUse'
  | 'yieldLearning'
  | 'dies'
  | 'runs'
  | 'ideas'
  | 'spillover'
  | 'breakthrough'
  | 'adoption'
  | 'revenue'
  | 'talent'
  | 'upkeep'
  | 'reinvestment'
  | 'stockPrices'
  | 'leftOut'
  | 'phantom'
  | 'rationing'
  | 'works'
  | 'ownDesign'
  | 'jointFab'
  | 'fitOut'
  | 'programmes'
  | 'planNeeds'
  | 'voucherWaste'
  | 'voucherPilots'
  | 'voucherSpread'
  | 'rent'
  | 'incidents'
  | 'safetyWork'
  | 'evaluations'
  | 'ruin'
  | 'bets'
  | 'pooling'
  | 'openLearning'
  | 'openRevenue'
  | 'talentMoves';

const rule = (title: string, note: string): RuleWords => ({ title, note });

/** Rules of the model behind a figure, and what is known of them. */
export const RULE_WORDS = texts<Readonly<Record<RuleName, RuleWords>>>({
  en: {
    wear: rule('5% of chips wear out a quarter', 'Reports give 10 to 30% a year'),
    caseByCase: rule('Licences case by case', 'Between 38 and 100% pass; drawn each quarter'),
    fitting: rule('$8,000 of data centre for each H100e', 'Estimated from all-in prices'),
    softwareFactor: rule('Home software gives 60 to 100% of full speed', 'From what users of other stacks report'),
    softwareFunding: rule('$1bn closes 6% of what is missing', 'Less for each further billion'),
    softwareUse: rule('Use makes software better', 'The more compute runs on home-made chips, the faster'),
    yieldLearning: rule('Four times the wafers halve the defects', 'Studies disagree on the pace'),
    dies: rule('78 dies a wafer', 'Follows from the size of the die'),
    runs: rule('13 points for ten times the compute', 'Scaling of large runs'),
    ideas: rule('Research adds ideas, each harder than the last', 'Strength estimated'),
    spillover: rule('Followers close about 9% of the gap', 'Estimates run from 3 to 12% a quarter'),
    breakthrough: rule('Breakthroughs are rare draws', 'Likelier with more research; odds disputed'),
    adoption: rule('AI spreads as earlier technologies did', 'Slower without skills, service or trust'),
    revenue: rule('$6bn a quarter for each million H100e', 'About $2.70 an hour'),
    talent: rule('$1bn buys 0.72 points of talent', 'Small sums buy at $0.25bn a point, each further point costs more'),
    upkeep: rule('Upkeep of fabs, memory and power', 'Estimated'),
    reinvestment: rule('A busy chip maker builds with 6% of its capital a quarter', 'An idle one with 1.5%'),
    stockPrices: rule('Prices of tools and memory', 'Tools are about half the cost of a fab'),
    leftOut: rule('Each firm left out costs 0.2 points of trust', 'Estimated'),
    phantom: rule('Buyers ask for more than they want', 'In 2025, 2M were ordered and 0.7M offered'),
    rationing: rule('The seller serves its home market first', '60% of supply; the rest in proportion to orders'),
    works: rule('What it takes to build', 'Memory and packaging are estimates'),
    ownDesign: rule('An own design works six times in ten', 'Then 20 to 40% cheaper, for 40% of purchases'),
    jointFab: rule('A joint fab serves its investor first', 'Its host gains taxes, talent and skill'),
    fitOut: rule('Firms keep 15% more racks and cooling than they need', 'A fifth more a quarter at most'),
    programmes: rule('Programmes act after 2 to 4 quarters', 'Four times the money is worth twice as much; results vary by 40%'),
    planNeeds: rule('A counter grows as far as its scarcest need carries it', 'How much of each it needs is estimated'),
    voucherWaste: rule('At 80% of rent 37% is wasted unaudited, 14% audited', 'Waste grows with the square of the rate; estimated'),
    voucherPilots: rule('45% of pilots pass, 59% where all are audited', 'A voucher is worth $140,000 to 200,000'),
    voucherSpread: rule('The eager firms come first', 'Twice the money is far less than twice the adoption'),
    rent: rule('About $1.80 for an hour of an H100', 'Rents ran from $1.70 to 2.35 in 2025 and 2026'),
    incidents: rule('Speed and rivals make incidents, safety prevents them', 'A race to the precipice (Armstrong, Bostrom and Shulman); odds disputed'),
    safetyWork: rule('Safety work is outgrown as the frontier moves', 'How fast is disputed'),
    evaluations: rule('$1bn of evaluations brings up to 8 points of safety', 'Less for each further billion'),
    ruin: rule('A year of debt above four budgets is the end', 'Estimated'),
    bets: rule('A bet gives something up for what it gains', 'Sizes estimated; labs take years to turn'),
    pooling: rule('Pooled labs run larger and try less', 'Pays where compute is scarce; estimated'),
    openLearning: rule('Open weights teach twice as much', 'Estimates run from half as much again to three times'),
    openRevenue: rule('Open weights cost 30% of revenue and 20% of investment', 'Estimates run from 10 to 40%'),
    talentMoves: rule('Researchers go to compute and openness', 'What one nation gains, others lose; estimated'),
  },
  id: {
    wear: rule('5% cip aus tiap kuartal', 'Laporan menyebut 10 sampai 30% setahun'),
    caseByCase: rule('Lisensi per kasus', 'Lolos 38 sampai 100%; diundi tiap kuartal'),
    fitting: rule('US$8.000 pusat data untuk tiap H100e', 'Perkiraan dari harga lengkap'),
    softwareFactor: rule('Perangkat lunak lokal memberi 60 sampai 100% kecepatan', 'Dari laporan pengguna ekosistem lain'),
    softwareFunding: rule('US$1 miliar menutup 6% kekurangan', 'Makin kecil untuk miliar berikutnya'),
    softwareUse: rule('Pemakaian mematangkan perangkat lunak', 'Makin banyak komputasi di cip lokal, makin cepat'),
    yieldLearning: rule('Empat kali wafer, cacat berkurang separuh', 'Kajian berbeda soal lajunya'),
    dies: rule('78 keping per wafer', 'Mengikuti ukuran keping'),
    runs: rule('13 poin untuk sepuluh kali komputasi', 'Penskalaan pelatihan besar'),
    ideas: rule('Riset menambah gagasan, makin lama makin sulit', 'Besarnya adalah perkiraan'),
    spillover: rule('Yang tertinggal menutup sekitar 9% selisih', 'Perkiraan 3 sampai 12% per kuartal'),
    breakthrough: rule('Terobosan jarang terjadi dan diundi', 'Lebih mungkin dengan lebih banyak riset; peluangnya diperdebatkan'),
    adoption: rule('AI menyebar seperti teknologi sebelumnya', 'Lebih lambat tanpa keahlian, layanan, atau kepercayaan'),
    revenue: rule('US$6 miliar per kuartal untuk tiap sejuta H100e', 'Sekitar US$2,70 per jam'),
    talent: rule('US$1 miliar membeli 0,72 poin talenta', 'Jumlah kecil membeli dengan US$0,25 miliar per poin, tiap poin berikutnya lebih mahal'),
    upkeep: rule('Pemeliharaan pabrik, memori, dan listrik', 'Perkiraan'),
    reinvestment: rule('Pembuat cip yang sibuk membangun dengan 6% modalnya per kuartal', 'Yang menganggur dengan 1,5%'),
    stockPrices: rule('Harga mesin dan memori', 'Mesin sekitar separuh biaya pabrik'),
    leftOut: rule('Tiap perusahaan tersisih mengurangi kepercayaan 0,2 poin', 'Perkiraan'),
    phantom: rule('Pembeli meminta lebih dari yang diinginkan', 'Pada 2025, 2 juta dipesan dan 0,7 juta ditawarkan'),
    rationing: rule('Penjual melayani pasarnya sendiri dahulu', '60% pasokan; sisanya dibagi sebanding pesanan'),
    works: rule('Kebutuhan untuk membangun', 'Memori dan pengemasan adalah perkiraan'),
    ownDesign: rule('Rancangan sendiri berhasil enam dari sepuluh kali', 'Lalu 20 sampai 40% lebih murah, untuk 40% pembelian'),
    jointFab: rule('Pabrik bersama melayani investornya dahulu', 'Tuan rumah mendapat pajak, talenta, dan keahlian'),
    fitOut: rule('Perusahaan menyediakan rak dan pendingin 15% lebih dari kebutuhan', 'Paling banyak bertambah seperlima per kuartal'),
    programmes: rule('Program bekerja setelah 2 sampai 4 kuartal', 'Empat kali dana hanya dua kali hasil; hasilnya bervariasi 40%'),
    planNeeds: rule('Capaian tumbuh sejauh kebutuhan yang paling langka memungkinkan', 'Besar tiap kebutuhan adalah perkiraan'),
    voucherWaste: rule('Dengan 80% sewa, 37% terbuang tanpa audit, 14% dengan audit', 'Tumbuh dengan kuadrat tarif; perkiraan'),
    voucherPilots: rule('45% uji coba lolos, 59% bila semua diaudit', 'Satu voucer bernilai US$140.000 sampai 200.000'),
    voucherSpread: rule('Yang paling siap datang lebih dulu', 'Uang dua kali lipat jauh dari adopsi dua kali lipat'),
    rent: rule('Sekitar US$1,80 untuk satu jam H100', 'Sewa berkisar US$1,70 sampai 2,35 pada 2025 dan 2026'),
    incidents: rule('Laju dan saingan memicu insiden, keamanan mencegahnya', 'Balapan ke tepi jurang (Armstrong, Bostrom, dan Shulman); peluangnya diperdebatkan'),
    safetyWork: rule('Kerja keamanan tertinggal saat garis depan maju', 'Seberapa cepat masih diperdebatkan'),
    evaluations: rule('Evaluasi US$1 miliar memberi hingga 8 poin keamanan', 'Makin kecil untuk miliar berikutnya'),
    ruin: rule('Setahun berutang di atas empat anggaran adalah akhirnya', 'Perkiraan'),
    bets: rule('Taruhan mengorbankan sesuatu demi yang lain', 'Besarnya perkiraan; laboratorium butuh waktu untuk berbelok'),
    pooling: rule('Laboratorium gabungan melatih lebih besar dan mencoba lebih sedikit', 'Menguntungkan bila komputasi langka; perkiraan'),
    openLearning: rule('Bobot terbuka mengajarkan dua kali lipat', 'Perkiraan berkisar satu setengah sampai tiga kali'),
    openRevenue: rule('Bobot terbuka menghilangkan 30% pendapatan dan 20% investasi', 'Perkiraan 10 sampai 40%'),
    talentMoves: rule('Peneliti pergi ke komputasi dan keterbukaan', 'Yang didapat satu negara hilang dari yang lain; perkiraan'),
  },
});
