/** Does somebody ask for less motion? Tells of changes, too. */
export const reducedMotion = () => matchMedia('(prefers-reduced-motion: reduce)');
