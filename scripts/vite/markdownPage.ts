import { readFileSync } from 'node:fs';
import { Marked, type Tokens } from 'marked';
import type { Plugin } from 'vite';

interface Heading {
  readonly id: string;
  /** 1 for the page's title */
  readonly level: number;
  readonly text: string;
}

/** A page as the game shows it. */
interface MarkdownPage {
  readonly headings: readonly Heading[];
  readonly html: string;
}

const ASKED = /\.md\?page$/;

/** `import { headings, html } from './some.md?page'`: a page of the documentation, made into HTML when the game is built. */
export const markdownPage: Plugin = {
  name: 'markdown-page',
  enforce: 'pre',
  load: {
    filter: { id: ASKED },
    handler(id) {
      const file = id.replace(/\?page$/, '');
      this.addWatchFile(file);
      const { headings, html } = pageOf(readFileSync(file, 'utf8'));
      return { code: `export const headings = ${JSON.stringify(headings)};\nexport const html = ${JSON.stringify(html)};`, moduleType: 'js', map: null };
    },
  },
};

/** Ids are those that GitHub gives, so that one link serves both. What is wide stands in a box that scrolls by itself. */
export function pageOf(markdown: string): MarkdownPage {
  const headings: Heading[] = [];
  const marked = new Marked({ gfm: true });
  const wide = (content: string) => `<div class="model-wide" role="group" aria-labelledby="${headings.at(-1)?.id ?? ''}">${content}</div>\n`;
  marked.use({
    renderer: {
      heading({ tokens, depth }) {
        // the page's title alone stands at the top
        const level = headings.length === 0 ? 1 : depth + 1;
        const text = this.parser.parseInline(tokens, this.parser.textRenderer);
        const id = slugOf(text, headings);
        headings.push({ id, level, text: unescaped(text) });
        return `<h${level} id="${id}" tabindex="-1">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      code: ({ text }) => wide(`<pre><code>${withUnits(escaped(closeUp(text)))}</code></pre>`),
      table(token) {
        return wide(tableOf(token, (cell) => this.parser.parseInline(cell.tokens)));
      },
      // another page or a source file is not in the game
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        if (href.startsWith('#')) return `<a href="${href}">${words}</a>`;
        return /^https?:/.test(href) ? `<a href="${escaped(href)}" target="_blank" rel="noreferrer">${words}</a>` : words;
      },
    },
  });
  return { html: marked.parse(markdown, { async: false }), headings };
}

function slugOf(text: string, before: readonly Heading[]): string {
  const slug = unescaped(text).toLowerCase().replaceAll(/[^\p{L}\p{N}\-_ ]/gu, '').replaceAll(' ', '-');
  const same = before.filter(({ id }) => id === slug || new RegExp(`^${slug}-\\d+$`).test(id)).length;
  return same > 0 ? `${slug}-${same}` : slug;
}

function tableOf({ header, rows }: Tokens.Table, cellOf: (cell: Tokens.TableCell) => string): string {
  const head = header.map((cell) => `<th scope="col">${cellOf(cell)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map((cell) => `<td>${cellOf(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}

/** Units and remarks stand in one column to the right of what they belong to: as near as the longest of these lets them. */
function closeUp(code: string): string {
  const lines = code.split('\n').map((line) => /^(.*\S) {4,}([[(].*)$/.exec(line) ?? [line]);
  const column = Math.max(...lines.map(([, head]) => head?.length ?? 0)) + 4;
  return lines.map(([line, head, remark]) => (head && remark ? head.padEnd(column) + remark : line)).join('\n');
}

/** Units stand back behind what they belong to: "[USD bn]", apart by two spaces or more. */
const withUnits = (code: string) => code.replaceAll(/(?<= {2,})\[[^\]\n]+\]/g, (unit) => `<span class="model-unit">${unit}</span>`);

const SIGNS = [['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ["'", '&#39;']] as const;
const escaped = (text: string) => SIGNS.reduce((all, [sign, name]) => all.replaceAll(sign, name), text);
const unescaped = (text: string) => SIGNS.reduceRight((all, [sign, name]) => all.replaceAll(name, sign), text);
