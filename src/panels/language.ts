import { effect, signal } from '@preact/signals';
import { LANGUAGES, preferred, type Language, type LocalText } from '../text/language.ts';
import { NUMBERS, type Numbers } from '../text/numbers.ts';
import { remember, remembered } from './remembered.ts';

const spoken = signal<Language>(remembered('language', LANGUAGES) ?? preferred(navigator.languages));

effect(() => {
  document.documentElement.lang = spoken.value;
});

/** The page's language; components that ask for it are drawn anew when it changes. */
export const language = (): Language => spoken.value;

export function speak(next: Language): void {
  spoken.value = next;
  remember('language', next);
}

/** Texts of one area in the page's language. */
export const inLanguage = <T>(both: Readonly<Record<Language, T>>): T => both[spoken.value];
export const localText = (text: LocalText): string => text[spoken.value];
export const numbers = (): Numbers => NUMBERS[spoken.value];
