/** The words on the map. Amounts in k chips, shares 0-1, power in GW, as in the board's picture. */

export type BoardLanguage = 'en' | 'id';

interface Quarter {
  readonly year: number;
  readonly quarter: number;
}

const LOCALE: Record<BoardLanguage, string> = { en: 'en-US', id: 'id-ID' };

function numbers(language: BoardLanguage) {
  const locale = LOCALE[language];
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'always' });
  const signedWhole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const signedTwo = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const signedPercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  const minus = (text: string) => text.replace('-', '\u2212');
  const thousand = language === 'en' ? 'k' : ' rb';
  const million = language === 'en' ? 'M' : ' jt';
  return {
    two: (value: number) => two.format(value),
    whole: (value: number) => whole.format(value),
    /** Power, or any amount with its sign. */
    signed: (value: number) => signed.format(value),
    percent: (share: number) => percent.format(share),
    one: (value: number) => one.format(value),
    signedWhole: (value: number) => minus(signedWhole.format(value)),
    signedPercent: (share: number) => minus(signedPercent.format(share)),
    /** M H100e: 0.07 -> "0.07M". */
    compute: (millions: number) => two.format(millions) + million,
    signedCompute: (millions: number) => minus(signedTwo.format(millions)) + million,
    /** 70 -> "70k"; 1,200 -> "1.2M". */
    chips: (units: number) =>
      units >= 999.5 ? one.format(units / 1000) + million : (units < 10 ? one : whole).format(units) + thousand,
  };
}

function english() {
  const n = numbers('en');
  const quarter = (q: Quarter) => `${q.year} Q${q.quarter}`;
  return {
    licenceOpen: (holder: string) => `${holder} key: open`,
    licence: (holder: string) => `${holder} key`,
    licenceNarrow: (holder: string, share: number) => `${holder} key: ${n.percent(share)} let through`,
    licenceShare: (holder: string, share: number) => `${holder} key: ${n.percent(share)}`,
    licenceShut: (holder: string) => `${holder} key: shut`,
    licenceTerms: (cut: number) => `lab test, ${n.percent(cut)} cut`,
    customsOpen: 'Customs: open',
    customsNarrow: (share: number) => `Customs: ${n.percent(share)} let in`,
    customsHeld: 'Customs: held',
    approvalNarrow: (share: number) => `Own key: ${n.percent(share)} let in`,
    approvalShut: 'Own key: shut',
    waiting: (units: number, chip: string | null) => `${n.chips(units)} ${chip ?? 'chips'} waiting`,
    queued: (units: number, chip: string | null) => `${n.chips(units)} ${chip ?? 'chips'}`,
    amount: (units: number) => n.chips(units),
    inTransit: (units: number, lands: Quarter) => `${n.chips(units)} in transit, lands ${quarter(lands)}`,
    planned: (units: number) => `+${n.chips(units)} in this plan`,
    delivered: (units: number) => `${n.chips(units)} came in`,
    designer: 'Designer',
    foundry: 'Foundry',
    packaging: 'Packaging',
    fabYield: (share: number) => `yield ${n.two(share)}`,
    fabBuilt: (share: number) => `${n.percent(share)} built`,
    fabOpens: (share: number, opens: Quarter) => `${n.percent(share)} built, ${quarter(opens)}`,
    homeMade: (units: number) => `${n.chips(units)} home-made`,
    homePlanned: (units: number) => `+${n.chips(units)} home-made`,
    load: (share: number) => `load ${n.percent(share)}`,
    dark: (share: number) => `${n.percent(share)} without power`,
    powerShort: 'short of power',
    frontierIndex: (index: number) => `frontier index ${n.whole(index)}`,
    index: (index: number) => `index ${n.whole(index)}`,
    ordered: (units: number) => `${n.chips(units)} ordered`,
    granted: (granted: number, asked: number) => `${n.chips(granted)} of ${n.chips(asked)} licensed`,
    released: (released: number, asked: number) => `${n.chips(released)} of ${n.chips(asked)} released`,
    held: (units: number) => `${n.chips(units)} held`,
    filled: (filled: number, asked: number) => `${n.chips(filled)} of ${n.chips(asked)} filled`,
    shipped: (units: number) => `${n.chips(units)} shipped`,
    opened: 'Fab opens',
    powerOnline: (gw: number) => `${n.signed(gw)} GW online`,
    adoption: (share: number) => `adoption ${n.percent(share)}`,
    tension: (points: number) => `Tension ${n.whole(points)}`,
    tensionWith: (nation: string, points: number) => `Tension with ${nation} ${n.whole(points)}`,
    tensionMoved: (nation: string, change: number) => `Tension with ${nation} ${n.signedWhole(change)}`,
    deals: (count: number) => (count === 1 ? 'Deal' : `${n.whole(count)} deals`),
    dealsWith: (nation: string, count: number) => (count === 1 ? `Deal with ${nation}` : `${n.whole(count)} deals with ${nation}`),
    dealStruck: (nation: string) => `Deal with ${nation}`,
    dealKept: (nation: string) => `Deal with ${nation} kept`,
    dealBroken: (nation: string) => `Deal with ${nation} broken`,
    rented: (compute: number) => `${n.compute(compute)} rented`,
    rentedIn: (nation: string, compute: number) => `${n.compute(compute)} rented: ${nation}`,
    volumeIn: (nation: string, compute: number) => `${n.compute(compute)}: ${nation}`,
    rentedChanged: (change: number) => `${n.signedCompute(change)} rented`,
    grey: (units: number) => `grey market: ${n.chips(units)}`,
    greySeized: (units: number) => `${n.chips(units)} smuggled, seized`,
    jointFab: (partner: string | null) => (partner === null ? 'Joint fab' : `Joint fab, ${partner}`),
    capacity: (wafers: number) => `${n.one(wafers)}k wafers a month`,
    mineralsFrom: (nation: string) => `Minerals: withheld by ${nation}`,
    mineralsTo: (nation: string) => `Minerals: withheld from ${nation}`,
    mineralsFlow: 'Minerals flow again',
    listed: (firm: string, move: number) => `${firm} lists: ${n.signedPercent(move)}`,
    moreListed: (count: number) => `and ${n.whole(count)} more`,
    breakthrough: (nation: string, points: number) => `${nation}: breakthrough, ${n.signed(points)}`,
    incident: { minor: 'Incident', serious: 'Serious incident', catastrophic: 'Catastrophe' },
  };
}

/** Every message of the board; a language that lacks one does not compile. */
export type BoardText = ReturnType<typeof english>;

function indonesian(): BoardText {
  const n = numbers('id');
  const quarter = (q: Quarter) => `K${q.quarter} ${q.year}`;
  return {
    licenceOpen: (holder) => `Kunci ${holder}: terbuka`,
    licence: (holder) => `Kunci ${holder}`,
    licenceNarrow: (holder, share) => `Kunci ${holder}: ${n.percent(share)} diloloskan`,
    licenceShare: (holder, share) => `Kunci ${holder}: ${n.percent(share)}`,
    licenceShut: (holder) => `Kunci ${holder}: tertutup`,
    licenceTerms: (cut) => `uji lab, potongan ${n.percent(cut)}`,
    customsOpen: 'Bea cukai: terbuka',
    customsNarrow: (share) => `Bea cukai: ${n.percent(share)} masuk`,
    customsHeld: 'Bea cukai: ditahan',
    approvalNarrow: (share) => `Kunci sendiri: ${n.percent(share)} masuk`,
    approvalShut: 'Kunci sendiri: tertutup',
    waiting: (units, chip) => `${n.chips(units)} ${chip ?? 'cip'} menunggu`,
    queued: (units, chip) => `${n.chips(units)} ${chip ?? 'cip'}`,
    amount: (units) => n.chips(units),
    inTransit: (units, lands) => `${n.chips(units)} dalam perjalanan, tiba ${quarter(lands)}`,
    planned: (units) => `+${n.chips(units)} dalam rencana ini`,
    delivered: (units) => `${n.chips(units)} masuk`,
    designer: 'Perancang',
    foundry: 'Pabrik cip',
    packaging: 'Pengemasan',
    fabYield: (share) => `rendemen ${n.two(share)}`,
    fabBuilt: (share) => `${n.percent(share)} terbangun`,
    fabOpens: (share, opens) => `${n.percent(share)} terbangun, ${quarter(opens)}`,
    homeMade: (units) => `${n.chips(units)} cip lokal`,
    homePlanned: (units) => `+${n.chips(units)} cip lokal`,
    load: (share) => `beban ${n.percent(share)}`,
    dark: (share) => `${n.percent(share)} tanpa listrik`,
    powerShort: 'kekurangan listrik',
    frontierIndex: (index) => `indeks garis depan ${n.whole(index)}`,
    index: (index) => `indeks ${n.whole(index)}`,
    ordered: (units) => `${n.chips(units)} dipesan`,
    granted: (granted, asked) => `${n.chips(granted)} dari ${n.chips(asked)} dapat lisensi`,
    released: (released, asked) => `${n.chips(released)} dari ${n.chips(asked)} dilepas`,
    held: (units) => `${n.chips(units)} ditahan`,
    filled: (filled, asked) => `${n.chips(filled)} dari ${n.chips(asked)} terpenuhi`,
    shipped: (units) => `${n.chips(units)} dikirim`,
    opened: 'Pabrik beroperasi',
    powerOnline: (gw) => `${n.signed(gw)} GW tersambung`,
    adoption: (share) => `adopsi ${n.percent(share)}`,
    tension: (points) => `Ketegangan ${n.whole(points)}`,
    tensionWith: (nation, points) => `Ketegangan dengan ${nation} ${n.whole(points)}`,
    tensionMoved: (nation, change) => `Ketegangan dengan ${nation} ${n.signedWhole(change)}`,
    deals: (count) => (count === 1 ? 'Kesepakatan' : `${n.whole(count)} kesepakatan`),
    dealsWith: (nation, count) => (count === 1 ? `Kesepakatan dengan ${nation}` : `${n.whole(count)} kesepakatan dengan ${nation}`),
    dealStruck: (nation) => `Sepakat dengan ${nation}`,
    dealKept: (nation) => `Kesepakatan dengan ${nation} ditepati`,
    dealBroken: (nation) => `Kesepakatan dengan ${nation} dilanggar`,
    rented: (compute) => `${n.compute(compute)} disewa`,
    rentedIn: (nation, compute) => `${n.compute(compute)} disewa: ${nation}`,
    volumeIn: (nation, compute) => `${n.compute(compute)}: ${nation}`,
    rentedChanged: (change) => `${n.signedCompute(change)} disewa`,
    grey: (units) => `pasar gelap: ${n.chips(units)}`,
    greySeized: (units) => `${n.chips(units)} selundupan disita`,
    jointFab: (partner) => (partner === null ? 'Pabrik patungan' : `Pabrik patungan, ${partner}`),
    capacity: (wafers) => `${n.one(wafers)} rb wafer per bulan`,
    mineralsFrom: (nation) => `Mineral: ditahan ${nation}`,
    mineralsTo: (nation) => `Mineral: ditahan dari ${nation}`,
    mineralsFlow: 'Mineral mengalir lagi',
    listed: (firm, move) => `${firm} melantai: ${n.signedPercent(move)}`,
    moreListed: (count) => `dan ${n.whole(count)} lagi`,
    breakthrough: (nation, points) => `${nation}: terobosan, ${n.signed(points)}`,
    incident: { minor: 'Insiden', serious: 'Insiden serius', catastrophic: 'Bencana' },
  };
}

export const boardText: Record<BoardLanguage, BoardText> = { en: english(), id: indonesian() };
