// Finds a Chromium that really starts, installs one where there is none, and leaves its path for playwright.config.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const answerFile = new URL('../node_modules/.cache/chokepoint/browser.json', import.meta.url);
const playwrightCli = fileURLToPath(new URL('../node_modules/@playwright/test/cli.js', import.meta.url));

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const PLACES = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]),
];

/** What was tried and why it would not do, in order. @type {string[]} */
const tried = [];

const found = (await givenBrowser()) ?? (await playwrightsOwn()) ?? (await systemBrowser()) ?? (await downloaded()) ?? (await fromDebian());
if (!found) {
  process.stderr.write(
    `No browser for the tests. Tried:\n${tried.map((line) => `  - ${line}\n`).join('')}` +
      'Install Chromium or Google Chrome, or name one: CHOKEPOINT_BROWSER=/path/to/chromium npm test\n',
  );
  process.exit(1);
}
mkdirSync(new URL('.', answerFile), { recursive: true });
writeFileSync(answerFile, `${JSON.stringify(found)}\n`);
process.stdout.write(`Browser for the tests: ${found.executablePath ?? "Playwright's own"} (${found.version})\n`);

/**
 * @param {string | null} executablePath null stands for Playwright's own build
 * @returns {Promise<{ executablePath: string | null, version: string } | null>} null when it does not start and open a page
 */
async function starts(executablePath) {
  try {
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--disable-quic'], timeout: 30_000 });
    try {
      await (await browser.newPage()).goto('about:blank');
      return { executablePath, version: browser.version() };
    } finally {
      await browser.close();
    }
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n').find((line) => line.trim() !== '') : String(error);
    tried.push(`${executablePath ?? "Playwright's own build"}: ${said ?? 'does not start'}`);
    return null;
  }
}

async function givenBrowser() {
  const path = process.env.CHOKEPOINT_BROWSER;
  if (!path) return null;
  const browser = await starts(path);
  if (!browser) process.stderr.write(`CHOKEPOINT_BROWSER does not start, looking further. ${tried.at(-1)}\n`);
  return browser;
}

async function playwrightsOwn() {
  return starts(null);
}

async function systemBrowser() {
  const named = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const there = [...new Set([...named, ...PLACES])].filter((path) => existsSync(path));
  if (there.length === 0) tried.push(`system browsers: none of ${COMMANDS.join(', ')} on the PATH or in the usual places`);
  for (const path of there) {
    const browser = await starts(path);
    if (browser) return browser;
  }
  return null;
}

async function downloaded() {
  return ran("Playwright's download", process.execPath, [playwrightCli, 'install', 'chromium']) ? starts(null) : null;
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    tried.push('apt-get: only as root on Debian or its kin');
    return null;
  }
  const installed =
    ran('apt-get update', 'apt-get', ['update']) &&
    ran('apt-get install chromium', 'apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return installed ? systemBrowser() : null;
}

/**
 * @param {string} what
 * @param {string} command
 * @param {string[]} options
 */
function ran(what, command, options) {
  process.stderr.write(`No browser yet; trying ${what} ...\n`);
  const { status, error, stderr } = spawnSync(command, options, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return true;
  const reason = error?.message ?? stderr.split('\n').find((line) => /^(E:|Error|Failed)/.test(line)) ?? `ended with ${status}`;
  tried.push(`${what}: ${reason}`);
  return false;
}
