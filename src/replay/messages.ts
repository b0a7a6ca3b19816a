import type { Args, Language } from '../scenario/messages.ts';

type Say = (args: Args) => string;

/** What is said of a replay that cannot be read or played. Codes are stable. */
const en = {
  'replay.tooLarge': (a) => `the file has ${a.size} characters; a replay has at most ${a.most}`,
  'replay.tooDeep': (a) => `nested deeper than ${a.most} levels`,
  'replay.tooMany': (a) => `more than ${a.most} values`,
  'replay.empty': () => 'the file is empty',
  'replay.cutOff': () => 'the file ends too early: the rest of the replay is missing',
  'replay.syntax': () => 'a replay is one JSON document, and this breaks it',
  'replay.foreign': () => 'this is readable, but not a replay of this game: it does not begin with "chokepoint": "replay"',
  'replay.newer': (a) => `the replay has format ${a.found}, and this version of the game reads up to ${a.newest}`,
  'replay.engine': (a) => `recorded with version ${a.needed} of the game, which it needs; this is version ${a.here}`,
  'replay.rules': (a) =>
    `recorded with rules ${a.needed} of game version ${a.engine}, which it needs; these are rules ${a.here} of game version ${a.hereEngine}`,
  'replay.changed': (a) => `line ${a.line} was changed after the replay was written: its check is ${a.actual}, not ${a.expected}`,
  'replay.key': (a) => `"${a.key}" may not stand here: it is forbidden, or stands twice`,
  'replay.shape': (a) => `${a.where}: ${a.expected}`,
  'replay.scenario': (a) =>
    `needs scenario "${a.id}" of version ${a.version} (${a.hash}), and ${a.here === '' ? 'there is none here' : `here it is ${a.here}`}`,
  'replay.scenarioBroken': (a) => `the scenario in the replay cannot be played: ${a.why}`,
  'replay.diverged': (a) =>
    `comes out differently here in quarter ${a.quarter}: ${a.path} is recorded as ${a.expected}, and is ${a.actual}`,
} satisfies Record<string, Say>;

export type ReplayCode = keyof typeof en;

const id: Readonly<Record<ReplayCode, Say>> = {
  'replay.tooLarge': (a) => `berkas ini ${a.size} karakter; rekaman paling besar ${a.most} karakter`,
  'replay.tooDeep': (a) => `bersarang lebih dari ${a.most} tingkat`,
  'replay.tooMany': (a) => `lebih dari ${a.most} nilai`,
  'replay.empty': () => 'berkas ini kosong',
  'replay.cutOff': () => 'berkas terpotong: sisa rekaman tidak ada',
  'replay.syntax': () => 'rekaman adalah satu dokumen JSON, dan bagian ini merusaknya',
  'replay.foreign': () => 'berkas ini terbaca, tetapi bukan rekaman permainan ini: tidak diawali "chokepoint": "replay"',
  'replay.newer': (a) => `format rekaman ini ${a.found}, padahal versi permainan ini hanya membaca sampai ${a.newest}`,
  'replay.engine': (a) => `direkam dengan permainan versi ${a.needed} dan memerlukannya; yang ini versi ${a.here}`,
  'replay.rules': (a) =>
    `direkam dengan aturan ${a.needed} dari permainan versi ${a.engine} dan memerlukannya; di sini aturan ${a.here} dari permainan versi ${a.hereEngine}`,
  'replay.changed': (a) => `baris ${a.line} diubah setelah rekaman ditulis: nilai periksanya ${a.actual}, bukan ${a.expected}`,
  'replay.key': (a) => `"${a.key}" tidak boleh ada di sini: terlarang, atau muncul dua kali`,
  'replay.shape': (a) => `${a.where}: ${a.expected}`,
  'replay.scenario': (a) =>
    `memerlukan skenario "${a.id}" versi ${a.version} (${a.hash}), sedangkan ${a.here === '' ? 'di sini tidak ada' : `di sini ${a.here}`}`,
  'replay.scenarioBroken': (a) => `skenario di dalam rekaman tidak dapat dimainkan: ${a.why}`,
  'replay.diverged': (a) =>
    `hasilnya berbeda di sini pada kuartal ${a.quarter}: ${a.path} tercatat ${a.expected}, sedangkan di sini ${a.actual}`,
};

const MESSAGES: Readonly<Record<Language, Readonly<Record<ReplayCode, Say>>>> = { en, id };

export const wordReplay = (code: ReplayCode, args: Args, language: Language): string => MESSAGES[language][code](args);
