import { texts } from './language.ts';

/** Figures of a headline, already written: k chips in full, points, months, shares. */
export interface HeadlineArgs {
  readonly units: string;
  readonly chip: string;
  readonly nation: string;
  readonly fab: string;
  readonly city: string;
  readonly title: string;
  readonly firm: string;
  /** Change of a price on its first day: "+41%" */
  readonly pop: string;
  readonly amount: string;
  /** A counter of the plan, or a programme */
  readonly part: string;
}

type HeadlineKey =
  | 'frozen'
  | 'lead'
  | 'selfReliantHalf'
  | 'quiet'
  | 'nothingCame'
  | 'withdrawn'
  | 'refused'
  | 'customsHold'
  | 'recordArrivals'
  | 'recordHome'
  | 'waitHome'
  | 'waitAbroad'
  | 'licenceClosed'
  | 'licenceOpened'
  | 'dealStruck'
  | 'dealKept'
  | 'dealBrokenByThem'
  | 'dealBrokenByYou'
  | 'dealOffered'
  | 'toolsShut'
  | 'cloudShut'
  | 'entityListed'
  | 'allyFollowed'
  | 'mineralsWithheld'
  | 'seized'
  | 'breakthrough'
  | 'rivalBreakthrough'
  | 'fabOpened'
  | 'yieldUp'
  | 'powerShort'
  | 'serversShort'
  | 'coolingShort'
  | 'tapeOut'
  | 'tapeOutFailed'
  | 'jointFabOpened'
  | 'trustFell'
  | 'gapNarrowed'
  | 'gapWidened'
  | 'incident'
  | 'seriousIncident'
  | 'incidentAbroad'
  | 'catastrophe'
  | 'collapse'
  | 'ruinNear'
  | 'targetReached'
  | 'planMet'
  | 'programmeActed'
  | 'weightsOpened'
  | 'weightsClosed'
  | 'rivalOpens'
  | 'rivalCloses'
  | 'cityFraud'
  | 'cityFalseReport'
  | 'cityAsks'
  | 'pilotsPassed'
  | 'event'
  | 'listed'
  | 'offerWithdrawn'
  | 'boom'
  | 'winter'
  | 'computeUp'
  | 'computeDown';

export const HEADLINE_WORDS = texts<Readonly<Record<HeadlineKey, (args: HeadlineArgs) => string>>>({
  en: {
    frozen: () => 'The treasury runs dry',
    lead: () => 'You take the lead',
    selfReliantHalf: () => 'Half of all compute is home-made',
    quiet: () => 'A quiet quarter',
    nothingCame: () => 'Not one imported chip comes in',
    withdrawn: ({ units, chip }) => `Licences for ${units} ${chip} are taken back`,
    refused: ({ units, chip }) => `${units} ${chip} are refused a licence`,
    customsHold: ({ units, chip }) => `Customs hold ${units} ${chip} at the gate`,
    recordArrivals: ({ units, chip }) => `A record ${units} ${chip} arrive`,
    recordHome: ({ units, chip }) => `Home fabs deliver a record ${units} ${chip}`,
    waitHome: ({ units, chip }) => `${units} ${chip} wait for your key`,
    waitAbroad: ({ units, chip }) => `${units} ${chip} wait for a licence`,
    licenceClosed: ({ nation }) => `${nation}: the gate is shut`,
    licenceOpened: ({ nation }) => `${nation}: the gate opens`,
    dealStruck: ({ nation }) => `A deal with ${nation}`,
    dealKept: ({ nation }) => `The deal with ${nation} is kept to its end`,
    dealBrokenByThem: ({ nation }) => `${nation} breaks its deal with you`,
    dealBrokenByYou: ({ nation }) => `You break the deal with ${nation}`,
    dealOffered: ({ nation }) => `${nation} offers a deal`,
    toolsShut: ({ nation }) => `${nation} sells no more chip tools`,
    cloudShut: ({ nation }) => `${nation} bars renting abroad`,
    entityListed: ({ nation }) => `${nation} puts a firm on its list`,
    allyFollowed: ({ nation }) => `${nation} follows, and shuts its key`,
    mineralsWithheld: ({ nation }) => `${nation} withholds chip minerals`,
    seized: ({ units, chip }) => `${units} smuggled ${chip} are seized`,
    breakthrough: ({ amount }) => `A breakthrough: ${amount} points in one leap`,
    rivalBreakthrough: ({ nation, amount }) => `${nation} leaps ahead by ${amount} points`,
    fabOpened: ({ fab }) => `${fab} makes its first wafers`,
    yieldUp: ({ amount }) => `Yield climbs to ${amount}`,
    powerShort: ({ amount }) => `Power for only ${amount} of the chips`,
    serversShort: ({ amount }) => `Servers for only ${amount} of the chips`,
    coolingShort: ({ amount }) => `Cooling for only ${amount} of the chips`,
    tapeOut: ({ amount }) => `Your own chip works: ${amount} cheaper`,
    tapeOutFailed: () => 'Your own chip comes back dead',
    jointFabOpened: ({ nation }) => `The joint fab opens: ${nation}`,
    trustFell: ({ amount }) => `Trust falls by ${amount} points`,
    gapNarrowed: ({ amount }) => `The frontier gap narrows by ${amount} months`,
    gapWidened: ({ amount }) => `The frontier gap widens by ${amount} months`,
    incident: () => 'An AI system slips its guard',
    seriousIncident: () => 'A serious AI incident shakes the nation',
    incidentAbroad: ({ nation }) => `${nation}: a serious AI incident frightens the world`,
    catastrophe: ({ nation }) => `${nation}: a catastrophe ends the race`,
    collapse: ({ nation }) => `${nation}: the treasury collapses, and the race with it`,
    ruinNear: ({ nation }) => `${nation}: creditors give it two quarters`,
    targetReached: ({ part, amount }) => `A target is reached: ${amount} ${part}`,
    planMet: () => 'Every target of the plan is reached',
    programmeActed: ({ part }) => `A programme bears fruit: ${part}`,
    weightsOpened: () => 'Your weights are free for all',
    weightsClosed: () => 'Your weights are no longer free',
    rivalOpens: ({ nation, amount }) => `${nation} opens its weights, ${amount} months ahead of you`,
    rivalCloses: ({ nation, amount }) => `${nation} closes its weights, ${amount} months ahead of you`,
    cityFraud: ({ city, amount }) => `Voucher fraud in ${city}: ${amount} of hours served nobody`,
    cityFalseReport: ({ city }) => `${city} forged its voucher report`,
    cityAsks: ({ city, amount }) => `${city} asks for vouchers of ${amount}`,
    pilotsPassed: ({ amount }) => `${amount} small-firm pilots have passed`,
    event: ({ title }) => title,
    listed: ({ firm, amount, pop }) => `${firm} raises ${amount}; first day ${pop}`,
    offerWithdrawn: ({ firm }) => `${firm} finds too few buyers and withdraws its offer`,
    boom: () => 'Investors queue: a boom begins',
    winter: () => 'A winter sets in for shares',
    computeUp: ({ amount }) => `Useful compute grows by ${amount} H100e`,
    computeDown: ({ amount }) => `Useful compute shrinks by ${amount} H100e`,
  },
  id: {
    frozen: () => 'Kas negara kosong',
    lead: () => 'Anda kini terdepan',
    selfReliantHalf: () => 'Separuh komputasi kini dari cip lokal',
    quiet: () => 'Kuartal yang tenang',
    nothingCame: () => 'Tak satu pun cip impor masuk',
    withdrawn: ({ units, chip }) => `Lisensi ${units} ${chip} ditarik kembali`,
    refused: ({ units, chip }) => `Lisensi ${units} ${chip} ditolak`,
    customsHold: ({ units, chip }) => `Bea cukai menahan ${units} ${chip} di gerbang`,
    recordArrivals: ({ units, chip }) => `Rekor: ${units} ${chip} tiba`,
    recordHome: ({ units, chip }) => `Rekor pabrik sendiri: ${units} ${chip}`,
    waitHome: ({ units, chip }) => `${units} ${chip} menunggu kunci Anda`,
    waitAbroad: ({ units, chip }) => `${units} ${chip} menunggu lisensi`,
    licenceClosed: ({ nation }) => `${nation}: gerbang ditutup`,
    licenceOpened: ({ nation }) => `${nation}: gerbang dibuka`,
    dealStruck: ({ nation }) => `Kesepakatan dengan ${nation}`,
    dealKept: ({ nation }) => `Kesepakatan dengan ${nation} ditepati sampai akhir`,
    dealBrokenByThem: ({ nation }) => `${nation} melanggar kesepakatan dengan Anda`,
    dealBrokenByYou: ({ nation }) => `Anda melanggar kesepakatan dengan ${nation}`,
    dealOffered: ({ nation }) => `${nation} menawarkan kesepakatan`,
    toolsShut: ({ nation }) => `${nation} tak lagi menjual mesin cip`,
    cloudShut: ({ nation }) => `${nation} melarang sewa di luar negeri`,
    entityListed: ({ nation }) => `${nation} memasukkan perusahaan ke daftar`,
    allyFollowed: ({ nation }) => `${nation} ikut, dan menutup kuncinya`,
    mineralsWithheld: ({ nation }) => `${nation} menahan mineral cip`,
    seized: ({ units, chip }) => `${units} ${chip} selundupan disita`,
    breakthrough: ({ amount }) => `Terobosan: naik ${amount} poin sekaligus`,
    rivalBreakthrough: ({ nation, amount }) => `${nation} melompat ${amount} poin`,
    fabOpened: ({ fab }) => `${fab} mengolah wafer pertamanya`,
    yieldUp: ({ amount }) => `Rendemen naik ke ${amount}`,
    powerShort: ({ amount }) => `Listrik hanya cukup untuk ${amount} cip`,
    serversShort: ({ amount }) => `Server hanya cukup untuk ${amount} cip`,
    coolingShort: ({ amount }) => `Pendingin hanya cukup untuk ${amount} cip`,
    tapeOut: ({ amount }) => `Cip rancangan Anda berhasil: ${amount} lebih murah`,
    tapeOutFailed: () => 'Cip rancangan Anda gagal',
    jointFabOpened: ({ nation }) => `Pabrik bersama dibuka: ${nation}`,
    trustFell: ({ amount }) => `Kepercayaan publik turun ${amount} poin`,
    gapNarrowed: ({ amount }) => `Selisih garis depan menyempit ${amount} bulan`,
    gapWidened: ({ amount }) => `Selisih garis depan melebar ${amount} bulan`,
    incident: () => 'Sebuah sistem AI lolos dari kendali',
    seriousIncident: () => 'Insiden AI serius mengguncang negeri',
    incidentAbroad: ({ nation }) => `${nation}: insiden AI serius membuat dunia cemas`,
    catastrophe: ({ nation }) => `${nation}: bencana mengakhiri perlombaan`,
    collapse: ({ nation }) => `${nation}: kas negara runtuh, perlombaan berakhir`,
    ruinNear: ({ nation }) => `${nation}: para kreditur memberi waktu dua kuartal`,
    targetReached: ({ part, amount }) => `Target tercapai: ${amount} ${part}`,
    planMet: () => 'Semua target rencana tercapai',
    programmeActed: ({ part }) => `Sebuah program membuahkan hasil: ${part}`,
    weightsOpened: () => 'Bobot model Anda kini milik semua orang',
    weightsClosed: () => 'Bobot model Anda tidak lagi gratis',
    rivalOpens: ({ nation, amount }) => `${nation} membuka bobot model, ${amount} bulan di depan Anda`,
    rivalCloses: ({ nation, amount }) => `${nation} menutup bobot model, ${amount} bulan di depan Anda`,
    cityFraud: ({ city, amount }) => `Kecurangan voucer di ${city}: ${amount} jam tidak berguna`,
    cityFalseReport: ({ city }) => `${city} memalsukan laporan vouchernya`,
    cityAsks: ({ city, amount }) => `${city} meminta voucer ${amount}`,
    pilotsPassed: ({ amount }) => `${amount} uji coba usaha kecil telah lolos`,
    event: ({ title }) => title,
    listed: ({ firm, amount, pop }) => `${firm} menghimpun ${amount}; hari pertama ${pop}`,
    offerWithdrawn: ({ firm }) => `${firm} sepi peminat dan membatalkan penawarannya`,
    boom: () => 'Investor antre: pasar bergairah',
    winter: () => 'Bursa memasuki musim dingin',
    computeUp: ({ amount }) => `Komputasi berguna naik ${amount} H100e`,
    computeDown: ({ amount }) => `Komputasi berguna turun ${amount} H100e`,
  },
});
