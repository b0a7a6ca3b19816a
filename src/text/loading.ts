import { texts } from './language.ts';

/** While parts of the page are on their way, and when they do not come. */
export const LOADING = texts({
  en: {
    game: 'The game is loading',
    failed: 'The game did not load. Check the connection; nothing is lost.',
    retry: 'Try again',
  },
  id: {
    game: 'Permainan sedang dimuat',
    failed: 'Permainan gagal dimuat. Periksa koneksi; tidak ada yang hilang.',
    retry: 'Coba lagi',
  },
});
