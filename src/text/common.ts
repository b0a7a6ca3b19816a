import { texts } from './language.ts';

/** Words of more than one area. */
export const COMMON = texts({
  en: { close: 'Close', cancel: 'Cancel', back: 'Back', chips: 'chips', copied: 'Copied', language: 'Language', sound: { off: 'Sound: off', low: 'Sound: low', full: 'Sound: full' } },
  id: { close: 'Tutup', cancel: 'Batal', back: 'Kembali', chips: 'cip', copied: 'Tersalin', language: 'Bahasa', sound: { off: 'Suara: mati', low: 'Suara: pelan', full: 'Suara: penuh' } },
});
