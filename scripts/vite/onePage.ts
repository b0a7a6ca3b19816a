import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, type Plugin, type PluginOption } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

/** The mode of `vite build` that makes one page of everything, to be opened from a stick. */
export const ONE_PAGE = 'single';
const FILE = 'chokepoint.html';

/** What makes the one page: everything is put into it, and its policy allows just that. */
export const onePage = (): PluginOption[] => [
  iconInside,
  workersInside,
  viteSingleFile({ outputFileName: FILE }),
  policyOfOnePage,
];

/** Ships the one page beside the page that is served, for who wants to carry it. */
export const alsoAsOnePage: Plugin = {
  name: 'also-as-one-page',
  apply: 'build',
  async generateBundle() {
    const built = await build({ mode: ONE_PAGE, logLevel: 'error', build: { write: false } });
    const page = [built].flat().flatMap((result) => ('output' in result ? result.output : [])).find(({ fileName }) => fileName === FILE);
    if (page?.type !== 'asset') throw new Error(`${FILE} was not built`);
    this.emitFile({ type: 'asset', fileName: FILE, source: page.source });
  },
};

/** Vite leaves icons outside, as files. */
const iconInside: Plugin = {
  name: 'icon-inside',
  transformIndexHtml: {
    order: 'pre',
    handler: (html) =>
      html.replace(/(rel="icon"[^>]*href=")([^"]+)"/, (_all, before: string, file: string) => {
        const icon = readFileSync(new URL(`../..${file}`, import.meta.url)).toString('base64');
        return `${before}data:image/svg+xml;base64,${icon}"`;
      }),
  },
};

const WORKER = /new Worker\(\s*new URL\(\s*(['"])(.+?)\1\s*,\s*import\.meta\.url\s*\)[^)]*\)/g;

/** A page that was opened from a file may start no worker from another: it carries their code, and starts them from a blob. */
const workersInside: Plugin = {
  name: 'workers-inside',
  enforce: 'pre',
  transform: {
    filter: { code: 'new Worker(' },
    handler(code) {
      const imports: string[] = [];
      const inside = code.replace(WORKER, (_all, _quote, file: string) => {
        imports.push(`import Worker$${imports.length} from '${file}?worker&inline';`);
        return `new Worker$${imports.length - 1}()`;
      });
      return imports.length > 0 ? { code: `${imports.join('\n')}\n${inside}`, map: null } : null;
    },
  },
};

const POLICY = /(http-equiv="Content-Security-Policy"\s+content=")[^"]*"/;

/** Nothing is fetched, and of what stands in the page only the script and the styles that were built for it are used. */
const policyOfOnePage: Plugin = {
  name: 'policy-of-one-page',
  enforce: 'post',
  transformIndexHtml: (html) => html.replace(POLICY, '$1"'),
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle[FILE];
      if (page?.type !== 'asset') throw new Error(`${FILE} was not made`);
      const html = String(page.source);
      const hashes = (element: string) =>
        [...html.matchAll(new RegExp(`<${element}\\b[^>]*>([\\s\\S]*?)</${element}>`, 'g'))].map(([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
      const policy = [
        "default-src 'none'",
        `script-src ${hashes('script')}`,
        `style-src ${hashes('style')}`,
        'img-src blob: data:',
        'font-src data:',
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
      ];
      page.source = html.replace(POLICY, (_all, before: string) => `${before}${policy.join('; ')}"`);
    },
  },
};
