import { signal } from '@preact/signals';
import type { Speed } from '../../session/board.ts';

/** How fast quarters play on the map; at once: not at all. */
export const PACES = [1, 2, 4, 'atOnce'] as const satisfies readonly (Speed | 'atOnce')[];
export type Pace = (typeof PACES)[number];

const KEPT = 'chokepoint.speed';

function kept(): Pace {
  try {
    const text = localStorage.getItem(KEPT);
    return PACES.find((pace) => String(pace) === text) ?? 1;
  } catch {
    return 1;
  }
}

export const pace = signal<Pace>(kept());

export function setPace(next: Pace): void {
  pace.value = next;
  try {
    localStorage.setItem(KEPT, String(next));
  } catch {
    // the pace lasts as long as the page
  }
}
