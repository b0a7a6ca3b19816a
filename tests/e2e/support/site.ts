import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { RULES_HASH } from '../../../src/replay/rules.ts';

/** A copy of the built page on a server of its own, that can be stopped and given another version. */
export class Site {
  private constructor(
    private readonly folder: string,
    readonly url: string,
    private readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<Site> {
    const folder = mkdtempSync(join(tmpdir(), 'chokepoint-site-'));
    cpSync('dist', folder, { recursive: true });
    const server = await preview({ logLevel: 'error', build: { outDir: folder }, preview: { port: 0, strictPort: false } });
    return new Site(folder, server.resolvedUrls!.local[0], () => server.close());
  }

  /** Serves another version from now on: a page that says which it is, and the service worker that knows it by its hash. */
  publish(version: string, { otherRules = false } = {}): void {
    const [page, worker] = [join(this.folder, 'index.html'), join(this.folder, 'serviceWorker.js')];
    const before = readFileSync(page, 'utf8');
    const after = before.replace('<html lang="en"', `<html lang="en" data-version="${version}"`);
    const mark = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
    const code = readFileSync(worker, 'utf8');
    if (after === before || !code.includes(mark(before)) || !code.includes(RULES_HASH)) throw new Error('the service worker knows neither its page nor its rules');
    writeFileSync(page, after);
    const rules = otherRules ? '0'.repeat(RULES_HASH.length) : RULES_HASH;
    writeFileSync(worker, code.replace(mark(before), mark(after)).replace(RULES_HASH, rules));
  }

  async stop(): Promise<void> {
    await this.close();
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
