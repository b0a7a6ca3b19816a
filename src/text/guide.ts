import { texts } from './language.ts';

/** Around what a scenario's guide says. */
export const GUIDE = texts({
  en: {
    name: 'Guide',
    open: (desk: string) => `Open ${desk}`,
    show: 'Show me',
    away: 'Send the guide away',
    gone: 'The guide is away. The menu brings it back.',
    back: 'Bring the guide back',
  },
  id: {
    name: 'Panduan',
    open: (desk) => `Buka ${desk}`,
    show: 'Tunjukkan',
    away: 'Singkirkan panduan',
    gone: 'Panduan disingkirkan. Menu bisa memanggilnya kembali.',
    back: 'Panggil panduan kembali',
  },
});
