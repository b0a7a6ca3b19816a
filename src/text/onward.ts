import { texts } from './language.ts';

/** What the end of a game leads on to. */
export const ONWARD = texts({
  en: {
    title: 'What to try next',
    lesson: 'Play it',
    changed: 'Same luck, one decision changed',
    changedAt: (quarter: string) => `Everything else happens to you as it did. ${quarter} cost you most: do that one differently.`,
    changedAny: 'Everything else happens to you as it did. Change one thing and see what it moves.',
    again: 'Play it again',
    otherSeat: (nation: string) => `The race as seen from ${nation}`,
    otherSeatText: 'Another seat, other aims, and another key in your hand.',
    sit: 'Take that seat',
  },
  id: {
    title: 'Apa berikutnya',
    lesson: 'Mainkan',
    changed: 'Keberuntungan sama, satu keputusan berbeda',
    changedAt: (quarter) => `Selebihnya terjadi seperti tadi. ${quarter} paling merugikan Anda: lakukan yang itu dengan cara lain.`,
    changedAny: 'Selebihnya terjadi seperti tadi. Ubah satu hal dan lihat apa yang bergeser.',
    again: 'Mainkan lagi',
    otherSeat: (nation) => `Perlombaan dilihat dari ${nation}`,
    otherSeatText: 'Peran lain, sasaran lain, dan kunci lain di tangan Anda.',
    sit: 'Ambil peran itu',
  },
});
