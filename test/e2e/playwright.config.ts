import { defineConfig } from '@playwright/test';

/** Two runs at the same time need ports of their own: set PORT for one of them. */
const PORT = Number(process.env['PORT'] ?? 4179);
/** what `npm start` runs; start.test.ts looks at it */
export const DEV_PORT = PORT - 1;
const root = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // pictures are made by `npm run looks` alone, never by a test that finds none
  updateSnapshots: 'none',
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  reporter: [['line'], ['json', { outputFile: '../../.cache/browser.json' }]],
  use: {
    baseURL: `http://localhost:${String(PORT)}/`,
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
  webServer: [
    { port: PORT, command: 'preview' },
    { port: DEV_PORT, command: 'dev' },
  ].map(({ port, command }) => ({
    command: `npx vite ${command} --port ${String(port)} --strictPort`,
    cwd: '../..',
    url: `http://localhost:${String(port)}/`,
    reuseExistingServer: false,
  })),
});
