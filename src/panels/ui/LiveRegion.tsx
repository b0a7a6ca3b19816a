import { spoken } from './announce.ts';

/** The one place from which the page speaks to a screen reader. */
export function LiveRegion() {
  return (
    <output class="hidden-text">
      {spoken.value}
    </output>
  );
}
