/** A page asks the version that waits to take the place of the one that it runs on. */
export const TAKE_OVER = 'take over';
/** A page asks by which rules a version plays; answered with their hash. */
export const ASK_RULES = 'which rules?';
