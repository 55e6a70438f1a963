import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { sampleTimeline } from './src/sample/plugin.ts';

export default defineConfig({
  root: 'src',
  base: './',
  publicDir: '../public',
  cacheDir: '../.cache/vite',
  plugins: [svelte(), sampleTimeline()],
  worker: { format: 'es' },
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022' },
  test: {
    root: '.',
    include: ['test/unit/**/*.test.ts', 'test/corpus/**/*.test.ts'],
    environment: 'node',
  },
});
