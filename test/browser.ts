import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { createServer, preview } from 'vite';
import { run, type Tally } from './step.ts';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const there = (): string | null =>
  [process.env['CHROMIUM'] ?? '', chromium.executablePath(), ...SYSTEM].find(
    (path) => path && existsSync(path),
  ) ?? null;

/**
 * The browser that the tests drive: one that is there (named in CHROMIUM, Playwright's, the system's), else
 * Playwright's download, else, as root on Debian, the package `chromium`.
 * @throws Error with what to do where none can be had
 */
export function findBrowser(): string {
  const found = there();
  if (found) return found;
  const ways: [string, string[]][] = [['node_modules/.bin/playwright', ['install', 'chromium']]];
  if (process.getuid?.() === 0) {
    ways.push(
      ['apt-get', ['update', '-q']],
      ['apt-get', ['install', '-yq', '--no-install-recommends', 'chromium']],
    );
  }
  for (const [program, args] of ways) {
    try {
      execFileSync(program, args, { stdio: 'inherit' });
    } catch {
      console.log(`${program} ${args.join(' ')} did not work here; trying the next way to get a browser`);
    }
    const now = there();
    if (now) return now;
  }
  throw new Error('No browser was found. Install Chromium or Chrome, or set CHROMIUM to its path.');
}

interface Report {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
}

/** Two runs side by side never meet: the system gives each server a port that is free. */
const ANY_PORT = { port: 0, strictPort: true };

/**
 * Runs the browser tests against the built site, and the one test of the development server against that.
 * @param args Playwright's own options: files, `--grep` …
 */
export async function browser(args: readonly string[] = []): Promise<Tally> {
  const report = '.cache/browser.json'; // as the configuration says
  rmSync(report, { force: true });
  // this one first: it takes the process to be one of development, of which what is built takes no notice
  const dev = await createServer({ server: ANY_PORT });
  await dev.listen();
  const built = await preview({ preview: ANY_PORT });
  try {
    const code = await run('playwright', ['test', '--config', 'test/e2e/playwright.config.ts', ...args], {
      CHROMIUM: findBrowser(),
      SITE: built.resolvedUrls!.local[0],
      DEV_SITE: dev.resolvedUrls!.local[0],
    });
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const failed = stats.unexpected + stats.flaky;
    return { passed: stats.expected, failed: code !== 0 && failed === 0 ? 1 : failed };
  } finally {
    await Promise.all([built.close(), dev.close()]);
  }
}
