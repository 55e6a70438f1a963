import { defineConfig } from '@playwright/test';

const root = process.getuid?.() === 0;

/** Run by `test/browser.ts`, which serves the site and tells where: SITE the built one, DEV_SITE that of `npm start`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // pictures are made by `npm run looks` alone, never by a test that finds none
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // a busy machine is slow, not wrong
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: '../../.cache/browser.json' }]],
  use: {
    baseURL: process.env['SITE'] ?? '',
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '',
      args: [
        ...(root ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
