/**
 * What the user chose on this device, remembered by the browser. Storage may be forbidden (files opened from a stick,
 * private windows): then a choice lasts as long as the page.
 */
export function remembered<T extends string | number>(name: string, choices: readonly T[]): T | null {
  try {
    const stored = localStorage.getItem(`chokepoint.${name}`);
    return choices.find((choice) => String(choice) === stored) ?? null;
  } catch {
    return null;
  }
}

export function remember(name: string, choice: string | number): void {
  try {
    localStorage.setItem(`chokepoint.${name}`, String(choice));
  } catch {
    // nothing to remember it with
  }
}
