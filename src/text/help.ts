import { texts } from './language.ts';

export const HELP = texts({
  en: {
    title: 'Help',
    quarter: 'How a quarter runs',
    steps: [
      'Events move: rumours come true or pass, announcements take effect.',
      'Every nation’s orders are carried out at the same time.',
      'The exporter’s key, then the importer’s, lets chips through.',
      'Foundries sell what there is, shared out by what each buyer may take.',
      'Shipments land; customs may hold them.',
      'Fabs and power are built, and fabs make what was ordered.',
      'Research moves the frontier; products spread; money comes in.',
    ],
    shortcuts: 'Keys',
    keys: {
      desks: 'Open a desk',
      end: 'End the quarter, while no button is selected',
      undo: 'Undo',
      redo: 'Redo',
      map: 'Go to the map: arrow keys from thing to thing, Enter opens, + and − zoom',
      advice: 'What could I do?',
      guide: 'Go where the guide points',
      help: 'This page',
    },
    words: 'Terms',
  },
  id: {
    title: 'Bantuan',
    quarter: 'Jalannya satu kuartal',
    steps: [
      'Peristiwa bergerak: rumor terbukti atau berlalu, pengumuman mulai berlaku.',
      'Perintah semua negara dijalankan bersamaan.',
      'Kunci eksportir, lalu kunci importir, meloloskan cip.',
      'Pabrik cip menjual yang tersedia, dibagi menurut jatah tiap pembeli.',
      'Kiriman tiba; bea cukai bisa menahannya.',
      'Pabrik dan listrik dibangun, dan pabrik membuat yang dipesan.',
      'Riset memajukan garis depan; produk menyebar; uang masuk.',
    ],
    shortcuts: 'Tombol pintas',
    keys: {
      desks: 'Buka meja kerja',
      end: 'Akhiri kuartal, selama tidak ada tombol yang terpilih',
      undo: 'Urungkan',
      redo: 'Ulangi',
      map: 'Ke peta: tombol panah antarbenda, Enter membuka, + dan − memperbesar dan memperkecil',
      advice: 'Apa yang bisa saya lakukan?',
      guide: 'Ke tempat yang ditunjuk panduan',
      help: 'Halaman ini',
    },
    words: 'Istilah',
  },
});
