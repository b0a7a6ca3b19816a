// The page that says the model in full: every link to it, and every link in it, leads somewhere.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageOf } from '../../scripts/vite/markdownPage.ts';
import { SECTION_OF_CAUSE, SECTION_OF_GHOST, SECTION_OF_MEASURE, SECTION_OF_RULE } from '../../src/panels/model/sections.ts';

describe('the page of the model', () => {
  const { headings, html } = pageOf(readFileSync('docs/model.md', 'utf8'));
  const ids = headings.map(({ id }) => id);

  test.each(Object.entries({ SECTION_OF_MEASURE, SECTION_OF_CAUSE, SECTION_OF_GHOST, SECTION_OF_RULE }))('has every section that %s names', (_name, sections) => {
    expect(Object.entries(sections).filter(([, section]) => !ids.includes(section))).toEqual([]);
  });

  test('calls each of its sections by another id', () => expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]));

  test('links to sections that it has, and to nothing that the game has not', () => {
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((href) => !ids.includes(href.replace(/^#/, '')))).toEqual([]);
  });

  test('defines every section that it refers to', () => expect(html).not.toMatch(/\[(7\.\d+|[Ss]ection \d+)\]/));

  test('has one title, and leaves no level out below it', () => {
    const levels = headings.map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe('a page of the documentation', () => {
  const said = (markdown: string) => pageOf(markdown).html;

  test('gives headings the ids that GitHub gives', () => {
    const { headings } = pageOf("# A page\n\n## 7.2 The `two` keys, & more\n\n### Owners' pressure\n\n### Notes\n\n## Notes");
    expect(headings).toEqual([
      { id: 'a-page', level: 1, text: 'A page' },
      { id: '72-the-two-keys--more', level: 3, text: '7.2 The two keys, & more' },
      { id: 'owners-pressure', level: 4, text: "Owners' pressure" },
      { id: 'notes', level: 4, text: 'Notes' },
      { id: 'notes-1', level: 3, text: 'Notes' },
    ]);
  });

  test('keeps links inside the page, and of others only the words', () => {
    expect(said('See [7.1] and [the figures](calibration.md).\n\n[7.1]: #71-firms')).toContain('See <a href="#71-firms">7.1</a> and the figures.');
  });

  test('shows equations as they are written, their units apart', () => {
    expect(said('# P\n\n```\nx = a[0] < b   [USD bn]\n```')).toContain('<pre><code>x = a[0] &lt; b   <span class="model-unit">[USD bn]</span></code></pre>');
  });

  test('keeps the units of equations in one column, no further off than they need to be', () => {
    const code = '```\nx   = a + b           [GW]\nsum = x + much more   [k]\nlong      = y          (a remark)\n```';
    expect(said(code).replaceAll(/<[^>]*>/g, '').trim().split('\n')).toEqual(['x   = a + b      [GW]', 'sum = x + much more   [k]', 'long      = y    (a remark)']);
  });
});
