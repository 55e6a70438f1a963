import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { annotate } from '../annotate.ts';

const SAMPLE = 'virtual:sample';
const READER = 'virtual:reader';
const ARTICLE = fileURLToPath(new URL('kerry-week.txt', import.meta.url));

/** The folders of `src` that have a part in reading an article. */
const READING = ['time', 'lexicon', 'article', 'grammar', 'tagger', 'gazetteer', 'events', 'travel'];

/** The version of the reader: a hash of all that it is made of, so that it cannot be forgotten to change it. */
function readerVersion(): string {
  const hash = createHash('sha256');
  const root = fileURLToPath(new URL('..', import.meta.url));
  for (const folder of READING)
    for (const name of readdirSync(root + folder, { recursive: true, encoding: 'utf8' }).sort())
      if (name.endsWith('.ts')) hash.update(readFileSync(`${root}${folder}/${name}`));
  return hash.digest('hex').slice(0, 12);
}

/**
 * Reads the sample article when the site is built, so that its timeline stands in the page before any
 * language model is loaded, and can never differ from what the pipeline reads.
 */
export function sampleTimeline(): Plugin {
  return {
    name: 'dateline-sample',
    resolveId: (id) => (id === SAMPLE || id === READER ? `\0${id}` : null),
    load(id) {
      if (id === `\0${READER}`) return `export default '${readerVersion()}';`;
      if (id !== `\0${SAMPLE}`) return null;
      this.addWatchFile(ARTICLE);
      const json = JSON.stringify(annotate(readFileSync(ARTICLE, 'utf8')));
      return `export default JSON.parse(${JSON.stringify(json)});`;
    },
  };
}
