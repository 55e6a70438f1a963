import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * The size budget, checked at the end of each build. What a reader loads to see a shared link is all that
 * index.html names; the worker with the language model, the tagger and the gazetteer comes later, and only
 * when an article is read.
 */
const BUDGET = 98_000;
/** What is loaded until a first article is read: that, the worker and the model of the grammar; with brotli. */
const READING_BUDGET = 3_200_000;

const html = readFileSync('dist/index.html', 'utf8');
const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map((m) => m[1]!);
const gzip = (file: string) => gzipSync(readFileSync(`dist/${file}`)).length;
const rows = readdirSync('dist/assets').map((name) => ({
  file: `assets/${name}`,
  bytes: gzip(`assets/${name}`),
  opens: named.includes(`assets/${name}`),
}));
console.table(
  rows.map(({ file, bytes, opens }) => ({
    file,
    'gzip KB': Math.round(bytes / 100) / 10,
    'to open a link': opens,
  })),
);
const opening = rows.filter((row) => row.opens).reduce((sum, row) => sum + row.bytes, 0);
console.log(`To open a link: ${(opening / 1000).toFixed(1)} KB of ${String(BUDGET / 1000)} KB`);
if (named.length === 0 || opening > BUDGET) {
  console.error('The page has outgrown its budget.');
  process.exitCode = 1;
}

const reading = rows.filter(({ file, opens }) => opens || /\/worker-|\.bin$/.test(file));
const brotli = reading.reduce(
  (sum, { file }) => sum + brotliCompressSync(readFileSync(`dist/${file}`)).length,
  0,
);
console.log(
  `For a first reading: ${(brotli / 1000).toFixed(1)} KB with brotli of ${String(READING_BUDGET / 1000)} KB`,
);
if (brotli > READING_BUDGET) {
  console.error('What a first reading loads has outgrown its budget.');
  process.exitCode = 1;
}
