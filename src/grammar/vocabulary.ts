import { hash } from './hash.ts';
import { NOTHING, spell, type Spelling } from './spelling.ts';

/** What is known of a word before it is seen in its sentence. */
export interface Entry extends Spelling {
  /** Hash of the cluster of words that are used alike [sank, capsized, drifted], 0 if it is in none. */
  readonly cluster: number;
  /** Numbers of the tags it can have, for frequent words; null if it may have any. */
  readonly tags: Uint8Array | null;
}

/** Stands where there is no word. */
export const NO_ENTRY: Entry = { ...NOTHING, cluster: 0, tags: null };

/** More words are not kept: the memory of a worker that reads article after article stays bounded. */
const MOST = 50_000;

/** The words that a model knows. */
export class Vocabulary {
  readonly #tags: ReadonlyMap<string, Uint8Array>;
  readonly #clusters: ReadonlyMap<string, number>;
  readonly #entries = new Map<string, Entry>();

  /**
   * @param frequent lines "word tag tag …", the tags as numbers
   * @param clusters the words of each cluster, with spaces between
   */
  constructor(frequent: readonly string[], clusters: readonly string[]) {
    this.#tags = new Map(
      frequent.map((line) => {
        const [word = '', ...tags] = line.split(' ');
        return [word, Uint8Array.from(tags, Number)];
      }),
    );
    this.#clusters = new Map(
      clusters.flatMap((words, i) => words.split(' ').map((word) => [word, hash(`cluster ${String(i)}`)])),
    );
  }

  of(word: string): Entry {
    const found = this.#entries.get(word);
    if (found) return found;
    if (this.#entries.size >= MOST) this.#entries.clear();
    const spelling = spell(word);
    const entry = {
      ...spelling,
      cluster: this.#clusters.get(spelling.lower) ?? 0,
      tags: this.#tags.get(spelling.lower) ?? null,
    };
    this.#entries.set(word, entry);
    return entry;
  }
}
