import { texts } from './language.ts';

export const EVENTS = texts({
  en: {
    rumour: 'Rumour',
    announcement: 'Announced',
    odds: (count: number) => (count <= 1 ? 'certain' : `1 in ${count}`),
    /** For odds above a half: 3 in 4 */
    oddsOf: (hits: number, of: number) => `${hits} in ${of}`,
    decidesIn: (odds: string, quarter: string) => `${odds} chance, ${quarter}`,
    sureIn: (quarter: string) => `Expected ${quarter}`,
    actsIn: (quarter: string) => `From ${quarter}`,
    answer: 'Your answer',
    answered: 'Answered',
    byDefault: 'if unanswered',
    others: (name: string) => `${name} decides`,
    showAll: (count: number) => `${count} more`,
    cards: 'On the table',
    precedent: 'From the record',
  },
  id: {
    rumour: 'Rumor',
    announcement: 'Diumumkan',
    odds: (count) => (count <= 1 ? 'pasti' : `1 dari ${count}`),
    oddsOf: (hits, of) => `${hits} dari ${of}`,
    decidesIn: (odds, quarter) => `Peluang ${odds}, ${quarter}`,
    sureIn: (quarter) => `Diperkirakan ${quarter}`,
    actsIn: (quarter) => `Berlaku mulai ${quarter}`,
    answer: 'Jawaban Anda',
    answered: 'Sudah dijawab',
    byDefault: 'jika tak dijawab',
    others: (name) => `${name} yang memutuskan`,
    showAll: (count) => `${count} lagi`,
    cards: 'Kabar terbaru',
    precedent: 'Kejadian nyata',
  },
});
