import type { OrderKind, OrderOf } from '../sim/orders/order.ts';
import type { FirmKind } from '../sim/setting.ts';
import type { Admitted, Bet, Window } from '../sim/records/nation.ts';
import type { Chokepoint, LicenceRule } from '../sim/records/regime.ts';
import { texts } from './language.ts';
import type { Numbers } from './numbers.ts';
import { PROGRAMME_TEXT } from './programmes.ts';
import { termsPhrase } from './terms.ts';

/** What a plan's orders speak of, by name, in the language of the line. */
export interface Names {
  readonly n: Numbers;
  readonly chip: (id: string) => string;
  readonly nation: (id: string) => string;
  readonly firm: (id: string) => string;
  /** A city of the nation whose plan it is */
  readonly city: (id: string) => string;
  /** By fab index */
  readonly fab: (index: number) => string;
  /** Chips of an open order, by its id: "120k H200" */
  readonly chipOrder: (id: number) => string;
  readonly card: (id: string) => string;
  readonly choice: (card: string, choice: string) => string;
  /** With whom a deal is, by its number */
  readonly dealWith: (deal: number) => string;
}

export type OrderLines = { readonly [K in OrderKind]: (order: OrderOf<K>, names: Names) => string };

const ADMITTED_EN: Record<Admitted, string> = { all: 'all firms', largest: 'three largest', homeBuyers: 'home-chip buyers', listed: 'my list' };
const ADMITTED_ID: Record<Admitted, string> = { all: 'semua perusahaan', largest: '3 terbesar', homeBuyers: 'pembeli cip lokal', listed: 'daftar saya' };
const RULE_EN: Record<LicenceRule, string> = { open: 'open', caseByCase: 'case by case', closed: 'closed' };
const RULE_ID: Record<LicenceRule, string> = { open: 'terbuka', caseByCase: 'per kasus', closed: 'tertutup' };
const BET_EN: Record<Bet, string> = { balanced: 'none', memory: 'memory', agents: 'agents', foundation: 'foundation models' };
const BET_ID: Record<Bet, string> = { balanced: 'tidak ada', memory: 'memori', agents: 'agen', foundation: 'model fondasi' };

const WINDOW_EN: Record<Window, string> = { open: 'open to all', selective: 'by the state alone', shut: 'shut' };
const WINDOW_ID: Record<Window, string> = { open: 'terbuka untuk semua', selective: 'hanya lewat negara', shut: 'tertutup' };
const KINDS_EN: Record<FirmKind, string> = { platform: 'platforms', lab: 'labs', chipDesigner: 'chip designers', foundry: 'foundries' };
const KINDS_ID: Record<FirmKind, string> = { platform: 'platform', lab: 'lab', chipDesigner: 'perancang cip', foundry: 'pabrik cip' };
const GOODS_EN: Record<Chokepoint, string> = { tools: 'chip tools', hbm: 'memory' };
const GOODS_ID: Record<Chokepoint, string> = { tools: 'mesin cip', hbm: 'memori' };

/** Every order of a plan in one line. */
export const ORDER_LINES = texts<OrderLines>({
  en: {
    orderChips: ({ chip, units }, { n, ...names }) => `Buy ${n.thousands(units)} ${names.chip(chip)}`,
    cancelChips: ({ order }, names) => `Cancel ${names.chipOrder(order)}`,
    setApproval: ({ release, admitted, quota }, { n }) =>
      `Release ${n.thousands(release)} a quarter, ${ADMITTED_EN[admitted]}, quota ${n.percent(quota)}`,
    setControls: ({ target, licence, cut }, { n, ...names }) =>
      `Licences for ${names.nation(target)}: ${RULE_EN[licence]}, ${n.percent(cut)} cut`,
    align: ({ ally, target, what }, names) => `Ask ${names.nation(ally)} to stop ${GOODS_EN[what]} for ${names.nation(target)}`,
    answerAlignment: ({ controller, target, what, follow }, names) =>
      follow ? `Stop ${GOODS_EN[what]} for ${names.nation(target)}, as ${names.nation(controller)} asks` : `Refuse ${names.nation(controller)}: ${GOODS_EN[what]} for ${names.nation(target)} go on`,
    lobby: ({ controller, spend }, { n, ...names }) => `Lobby in ${names.nation(controller)}, ${n.money(spend)}`,
    minerals: ({ target, on }, names) => (on ? `Withhold minerals from ${names.nation(target)}` : `Let minerals go to ${names.nation(target)}`),
    antitrust: ({ firm }, names) => `Probe ${names.firm(firm)}`,
    courtSwing: ({ nation, spend }, { n, ...names }) => `Court ${names.nation(nation)}, ${n.money(spend)}`,
    rent: ({ host, amount }, { n, ...names }) => (amount > 0 ? `Rent ${n.millions(amount)} H100e in ${names.nation(host)}` : `End renting in ${names.nation(host)}`),
    greyChips: ({ chip, units }, { n, ...names }) => `Grey market: ${n.thousands(units)} ${names.chip(chip)}`,
    answerEvent: ({ card, choice }, names) => `${names.card(card)}: ${names.choice(card, choice)}`,
    buildFab: ({ capacity }, { n }) => `New fab, ${n.short(capacity)} kwpm`,
    expandFab: ({ fab, capacity }, { n, ...names }) => `${names.fab(fab)}: ${n.short(capacity)} kwpm more`,
    buildHbm: ({ rate }, { n }) => `Memory line, ${n.short(rate)} M stacks a quarter`,
    buildPackaging: ({ rate }, { n }) => `Packaging line, ${n.thousands(rate)} a quarter`,
    buildPower: ({ gw }, { n }) => `Power, ${n.short(gw)} GW`,
    buildOnsitePower: ({ gw }, { n }) => `Power on the sites, ${n.short(gw)} GW`,
    buildServers: ({ gw }, { n }) => `Servers, ${n.short(gw)} GW`,
    buildCooling: ({ gw }, { n }) => `Cooling, ${n.short(gw)} GW`,
    startSilicon: ({ spend }, { n }) => `Own chip design, ${n.money(spend)}`,
    jointFab: ({ partner, at, capacity }, { n, ...names }) =>
      `Joint fab with ${names.nation(partner)}, ${n.short(capacity)} kwpm, ${at === 'home' ? 'at home' : 'on its soil'}`,
    setVouchers: ({ city, budget, rate, audit }, { n, ...names }) =>
      budget > 0
        ? `${names.city(city)}: ${n.money(budget)} a quarter, ${n.percent(rate)} of rent, ${n.percent(audit)} audited`
        : `${names.city(city)}: end vouchers`,
    answerCity: ({ city, grant }, names) => (grant ? `${names.city(city)}: grant what it asks` : `${names.city(city)}: refuse what it asks`),
    dataVouchers: ({ city, spend }, { n, ...names }) => `${names.city(city)}: data vouchers, ${n.money(spend)}`,
    poolCentres: ({ city }, names) => `${names.city(city)}: join the pool of data centres`,
    stockpile: ({ what, amount }, { n }) =>
      what === 'tools' ? `Tools for ${n.short(amount)} kwpm` : `${n.short(amount)} M memory stacks`,
    fundSoftware: ({ spend }, { n }) => `Software programme, ${n.money(spend)}`,
    fundTalent: ({ spend }, { n }) => `Talent programme, ${n.money(spend)}`,
    fundProgramme: ({ programme, spend }, { n }) => `${PROGRAMME_TEXT.en[programme].name}, ${n.money(spend)}`,
    splitCompute: ({ research, safety }, { n }) =>
      `${n.percent(research)} research, ${n.percent(1 - research - safety)} products, ${n.percent(safety)} safety`,
    setWindow: ({ window }) => `Listing window: ${WINDOW_EN[window]}`,
    listFirm: ({ firm, size, anchor }, { n, ...names }) =>
      `Bring ${names.firm(firm)} to market, ${n.percent(size)} of it` + (anchor > 0 ? `, ${n.money(anchor)} as anchor` : ''),
    sellStake: ({ firm }, names) => `Sell the state’s shares in ${names.firm(firm)}`,
    fundFirms: ({ firms, spend }, { n }) => `Guidance fund for ${KINDS_EN[firms]}, ${n.money(spend)}`,
    setCovenant: ({ on }) => (on ? 'Research covenant on state money' : 'No research covenant on state money'),
    evaluateModels: ({ spend }, { n }) => `Evaluate models, ${n.money(spend)}`,
    setBet: ({ bet, share }, { n }) => `Research bet: ${BET_EN[bet]}${bet === 'balanced' ? '' : `, ${n.percent(share)}`}`,
    setLabs: ({ mode }) => (mode === 'pool' ? 'Pool the labs' : 'Let the labs compete'),
    setWeights: ({ open }) => (open ? 'Open the weights' : 'Close the weights'),
    courtTalent: ({ spend }, { n }) => `Offers to researchers abroad, ${n.money(spend)}`,
    offerDeal: ({ to, give, take }, names) => `Offer to ${names.nation(to)}: ${termsPhrase('en', give, names)} for ${termsPhrase('en', take, names)}`,
    counterDeal: ({ deal, give, take }, names) => `Counter to ${names.dealWith(deal)}: ${termsPhrase('en', give, names)} for ${termsPhrase('en', take, names)}`,
    answerDeal: ({ deal, answer }, names) => (answer === 'accept' ? `Accept the offer of ${names.dealWith(deal)}` : `Refuse the offer of ${names.dealWith(deal)}`),
    withdrawDeal: ({ deal }, names) => `Take back the offer to ${names.dealWith(deal)}`,
    breakDeal: ({ deal }, names) => `Break the deal with ${names.dealWith(deal)}`,
  },
  id: {
    orderChips: ({ chip, units }, { n, ...names }) => `Beli ${n.thousands(units)} ${names.chip(chip)}`,
    cancelChips: ({ order }, names) => `Batalkan ${names.chipOrder(order)}`,
    setApproval: ({ release, admitted, quota }, { n }) =>
      `Lepas ${n.thousands(release)} per kuartal, ${ADMITTED_ID[admitted]}, kuota ${n.percent(quota)}`,
    setControls: ({ target, licence, cut }, { n, ...names }) =>
      `Lisensi untuk ${names.nation(target)}: ${RULE_ID[licence]}, potongan ${n.percent(cut)}`,
    align: ({ ally, target, what }, names) => `Minta ${names.nation(ally)} menyetop ${GOODS_ID[what]} ke ${names.nation(target)}`,
    answerAlignment: ({ controller, target, what, follow }, names) =>
      follow ? `Setop ${GOODS_ID[what]} ke ${names.nation(target)}, sesuai permintaan ${names.nation(controller)}` : `Tolak ${names.nation(controller)}: ${GOODS_ID[what]} ke ${names.nation(target)} jalan terus`,
    lobby: ({ controller, spend }, { n, ...names }) => `Lobi di ${names.nation(controller)}, ${n.money(spend)}`,
    minerals: ({ target, on }, names) => (on ? `Tahan mineral untuk ${names.nation(target)}` : `Lepas mineral untuk ${names.nation(target)}`),
    antitrust: ({ firm }, names) => `Selidiki ${names.firm(firm)}`,
    courtSwing: ({ nation, spend }, { n, ...names }) => `Dekati ${names.nation(nation)}, ${n.money(spend)}`,
    rent: ({ host, amount }, { n, ...names }) => (amount > 0 ? `Sewa ${n.millions(amount)} H100e di ${names.nation(host)}` : `Akhiri sewa di ${names.nation(host)}`),
    greyChips: ({ chip, units }, { n, ...names }) => `Pasar gelap: ${n.thousands(units)} ${names.chip(chip)}`,
    answerEvent: ({ card, choice }, names) => `${names.card(card)}: ${names.choice(card, choice)}`,
    buildFab: ({ capacity }, { n }) => `Pabrik cip baru, ${n.short(capacity)} kwpm`,
    expandFab: ({ fab, capacity }, { n, ...names }) => `${names.fab(fab)}: tambah ${n.short(capacity)} kwpm`,
    buildHbm: ({ rate }, { n }) => `Lini memori, ${n.short(rate)} jt tumpuk per kuartal`,
    buildPackaging: ({ rate }, { n }) => `Lini pengemasan, ${n.thousands(rate)} per kuartal`,
    buildPower: ({ gw }, { n }) => `Listrik, ${n.short(gw)} GW`,
    buildOnsitePower: ({ gw }, { n }) => `Listrik di lokasi, ${n.short(gw)} GW`,
    buildServers: ({ gw }, { n }) => `Server, ${n.short(gw)} GW`,
    buildCooling: ({ gw }, { n }) => `Pendingin, ${n.short(gw)} GW`,
    startSilicon: ({ spend }, { n }) => `Rancangan cip sendiri, ${n.money(spend)}`,
    jointFab: ({ partner, at, capacity }, { n, ...names }) =>
      `Pabrik bersama ${names.nation(partner)}, ${n.short(capacity)} kwpm, ${at === 'home' ? 'di dalam negeri' : 'di tempatnya'}`,
    setVouchers: ({ city, budget, rate, audit }, { n, ...names }) =>
      budget > 0
        ? `${names.city(city)}: ${n.money(budget)} per kuartal, ${n.percent(rate)} dari sewa, ${n.percent(audit)} diaudit`
        : `${names.city(city)}: hentikan voucer`,
    answerCity: ({ city, grant }, names) => (grant ? `${names.city(city)}: kabulkan permohonan` : `${names.city(city)}: tolak permohonan`),
    dataVouchers: ({ city, spend }, { n, ...names }) => `${names.city(city)}: voucer data, ${n.money(spend)}`,
    poolCentres: ({ city }, names) => `${names.city(city)}: gabungkan pusat data`,
    stockpile: ({ what, amount }, { n }) =>
      what === 'tools' ? `Mesin untuk ${n.short(amount)} kwpm` : `${n.short(amount)} jt tumpuk memori`,
    fundSoftware: ({ spend }, { n }) => `Program perangkat lunak, ${n.money(spend)}`,
    fundTalent: ({ spend }, { n }) => `Program talenta, ${n.money(spend)}`,
    fundProgramme: ({ programme, spend }, { n }) => `${PROGRAMME_TEXT.id[programme].name}, ${n.money(spend)}`,
    splitCompute: ({ research, safety }, { n }) =>
      `${n.percent(research)} riset, ${n.percent(1 - research - safety)} produk, ${n.percent(safety)} keamanan`,
    setWindow: ({ window }) => `Jendela pencatatan: ${WINDOW_ID[window]}`,
    listFirm: ({ firm, size, anchor }, { n, ...names }) =>
      `Bawa ${names.firm(firm)} ke bursa, ${n.percent(size)}` + (anchor > 0 ? `, jangkar ${n.money(anchor)}` : ''),
    sellStake: ({ firm }, names) => `Jual saham negara di ${names.firm(firm)}`,
    fundFirms: ({ firms, spend }, { n }) => `Dana pembinaan ${KINDS_ID[firms]}, ${n.money(spend)}`,
    setCovenant: ({ on }) => (on ? 'Ikatan riset pada uang negara' : 'Tanpa ikatan riset pada uang negara'),
    evaluateModels: ({ spend }, { n }) => `Evaluasi model, ${n.money(spend)}`,
    setBet: ({ bet, share }, { n }) => `Taruhan riset: ${BET_ID[bet]}${bet === 'balanced' ? '' : `, ${n.percent(share)}`}`,
    setLabs: ({ mode }) => (mode === 'pool' ? 'Gabungkan laboratorium' : 'Biarkan laboratorium bersaing'),
    setWeights: ({ open }) => (open ? 'Buka bobot model' : 'Tutup bobot model'),
    courtTalent: ({ spend }, { n }) => `Tawaran bagi peneliti di luar negeri, ${n.money(spend)}`,
    offerDeal: ({ to, give, take }, names) => `Tawaran kepada ${names.nation(to)}: ${termsPhrase('id', give, names)} untuk ${termsPhrase('id', take, names)}`,
    counterDeal: ({ deal, give, take }, names) => `Tawaran balik kepada ${names.dealWith(deal)}: ${termsPhrase('id', give, names)} untuk ${termsPhrase('id', take, names)}`,
    answerDeal: ({ deal, answer }, names) => (answer === 'accept' ? `Terima tawaran ${names.dealWith(deal)}` : `Tolak tawaran ${names.dealWith(deal)}`),
    withdrawDeal: ({ deal }, names) => `Tarik tawaran kepada ${names.dealWith(deal)}`,
    breakDeal: ({ deal }, names) => `Langgar kesepakatan dengan ${names.dealWith(deal)}`,
  },
});
