/**
 * What is said of a file that cannot be played, in both languages of the page. Codes are stable: they stand in
 * reports and in lessons about them. `where` is the path of the place in the file, as in nations.china.stock.
 */

export type Args = Readonly<Record<string, string | number>>;
export type Language = 'en' | 'id';

type Say = (args: Args) => string;

/** Words that stand in for arguments: kinds of things, and kinds of JSON values. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    object: 'an object { }',
    record: 'an object { }',
    array: 'a list [ ]',
    tuple: 'a list [ ]',
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    null: 'null',
  },
  id: {
    object: 'objek { }',
    record: 'objek { }',
    array: 'daftar [ ]',
    tuple: 'daftar [ ]',
    string: 'teks',
    number: 'angka',
    int: 'bilangan bulat',
    boolean: 'true atau false',
    null: 'null',
    nation: 'negara',
    chip: 'cip',
    firm: 'perusahaan',
    source: 'sumber',
    event: 'peristiwa',
    site: 'lokasi pabrik',
    'chip or nation': 'cip atau negara',
  },
};

const en = {
  'file.tooLarge': (a) => `the file has ${a.bytes} bytes; a scenario has at most ${a.most}`,
  'file.empty': () => 'the file is empty',
  'file.binary': () => 'this is not a text file: it holds a character that no text has here',
  'file.notJson': (a) => `a scenario starts with {, and this file with "${a.found}"`,
  'file.notAScenario': () => 'this is readable, but not a scenario: it has neither "format" nor "nations" nor "extends"',
  'format.newer': (a) => `the file has format ${a.found}, and this version of the game reads up to ${a.newest}`,
  'limit.depth': (a) => `nested deeper than ${a.most} levels`,
  'limit.nodes': (a) => `more than ${a.most} values`,
  'limit.problems': (a) => `more than ${a.most} problems; from here on they are not told`,
  'limit.string': (a) => `a text of ${a.length} characters; at most ${a.most} are read`,
  'syntax.cutOff': (a) => `the file ends too early: the ${a.bracket} of line ${a.line} is never closed`,
  'syntax.comma': () => 'a comma is missing before this',
  'syntax.colon': () => 'a colon is missing after the name of the entry',
  'syntax.key': () => 'the name of an entry in "quotes" was expected here',
  'syntax.value': () => 'a value was expected here',
  'syntax.close': () => 'a closing } was expected here',
  'syntax.closeList': () => 'a closing ] was expected here',
  'syntax.afterEnd': () => 'the scenario ended before this',
  'syntax.symbol': () => 'this is not a value; texts stand in "quotes"',
  'syntax.number': () => 'this is not a number',
  'syntax.string': () => 'this text has no closing quote on its line, or holds a character that must be escaped',
  'syntax.comment': () => 'this comment is never closed',
  'key.duplicate': (a) => `"${a.key}" stands twice in ${a.where}; first in line ${a.line}`,
  'key.forbidden': (a) => `an entry may not be called "${a.key}"`,
  'key.unknown': (a) => `${a.where} has no entry called "${a.key}"`,
  'key.missing': (a) => `${a.where} lacks "${a.key}"`,
  'text.missing': (a) => `${a.where} lacks its text in ${a.key === 'id' ? 'Indonesian ("id")' : 'English ("en")'}`,
  'text.empty': (a) => `${a.where} is an empty text`,
  'id.form': (a) => `"${a.key}" is not an id: small letters, digits and hyphens, a letter first, at most 40`,
  'value.type': (a) => `${a.where} should be ${a.expected}, and is ${a.found}`,
  'value.tooSmall': (a) => `${a.where} is ${a.found}; the least is ${a.bound}`,
  'value.tooLarge': (a) => `${a.where} is ${a.found}; the most is ${a.bound}`,
  'value.notFinite': (a) => `${a.where} is too large for a number`,
  'value.choice': (a) => `${a.where} is "${a.found}"; it can be ${a.options}`,
  'value.form': (a) => `${a.where} is "${a.found}", which does not have the form asked for`,
  'value.count': (a) => `${a.where} has ${a.found} entries; it takes ${a.bound}`,
  'date.form': (a) => `${a.where} is "${a.found}"; a date is YYYY, YYYY-MM or YYYY-MM-DD`,
  'condition.kind': (a) => `${a.where} is not a condition; a condition has one of ${a.options}`,
  'condition.bounds': (a) => `${a.where} has neither "atLeast" nor "atMost"`,
  'effect.kind': (a) => `${a.where} is not an effect; an effect has one of ${a.options}`,
  'effect.target': (a) => `"${a.modifier}" acts on a ${a.kind}: name one by "${a.kind}"`,
  'reference.unknown': (a) => `there is no ${a.kind} "${a.id}"`,
  'extends.unknown': (a) => `no scenario "${a.id}" of version ${a.version} is available to extend`,
  'extends.version': (a) => `"${a.id}" is available in version ${a.found}, not ${a.version}`,
  'extends.ring': (a) => `"${a.id}" extends itself`,
  'extends.nothingToRemove': (a) => `there is no ${a.where} to remove in what is extended`,
  'extends.nothingToKeep': (a) => `there is no ${a.where} to keep in what is extended`,
  'extends.broken': (a) => `"${a.id}", which this extends, has errors of its own`,
  'chip.designer': (a) => `${a.firm} sells this chip but stands in ${a.nation}, not in ${a.designer} that designs it`,
  'chip.seller': (a) => `${a.firm} is not a chip designer`,
  'chip.home': (a) => `"${a.chip}" is not home-made in ${a.nation}: it needs "homeMade": true and that designer`,
  'chip.market': (a) => `${a.where} has no market: the chip is home-made, made only to order`,
  'nation.noCompute': (a) => `${a.nation} has no compute at the start: give it a stock of some chip`,
  'nation.noApproval': (a) => `${a.nation} has an importer's gate and needs "approval"`,
  'nation.split': (a) => `research and safety together take ${a.sum} of useful compute; at most ${a.most}`,
  'nation.shares': (a) => `revenue shares of the firms of ${a.nation} add up to ${a.sum}; at most 1`,
  'nation.countryTwice': (a) => `country ${a.country} belongs to ${a.nation} already`,
  'city.twice': (a) => `a city "${a.city}" with vouchers is in ${a.nation} already: choose another id`,
  'city.noRate': (a) => `vouchers of "${a.city}" have a budget and need a "rate"`,
  'city.parts': (a) => `"${a.part}" of the cities of ${a.nation} add up to ${a.sum}; at most 1`,
  'nation.noBuyers': (a) => `no firm of ${a.nation} buys chips`,
  'site.tooMany': (a) => `${a.nation} has ${a.found} sites; at most ${a.most}`,
  'site.order': (a) => `site "${a.site}" is in use, but one before it is not: sites in use come first`,
  'site.taken': (a) => `site "${a.site}" has a fab already: a work there is an "expansion"`,
  'site.empty': (a) => `site "${a.site}" has no fab to expand`,
  'site.needed': (a) => `a work of kind "${a.kind}" needs its "site"`,
  'site.needless': (a) => `a work of kind "${a.kind}" has no site`,
  'site.noHomeChip': (a) => `${a.nation} has no home-made chip, so nothing can be made here`,
  'approval.listed': () => 'firms are listed, so "admitted" must be "listed"',
  'approval.foreign': (a) => `"${a.firm}" is not a firm of ${a.nation}`,
  'approval.gateless': (a) => `${a.nation} has no importer's gate, so this approval does nothing`,
  'regime.self': () => 'a nation needs no licence from itself',
  'regime.twice': (a) => `${a.from} has a rule against ${a.to} already: "${a.first}"`,
  'relation.self': () => 'a nation has no relation with itself',
  'relation.twice': (a) => `how ${a.from} feels towards ${a.to} is said already: "${a.first}"`,
  'order.buyer': (a) => `"${a.firm}" buys no chips`,
  'order.otherHome': (a) => `"${a.chip}" is made only for its own nation`,
  'order.wants': () => 'more is wanted than is open',
  'order.held': (a) => `${a.nation} has no importer's gate, so customs hold nothing`,
  'event.noTime': () =>
    'nobody can answer this: an event with choices needs a rumour or a quarter of notice',
  'event.noChooser': () => 'an event with choices needs a "chooser"',
  'event.noChoices': () => 'a chooser is named, but there is nothing to choose',
  'event.noRumourText': () => 'this event has a rumour but no text for it',
  'event.noAnnouncementText': () => 'this event is announced ahead but has no text for it',
  'event.neverStarts': (a) => `this event can never start: ${a.why}`,
  'event.noEffect': () => 'this event does nothing',
  'event.likelierFlat': (a) => `"from" and "to" are both ${a.value}`,
  'objective.flat': (a) => `"from" and "to" are both ${a.value}`,
  'seat.weights': (a) => `the weights of ${a.nation} add up to ${a.sum}, not 100`,
  'seat.none': () => 'no nation can be played: name one under "seats"',
  'source.unused': (a) => `source "${a.source}" is named nowhere`,
} satisfies Record<string, Say>;

export type ProblemCode = keyof typeof en;

const id: Readonly<Record<ProblemCode, Say>> = {
  'file.tooLarge': (a) => `berkas ini ${a.bytes} byte; skenario paling besar ${a.most} byte`,
  'file.empty': () => 'berkas ini kosong',
  'file.binary': () => 'ini bukan berkas teks: ada karakter yang tidak mungkin ada dalam teks di sini',
  'file.notJson': (a) => `skenario dimulai dengan {, sedangkan berkas ini dengan "${a.found}"`,
  'file.notAScenario': () =>
    'berkas ini terbaca, tetapi bukan skenario: tidak ada "format", "nations", maupun "extends"',
  'format.newer': (a) => `format berkas ini ${a.found}, padahal versi permainan ini hanya membaca sampai ${a.newest}`,
  'limit.depth': (a) => `bersarang lebih dari ${a.most} tingkat`,
  'limit.nodes': (a) => `lebih dari ${a.most} nilai`,
  'limit.problems': (a) => `lebih dari ${a.most} masalah; selebihnya tidak disebutkan`,
  'limit.string': (a) => `teks sepanjang ${a.length} karakter; yang dibaca paling banyak ${a.most}`,
  'syntax.cutOff': (a) => `berkas terpotong: ${a.bracket} di baris ${a.line} tidak pernah ditutup`,
  'syntax.comma': () => 'ada koma yang kurang sebelum ini',
  'syntax.colon': () => 'ada titik dua yang kurang setelah nama entri',
  'syntax.key': () => 'di sini seharusnya ada nama entri dalam "tanda kutip"',
  'syntax.value': () => 'di sini seharusnya ada nilai',
  'syntax.close': () => 'di sini seharusnya ada penutup }',
  'syntax.closeList': () => 'di sini seharusnya ada penutup ]',
  'syntax.afterEnd': () => 'skenario sudah berakhir sebelum ini',
  'syntax.symbol': () => 'ini bukan nilai; teks ditulis dalam "tanda kutip"',
  'syntax.number': () => 'ini bukan angka',
  'syntax.string': () => 'teks ini tidak ditutup tanda kutip di barisnya, atau berisi karakter yang tidak boleh',
  'syntax.comment': () => 'komentar ini tidak pernah ditutup',
  'key.duplicate': (a) => `"${a.key}" muncul dua kali di ${a.where}; yang pertama di baris ${a.line}`,
  'key.forbidden': (a) => `entri tidak boleh bernama "${a.key}"`,
  'key.unknown': (a) => `${a.where} tidak mengenal entri "${a.key}"`,
  'key.missing': (a) => `${a.where} tidak punya "${a.key}"`,
  'text.missing': (a) => `${a.where} belum punya teks ${a.key === 'id' ? 'bahasa Indonesia ("id")' : 'bahasa Inggris ("en")'}`,
  'text.empty': (a) => `teks ${a.where} kosong`,
  'id.form': (a) => `"${a.key}" bukan id: pakai huruf kecil, angka, dan tanda hubung, diawali huruf, paling panjang 40 karakter`,
  'value.type': (a) => `${a.where} seharusnya ${a.expected}, tetapi berupa ${a.found}`,
  'value.tooSmall': (a) => `${a.where} bernilai ${a.found}; paling kecil ${a.bound}`,
  'value.tooLarge': (a) => `${a.where} bernilai ${a.found}; paling besar ${a.bound}`,
  'value.notFinite': (a) => `${a.where} terlalu besar untuk sebuah angka`,
  'value.choice': (a) => `${a.where} berisi "${a.found}"; pilihannya ${a.options}`,
  'value.form': (a) => `${a.where} berisi "${a.found}", dan bentuknya tidak sesuai`,
  'value.count': (a) => `${a.where} berisi ${a.found} entri; seharusnya ${a.bound}`,
  'date.form': (a) => `${a.where} berisi "${a.found}"; tanggal ditulis YYYY, YYYY-MM, atau YYYY-MM-DD`,
  'condition.kind': (a) => `${a.where} bukan syarat; syarat memuat salah satu dari ${a.options}`,
  'condition.bounds': (a) => `${a.where} tidak punya "atLeast" maupun "atMost"`,
  'effect.kind': (a) => `${a.where} bukan dampak; dampak memuat salah satu dari ${a.options}`,
  'effect.target': (a) => `"${a.modifier}" bekerja pada ${WORDS.id[a.kind!] ?? a.kind}: sebutkan dengan "${a.kind}"`,
  'reference.unknown': (a) => `tidak ada ${a.kind} "${a.id}"`,
  'extends.unknown': (a) => `skenario "${a.id}" versi ${a.version} tidak tersedia untuk diperluas`,
  'extends.version': (a) => `"${a.id}" tersedia dalam versi ${a.found}, bukan ${a.version}`,
  'extends.ring': (a) => `"${a.id}" memperluas dirinya sendiri`,
  'extends.nothingToRemove': (a) => `${a.where} tidak ada di skenario yang diperluas, jadi tidak dapat dihapus`,
  'extends.nothingToKeep': (a) => `${a.where} tidak ada di skenario yang diperluas, jadi tidak dapat dipertahankan`,
  'extends.broken': (a) => `"${a.id}", yang diperluas berkas ini, punya kesalahan sendiri`,
  'chip.designer': (a) => `${a.firm} menjual cip ini tetapi berada di ${a.nation}, bukan di ${a.designer} yang merancangnya`,
  'chip.seller': (a) => `${a.firm} bukan perancang cip`,
  'chip.home': (a) => `"${a.chip}" bukan cip lokal ${a.nation}: perlu "homeMade": true dan perancang itu`,
  'chip.market': (a) => `${a.where} tidak punya pasar: cip lokal hanya dibuat menurut pesanan`,
  'nation.noCompute': (a) => `${a.nation} tidak punya komputasi di awal: beri stok cip`,
  'nation.noApproval': (a) => `${a.nation} punya gerbang impor dan memerlukan "approval"`,
  'nation.split': (a) => `riset dan keamanan bersama mengambil ${a.sum} komputasi berguna; paling banyak ${a.most}`,
  'nation.shares': (a) => `bagian pendapatan perusahaan di ${a.nation} berjumlah ${a.sum}; paling banyak 1`,
  'nation.countryTwice': (a) => `negara ${a.country} sudah termasuk ${a.nation}`,
  'city.twice': (a) => `kota "${a.city}" dengan voucer sudah ada di ${a.nation}: pilih id lain`,
  'city.noRate': (a) => `voucer "${a.city}" punya anggaran dan memerlukan "rate"`,
  'city.parts': (a) => `"${a.part}" kota-kota ${a.nation} berjumlah ${a.sum}; paling banyak 1`,
  'nation.noBuyers': (a) => `tidak ada perusahaan di ${a.nation} yang membeli cip`,
  'site.tooMany': (a) => `${a.nation} punya ${a.found} lokasi; paling banyak ${a.most}`,
  'site.order': (a) => `lokasi "${a.site}" dipakai, tetapi lokasi sebelumnya tidak: yang dipakai harus ditulis lebih dulu`,
  'site.taken': (a) => `di lokasi "${a.site}" sudah ada pabrik: proyek di sana harus berjenis "expansion"`,
  'site.empty': (a) => `di lokasi "${a.site}" tidak ada pabrik untuk diperluas`,
  'site.needed': (a) => `proyek berjenis "${a.kind}" memerlukan "site"`,
  'site.needless': (a) => `proyek berjenis "${a.kind}" tidak punya lokasi`,
  'site.noHomeChip': (a) => `${a.nation} tidak punya cip lokal, jadi tidak ada yang dapat dibuat di sini`,
  'approval.listed': () => 'ada perusahaan yang didaftar, jadi "admitted" harus "listed"',
  'approval.foreign': (a) => `"${a.firm}" bukan perusahaan ${a.nation}`,
  'approval.gateless': (a) => `${a.nation} tidak punya gerbang impor, jadi persetujuan ini tidak berpengaruh`,
  'regime.self': () => 'sebuah negara tidak perlu lisensi dari dirinya sendiri',
  'regime.twice': (a) => `${a.from} sudah punya aturan terhadap ${a.to}: "${a.first}"`,
  'relation.self': () => 'sebuah negara tidak punya hubungan dengan dirinya sendiri',
  'relation.twice': (a) => `sikap ${a.from} terhadap ${a.to} sudah disebut: "${a.first}"`,
  'order.buyer': (a) => `"${a.firm}" tidak membeli cip`,
  'order.otherHome': (a) => `"${a.chip}" hanya dibuat untuk negaranya sendiri`,
  'order.wants': () => 'yang diinginkan lebih banyak daripada yang masih terbuka',
  'order.held': (a) => `${a.nation} tidak punya gerbang impor, jadi bea cukai tidak menahan apa pun`,
  'event.noTime': () =>
    'tidak ada yang sempat menjawab: peristiwa dengan pilihan memerlukan rumor atau satu kuartal pemberitahuan',
  'event.noChooser': () => 'peristiwa dengan pilihan memerlukan "chooser"',
  'event.noChoices': () => 'ada yang harus memilih, tetapi tidak ada pilihannya',
  'event.noRumourText': () => 'peristiwa ini berawal sebagai rumor, tetapi tidak ada teksnya',
  'event.noAnnouncementText': () => 'peristiwa ini diumumkan lebih dulu, tetapi tidak ada teksnya',
  'event.neverStarts': (a) => `peristiwa ini tidak akan pernah terjadi: ${a.why}`,
  'event.noEffect': () => 'peristiwa ini tidak berdampak apa pun',
  'event.likelierFlat': (a) => `"from" dan "to" sama-sama ${a.value}`,
  'objective.flat': (a) => `"from" dan "to" sama-sama ${a.value}`,
  'seat.weights': (a) => `bobot ${a.nation} berjumlah ${a.sum}, bukan 100`,
  'seat.none': () => 'tidak ada negara yang dapat dimainkan: sebutkan di bawah "seats"',
  'source.unused': (a) => `sumber "${a.source}" tidak dirujuk di mana pun`,
};

const MESSAGES: Readonly<Record<Language, Readonly<Record<ProblemCode, Say>>>> = { en, id };

/** Arguments whose values are words of a closed list, said in the reader's language. */
const WORDED = ['expected', 'found', 'kind'];

const REASONS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: {
    chance: 'its chance is 0',
    quarters: 'the game has no such quarter',
    values: 'no value lies within its bounds',
    event: 'it waits for an event that never takes effect',
    parts: 'its parts exclude each other',
  },
  id: {
    chance: 'peluangnya 0',
    quarters: 'permainan tidak punya kuartal itu',
    values: 'tidak ada nilai di antara batas-batasnya',
    event: 'menunggu peristiwa yang tidak pernah terjadi',
    parts: 'syarat-syaratnya saling meniadakan',
  },
};

export function wordingOf(code: ProblemCode, args: Args, language: Language): string {
  const worded: Record<string, string | number> = { ...args };
  for (const key of WORDED) {
    const value = worded[key];
    if (code === 'effect.target' || typeof value !== 'string') continue;
    if (key !== 'found' || code === 'value.type') worded[key] = WORDS[language][value] ?? value;
  }
  if (typeof worded.why === 'string') worded.why = REASONS[language][worded.why] ?? worded.why;
  if (worded.where === '') worded.where = language === 'en' ? 'the scenario' : 'skenario';
  return MESSAGES[language][code](worded);
}

export function suggestionIn(suggestion: string, language: Language): string {
  return language === 'en' ? `did you mean '${suggestion}'?` : `maksud Anda '${suggestion}'?`;
}

export const SEVERITY_WORDS: Readonly<Record<Language, Readonly<Record<'error' | 'warning', string>>>> = {
  en: { error: 'error', warning: 'warning' },
  id: { error: 'kesalahan', warning: 'peringatan' },
};
