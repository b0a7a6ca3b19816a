import type { Page } from '@playwright/test';

/** What a finger needs, CSS pixels; a word inside a line of text may have less (WCAG 2.5.5, 2.5.8). */
const TARGET = 44;
const INLINE = 24;

/** What can be used but not reached by a finger: too small, under something else, or off to the side; and words that are cut off. */
export function misplaced(page: Page, least = TARGET): Promise<string[]> {
  return page.evaluate(findMisplaced, { least, inline: INLINE });
}

function findMisplaced({ least, inline }: { readonly least: number; readonly inline: number }): string[] {
  const found: string[] = [];
  // what slides in is measured where it comes to stand
  for (const one of document.getAnimations()) if (one.effect?.getComputedTiming().endTime !== Infinity) one.finish();
  const wider = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wider > 0) found.push(`the page scrolls ${wider} px sideways`);
  for (const sheet of document.querySelectorAll<HTMLElement>('.desk, dialog[open], .plan-sheet, .verdict')) {
    if (sheet.scrollWidth > sheet.clientWidth + 1) found.push(`${sheet.className} is ${sheet.scrollWidth - sheet.clientWidth} px too wide`);
  }
  // what is opened over the page is used first
  const scope: ParentNode = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.querySelector('.menu-sheet, .plan-sheet') ?? document;
  const controls = scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
  for (const control of controls) {
    // what is on the map is for the keyboard: a finger presses the map itself
    if (control.matches('.map-spot, :disabled') || !control.checkVisibility({ visibilityProperty: true })) continue;
    const target = control.closest('label') ?? control;
    // what lies over it to enlarge it counts too
    const after = getComputedStyle(target, '::after');
    const enlarged = after.position === 'absolute' && after.content !== 'none';
    let box = target.getBoundingClientRect();
    if (box.width < 2 && box.height < 2) continue;
    const scrolled = [...scrollers(target)].map((one) => [one, one.scrollTop, one.scrollLeft] as const);
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    box = target.getBoundingClientRect();
    const width = Math.max(box.width, enlarged ? Number.parseFloat(after.width) : 0);
    const height = Math.max(box.height, enlarged ? Number.parseFloat(after.height) : 0);
    const name = `${control.tagName.toLowerCase()}.${control.className} "${(control.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 40)}"`;
    const inText = getComputedStyle(target).display.startsWith('inline') && target.matches('p *, li > span *, dd *, td *, .label *') && !target.matches('.button, .icon-button');
    const needed = inText ? inline : least;
    // half a pixel is the layout's
    if (width < needed - 0.5 || height < needed - 0.5) found.push(`${name} is ${Math.round(width)} x ${Math.round(height)}`);
    if (box.left < -0.5 || box.right > innerWidth + 0.5) found.push(`${name} reaches from ${Math.round(box.left)} to ${Math.round(box.right)}`);
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!top || !(target.contains(top) || top.contains(target))) found.push(`${name} lies under ${top?.tagName.toLowerCase()}.${top?.className}`);
    for (const [one, y, x] of scrolled) one.scrollTo({ top: y, left: x, behavior: 'instant' });
  }
  for (const [words, edge] of cutOff(scope === document ? document.body : (scope as Element))) found.push(`"${words.slice(0, 40)}" is cut off by ${edge}`);
  return [...new Set(found)];

  /** Words that reach past the window, or past a box that shows no more of them. */
  function* cutOff(part: Element): Generator<readonly [words: string, edge: string]> {
    const range = document.createRange();
    const texts = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent!.trim();
      const holder = text.parentElement!;
      // what is on the map, and what a drawing says, goes with them
      if (!words || holder.closest('.hidden-text, .map-spot, svg, option') || !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      range.selectNode(text);
      const { left, right } = range.getBoundingClientRect();
      let scrolls = false;
      let cut: string | null = null;
      for (let one: Element | null = holder; one && !scrolls; one = one.parentElement) {
        const { overflowX } = getComputedStyle(one);
        const edge = one.getBoundingClientRect();
        scrolls = (overflowX === 'auto' || overflowX === 'scroll') && one.scrollWidth > one.clientWidth;
        if (overflowX !== 'visible' && !scrolls && one !== document.body && (left < edge.left - 1 || right > edge.right + 1)) cut ??= `${one.tagName.toLowerCase()}.${one.className}`;
      }
      if (cut) yield [words, cut];
      else if (!scrolls && (left < -1 || right > innerWidth + 1)) yield [words, 'the window'];
    }
  }

  function* scrollers(element: Element): Generator<Element> {
    for (let one = element.parentElement; one; one = one.parentElement) if (one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth) yield one;
  }
}
