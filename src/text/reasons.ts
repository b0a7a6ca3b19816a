import type { ReasonKey } from '../sim/doctrine.ts';
import { texts } from './language.ts';
import { NUMBERS } from './numbers.ts';

/** Figures of a reason in the core's units; ids of nations, chips and cards already turned into names. */
export type ReasonArgs = Readonly<Record<string, number | string>>;

type Wording = Readonly<Record<ReasonKey, (args: ReasonArgs) => string>>;

const en = NUMBERS.en;
const id = NUMBERS.id;
const figure = (args: ReasonArgs, name: string): number => Number(args[name] ?? 0);

/** Why a rival did what it did, in its own words. */
export const REASONS_TEXT = texts<Wording>({
  en: {
    fastestCompute: (a) => `${a['chip']} is the fastest compute that money can buy now`,
    feedHomeFabs: () => 'our fabs learn only from what they make',
    memoryBinds: () => 'memory is what holds our fabs back',
    packagingBinds: () => 'packaging is what holds our fabs back',
    wafersBind: () => 'wafers are what our line is short of',
    powerShort: (a) => `only ${en.percent(figure(a, 'share'))} of our servers will have power`,
    ownDesignPays: (a) => `a chip of our own would save ${en.money(figure(a, 'saving'))} a quarter`,
    serversShort: (a) => `we have servers for only ${en.percent(figure(a, 'share'))} of our chips`,
    coolingShort: (a) => `we can cool only ${en.percent(figure(a, 'share'))} of our chips`,
    prepare: (a) => `“${a['card']}” may come, and waiting costs more`,
    openTheGate: () => 'our firms need compute today',
    protectHome: () => 'every import is an order that our fabs do not get',
    bothRoads: (a) => `imports for today, ${en.percent(figure(a, 'quota'))} home-made for tomorrow`,
    serveToday: () => 'users come before the frontier',
    keepUp: () => 'falling behind the frontier costs more each quarter',
    stayAhead: () => 'the lead is worth more than sales today',
    portSoftware: () => 'home-made chips are only as good as their software',
    keepTalent: () => 'researchers go where they are wanted',
    gapNarrows: (a) =>
      `${a['nation']} is ${en.one(figure(a, 'gap'))} months behind, and we licensed ${en.thousands(figure(a, 'licensed'))} chips last quarter`,
    gapIsWide: (a) => `${a['nation']} is ${en.one(figure(a, 'gap'))} months behind: sales do no harm`,
    investorsPay: (a) => `investors would pay ${en.money(figure(a, 'raises'))} for part of ${a['firm']} now`,
    coolMarket: () => 'the market is too cool: who lists now sells cheap',
    sellWhileDear: (a) => `our shares in ${a['firm']} cost ${en.two(figure(a, 'price'))} times what we paid`,
    privateFollows: () => 'in this mood private money follows the state’s',
    keepResearch: (a) => `owners have moved ${en.percent(figure(a, 'pressure'))} of our research to products`,
    afterIncident: () => 'after the incident our people are afraid',
    leapWhileBehind: (a) => `${en.one(figure(a, 'gap'))} months behind, only a leap catches up`,
    scaleWins: () => 'nobody else has the compute for the next foundation models',
    openWhileBehind: (a) => `${en.one(figure(a, 'gap'))} months behind, free models win us users and friends`,
    keepWhatLeads: () => 'what we lead with, others would copy',
    youStockpiledTools: (a) => `${a['nation']} has stocked tools for ${en.one(figure(a, 'tools'))}k wafers a month`,
    planBottleneck: (a) => `the plan needs it: ${a['programme']}`,
    youWithheldMinerals: (a) => `${a['nation']} withholds chip minerals from us`,
    youRentedAbroad: (a) => `${a['nation']} rents ${en.millions(figure(a, 'rented'))} H100e abroad, round our rules`,
    youSmuggled: (a) => `chips smuggled to ${a['nation']} were seized: ${a['firm']} goes on the list`,
    youProbedOurSeller: (a) => `${a['nation']} probes ${a['firm']}`,
    alliesMustFollow: (a) => `as long as ${a['nation']} sells, our rule only moves the sale`,
    youShutTools: (a) => `${a['nation']} shut us off from its chip tools`,
    youSoldToolsAgain: (a) => `${a['nation']} sells us tools again`,
    sellersLoseToo: (a) => `sellers in ${a['nation']} lose by the shut key as we do`,
  },
  id: {
    fastestCompute: (a) => `${a['chip']} adalah komputasi tercepat yang bisa dibeli sekarang`,
    feedHomeFabs: () => 'pabrik kami hanya belajar dari yang dibuatnya',
    memoryBinds: () => 'memori yang menahan pabrik kami',
    packagingBinds: () => 'pengemasan yang menahan pabrik kami',
    wafersBind: () => 'lini kami kekurangan wafer',
    powerShort: (a) => `hanya ${id.percent(figure(a, 'share'))} server kami yang akan mendapat listrik`,
    ownDesignPays: (a) => `cip rancangan sendiri akan menghemat ${id.money(figure(a, 'saving'))} per kuartal`,
    serversShort: (a) => `server kami hanya cukup untuk ${id.percent(figure(a, 'share'))} cip`,
    coolingShort: (a) => `pendingin kami hanya cukup untuk ${id.percent(figure(a, 'share'))} cip`,
    prepare: (a) => `“${a['card']}” mungkin terjadi, dan menunggu akan lebih mahal`,
    openTheGate: () => 'perusahaan kami butuh komputasi hari ini',
    protectHome: () => 'setiap impor adalah pesanan yang hilang bagi pabrik kami',
    bothRoads: (a) => `impor untuk hari ini, ${id.percent(figure(a, 'quota'))} cip lokal untuk besok`,
    serveToday: () => 'pengguna didahulukan daripada garis depan',
    keepUp: () => 'makin lama tertinggal dari garis depan, makin mahal',
    stayAhead: () => 'keunggulan lebih berharga daripada penjualan hari ini',
    portSoftware: () => 'cip lokal hanya sebaik perangkat lunaknya',
    keepTalent: () => 'peneliti pergi ke tempat yang menghargai mereka',
    gapNarrows: (a) =>
      `${a['nation']} tertinggal ${id.one(figure(a, 'gap'))} bulan, dan kami memberi lisensi ${id.thousands(figure(a, 'licensed'))} cip kuartal lalu`,
    gapIsWide: (a) => `${a['nation']} tertinggal ${id.one(figure(a, 'gap'))} bulan: penjualan tidak berbahaya`,
    investorsPay: (a) => `investor mau membayar ${id.money(figure(a, 'raises'))} untuk sebagian ${a['firm']} sekarang`,
    coolMarket: () => 'pasar terlalu dingin: yang melantai sekarang menjual murah',
    sellWhileDear: (a) => `saham kami di ${a['firm']} bernilai ${id.two(figure(a, 'price'))} kali harga belinya`,
    privateFollows: () => 'dalam suasana ini uang swasta mengikuti uang negara',
    keepResearch: (a) => `pemilik saham sudah mengalihkan ${id.percent(figure(a, 'pressure'))} riset kami ke produk`,
    afterIncident: () => 'rakyat kami takut setelah insiden itu',
    leapWhileBehind: (a) => `tertinggal ${id.one(figure(a, 'gap'))} bulan, hanya lompatan yang bisa mengejar`,
    scaleWins: () => 'tidak ada yang punya komputasi sebesar kami untuk model fondasi berikutnya',
    openWhileBehind: (a) => `tertinggal ${id.one(figure(a, 'gap'))} bulan, model gratis memberi kami pengguna dan kawan`,
    keepWhatLeads: () => 'yang membuat kami unggul akan ditiru',
    youStockpiledTools: (a) => `${a['nation']} menimbun mesin untuk ${id.one(figure(a, 'tools'))} rb wafer per bulan`,
    planBottleneck: (a) => `rencana memerlukannya: ${a['programme']}`,
    youWithheldMinerals: (a) => `${a['nation']} menahan mineral cip dari kami`,
    youRentedAbroad: (a) => `${a['nation']} menyewa ${id.millions(figure(a, 'rented'))} H100e di luar negeri, mengakali aturan kami`,
    youSmuggled: (a) => `cip selundupan ke ${a['nation']} disita: ${a['firm']} masuk daftar`,
    youProbedOurSeller: (a) => `${a['nation']} menyelidiki ${a['firm']}`,
    alliesMustFollow: (a) => `selama ${a['nation']} menjual, aturan kami hanya memindahkan penjualan`,
    youShutTools: (a) => `${a['nation']} menutup mesin cipnya bagi kami`,
    youSoldToolsAgain: (a) => `${a['nation']} kembali menjual mesin cip kepada kami`,
    sellersLoseToo: (a) => `penjual di ${a['nation']} ikut rugi karena kunci tertutup`,
  },
});
