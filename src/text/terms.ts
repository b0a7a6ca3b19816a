import type { WrittenTerm } from '../sim/orders/order.ts';
import type { TermKind } from '../sim/records/deal.ts';
import type { LicenceRule } from '../sim/records/regime.ts';
import { texts, type Language } from './language.ts';
import { NUMBERS, type Numbers } from './numbers.ts';

/** What the words of a term need beside its figures. */
export interface TermNames {
  readonly chip: (id: string) => string;
  readonly nation: (id: string) => string;
}

type Phrase = (amount: number, of: string, n: Numbers) => string;

const RULE: Readonly<Record<Language, Readonly<Record<LicenceRule, string>>>> = {
  en: { open: 'open licences', caseByCase: 'licences case by case', closed: 'no licences' },
  id: { open: 'lisensi terbuka', caseByCase: 'lisensi per kasus', closed: 'tanpa lisensi' },
};

/** Each term as a part of a sentence: "You give ...". */
const TERM_PHRASES = texts<Readonly<Record<TermKind, Phrase>>>({
  en: {
    payment: (x, _, n) => `${n.money(x)} at once`,
    instalments: (x, _, n) => `${n.money(x)} a quarter`,
    licence: (_, of) => `${RULE.en[of as LicenceRule]} or better`,
    volume: (x, _, n) => `licences for up to ${n.millions(x)} H100e a quarter`,
    cut: (x, _, n) => `a cut of ${n.percent(x)}, no more`,
    tools: () => 'chip tools on sale',
    hbm: () => 'memory on sale',
    noNewControls: () => 'a truce (no new controls)',
    chips: (x, of, n) => `first call on ${n.thousands(x)} ${of} a quarter`,
    talent: (x, _, n) => `${n.short(x)} points of talent a quarter`,
    restraint: (x, _, n) => `at most ${n.percent(x)} of compute on research`,
    inspection: () => 'entry for inspectors',
    safetyPact: (x, _, n) => `at least ${n.percent(x)} of compute on safety`,
    cloud: () => 'leave to rent compute abroad',
    minerals: () => 'chip minerals on sale',
    nonAlignment: (_, of) => `no part in controls against ${of}`,
  },
  id: {
    payment: (x, _, n) => `${n.money(x)} di muka`,
    instalments: (x, _, n) => `${n.money(x)} per kuartal`,
    licence: (_, of) => `${RULE.id[of as LicenceRule]} atau lebih longgar`,
    volume: (x, _, n) => `lisensi sampai ${n.millions(x)} H100e per kuartal`,
    cut: (x, _, n) => `potongan paling tinggi ${n.percent(x)}`,
    tools: () => 'penjualan mesin pembuat cip',
    hbm: () => 'penjualan memori',
    noNewControls: () => 'gencatan (tanpa kontrol baru)',
    chips: (x, of, n) => `hak beli pertama atas ${n.thousands(x)} ${of} per kuartal`,
    talent: (x, _, n) => `${n.short(x)} poin talenta per kuartal`,
    restraint: (x, _, n) => `paling banyak ${n.percent(x)} komputasi untuk riset`,
    inspection: () => 'izin masuk bagi pemeriksa',
    safetyPact: (x, _, n) => `paling sedikit ${n.percent(x)} komputasi untuk keamanan AI`,
    cloud: () => 'izin menyewa komputasi di luar negeri',
    minerals: () => 'penjualan mineral cip',
    nonAlignment: (_, of) => `tidak ikut kontrol terhadap ${of}`,
  },
});

/** What a term is called where it is chosen. */
export const TERM_NAMES = texts<Readonly<Record<TermKind, string>>>({
  en: {
    payment: 'Payment at once',
    instalments: 'Payment each quarter',
    licence: 'Licence rule',
    volume: 'Licensed volume',
    cut: 'Cut of the price',
    tools: 'Chip tools',
    hbm: 'Memory',
    noNewControls: 'Truce: no new controls',
    chips: 'First call on chips',
    talent: 'Researchers',
    restraint: 'Limit on research',
    inspection: 'Inspection',
    safetyPact: 'Safety pact',
    cloud: 'Renting abroad',
    minerals: 'Chip minerals',
    nonAlignment: 'No part in others’ controls',
  },
  id: {
    payment: 'Pembayaran di muka',
    instalments: 'Pembayaran tiap kuartal',
    licence: 'Aturan lisensi',
    volume: 'Volume lisensi',
    cut: 'Potongan harga',
    tools: 'Mesin pembuat cip',
    hbm: 'Memori',
    noNewControls: 'Gencatan: tanpa kontrol baru',
    chips: 'Hak beli pertama',
    talent: 'Peneliti',
    restraint: 'Batas riset',
    inspection: 'Inspeksi',
    safetyPact: 'Pakta keamanan AI',
    cloud: 'Sewa di luar negeri',
    minerals: 'Mineral cip',
    nonAlignment: 'Tidak ikut kontrol pihak lain',
  },
});

const JOIN: Readonly<Record<Language, { readonly and: string; readonly nothing: string }>> = {
  en: { and: ' and ', nothing: 'nothing' },
  id: { and: ' dan ', nothing: 'tidak ada' },
};

function termPhrase(language: Language, { kind, amount, of }: WrittenTerm, { chip, nation }: TermNames): string {
  const named = of === null ? '' : kind === 'chips' ? chip(of) : kind === 'nonAlignment' ? nation(of) : of;
  return TERM_PHRASES[language][kind](amount, named, NUMBERS[language]);
}

/** A side of a deal as a part of a sentence: "$2bn at once, chip tools on sale and no new controls". */
export function termsPhrase(language: Language, terms: readonly WrittenTerm[], names: TermNames): string {
  const { and, nothing } = JOIN[language];
  const phrases = terms.map((term) => termPhrase(language, term, names));
  if (phrases.length === 0) return nothing;
  return phrases.length === 1 ? phrases[0]! : phrases.slice(0, -1).join(', ') + and + phrases.at(-1)!;
}
