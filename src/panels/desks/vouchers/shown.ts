import { signal } from '@preact/signals';

/** City (its id) that the desk shows; one that another nation has stands for none. */
export const shownCity = signal('');
