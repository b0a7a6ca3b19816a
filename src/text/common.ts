import { texts } from './language.ts';

/** Words of more than one area. */
export const COMMON = texts({
  en: { close: 'Close', cancel: 'Cancel', back: 'Back', chips: 'chips', language: 'Language' },
  id: { close: 'Tutup', cancel: 'Batal', back: 'Kembali', chips: 'cip', language: 'Bahasa' },
});
