import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { sampleTimeline } from './src/sample/plugin.ts';

/** The built page talks to nobody but itself. The development server needs more, and is not published. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";
const contentSecurityPolicy: Plugin = {
  name: 'dateline-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** d3-zoom without transitions, and without what only they need: `src/view/still.ts` says why. */
const withoutTransitions: Plugin = {
  name: 'dateline-still',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'd3-transition' || (id === 'd3-interpolate' && importer?.includes('/d3-zoom/'))
      ? fileURLToPath(new URL('src/view/still.ts', import.meta.url))
      : null,
};

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  cacheDir: '../.cache/vite',
  plugins: [svelte({ configFile: false }), sampleTimeline(), contentSecurityPolicy, withoutTransitions],
  worker: { format: 'es' },
  // neither the worker nor what is loaded late is found by way of the page, and a library met late would load the
  // page anew under the reader's hands
  optimizeDeps: { entries: ['index.html', 'state/worker.ts', 'view/world.ts'] },
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: 'es2022',
    // all that the page begins with is one file: in thirty small ones it takes 8 KB more
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'page', tags: ['$initial'] }] } } },
  },
  test: {
    root: '.',
    include: ['test/unit/**/*.test.ts', 'test/corpus/**/*.test.ts'],
    environment: 'node',
    // nothing in src keeps what a test could leave behind, so its modules need to be loaded but once
    isolate: false,
    // a busy machine is slow, not wrong
    testTimeout: 20_000,
  },
});
