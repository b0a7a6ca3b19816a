import { texts } from './language.ts';

/** Round the page that says the model in full. */
export const MODEL = texts({
  en: {
    title: 'The model',
    contents: 'Contents',
    /** Links to it: from a measure, from what moved it, from help */
    reckoned: 'How it is reckoned, in full',
    behind: 'The rule behind it, in full',
    about: 'Every rule with its equation, where its numbers come from, and what the model leaves out.',
    read: 'Read the model',
    inEnglish: 'This page is in English.',
  },
  id: {
    title: 'Modelnya',
    contents: 'Daftar isi',
    reckoned: 'Cara menghitungnya, selengkapnya',
    behind: 'Aturan di baliknya, selengkapnya',
    about: 'Setiap aturan dengan rumusnya, asal angka-angkanya, dan apa yang tidak dicakup oleh model ini.',
    read: 'Baca modelnya',
    inEnglish: 'Halaman ini hanya tersedia dalam bahasa Inggris.',
  },
});
