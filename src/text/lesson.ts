import { texts } from './language.ts';

/** What a scenario is as a lesson: before the game, in it, and after. */
export const LESSON = texts({
  en: {
    aims: 'Learning aims',
    canYou: 'Which of these can you do now?',
    terms: (scenario: string) => `Terms of “${scenario}”`,
    questions: 'To talk about',
    questionsOf: (scenario: string) => `${scenario}: to talk about`,
    copyQuestions: 'Copy for the class',
  },
  id: {
    aims: 'Tujuan belajar',
    canYou: 'Mana yang sudah Anda kuasai?',
    terms: (scenario) => `Istilah “${scenario}”`,
    questions: 'Bahan diskusi',
    questionsOf: (scenario) => `${scenario}: bahan diskusi`,
    copyQuestions: 'Salin untuk kelas',
  },
});
