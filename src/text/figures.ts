import { texts } from './language.ts';

type Certainties = Readonly<Record<'high' | 'medium' | 'low' | 'evidence' | 'judgement' | 'contested', string>>;

export const CERTAINTY_WORDS = texts<Certainties>({
  en: { high: 'high', medium: 'medium', low: 'low', evidence: 'evidence', judgement: 'judgement', contested: 'contested' },
  id: { high: 'tinggi', medium: 'sedang', low: 'rendah', evidence: 'berbukti', judgement: 'penilaian', contested: 'diperdebatkan' },
});

type FigureKinds = Readonly<Record<'chip' | 'nation' | 'plan' | 'event' | 'regime', (name: string) => string>>;

export const FIGURE_WORDS = texts<FigureKinds>({
  en: {
    chip: (name) => `Figures of ${name}`,
    nation: (name) => `Opening figures of ${name}`,
    plan: (name) => `Industrial plan of ${name}`,
    event: (name) => `Event: ${name}`,
    regime: (name) => `Export rule of ${name}`,
  },
  id: {
    chip: (name) => `Angka ${name}`,
    nation: (name) => `Angka awal ${name}`,
    plan: (name) => `Rencana industri ${name}`,
    event: (name) => `Peristiwa: ${name}`,
    regime: (name) => `Aturan ekspor ${name}`,
  },
});
