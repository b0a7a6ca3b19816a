import { texts } from './language.ts';

/** The paper of the first turn: what counts, and what to do first. */
export const BRIEF = texts({
  en: {
    overline: 'Your brief',
    title: (nation: string, quarter: string) => `${nation}, by the end of ${quarter}`,
    to: (from: string, goal: string) => `${from} to ${goal}`,
    now: (value: string) => `now ${value}`,
    hold: (goal: string) => `stay at ${goal} or better`,
    weight: (points: string) => `${points} points`,
    first: 'First move',
    keyShut: 'Your own import key is shut. Chips that the exporter licenses wait at your door until you release them.',
    openKey: 'Open your key',
    keyOpen: (units: string) => `Your key lets ${units} chips through a quarter. Order more at the desks, or end the quarter and see what comes of it.`,
    plan: 'Give orders at the desks, then end the quarter and see what comes of it.',
    more: 'Objectives',
  },
  id: {
    overline: 'Tugas Anda',
    title: (nation, quarter) => `${nation}, sampai akhir ${quarter}`,
    to: (from, goal) => `${from} ke ${goal}`,
    now: (value) => `kini ${value}`,
    hold: (goal) => `jaga ${goal} atau lebih baik`,
    weight: (points) => `${points} poin`,
    first: 'Langkah pertama',
    keyShut: 'Kunci impor Anda sendiri tertutup. Cip yang sudah dapat lisensi ekspor menunggu sampai Anda melepasnya.',
    openKey: 'Buka kunci Anda',
    keyOpen: (units) => `Kunci Anda meloloskan ${units} cip per kuartal. Tambah perintah di meja kerja, atau akhiri kuartal dan lihat hasilnya.`,
    plan: 'Beri perintah di meja kerja, lalu akhiri kuartal dan lihat hasilnya.',
    more: 'Sasaran',
  },
});
