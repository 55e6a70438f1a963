import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { annotate } from '../annotate.ts';

const SAMPLE = 'virtual:sample';
const READER = 'virtual:reader';
const ARTICLE = fileURLToPath(new URL('kerry-week.txt', import.meta.url));

const SRC = fileURLToPath(new URL('..', import.meta.url));
/** What of `src` has a part in reading an article: the pipeline, and the folders that it is made of, with their data. */
const READING = [
  'annotate.ts',
  'time',
  'lexicon',
  'article',
  'grammar',
  'tagger',
  'gazetteer',
  'events',
  'travel',
];
/** What makes data of those folders, and is not run when an article is read. */
const BUILD = /\/build\//;
/** All files of the reader, in order. */
function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`))
    .filter((file) => !BUILD.test(file));
}

/** The version of the reader: a hash of all that it is made of, so that it cannot be forgotten to change it. */
export function readerVersion(): string {
  const hash = createHash('sha256');
  for (const part of READING)
    for (const file of filesOf(SRC + part)) hash.update(file.slice(SRC.length)).update(readFileSync(file));
  const { dependencies } = JSON.parse(readFileSync(`${SRC}../package.json`, 'utf8')) as {
    dependencies: object;
  };
  hash.update(JSON.stringify(dependencies));
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
