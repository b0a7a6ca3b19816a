import { signal } from '@preact/signals';

/** What the page's one polite live region reads out. */
export const spoken = signal('');

export function say(text: string): void {
  // the same words twice are read only once
  spoken.value = spoken.value === text ? `${text}\u00a0` : text;
}
