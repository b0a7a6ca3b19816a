import type { Page } from '@playwright/test';

/** What cannot be told from the page's ground where the browser has colours of its own: chosen without an edge, filled or drawn in nothing. */
export function vanished(page: Page): Promise<string[]> {
  return page.evaluate(findVanished);
}

function findVanished(): string[] {
  const LEAST = 2;
  const found: string[] = [];
  const scope: ParentNode = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  const all = (selector: string) => [...scope.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1);
  const name = (one: Element) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''} "${(one.textContent ?? '').trim().slice(0, 30)}"`;

  for (const chosen of all("[aria-pressed='true'], [aria-current], label:has(:checked)")) {
    const { outlineStyle, outlineWidth } = getComputedStyle(chosen);
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 1) found.push(`${name(chosen)} is chosen, and nothing says so`);
  }
  for (const slider of all('.slider input')) if (getComputedStyle(slider).appearance === 'none') found.push(`${name(slider)} has lost its track`);
  for (const part of all('.budget-bar i, .limit-bar i, .gauge-bar i, .objective-track i, .report-done, .verdict-credit, .verdict-luck-bar, .why-bar')) {
    const { backgroundImage, backgroundColor } = getComputedStyle(part);
    if (backgroundImage === 'none' && contrast(backgroundColor) < LEAST) found.push(`${name(part)} is filled with ${backgroundColor}`);
  }
  // Chromium leaves what is drawn as it is
  for (const line of all('.fan path, .distribution path, .verdict-line-body, .verdict-axis, .verdict-stem, .sparkline path')) {
    const { stroke, fill } = getComputedStyle(line);
    if (contrast(stroke) < LEAST && contrast(fill) < LEAST) found.push(`${name(line)} is drawn in ${stroke}`);
  }
  return found;

  /** Against the ground, after WCAG; nothing at all for what is not painted. */
  function contrast(colour: string): number {
    const [r, g, b, alpha = 1] = (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(',').map(Number);
    if (r === undefined || g === undefined || b === undefined || alpha === 0) return 1;
    const [light, dark] = [luminance([r, g, b]), luminance(channels(ground()))].sort((one, other) => other - one) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  }

  function ground(): string {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Canvas';
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }

  function channels(colour: string): number[] {
    return (/\(([^)]+)\)/.exec(colour)?.[1] ?? '0,0,0').split(',').slice(0, 3).map(Number);
  }

  function luminance(rgb: readonly number[]): number {
    const [r, g, b] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
