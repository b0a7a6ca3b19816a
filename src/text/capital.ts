import type { ChipBind } from '../sim/chipBind.ts';
import type { FirmKind } from '../sim/setting.ts';
import type { Window } from '../sim/world.ts';
import { texts } from './language.ts';

/** How the market feels, from the coldest. */
export const MOODS = ['winter', 'cool', 'usual', 'warm', 'boom'] as const;
export type MoodWord = (typeof MOODS)[number];

export const MOOD_WORDS = texts<Readonly<Record<MoodWord, string>>>({
  en: { winter: 'Winter', cool: 'Cool', usual: 'Calm', warm: 'Warm', boom: 'Boom' },
  id: { winter: 'Musim dingin', cool: 'Sejuk', usual: 'Tenang', warm: 'Hangat', boom: 'Bergairah' },
});

export const FIRM_KIND_WORDS = texts<Readonly<Record<FirmKind, { readonly one: string; readonly many: string }>>>({
  en: {
    platform: { one: 'platform', many: 'Platforms' },
    lab: { one: 'lab', many: 'Labs' },
    chipDesigner: { one: 'chip designer', many: 'Chip designers' },
    foundry: { one: 'foundry', many: 'Foundries' },
  },
  id: {
    platform: { one: 'platform', many: 'Platform' },
    lab: { one: 'lab', many: 'Lab' },
    chipDesigner: { one: 'perancang cip', many: 'Perancang cip' },
    foundry: { one: 'pabrik cip', many: 'Pabrik cip' },
  },
});

export const WINDOW_WORDS = texts<Readonly<Record<Window, { readonly name: string; readonly line: string }>>>({
  en: {
    open: { name: 'Open', line: 'Firms list when their owners think the time is right. You can bring others.' },
    selective: { name: 'By you alone', line: 'Nobody lists but the firms that you bring.' },
    shut: { name: 'Shut', line: 'Nobody lists, and listed firms sell no new shares.' },
  },
  id: {
    open: { name: 'Terbuka', line: 'Perusahaan melantai saat pemiliknya merasa tepat. Anda bisa membawa yang lain.' },
    selective: { name: 'Lewat Anda', line: 'Hanya perusahaan yang Anda bawa yang melantai.' },
    shut: { name: 'Tertutup', line: 'Tak ada yang melantai, dan yang tercatat tidak menjual saham baru.' },
  },
});

export const BIND_WORDS = texts<Readonly<Record<ChipBind, { readonly head: string; readonly line: string }>>>({
  en: {
    power: { head: 'Power binds, not money.', line: 'Nobody orders chips that cannot be plugged in.' },
    keys: { head: 'The keys bind, not money.', line: 'What firms raise cannot pass a shut gate.' },
    chips: { head: 'Chips bind, not money.', line: 'What firms raise chases the same chips as everybody else’s money.' },
    money: { head: 'Money binds.', line: 'There are chips to be had: what firms raise becomes compute.' },
  },
  id: {
    power: { head: 'Yang membatasi listrik, bukan uang.', line: 'Tak ada yang memesan cip yang tak bisa dialiri listrik.' },
    keys: { head: 'Yang membatasi kunci, bukan uang.', line: 'Dana perusahaan tidak bisa menembus gerbang yang tertutup.' },
    chips: { head: 'Yang membatasi cip, bukan uang.', line: 'Dana perusahaan mengejar cip yang sama dengan uang semua orang.' },
    money: { head: 'Yang membatasi uang.', line: 'Cip tersedia: dana yang dihimpun menjadi komputasi.' },
  },
});

export const CAPITAL = texts({
  en: {
    name: 'Capital',
    line: 'Money from investors today, owners to please tomorrow.',
    noFirms: 'No firm of your nation is near the market. The mood still moves what all firms invest.',
    mood: 'Mood of the market',
    moodSaid: (word: string, figure: string) => `${word}, ${figure} on a scale from −1 to 1`,
    investment: (change: string) => `Firms’ new investment: ${change}`,
    crash: (chance: string) => `Chance of a crash this quarter: ${chance}`,
    overheated: 'A boom that lasts breeds one.',
    capital: (money: string) => `Chip buyers hold ${money}`,
    fill: (share: string) => `${share} of chips asked for is sold`,
    room: (gw: string) => `power for ${gw} GW more`,
    window: 'Listing window',
    firms: 'Firms',
    ready: (share: string) => `${share} ready`,
    couldRaise: (low: string, high: string) => `could raise ${low} to ${high}`,
    readyAt: (share: string) => `can list from ${share}`,
    worth: (money: string) => `worth about ${money}`,
    raised: (money: string) => `raised ${money}`,
    raisedSoFar: (money: string) => `${money} raised so far`,
    value: (money: string) => `shares worth ${money}`,
    price: (times: string) => `${times}× the offer`,
    lockUp: (quarters: number) => (quarters === 1 ? 'locked up for one more quarter' : `locked up for ${quarters} more quarters`),
    bound: (share: string) => `${share} bound to research`,
    size: 'Offer',
    sizeIs: (share: string) => `${share} of the firm`,
    raises: (money: string) => `raises ${money}`,
    anchor: 'Anchor by the state',
    anchorNone: 'The state takes no shares.',
    anchorLine: 'Makes the offer surer. The money is tied up in shares for two quarters, and moves with their price.',
    chance: (share: string) => `Finds buyers: ${share}`,
    debut: (low: string, high: string) => `First day: ${low} to ${high}, nine times in ten`,
    list: 'Bring to market',
    stake: (money: string) => `The state holds ${money}`,
    sell: 'Sell the state’s shares',
    fund: 'Guidance fund',
    fundLine: 'State money for private firms of a kind, in equal parts.',
    fundFor: 'For',
    fundOutcome: (followed: string, wasted: string) => `Private money that follows: ${followed}. Wasted: ${wasted}; firms that live on state money waste more.`,
    spend: 'Spend',
    give: 'Fund',
    covenant: 'Research covenant',
    covenantLine: 'Firms that take state money, in a fund or as an anchor, keep their research. Investors pay up to 15% less for them.',
    covenantOn: 'State money asks for it',
    pressure: (share: string) => `Owners of listed labs have moved ${share} of research to products.`,
    pressureNone: 'No research has been moved to products.',
    pressureTo: (share: string) => `They ask for ${share}.`,
  },
  id: {
    name: 'Modal',
    line: 'Uang investor hari ini, tuntutan pemilik esok hari.',
    noFirms: 'Belum ada perusahaan negara Anda yang dekat ke bursa. Suasana pasar tetap memengaruhi investasi semua perusahaan.',
    mood: 'Suasana pasar',
    moodSaid: (word, figure) => `${word}, ${figure} pada skala −1 sampai 1`,
    investment: (change) => `Investasi baru perusahaan: ${change}`,
    crash: (chance) => `Peluang pasar jatuh kuartal ini: ${chance}`,
    overheated: 'Pasar yang lama bergairah mengundang kejatuhan.',
    capital: (money) => `Pembeli cip memegang ${money}`,
    fill: (share) => `${share} cip yang dipesan terjual`,
    room: (gw) => `sisa listrik ${gw} GW`,
    window: 'Jendela pencatatan',
    firms: 'Perusahaan',
    ready: (share) => `siap ${share}`,
    couldRaise: (low, high) => `bisa menghimpun ${low} sampai ${high}`,
    readyAt: (share) => `bisa melantai mulai ${share}`,
    worth: (money) => `bernilai sekitar ${money}`,
    raised: (money) => `menghimpun ${money}`,
    raisedSoFar: (money) => `${money} dihimpun sejauh ini`,
    value: (money) => `saham bernilai ${money}`,
    price: (times) => `${times}× harga penawaran`,
    lockUp: (quarters) => `terkunci ${quarters} kuartal lagi`,
    bound: (share) => `${share} terikat riset`,
    size: 'Penawaran',
    sizeIs: (share) => `${share} perusahaan`,
    raises: (money) => `menghimpun ${money}`,
    anchor: 'Jangkar dari negara',
    anchorNone: 'Negara tidak membeli saham.',
    anchorLine: 'Penawaran lebih pasti laku. Uangnya terikat dalam saham selama dua kuartal dan nilainya mengikuti harga.',
    chance: (share) => `Peluang laku: ${share}`,
    debut: (low, high) => `Hari pertama: ${low} sampai ${high}, sembilan dari sepuluh kali`,
    list: 'Bawa ke bursa',
    stake: (money) => `Negara memegang ${money}`,
    sell: 'Jual saham negara',
    fund: 'Dana pembinaan',
    fundLine: 'Uang negara untuk perusahaan swasta sejenis, dibagi rata.',
    fundFor: 'Untuk',
    fundOutcome: (followed, wasted) => `Uang swasta yang mengikuti: ${followed}. Terbuang: ${wasted}; perusahaan yang hidup dari uang negara lebih boros.`,
    spend: 'Dana',
    give: 'Danai',
    covenant: 'Ikatan riset',
    covenantLine: 'Perusahaan yang menerima uang negara, lewat dana atau jangkar, mempertahankan risetnya. Investor membayar hingga 15% lebih murah.',
    covenantOn: 'Uang negara mensyaratkannya',
    pressure: (share) => `Pemilik lab tercatat sudah mengalihkan ${share} riset ke produk.`,
    pressureNone: 'Belum ada riset yang dialihkan ke produk.',
    pressureTo: (share) => `Mereka meminta ${share}.`,
  },
});
