import { signal } from '@preact/signals';

/** City (its id) that the desk shows; one that another nation has stands for none. */
export const shownCity = signal('');

/** Chooses a city and brings its policy into view. */
export function showCity(id: string): void {
  shownCity.value = id;
  requestAnimationFrame(() => document.querySelector('.city-form')?.scrollIntoView({ block: 'start', behavior: 'smooth' }));
}
