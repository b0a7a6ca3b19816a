import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';

/** Every success criterion up to WCAG 2.2 AA that axe can test, and what it holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Findings of axe on the page as it stands, by rule and place: all against WCAG, of the others those that are serious or worse. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (tags) => (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run({ runOnly: tags }),
    TAGS,
  );
  return violations
    .filter(({ impact, tags }) => tags.some((tag) => tag.startsWith('wcag')) || impact === 'serious' || impact === 'critical')
    // what is scrolled half under an edge has its size when it is scrolled into view: reach.ts measures it there
    .flatMap(({ id, nodes }) => nodes.filter(({ failureSummary = '' }) => !(id === 'target-size' && failureSummary.includes('partially obscured'))).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`));
}
