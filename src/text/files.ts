import { texts } from './language.ts';

export const FILES = texts({
  en: {
    title: 'This file is not sound',
    found: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}, all found in one pass. Your game is untouched.`,
    error: 'Error',
    warning: 'Warning',
    copy: 'Copy all',
    copied: 'Copied',
    openedScenario: (name: string) => `${name} is among the scenarios now.`,
    openedReplay: (name: string) => `${name} was played again and matches its record.`,
    unreadable: (name: string) => `${name} could not be read.`,
    tooLarge: (name: string) => `${name} is larger than any scenario or replay may be.`,
    again: 'Choose another file',
  },
  id: {
    title: 'Berkas ini bermasalah',
    found: (errors, warnings) =>
      `${errors} kesalahan${warnings > 0 ? `, ${warnings} peringatan` : ''}, ditemukan sekaligus. Permainan Anda tidak berubah.`,
    error: 'Kesalahan',
    warning: 'Peringatan',
    copy: 'Salin semua',
    copied: 'Tersalin',
    openedScenario: (name) => `${name} kini ada di daftar skenario.`,
    openedReplay: (name) => `${name} dimainkan ulang dan cocok dengan catatannya.`,
    unreadable: (name) => `${name} tidak dapat dibaca.`,
    tooLarge: (name) => `${name} lebih besar dari skenario atau rekaman mana pun.`,
    again: 'Pilih berkas lain',
  },
});
