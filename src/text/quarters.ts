import type { Language } from './language.ts';

/** A quarter of the calendar, 1-4. */
interface Dated {
  readonly year: number;
  readonly quarter: number;
}

/** "2026 Q3", "Kuartal 3, 2026" */
export const quarterTitle = (language: Language, { year, quarter }: Dated) =>
  language === 'en' ? `${year} Q${quarter}` : `Kuartal ${quarter}, ${year}`;

/** "2026 Q3", "K3 2026" */
export const quarterShort = (language: Language, { year, quarter }: Dated) =>
  language === 'en' ? `${year} Q${quarter}` : `K${quarter} ${year}`;

/** "Q3", "K3" */
export const quarterTick = (language: Language, { quarter }: Dated) => (language === 'en' ? `Q${quarter}` : `K${quarter}`);
