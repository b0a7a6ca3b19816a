import { texts } from './language.ts';

export const FILES = texts({
  en: {
    title: 'This file has problems',
    found: (errors: number, warnings: number) =>
      `${errors} ${errors === 1 ? 'error' : 'errors'}${warnings > 0 ? `, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''}, all found in one pass. Your game is untouched.`,
    error: 'Error',
    warning: 'Warning',
    copy: 'Copy all',
    openedScenario: (name: string) => `${name} was added to the scenarios.`,
    openedReplay: (name: string) => `${name} was played again and matches its record.`,
    unreadable: (name: string) => `${name} could not be read.`,
    tooLarge: (name: string) => `${name} is too large for a scenario or a replay.`,
    again: 'Choose another file',
  },
  id: {
    title: 'Berkas ini bermasalah',
    found: (errors, warnings) =>
      `${errors} kesalahan${warnings > 0 ? `, ${warnings} peringatan` : ''}, ditemukan sekaligus. Permainan Anda tidak berubah.`,
    error: 'Kesalahan',
    warning: 'Peringatan',
    copy: 'Salin semua',
    openedScenario: (name) => `${name} masuk ke daftar skenario.`,
    openedReplay: (name) => `${name} dimainkan ulang, dan hasilnya sama.`,
    unreadable: (name) => `${name} tidak dapat dibaca.`,
    tooLarge: (name) => `${name} terlalu besar untuk skenario atau rekaman.`,
    again: 'Pilih berkas lain',
  },
});
