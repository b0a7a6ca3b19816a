import type { Language } from './language.ts';

export interface Calendar {
  readonly year: number;
  /** 1-4 */
  readonly quarter: number;
}

/** Calendar of the quarter with this index, where quarter 0 is the scenario's first. */
export function calendar(setting: { readonly firstYear: number; readonly firstQuarter: number }, index: number): Calendar {
  const count = setting.firstYear * 4 + (setting.firstQuarter - 1) + index;
  return { year: Math.floor(count / 4), quarter: (count % 4) + 1 };
}

/** "2026 Q3", "Kuartal 3, 2026" */
export const quarterTitle = (language: Language, { year, quarter }: Calendar) =>
  language === 'en' ? `${year} Q${quarter}` : `Kuartal ${quarter}, ${year}`;

/** "2026 Q3", "K3 2026" */
export const quarterShort = (language: Language, { year, quarter }: Calendar) =>
  language === 'en' ? `${year} Q${quarter}` : `K${quarter} ${year}`;

/** "Q3", "K3" */
export const quarterTick = (language: Language, { quarter }: Calendar) => (language === 'en' ? `Q${quarter}` : `K${quarter}`);
