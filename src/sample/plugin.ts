import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { annotate } from '../annotate.ts';

const NAME = 'virtual:sample';
const ARTICLE = fileURLToPath(new URL('kerry-week.txt', import.meta.url));

/**
 * Reads the sample article when the site is built, so that its timeline stands in the page before any
 * language model is loaded, and can never differ from what the pipeline reads.
 */
export function sampleTimeline(): Plugin {
  return {
    name: 'dateline-sample',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load(id) {
      if (id !== `\0${NAME}`) return null;
      this.addWatchFile(ARTICLE);
      const json = JSON.stringify(annotate(readFileSync(ARTICLE, 'utf8')));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
