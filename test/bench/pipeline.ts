import { pathToFileURL } from 'node:url';
import * as chrono from 'chrono-node/en';
import { build } from 'vite';
import type * as Pipeline from '../../src/annotate.ts';
import { readGold } from '../gold.ts';
import { best } from './best.ts';

/** What the whole pipeline costs above chrono-node's own time, in milliseconds for 1,000 words. */
const DATELINE = 16_784;
const LIMIT = 12;

// bundled as for the page's worker: what runs a source file at once wraps each function in another, which costs the
// pipeline a tenth and chrono-node, a package, nothing
const BUNDLE = '.cache/bench';
await build({
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  ssr: { noExternal: true },
  build: { ssr: 'src/annotate.ts', outDir: BUNDLE, emptyOutDir: true, target: 'es2022' },
});
const { annotate } = (await import(pathToFileURL(`${BUNDLE}/annotate.js`).href)) as typeof Pipeline;

const text = readGold()
  .map((article) => article.text)
  .join('\n\n');
console.log('characters   words  pipeline    chrono   ms above chrono per 1,000 words');
for (const times of [1, 4, 16]) {
  const long = Array.from({ length: times }, () => text).join('\n\n');
  const words = long.split(/\s+/).length;
  const runs = times === 1 ? 30 : times === 4 ? 8 : 2; // warm, as the page's worker is after an article or two
  const own = best(runs, () => annotate(long, { dateline: DATELINE }));
  const alone = best(runs, () =>
    chrono.parse(long, { instant: new Date(DATELINE * 86_400_000), timezone: 0 }),
  );
  const above = ((own - alone) / words) * 1000;
  const row = [long.length, words, own.toFixed(0), alone.toFixed(0)].map((cell) => String(cell).padStart(9));
  console.log(`${row.join(' ')}   ${above.toFixed(1)} (at most ${String(LIMIT)})`);
}
