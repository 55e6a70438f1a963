import type { TreebankWord } from '../conllu.ts';
import { spell } from '../spelling.ts';

/** A word that is met so often has shown all tags that it is likely to have. */
const OFTEN = 30;

/** Frequent words with the tags they were met with, as lines for `Vocabulary`. */
export function learnFrequentWords(words: readonly TreebankWord[], tags: readonly string[]): string[] {
  const found = new Map<string, { count: number; tags: Set<number> }>();
  for (const { form, upos, xpos } of words) {
    const { lower } = spell(form);
    const tag = tags.indexOf(`${upos}|${xpos}`);
    if (tag < 0 || /\s/.test(lower)) continue;
    const entry = found.get(lower) ?? { count: 0, tags: new Set<number>() };
    found.set(lower, entry);
    entry.count++;
    entry.tags.add(tag);
  }
  return [...found]
    .filter(([, { count }]) => count >= OFTEN)
    .map(([word, entry]) => [word, ...[...entry.tags].sort((a, b) => a - b)].join(' '))
    .sort();
}
