import type { TreebankSentence } from '../conllu.ts';
import type { Relations } from '../relations.ts';

/** Arcs between the same parts of speech that are fewer say nothing of which relations there may be. */
const LEAST_ARCS = 30;
/** A relation that is met less often between two parts of speech is taken for a slip. */
const LEAST = 2;

/** The number of a relation; a rare subtype counts as what it is a kind of. */
export function numberOf(name: string, { names }: Relations): number {
  const numbers = [name, name.replace(/:.*/, ''), 'dep'].map((each) => names.indexOf(each));
  return numbers.find((number) => number >= 0) ?? 0;
}

/** Which relations stand between which parts of speech, as lines for `ArcClasses`. */
export function learnArcs(sentences: readonly TreebankSentence[], relations: Relations): string[] {
  const counts = new Map<string, Map<number, number>>();
  for (const { words } of sentences)
    words.forEach(({ upos, head, relation }) => {
      if (head < 0) return;
      const ends = `${words[head]!.upos} ${upos}`;
      const found = counts.get(ends) ?? new Map<number, number>();
      counts.set(ends, found);
      const number = numberOf(relation, relations);
      found.set(number, (found.get(number) ?? 0) + 1);
    });
  return [...counts]
    .filter(([, found]) => [...found.values()].reduce((a, b) => a + b, 0) >= LEAST_ARCS)
    .map(([ends, found]) => {
      const kept = [...found].filter(([number, count]) => count >= LEAST && number !== relations.root);
      return [ends, ...kept.map(([number]) => number).sort((a, b) => a - b)].join(' ');
    });
}
