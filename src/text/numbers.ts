import type { Language } from './language.ts';

const LOCALE: Readonly<Record<Language, string>> = { en: 'en-US', id: 'id-ID' };

/** Words that stand for powers of ten, and for money. */
const UNITS: Readonly<Record<Language, { thousand: string; million: string; billion: string; currency: string }>> = {
  en: { thousand: 'k', million: 'M', billion: 'bn', currency: '$' },
  id: { thousand: ' rb', million: ' jt', billion: ' miliar', currency: 'US$' },
};

/** Money set large: the figure and its unit apart. */
export interface Amount {
  readonly figure: string;
  readonly unit: string;
}

/** Figures of one language. Amounts are in the core's units; every minus is a true one. */
export interface Numbers {
  readonly whole: (value: number) => string;
  readonly one: (value: number) => string;
  readonly two: (value: number) => string;
  /** As many digits as a reader needs: 120, 41.2, 7.41, 0.078. */
  readonly short: (value: number) => string;
  /** As `short`, with + or − before it; 0 has none. */
  readonly signed: (value: number) => string;
  /** Share 0-1 as "52%". */
  readonly percent: (share: number) => string;
  /** Share 0-1 as a figure without its sign: "52", "0.4" */
  readonly points: (share: number) => string;
  /** Change of a share in points: "+2", "−0.4" */
  readonly signedPoints: (share: number) => string;
  /** k chips in full: 120 -> "120,000". */
  readonly units: (thousands: number) => string;
  /** k chips in short: 120 -> "120k", 1490 -> "1.49M". */
  readonly thousands: (thousands: number) => string;
  /** M H100e: 1.49 -> "1.49M"; what is less than 0.1 in thousands: "78k". */
  readonly millions: (millions: number) => string;
  /** USD bn: 41.2 -> "$41.2bn", "US$41,2 miliar"; what is less than 0.1 in millions: "$21M"; nothing without a unit: "$0". */
  readonly money: (billions: number) => string;
  /** USD bn for display type. */
  readonly amount: (billions: number) => Amount;
  /** USD bn without currency or unit. */
  readonly billions: (billions: number) => string;
  /** k$ a chip: 36.5 -> "$36,500". */
  readonly price: (thousandDollars: number) => string;
}

const minus = (text: string) => text.replace('-', '\u2212');

function make(language: Language): Numbers {
  const locale = LOCALE[language];
  const { thousand, million, billion, currency } = UNITS[language];
  const formatter = (low: number, high: number) => {
    const format = new Intl.NumberFormat(locale, { minimumFractionDigits: low, maximumFractionDigits: high });
    return (value: number) => minus(format.format(zeroed(value, high)));
  };
  const whole = formatter(0, 0);
  const one = formatter(0, 1);
  const two = formatter(2, 2);
  const upToTwo = formatter(0, 2);
  const three = formatter(0, 3);
  const percentOf = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });

  const short = (value: number) => {
    const size = Math.abs(value);
    if (size >= 100) return whole(value);
    if (size >= 10) return one(value);
    return size >= 1 || size === 0 ? upToTwo(value) : three(value);
  };
  const signed = (format: (value: number) => string) => (value: number) => {
    const text = format(value);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
  };
  const points = (share: number) => (Math.abs(share) < 0.1 ? one : whole)(share * 100);
  const figureOf = (billions: number) => {
    const size = Math.abs(billions);
    return size >= 100 ? whole(billions) : size >= 10 ? one(billions) : upToTwo(billions);
  };
  const money = (billions: number) => (figureOf(billions).startsWith('\u2212') ? '\u2212' : '') + currency + figureOf(Math.abs(billions));
  const thousands = (k: number) => {
    const size = Math.abs(k);
    if (size < 0.05) return '0';
    return size >= 1000 ? upToTwo(k / 1000) + million : (size < 10 ? one : whole)(k) + thousand;
  };
  return {
    whole,
    one,
    two,
    short,
    signed: signed(short),
    percent: (share) => minus((share !== 0 && Math.abs(share) < 0.01 ? finePercent : percentOf).format(share)),
    points,
    signedPoints: signed(points),
    units: (thousands) => whole(thousands * 1000),
    thousands,
    millions: (millions) => (Math.abs(millions) < 0.1 ? thousands(millions * 1000) : short(millions) + million),
    money: (billions) => {
      if (Math.round(billions * 1e4) === 0) return `${currency}0`;
      if (Math.abs(billions) >= 0.1) return money(billions) + billion;
      return (billions < 0 ? '\u2212' : '') + currency + short(Math.round(Math.abs(billions) * 1e4) / 10) + million;
    },
    amount: (billions) => ({ figure: money(billions), unit: billion.trim() }),
    billions: figureOf,
    price: (thousandDollars) => currency + whole(thousandDollars * 1000),
  };
}

/** Keeps a figure that rounds to nothing from showing as −0. */
const zeroed = (value: number, digits: number) => (Math.abs(value) < 0.5 / 10 ** digits ? 0 : value);

export const NUMBERS: Readonly<Record<Language, Numbers>> = { en: make('en'), id: make('id') };
