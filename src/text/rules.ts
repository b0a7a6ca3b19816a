import type { Coefficients } from '../sim/coefficients/index.ts';
import { texts } from './language.ts';
import type { Numbers } from './numbers.ts';

export interface RuleWords {
  readonly title: string;
  readonly note: string;
}

/** What words of rules are about. */
export interface RuleFigures {
  /** As the game has them */
  readonly k: Coefficients;
  /** Between which those who know disagree */
  readonly ranges: Readonly<Record<'spillover' | 'openLearning' | 'openRevenue', readonly [number, number]>>;
  /** Share of the defects that four times the wafers leave, and points of talent that $1bn trains */
  readonly defectsLeft: number;
  readonly talentForOne: number;
}

type Say = (figures: RuleFigures, n: Numbers) => RuleWords;

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

const rule = (title: string, note: string): Say => () => ({ title, note });

/** A rule whose words name figures. */
const told = (words: (k: Coefficients, n: Shares, figures: RuleFigures) => readonly [string, string]): Say => (figures, n) => {
  const [title, note] = words(figures.k, sharesIn(n), figures);
  return { title, note };
};

interface Shares extends Numbers {
  /** Share 0-1 in percent, to a tenth where it has one: "6%", "1.5%" */
  readonly share: (share: number) => string;
  /** As `share`, without its sign */
  readonly bare: (share: number) => string;
}

const sharesIn = (n: Numbers): Shares => ({ ...n, share: (share) => `${n.one(share * 100)}%`, bare: (share) => n.one(share * 100) });

/** Share of vouchers' hours that serve nobody where 80% of the rent is paid, by the share that is audited. */
const wasted = ({ vouchers: k }: Coefficients, audit: number) => k.leastWaste + k.mostWaste * 0.64 * (1 - k.auditedWaste * audit);

/** USD for an hour of an H100, by USD bn a quarter for a M H100e. */
const anHour = (billions: number) => (billions * 1000) / 2190;

const delays = (k: Coefficients) => Object.values(k.programmeDelays);

/** Rules of the model behind a figure, and what is known of them. */
export const RULE_WORDS = texts<Readonly<Record<RuleName, Say>>>({
  en: {
    wear: told((k, n) => [`${n.share(k.stock.wear)} of chips wear out a quarter`, 'Reports give 10 to 30% a year']),
    caseByCase: told(({ controls: k }, n) => ['Licences case by case', `Between ${n.bare(k.caseByCase * k.caseByCaseLeast)} and ${n.share(Math.min(1, k.caseByCase * (k.caseByCaseLeast + k.caseByCaseMore)))} pass; drawn each quarter`]),
    fitting: told((k, n) => [`${n.price(k.market.fittingOut)} of data centre for each H100e`, 'Estimated from all-in prices']),
    softwareFactor: told((k, n) => [`Home software gives ${n.bare(k.stock.youngSoftware)} to 100% of full speed`, 'From what users of other stacks report']),
    softwareFunding: told((k, n) => [`$1bn closes ${n.share(k.software.forOne)} of what is missing`, 'Less for each further billion']),
    softwareUse: rule('Use makes software better', 'The more compute runs on home-made chips, the faster'),
    yieldLearning: told((_k, n, of) => [`Four times the wafers leave ${n.share(of.defectsLeft)} of the defects that learning can remove`, 'Studies disagree on the pace']),
    dies: told((k, n) => [`${n.whole(k.fabs.diesPerWafer)} dies a wafer`, 'Follows from the size of the die']),
    runs: told((k, n) => [`${n.short(k.research.pointsPerDecade)} points for ten times the compute`, 'Scaling of large runs']),
    ideas: rule('Research adds ideas, each harder than the last', 'Strength estimated'),
    spillover: told((k, n, of) => [`Followers close about ${n.share(k.research.spillover)} of the gap`, `Estimates run from ${n.bare(of.ranges.spillover[0])} to ${n.share(of.ranges.spillover[1])} a quarter`]),
    breakthrough: rule('Breakthroughs are rare draws', 'Likelier with more research; odds disputed'),
    adoption: rule('AI spreads as earlier technologies did', 'Slower without skills, service or trust'),
    revenue: told((k, n) => [`${n.money(k.diffusion.revenue)} a quarter for each million H100e`, `About $${n.two(anHour(k.diffusion.revenue))} an hour`]),
    talent: told((k, n, of) => [`$1bn buys ${n.two(of.talentForOne)} points of talent`, `Small sums buy at ${n.money(k.talent.firstPoint)} a point, each further point costs more`]),
    upkeep: rule('Upkeep of fabs, memory and power', 'Estimated'),
    reinvestment: told((k, n) => [`A busy chip maker builds with ${n.share(k.fabs.reinvestedBusy)} of its capital a quarter`, `An idle one with ${n.share(k.fabs.reinvestedIdle)}`]),
    stockPrices: rule('Prices of tools and memory', 'Tools are about half the cost of a fab'),
    leftOut: told((k, n) => [`Each firm left out costs ${n.short(k.controls.resentment)} points of trust`, 'Estimated']),
    phantom: rule('Buyers ask for more than they want', 'In 2025, 2M were ordered and 0.7M offered'),
    rationing: told((k, n) => ['The seller serves its home market first', `${n.share(k.market.homeFirst)} of supply; the rest in proportion to orders`]),
    works: rule('What it takes to build', 'Memory and packaging are estimates'),
    ownDesign: told(({ silicon: k }, n) => [`An own design works in ${n.share(k.usualOdds)} of cases`, `Then ${n.bare(k.leastSaving)} to ${n.share(k.mostSaving)} cheaper, for ${n.share(k.customShare)} of purchases`]),
    jointFab: rule('A joint fab serves its investor first', 'Its host gains taxes, talent and skill'),
    fitOut: told(({ site: k }, n) => [`Firms keep ${n.share(k.room - 1)} more racks and cooling than they need`, `${n.share(k.fastestServers)} more a quarter at most`]),
    programmes: told((k, n) => [`Programmes act after ${Math.min(...delays(k))} to ${Math.max(...delays(k))} quarters`, `Four times the money is worth twice as much; results vary by ${n.share(k.programmes.spread)}`]),
    planNeeds: rule('A counter grows as far as its scarcest need carries it', 'How much of each it needs is estimated'),
    voucherWaste: told((k, n) => [`At 80% of rent ${n.percent(wasted(k, 0))} is wasted unaudited, ${n.percent(wasted(k, 1))} audited`, 'Waste grows with the square of the rate; estimated']),
    voucherPilots: told(({ vouchers: k }, n) => [`${n.share(k.passes)} of pilots pass, ${n.share(k.passes + k.passesAudited)} where all are audited`, 'A voucher is worth $140,000 to 200,000']),
    voucherSpread: rule('The eager firms come first', 'Twice the money is far less than twice the adoption'),
    rent: told((k, n) => [`About $${n.two(anHour(k.vouchers.rent))} for an hour of an H100`, 'Rents ran from $1.70 to 2.35 in 2025 and 2026']),
    incidents: rule('Speed and rivals make incidents, safety prevents them', 'A race to the precipice (Armstrong, Bostrom and Shulman); odds disputed'),
    safetyWork: rule('Safety work is outgrown as the frontier moves', 'How fast is disputed'),
    evaluations: told((k, n) => [`$1bn of evaluations brings up to ${n.short(k.safety.evaluation)} points of safety`, 'Less for each further billion']),
    ruin: told(({ collapse: k }, n) => [`${n.whole(k.patience)} quarters of debt above ${n.short(k.ruinous)} budgets are the end`, 'Estimated']),
    bets: rule('A bet gives something up for what it gains', 'Sizes estimated; labs take years to turn'),
    pooling: rule('Pooled labs run larger and try less', 'Pays where compute is scarce; estimated'),
    openLearning: told((k, n, of) => [`Open weights teach ${n.one(1 + k.openness.learning)} times as much`, `Estimates run from ${n.one(1 + of.ranges.openLearning[0])} to ${n.one(1 + of.ranges.openLearning[1])} times`]),
    openRevenue: told(({ openness: k }, n, of) => [`Open weights cost ${n.share(k.revenueCost)} of revenue and ${n.share(k.investmentCost)} of investment`, `Estimates run from ${n.bare(of.ranges.openRevenue[0])} to ${n.share(of.ranges.openRevenue[1])}`]),
    talentMoves: rule('Researchers go to compute and openness', 'What one nation gains, others lose; estimated'),
  },
  id: {
    wear: told((k, n) => [`${n.share(k.stock.wear)} cip aus tiap kuartal`, 'Laporan menyebut 10 sampai 30% setahun']),
    caseByCase: told(({ controls: k }, n) => ['Lisensi per kasus', `Lolos ${n.bare(k.caseByCase * k.caseByCaseLeast)} sampai ${n.share(Math.min(1, k.caseByCase * (k.caseByCaseLeast + k.caseByCaseMore)))}; diundi tiap kuartal`]),
    fitting: told((k, n) => [`${n.price(k.market.fittingOut)} pusat data untuk tiap H100e`, 'Perkiraan dari harga lengkap']),
    softwareFactor: told((k, n) => [`Perangkat lunak lokal memberi ${n.bare(k.stock.youngSoftware)} sampai 100% kecepatan`, 'Dari laporan pengguna ekosistem lain']),
    softwareFunding: told((k, n) => [`US$1 miliar menutup ${n.share(k.software.forOne)} kekurangan`, 'Makin kecil untuk miliar berikutnya']),
    softwareUse: rule('Pemakaian mematangkan perangkat lunak', 'Makin banyak komputasi di cip lokal, makin cepat'),
    yieldLearning: told((_k, n, of) => [`Empat kali wafer menyisakan ${n.share(of.defectsLeft)} cacat yang bisa dihilangkan dengan belajar`, 'Kajian berbeda soal lajunya']),
    dies: told((k, n) => [`${n.whole(k.fabs.diesPerWafer)} keping per wafer`, 'Mengikuti ukuran keping']),
    runs: told((k, n) => [`${n.short(k.research.pointsPerDecade)} poin untuk sepuluh kali komputasi`, 'Penskalaan pelatihan besar']),
    ideas: rule('Riset menambah gagasan, makin lama makin sulit', 'Besarnya adalah perkiraan'),
    spillover: told((k, n, of) => [`Yang tertinggal menutup sekitar ${n.share(k.research.spillover)} selisih`, `Perkiraan ${n.bare(of.ranges.spillover[0])} sampai ${n.share(of.ranges.spillover[1])} per kuartal`]),
    breakthrough: rule('Terobosan jarang terjadi dan diundi', 'Lebih mungkin dengan lebih banyak riset; peluangnya diperdebatkan'),
    adoption: rule('AI menyebar seperti teknologi sebelumnya', 'Lebih lambat tanpa keahlian, layanan, atau kepercayaan'),
    revenue: told((k, n) => [`${n.money(k.diffusion.revenue)} per kuartal untuk tiap sejuta H100e`, `Sekitar US$${n.two(anHour(k.diffusion.revenue))} per jam`]),
    talent: told((k, n, of) => [`US$1 miliar membeli ${n.two(of.talentForOne)} poin talenta`, `Jumlah kecil membeli dengan ${n.money(k.talent.firstPoint)} per poin, tiap poin berikutnya lebih mahal`]),
    upkeep: rule('Pemeliharaan pabrik, memori, dan listrik', 'Perkiraan'),
    reinvestment: told((k, n) => [`Pembuat cip yang sibuk membangun dengan ${n.share(k.fabs.reinvestedBusy)} modalnya per kuartal`, `Yang menganggur dengan ${n.share(k.fabs.reinvestedIdle)}`]),
    stockPrices: rule('Harga mesin dan memori', 'Mesin sekitar separuh biaya pabrik'),
    leftOut: told((k, n) => [`Tiap perusahaan tersisih mengurangi kepercayaan ${n.short(k.controls.resentment)} poin`, 'Perkiraan']),
    phantom: rule('Pembeli meminta lebih dari yang diinginkan', 'Pada 2025, 2 juta dipesan dan 0,7 juta ditawarkan'),
    rationing: told((k, n) => ['Penjual melayani pasarnya sendiri dahulu', `${n.share(k.market.homeFirst)} pasokan; sisanya dibagi sebanding pesanan`]),
    works: rule('Kebutuhan untuk membangun', 'Memori dan pengemasan adalah perkiraan'),
    ownDesign: told(({ silicon: k }, n) => [`Rancangan sendiri berhasil dalam ${n.share(k.usualOdds)} kasus`, `Lalu ${n.bare(k.leastSaving)} sampai ${n.share(k.mostSaving)} lebih murah, untuk ${n.share(k.customShare)} pembelian`]),
    jointFab: rule('Pabrik bersama melayani investornya dahulu', 'Tuan rumah mendapat pajak, talenta, dan keahlian'),
    fitOut: told(({ site: k }, n) => [`Perusahaan menyediakan rak dan pendingin ${n.share(k.room - 1)} lebih dari kebutuhan`, `Paling banyak bertambah ${n.share(k.fastestServers)} per kuartal`]),
    programmes: told((k, n) => [`Program bekerja setelah ${Math.min(...delays(k))} sampai ${Math.max(...delays(k))} kuartal`, `Empat kali dana hanya dua kali hasil; hasilnya bervariasi ${n.share(k.programmes.spread)}`]),
    planNeeds: rule('Capaian tumbuh sejauh kebutuhan yang paling langka memungkinkan', 'Besar tiap kebutuhan adalah perkiraan'),
    voucherWaste: told((k, n) => [`Dengan 80% sewa, ${n.percent(wasted(k, 0))} terbuang tanpa audit, ${n.percent(wasted(k, 1))} dengan audit`, 'Tumbuh dengan kuadrat tarif; perkiraan']),
    voucherPilots: told(({ vouchers: k }, n) => [`${n.share(k.passes)} uji coba lolos, ${n.share(k.passes + k.passesAudited)} bila semua diaudit`, 'Satu voucer bernilai US$140.000 sampai 200.000']),
    voucherSpread: rule('Yang paling siap datang lebih dulu', 'Uang dua kali lipat jauh dari adopsi dua kali lipat'),
    rent: told((k, n) => [`Sekitar US$${n.two(anHour(k.vouchers.rent))} untuk satu jam H100`, 'Sewa berkisar US$1,70 sampai 2,35 pada 2025 dan 2026']),
    incidents: rule('Laju dan saingan memicu insiden, keamanan mencegahnya', 'Balapan ke tepi jurang (Armstrong, Bostrom, dan Shulman); peluangnya diperdebatkan'),
    safetyWork: rule('Kerja keamanan tertinggal saat garis depan maju', 'Seberapa cepat masih diperdebatkan'),
    evaluations: told((k, n) => [`Evaluasi US$1 miliar memberi hingga ${n.short(k.safety.evaluation)} poin keamanan`, 'Makin kecil untuk miliar berikutnya']),
    ruin: told(({ collapse: k }, n) => [`${n.whole(k.patience)} kuartal berutang di atas ${n.short(k.ruinous)} anggaran adalah akhirnya`, 'Perkiraan']),
    bets: rule('Taruhan mengorbankan sesuatu demi yang lain', 'Besarnya perkiraan; laboratorium butuh waktu untuk berbelok'),
    pooling: rule('Laboratorium gabungan melatih lebih besar dan mencoba lebih sedikit', 'Menguntungkan bila komputasi langka; perkiraan'),
    openLearning: told((k, n, of) => [`Bobot terbuka mengajarkan ${n.one(1 + k.openness.learning)} kali lipat`, `Perkiraan berkisar ${n.one(1 + of.ranges.openLearning[0])} sampai ${n.one(1 + of.ranges.openLearning[1])} kali`]),
    openRevenue: told(({ openness: k }, n, of) => [`Bobot terbuka menghilangkan ${n.share(k.revenueCost)} pendapatan dan ${n.share(k.investmentCost)} investasi`, `Perkiraan ${n.bare(of.ranges.openRevenue[0])} sampai ${n.share(of.ranges.openRevenue[1])}`]),
    talentMoves: rule('Peneliti pergi ke komputasi dan keterbukaan', 'Yang didapat satu negara hilang dari yang lain; perkiraan'),
  },
});
