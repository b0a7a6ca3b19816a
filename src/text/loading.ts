import { texts } from './language.ts';

/** While parts of the page are on their way, and when they do not come. */
export const LOADING = texts({
  en: {
    game: { coming: 'The game is loading', failed: 'The game did not load. Check the connection; nothing is lost.' },
    page: { coming: 'The page is loading', failed: 'The page did not load. Check the connection.' },
    retry: 'Try again',
  },
  id: {
    game: { coming: 'Permainan sedang dimuat', failed: 'Permainan gagal dimuat. Periksa koneksi; tidak ada yang hilang.' },
    page: { coming: 'Halaman sedang dimuat', failed: 'Halaman gagal dimuat. Periksa koneksi.' },
    retry: 'Coba lagi',
  },
});
