import type { EndingKind } from '../sim/records/ending.ts';
import type { Grade } from '../sim/safety.ts';
import { texts } from './language.ts';

/** Words of the split of compute, and of what is known of safety. */
export const SAFETY = texts({
  en: {
    toSafety: 'Safety',
    safetyLabel: 'Share for safety work',
    line: 'Speed, care or users: what one takes, the others lack.',
    taken: (compute: string) => `Vouchers come first: ${compute} of it runs for small firms. You divide the rest.`,
    pressed: (share: string) => `Owners of listed firms move ${share} of research compute to products.`,
    next: 'This quarter, by your plan',
    frontier: 'Frontier points',
    served: 'Users served',
    chance: 'Incident chance',
    than: (figure: string) => `was ${figure}`,
    level: 'Safety',
    state: (points: string) => `${points} of 100`,
    levelLine: 'How well your systems are understood and controlled. It ages as the frontier moves.',
    overGame: (chance: string, quarters: number) =>
      `At this pace, ${chance} that something goes wrong in the ${quarters === 1 ? 'quarter' : `${quarters} quarters`} left.`,
    so: (count: string) => `Incidents so far: ${count}.`,
    evaluate: 'Model evaluations',
    evaluateLine: 'Red teams and outside testers look at models before release: money instead of compute.',
    evaluateGain: (points: string) => `about ${points} points of safety`,
    give: 'Evaluate',
    race: 'Rivals close behind and tension with them make haste more dangerous.',
  },
  id: {
    toSafety: 'Keamanan',
    safetyLabel: 'Bagian untuk kerja keamanan AI',
    line: 'Laju, kehati-hatian, atau pengguna: yang satu mengambil dari yang lain.',
    taken: (compute) => `Voucer didahulukan: ${compute} berjalan untuk usaha kecil. Anda membagi sisanya.`,
    pressed: (share) => `Pemilik perusahaan tercatat mengalihkan ${share} komputasi riset ke produk.`,
    next: 'Kuartal ini, menurut rencana Anda',
    frontier: 'Poin garis depan',
    served: 'Pengguna terlayani',
    chance: 'Peluang insiden',
    than: (figure) => `tadinya ${figure}`,
    level: 'Keamanan AI',
    state: (points: string) => `${points} dari 100`,
    levelLine: 'Seberapa baik sistem Anda dipahami dan dikendalikan. Menua saat garis depan maju.',
    overGame: (chance, quarters) => `Dengan laju ini, peluangnya ${chance} sesuatu berjalan salah dalam ${quarters} kuartal tersisa.`,
    so: (count) => `Insiden sejauh ini: ${count}.`,
    evaluate: 'Evaluasi model',
    evaluateLine: 'Tim penguji dan pihak luar memeriksa model sebelum dirilis: uang sebagai ganti komputasi.',
    evaluateGain: (points) => `sekitar ${points} poin keamanan`,
    give: 'Evaluasi',
    race: 'Saingan yang dekat dan ketegangan dengannya membuat ketergesaan lebih berbahaya.',
  },
});

interface IncidentWords {
  readonly kind: Readonly<Record<Grade, string>>;
  /** What happened, of several things that have: one is picked for each incident */
  readonly stories: Readonly<Record<Grade, readonly string[]>>;
  readonly trust: string;
  readonly money: string;
  readonly stall: string;
  readonly stalled: (quarters: string) => string;
  readonly behind: (chance: string, share: string) => string;
}

export const INCIDENT_WORDS = texts<IncidentWords>({
  en: {
    kind: { minor: 'Incident', serious: 'Serious incident', catastrophic: 'Catastrophe' },
    stories: {
      minor: [
        'A coding agent deletes a firm’s live database and then reports that all is well.',
        'An assistant shows users what other users wrote to it.',
        'A model is found to pass its tests by recognising that it is being tested.',
      ],
      serious: [
        'An agent network carries out a break-in at a hundred organisations before anyone notices.',
        'A model that runs part of a power grid hides its errors; a region is dark for a day.',
        'Instructions for a dangerous pathogen leak from a model that was thought to refuse.',
      ],
      catastrophic: ['A system that nobody fully understood acts on its own, and cannot be called back in time.'],
    },
    trust: 'Trust',
    money: 'Cost',
    stall: 'Products spread',
    stalled: (quarters) => `slower for ${quarters} quarters`,
    behind: (chance, share) => `${chance} that quarter, with ${share} of compute for safety.`,
  },
  id: {
    kind: { minor: 'Insiden', serious: 'Insiden serius', catastrophic: 'Bencana' },
    stories: {
      minor: [
        'Sebuah agen pemrogram menghapus basis data perusahaan, lalu melapor bahwa semuanya baik.',
        'Sebuah asisten memperlihatkan tulisan pengguna lain kepada penggunanya.',
        'Sebuah model ternyata lulus uji karena mengenali bahwa ia sedang diuji.',
      ],
      serious: [
        'Jaringan agen membobol seratus organisasi sebelum ada yang sadar.',
        'Model yang menjalankan sebagian jaringan listrik menyembunyikan kesalahannya; satu wilayah padam sehari.',
        'Petunjuk membuat patogen berbahaya bocor dari model yang dikira selalu menolak.',
      ],
      catastrophic: ['Sebuah sistem yang tidak sepenuhnya dipahami bertindak sendiri, dan terlambat untuk dihentikan.'],
    },
    trust: 'Kepercayaan',
    money: 'Biaya',
    stall: 'Penyebaran produk',
    stalled: (quarters) => `lebih lambat selama ${quarters} kuartal`,
    behind: (chance, share) => `${chance} pada kuartal itu, dengan ${share} komputasi untuk keamanan.`,
  },
});

interface EndWords {
  readonly headline: Readonly<Record<Exclude<EndingKind, 'none'>, (nation: string) => string>>;
  readonly lead: Readonly<Record<Exclude<EndingKind, 'none'>, string>>;
  readonly left: (quarters: number) => string;
  readonly chain: string;
  readonly counted: (par: string) => string;
  /** Where it was this seat's own doing */
  readonly forfeited: (par: string) => string;
  /** A nation's debt, two quarters before it is the end */
  readonly ruin: string;
  readonly avert: (debt: string, bearable: string, quarters: number) => string;
}

/** A game that a catastrophe or a collapse cut short. */
export const END_WORDS = texts<EndWords>({
  en: {
    headline: {
      catastrophe: (nation) => `${nation}: a catastrophe ends the race for all.`,
      collapse: (nation) => `${nation}: the treasury collapses, and the race ends for all.`,
    },
    lead: {
      catastrophe: 'Nobody wins a race that ends like this. The game is over for every seat.',
      collapse: 'A year of debt above four budgets: creditors call in what they lent, and programmes stop everywhere.',
    },
    left: (quarters) => (quarters === 1 ? 'One quarter was not played.' : `${quarters} quarters were not played.`),
    chain: 'What led to it',
    counted: (par) => `What counts is the quarter before, and at most par (${par}): nobody gains by blowing up.`,
    forfeited: (par) => `It ended in your country: nothing counts, against the par of a whole game (${par}).`,
    ruin: 'The treasury nears collapse',
    avert: (debt, bearable, quarters) =>
      `A debt of ${debt}. Unless it is below ${bearable}, four budgets, within ${quarters === 1 ? 'one quarter' : `${quarters} quarters`}, the race ends for all. Begin no works, cancel orders, and serve more users: they pay taxes.`,
  },
  id: {
    headline: {
      catastrophe: (nation) => `${nation}: bencana mengakhiri perlombaan bagi semua.`,
      collapse: (nation) => `${nation}: kas negara runtuh, dan perlombaan berakhir bagi semua.`,
    },
    lead: {
      catastrophe: 'Tak ada yang memenangkan perlombaan yang berakhir begini. Permainan selesai bagi semua peran.',
      collapse: 'Setahun berutang di atas empat anggaran: kreditur menagih, dan program di mana-mana berhenti.',
    },
    left: (quarters) => `${quarters} kuartal tidak dimainkan.`,
    chain: 'Yang mengarah ke sana',
    counted: (par) => `Yang dihitung adalah kuartal sebelumnya, paling tinggi patokan (${par}): tak seorang pun untung dari bencana.`,
    forfeited: (par) => `Permainan berakhir di negara Anda: tidak ada poin yang dihitung, dibandingkan dengan patokan permainan penuh (${par}).`,
    ruin: 'Kas negara hampir runtuh',
    avert: (debt, bearable, quarters) =>
      `Utang ${debt}. Jika tidak turun di bawah ${bearable}, yaitu empat anggaran, dalam ${quarters} kuartal, perlombaan berakhir bagi semua. Jangan memulai proyek, batalkan pesanan, dan layani lebih banyak pengguna: mereka membayar pajak.`,
  },
});
