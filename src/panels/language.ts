import { effect, signal } from '@preact/signals';
import { LANGUAGES, preferred, type Language, type LocalText } from '../text/language.ts';
import { NUMBERS, type Numbers } from '../text/numbers.ts';

const KEY = 'chokepoint.language';

/** Storage may be forbidden (files opened from a stick, private windows): then the choice lasts as long as the page. */
function remembered(): Language | null {
  try {
    const stored = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === stored) ?? null;
  } catch {
    return null;
  }
}

const spoken = signal<Language>(remembered() ?? preferred(navigator.languages));

effect(() => {
  document.documentElement.lang = spoken.value;
});

/** The page's language; components that ask for it are drawn anew when it changes. */
export const language = (): Language => spoken.value;

export function speak(next: Language): void {
  spoken.value = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // nothing to remember it with
  }
}

/** Texts of one area in the page's language. */
export const inLanguage = <T>(both: Readonly<Record<Language, T>>): T => both[spoken.value];
export const localText = (text: LocalText): string => text[spoken.value];
export const numbers = (): Numbers => NUMBERS[spoken.value];
