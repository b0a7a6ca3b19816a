/** ms after which a page that nobody sees is taken for drawn */
const UNSEEN = 3000;

/** When the first of the page's texts and pictures was drawn. */
export const drawn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, UNSEEN);
    new PerformanceObserver((paints) => {
      // the ground is painted first, and is nothing to look at
      if (paints.getEntriesByName('first-contentful-paint').length > 0) resolve();
    }).observe({ type: 'paint', buffered: true });
  });

/** When nothing else is to be done. */
export const idle = (): Promise<void> =>
  new Promise((resolve) => {
    // not every browser has the first
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 2000 });
    else setTimeout(resolve, 200);
  });
