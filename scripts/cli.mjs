// Runs the command line from its bundle, and bundles it first when a source is newer. Nothing but the command's own output is printed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = `${root}dist-cli/main.js`;

if (isStale()) build();
process.argv[1] = bundle;
await import(new URL('../dist-cli/main.js', import.meta.url).href);

function isStale() {
  if (!existsSync(bundle)) return true;
  const built = statSync(bundle).mtimeMs;
  const folders = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((name) => `src/${name}`);
  return ['src', ...folders, 'vite.config.ts', 'package-lock.json'].some((name) => statSync(root + name).mtimeMs > built);
}

/** Builds beside and moves into place, so that another command running meanwhile never meets half a file. */
function build() {
  const beside = `${root}dist-cli/${process.pid}`;
  const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url));
  const options = ['build', '--ssr', 'src/cli/main.ts', '--outDir', beside, '--logLevel', 'error'];
  try {
    execFileSync(process.execPath, [vite, ...options], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
    renameSync(`${beside}/main.js`, bundle);
  } catch {
    process.stderr.write('The command line could not be built.\n');
    process.exit(2);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
