/** The languages of the page. */
export const LANGUAGES = ['en', 'id'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A name in every language; comes from a scenario. */
export interface LocalText {
  readonly en: string;
  readonly id: string;
}

/** Texts of one area in every language: one that has a key less or more than the first does not compile. */
export function texts<T extends object>(both: { readonly en: T; readonly id: NoInfer<T> }): Readonly<Record<Language, T>> {
  return both;
}

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', id: 'Bahasa Indonesia' };

/** The first language of a list of preferences ('id-ID', 'en') that the page speaks. */
export function preferred(tags: readonly string[]): Language {
  for (const tag of tags) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
