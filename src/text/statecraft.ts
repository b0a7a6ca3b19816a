import { texts } from './language.ts';

export const STATECRAFT = texts({
  en: {
    name: 'Statecraft',
    line: 'Both sides of the control: what you keep back, and what you answer.',
  },
  id: {
    name: 'Diplomasi',
    line: 'Dua sisi kontrol: apa yang Anda tahan, dan apa yang Anda jawab.',
  },
});
