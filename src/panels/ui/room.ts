/** Less of it, and the page scrolls rather than squeezes: CSS pixels of height, letters of the page's own size across. */
const SHORT = 520;
const NARROW = 20;

/**
 * Tells the styles how much room there is, as `data-room` of the page: `narrow` for few letters across, `short` for little
 * height, nothing for enough. Counted in letters as they are drawn, which media queries cannot: they know the browser's
 * own size, not one that a reader has set for the page.
 */
export function watchRoom(): void {
  const page = document.documentElement;
  const letter = document.body.appendChild(document.createElement('div'));
  letter.className = 'letter';
  const look = () => {
    const room = innerWidth <= NARROW * letter.offsetWidth ? 'narrow' : innerHeight <= SHORT ? 'short' : null;
    if (room) page.dataset['room'] = room;
    else delete page.dataset['room'];
  };
  new ResizeObserver(look).observe(letter);
  addEventListener('resize', look);
  look();
}

/** Does the page scroll as a whole, for want of room? */
export const pageScrolls = () => document.documentElement.dataset['room'] !== undefined;
