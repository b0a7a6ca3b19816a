import { signal } from '@preact/signals';
import type { Speed } from '../../session/board.ts';
import { remember, remembered } from '../remembered.ts';

/** How fast quarters play on the map; at once: not at all. */
export const PACES = [1, 2, 4, 'atOnce'] as const satisfies readonly (Speed | 'atOnce')[];
export type Pace = (typeof PACES)[number];

export const pace = signal<Pace>(remembered('speed', PACES) ?? 1);

export function setPace(next: Pace): void {
  pace.value = next;
  remember('speed', next);
}
