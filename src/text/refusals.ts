import type { RefusalKey } from '../sim/orders/order.ts';
import { texts, type Language } from './language.ts';
import { NUMBERS, type Numbers } from './numbers.ts';

type Args = Readonly<Record<string, number | string>>;
type Worded = Record<RefusalKey, (args: Args, n: Numbers) => string>;

/** Why an order may not be, in one sentence that says what would help. */
const REFUSALS = texts<Worded>({
  en: {
    notANumber: () => 'This needs a number.',
    outOfRange: ({ low, high }, n) => `Between ${figure(low, n)} and ${figure(high, n)}.`,
    treasuryShort: ({ needed, left }, n) => `Costs ${money(needed, n)}; ${money(left, n)} is free this quarter.`,
    treasuryFrozen: () => 'Treasury below zero: nothing new can be paid for.',
    onlyOnce: () => 'Once a quarter; change the one in the plan.',
    deskClosed: () => 'This scenario has no such desk.',
    noSuchChip: () => 'No such chip in this scenario.',
    noSuchFirm: () => 'No such firm in your nation.',
    noSuchFab: () => 'No such fab in your nation.',
    noSuchOrder: () => 'This order is no longer open.',
    noSuchCard: () => 'No such event in this scenario.',
    noSuchChoice: () => 'This event has no such answer.',
    noSuchProgramme: () => 'The plan has no such programme.',
    noSuchNation: () => 'No such nation in this scenario.',
    noSuchCity: () => 'No such city in your nation, or it runs no vouchers.',
    cityAsksNothing: () => 'This city asks for nothing now.',
    alreadyPooled: () => 'Its data centres are in the pool already.',
    notOnSale: () => 'Not on sale.',
    otherHome: () => 'Made in another nation’s fabs, for its own use.',
    aboveThreshold: ({ tpp, limit }, n) =>
      Number(tpp) >= Number(limit)
        ? `At ${figure(tpp, n)} TPP it reaches the export limit of ${figure(limit, n)}: refused outright.`
        : 'Its memory is faster than the export limit: refused outright.',
    licenceClosed: () => 'The exporter grants no licences.',
    noHomeChip: () => 'Your nation makes no chips of its own.',
    noImportKey: () => 'Your nation has no import approval.',
    noExportKey: () => 'You hold no export key to that nation.',
    nothingToAnswer: () => 'There is nothing to answer now.',
    nothingOpen: () => 'Nothing of this order is open any more.',
    fabNotRunning: () => 'The fab must run before it can be expanded.',
    sitesFull: ({ most }, n) => `All ${figure(most, n)} sites are taken.`,
    toolsNotSold: () => 'Chip tools are not sold to you, and not enough are in stock.',
    hbmNotSold: () => 'Memory is not sold to you.',
    splitTooLarge: ({ most }, n) => `Research and safety together take at most ${n.percent(Number(most))}; the rest serves users.`,
    onsiteFull: ({ most }, n) => `Your sites bear ${figure(most, n)} GW beside the grid, works under way included.`,
    designRuns: () => 'A design is on its way; wait for its tape-out.',
    designInUse: () => 'Your own design is in use already.',
    foundryShut: () => 'Export rules keep foundries from working for you.',
    noFoundry: () => 'That nation has no foundry that works for others.',
    ownFoundry: () => 'A joint fab needs another nation.',
    notForMarket: () => 'This firm’s shares are not for the market.',
    listedAlready: () => 'Already listed.',
    windowShut: () => 'The listing window is shut: open it first, and list next quarter.',
    notReady: ({ needed }, n) => `Not ready: it needs ${n.percent(Number(needed))}. Readiness grows with sales and capital.`,
    noStake: () => 'The state holds no shares in it.',
    lockedUp: ({ quarters }, n) => Number(quarters) === 1 ? 'Locked up for one more quarter.' : `Locked up for ${n.whole(Number(quarters))} more quarters.`,
    noSuchKind: () => 'Your nation has no such firms.',
    standsAlready: () => 'This stands already.',
    oneLab: ({ share }, n) => `One lab already has ${n.percent(Number(share))} of research compute: there is nothing to pool.`,
  },
  id: {
    notANumber: () => 'Harus berupa angka.',
    outOfRange: ({ low, high }, n) => `Antara ${figure(low, n)} dan ${figure(high, n)}.`,
    treasuryShort: ({ needed, left }, n) => `Biayanya ${money(needed, n)}; kuartal ini tersisa ${money(left, n)}.`,
    treasuryFrozen: () => 'Kas negara minus: pengeluaran baru tidak bisa dibayar.',
    onlyOnce: () => 'Sekali per kuartal; ubah yang sudah ada di rencana.',
    deskClosed: () => 'Skenario ini tidak punya meja itu.',
    noSuchChip: () => 'Cip itu tidak ada dalam skenario ini.',
    noSuchFirm: () => 'Perusahaan itu tidak ada di negara Anda.',
    noSuchFab: () => 'Pabrik itu tidak ada di negara Anda.',
    noSuchOrder: () => 'Pesanan ini sudah tidak terbuka.',
    noSuchCard: () => 'Peristiwa itu tidak ada dalam skenario ini.',
    noSuchChoice: () => 'Peristiwa ini tidak punya jawaban itu.',
    noSuchProgramme: () => 'Rencana ini tidak punya program itu.',
    noSuchNation: () => 'Negara itu tidak ada dalam skenario ini.',
    noSuchCity: () => 'Kota itu tidak ada di negara Anda, atau tidak punya voucer.',
    cityAsksNothing: () => 'Kota ini sedang tidak meminta apa-apa.',
    alreadyPooled: () => 'Pusat datanya sudah digabungkan.',
    notOnSale: () => 'Tidak dijual.',
    otherHome: () => 'Dibuat di pabrik negara lain untuk dipakai sendiri.',
    aboveThreshold: ({ tpp, limit }, n) =>
      Number(tpp) >= Number(limit)
        ? `Dengan ${figure(tpp, n)} TPP, cip ini mencapai batas ekspor ${figure(limit, n)}: langsung ditolak.`
        : 'Memorinya lebih cepat daripada batas ekspor: langsung ditolak.',
    licenceClosed: () => 'Negara eksportir tidak memberi lisensi.',
    noHomeChip: () => 'Negara Anda tidak membuat cip sendiri.',
    noImportKey: () => 'Negara Anda tidak mengatur persetujuan impor.',
    noExportKey: () => 'Anda tidak memegang kunci ekspor untuk negara itu.',
    nothingToAnswer: () => 'Tidak ada yang perlu dijawab sekarang.',
    nothingOpen: () => 'Tidak ada sisa dari pesanan ini.',
    fabNotRunning: () => 'Pabrik harus beroperasi dulu sebelum diperluas.',
    sitesFull: ({ most }, n) => `Semua ${figure(most, n)} lokasi sudah terpakai.`,
    toolsNotSold: () => 'Mesin pembuat cip tidak dijual kepada Anda, dan stok tidak cukup.',
    hbmNotSold: () => 'Memori tidak dijual kepada Anda.',
    splitTooLarge: ({ most }, n) => `Riset dan keamanan bersama paling banyak ${n.percent(Number(most))}; sisanya melayani pengguna.`,
    onsiteFull: ({ most }, n) => `Lokasi Anda sanggup ${figure(most, n)} GW di luar jaringan listrik, termasuk yang sedang dibangun.`,
    designRuns: () => 'Satu rancangan sedang dikerjakan; tunggu tape-out-nya.',
    designInUse: () => 'Rancangan Anda sendiri sudah dipakai.',
    foundryShut: () => 'Aturan ekspor melarang pabrik cip dunia bekerja untuk Anda.',
    noFoundry: () => 'Negara itu tidak punya pabrik cip yang bekerja untuk pihak lain.',
    ownFoundry: () => 'Pabrik bersama memerlukan negara lain.',
    notForMarket: () => 'Saham perusahaan ini tidak untuk bursa.',
    listedAlready: () => 'Sudah tercatat di bursa.',
    windowShut: () => 'Jendela pencatatan tertutup: buka dulu, lalu catatkan kuartal depan.',
    notReady: ({ needed }, n) => `Belum siap: perlu ${n.percent(Number(needed))}. Kesiapan naik seiring penjualan dan modal.`,
    noStake: () => 'Negara tidak memegang sahamnya.',
    lockedUp: ({ quarters }, n) => `Masih terkunci ${n.whole(Number(quarters))} kuartal lagi.`,
    noSuchKind: () => 'Negara Anda tidak punya perusahaan semacam itu.',
    standsAlready: () => 'Ini sudah berlaku.',
    oneLab: ({ share }, n) => `Satu laboratorium sudah memegang ${n.percent(Number(share))} komputasi riset: tidak ada yang perlu digabung.`,
  },
});

const figure = (value: number | string | undefined, n: Numbers) => n.short(Number(value ?? 0));
const money = (value: number | string | undefined, n: Numbers) => n.money(Number(value ?? 0));

export const refusalText = (language: Language, { key, args }: { readonly key: RefusalKey; readonly args: Args }): string =>
  REFUSALS[language][key](args, NUMBERS[language]);
