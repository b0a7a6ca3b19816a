import { texts } from './language.ts';

/** Asked before a new game takes the place of the saved one. */
export const KEPT = texts({
  en: {
    title: 'A game is saved',
    line: (game: string, quarter: string) => `${game}, ${quarter}. This device keeps one game: a new one takes its place.`,
    goOn: 'Continue it',
    saveFirst: 'Save it as a file',
    saved: 'Saved as a file',
    anew: 'Start the new game',
  },
  id: {
    title: 'Ada permainan tersimpan',
    line: (game, quarter) => `${game}, ${quarter}. Perangkat ini menyimpan satu permainan: permainan baru akan menggantikannya.`,
    goOn: 'Lanjutkan',
    saveFirst: 'Simpan sebagai berkas',
    saved: 'Tersimpan sebagai berkas',
    anew: 'Mulai permainan baru',
  },
});
