import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { createServer, preview } from 'vite';
import { run, type Tally } from './step.ts';

/** Chromium without a window is two to three times as fast as the whole browser without showing its window. */
const SHELLS = ['/usr/bin/chromium-headless-shell', '/usr/bin/chrome-headless-shell'];
const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A way to a browser: is there one, or can one be had? */
type Way = () => string | undefined;

const oneOf =
  (paths: readonly string[]): Way =>
  () =>
    paths.find((path) => path && existsSync(path));

const tried = (program: string, args: readonly string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: 'inherit' });
    return true;
  } catch {
    console.log(`${program} ${args.join(' ')} did not work here; trying the next way to get a browser`);
    return false;
  }
};

/** Installs a package of Debian where that can be done. */
const packaged =
  (name: string, paths: readonly string[]): Way =>
  () => {
    if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
    const install = ['install', '-yq', '--no-install-recommends', name];
    const done = tried('apt-get', ['update', '-q']) && tried('apt-get', install);
    return done ? oneOf(paths)() : undefined;
  };

const WAYS: readonly Way[] = [
  oneOf([process.env['CHROMIUM'] ?? '']),
  oneOf(SHELLS),
  oneOf([chromium.executablePath()]),
  packaged('chromium-headless-shell', SHELLS),
  oneOf(BROWSERS),
  () =>
    tried('node_modules/.bin/playwright', ['install', 'chromium'])
      ? oneOf([chromium.executablePath()])()
      : undefined,
  packaged('chromium', BROWSERS),
];

/**
 * The browser that the tests drive: the first that is there or can be had (named in CHROMIUM, one without windows,
 * Playwright's, as root on Debian the package of one without windows, any other, Playwright's download).
 * @throws Error with what to do where none can be had
 */
export function findBrowser(): string {
  for (const way of WAYS) {
    const path = way();
    if (path) return path;
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
