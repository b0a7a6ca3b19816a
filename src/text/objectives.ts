import { texts } from './language.ts';

/** What the score is made of, wherever it is shown. */
export const OBJECTIVES = texts({
  en: {
    title: 'Objectives',
    ofHundred: 'of 100',
    counted: (quarter: string) => `What counts at the end of ${quarter}: 100 points in all.`,
    none: 'This seat has no objectives. Play as you like.',
    points: (earned: string, weight: string) => `${earned} of ${weight}`,
    now: 'Now',
    from: (value: string) => `counts from ${value}`,
    full: (value: string) => `full at ${value}`,
    standing: (score: string) => `${score} points if the game ended now.`,
  },
  id: {
    title: 'Sasaran',
    ofHundred: 'dari 100',
    counted: (quarter) => `Yang dinilai pada akhir ${quarter}: total 100 poin.`,
    none: 'Peran ini tidak punya sasaran. Bermainlah sesuka Anda.',
    points: (earned, weight) => `${earned} dari ${weight}`,
    now: 'Sekarang',
    from: (value) => `dihitung mulai ${value}`,
    full: (value) => `penuh pada ${value}`,
    standing: (score) => `${score} poin jika permainan berakhir sekarang.`,
  },
});
