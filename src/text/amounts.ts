import type { MeasureName } from '../sim/measures.ts';
import type { Language } from './language.ts';

/** How a measure's figures are written. `shown` figures are whole numbers of the last shown digit. */
interface Style {
  /** Decimals of the measure's own unit that a shown figure has */
  readonly decimals: number;
  /** A share that is written in percent, its change in points */
  readonly percent?: boolean;
  readonly unit: keyof Units | 'none';
  readonly money?: boolean;
}

interface Units {
  readonly million: string;
  readonly billion: string;
  readonly thousand: string;
  readonly months: string;
  readonly points: string;
  readonly wafers: string;
}

const UNITS: Readonly<Record<Language, Units>> = {
  en: { million: 'M', billion: 'bn', thousand: 'k', months: '\u00a0months', points: '\u00a0points', wafers: 'k\u00a0wafers' },
  id: { million: '\u00a0jt', billion: '\u00a0miliar', thousand: '\u00a0rb', months: '\u00a0bulan', points: '\u00a0poin', wafers: '\u00a0rb\u00a0wafer' },
};

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-US', id: 'id-ID' };
const CURRENCY: Readonly<Record<Language, string>> = { en: '$', id: 'US$' };

const share: Style = { decimals: 3, percent: true, unit: 'none' };
const STYLES: Readonly<Record<MeasureName, Style>> = {
  usefulCompute: { decimals: 3, unit: 'million' },
  selfReliance: share,
  frontierIndex: { decimals: 1, unit: 'none' },
  frontierGap: { decimals: 1, unit: 'months' },
  adoption: share,
  treasury: { decimals: 2, unit: 'billion', money: true },
  trust: { decimals: 1, unit: 'none' },
  yield: share,
  homeChips: { decimals: 1, unit: 'thousand' },
  importedChips: { decimals: 1, unit: 'thousand' },
  fillRate: share,
  revenue: { decimals: 2, unit: 'billion', money: true },
  poweredShare: share,
  voucherHours: { decimals: 4, unit: 'million' },
  voucherWaste: share,
  pilotsPassed: { decimals: 0, unit: 'none' },
  centreLoad: share,
  voucherRate: share,
  voucherAudit: share,
  voucherCities: { decimals: 0, unit: 'none' },
  talent: { decimals: 1, unit: 'none' },
  software: share,
  fabCapacity: { decimals: 2, unit: 'wafers' },
  licence: { decimals: 1, unit: 'none' },
  reputation: { decimals: 1, unit: 'none' },
  dealsKept: { decimals: 0, unit: 'none' },
  waiting: { decimals: 1, unit: 'thousand' },
  tension: { decimals: 1, unit: 'none' },
  safety: { decimals: 1, unit: 'none' },
  incidentChance: share,
  incidents: { decimals: 0, unit: 'none' },
  ownDesign: share,
  netSaving: { decimals: 2, unit: 'billion', money: true },
  supplierShare: share,
  foundryShare: share,
  hostLeverage: share,
  mood: { decimals: 2, unit: 'none' },
  raised: { decimals: 2, unit: 'billion', money: true },
  firmCapital: { decimals: 2, unit: 'billion', money: true },
  datasets: { decimals: 1, unit: 'none' },
  generalModels: { decimals: 2, unit: 'none' },
  industryModels: { decimals: 1, unit: 'none' },
  scenarios: { decimals: 0, unit: 'none' },
  smallFirms: { decimals: 0, unit: 'none' },
  leaders: { decimals: 2, unit: 'none' },
  planAttainment: share,
  security: share,
  governance: share,
  openness: share,
  frontierLead: { decimals: 1, unit: 'months' },
  breakthroughs: { decimals: 0, unit: 'none' },
  rentedCompute: { decimals: 3, unit: 'million' },
  greyShare: share,
};

/** A figure and its unit, set apart in large type. */
export interface Shown {
  readonly figure: string;
  readonly unit: string;
}

const MINUS = '\u2212';
const formats = new Map<string, Intl.NumberFormat>();

function fixed(language: Language, value: number, digits: number): string {
  const key = `${language} ${digits}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(LOCALE[language], { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(Math.abs(value));
}

function figure(language: Language, { decimals, percent, money }: Style, shown: number): string {
  const digits = percent ? decimals - 2 : decimals;
  return (money ? CURRENCY[language] : '') + fixed(language, shown / 10 ** digits, digits);
}

/** A value: "1.568" "M", "26.4" "%", "$41.20" "bn". */
export function shownValue(language: Language, measure: MeasureName, shown: number): Shown {
  const style = STYLES[measure];
  const unit = style.percent ? '%' : style.unit === 'none' ? '' : UNITS[language][style.unit];
  return { figure: (shown < 0 ? MINUS : '') + figure(language, style, shown), unit };
}

/** A change without its sign: "0.078" "M", "0.8" " points". */
export function shownSize(language: Language, measure: MeasureName, shown: number): Shown {
  const style = STYLES[measure];
  const unit = style.percent ? UNITS[language].points : style.unit === 'none' ? '' : UNITS[language][style.unit];
  return { figure: figure(language, style, shown), unit };
}

/** A change with its sign; 0 has none. */
export function shownChange(language: Language, measure: MeasureName, shown: number): Shown {
  const { figure: size, unit } = shownSize(language, measure, shown);
  return { figure: (shown > 0 ? '+' : shown < 0 ? MINUS : '') + size, unit };
}

export const whole = ({ figure: size, unit }: Shown) => size + unit;

/** A value in the measure's own unit as a shown figure. */
export const toShownFigure = (measure: MeasureName, value: number): number => Math.round(value * 10 ** STYLES[measure].decimals) + 0;
