import { texts } from './language.ts';

/** Said on the title when a newer version waits. */
export const UPDATES = texts({
  en: {
    ready: 'A new version is ready.',
    otherRules: 'Its rules are new: the saved game cannot go on in it. Finish it first, if you want to.',
    take: 'Update now',
    elsewhere: 'A game is open in another tab. Leave it first: it would be cut off.',
  },
  id: {
    ready: 'Versi baru sudah siap.',
    otherRules: 'Aturannya baru: permainan tersimpan tidak bisa dilanjutkan di sana. Selesaikan dulu jika perlu.',
    take: 'Perbarui sekarang',
    elsewhere: 'Ada permainan terbuka di tab lain. Tinggalkan dulu agar tidak terputus.',
  },
});
