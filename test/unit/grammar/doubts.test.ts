import { describe, expect, it } from 'vitest';
import { DOUBTS, doubtsOf } from '../../../src/grammar/doubts.ts';
import { tree } from './trees.ts';

const NURSES = `Nurses nurse NOUN NNS 2 nsubj
  marched march VERB VBD 0 root`;
const STRUCK = `They they PRON PRP 2 nsubj
  planned plan VERB VBD 0 root
  and and CCONJ CC 4 cc
  struck strike VERB VBD 2 conj`;
const JUDGE = `Judges judge NOUN NNS 4 nsubj
  whose whose PRON WP$ 3 nmod:poss
  house house NOUN NN 4 nsubj
  burned burn VERB VBD 0 root`;

/** A tree that shows each sign, by its name, and the like of it that does not. */
const CASES: readonly (readonly [name: string, shows: string, word: string, not: string])[] = [
  [
    'no finite verb',
    `Nurses nurse NOUN NNS 0 root
     marched march VERB VBN 1 acl`,
    'Nurses',
    NURSES,
  ],
  [
    'a main verb without a subject',
    `Nurses nurse NOUN NNS 2 obj
     marched march VERB VBD 0 root`,
    'marched',
    NURSES,
  ],
  [
    'a participle in the place of a finite verb',
    STRUCK.replace('VBD 2 conj', 'VBN 2 conj'),
    'struck',
    STRUCK,
  ],
  [
    'a finite verb that describes a noun',
    `Deals deal NOUN NNS 3 nsubj
     signed sign VERB VBD 1 acl
     failed fail VERB VBD 0 root`,
    'signed',
    `Deals deal NOUN NNS 3 nsubj
     signed sign VERB VBN 1 acl
     failed fail VERB VBD 0 root`,
  ],
  [
    'two subjects before a verb',
    JUDGE,
    'burned',
    JUDGE.replace('house NOUN NN 4 nsubj', 'house NOUN NN 4 obj'),
  ],
  [
    'a finite verb where none can stand',
    `He he PRON PRP 2 nsubj
     helped help VERB VBD 0 root
     her she PRON PRP 2 obj
     left leave VERB VBD 2 xcomp`,
    'left',
    `He he PRON PRP 2 nsubj
     helped help VERB VBD 0 root
     her she PRON PRP 2 obj
     leave leave VERB VB 2 xcomp`,
  ],
];

describe('a sign that a sentence is misread', () => {
  it.each(CASES)('is %s', (name, shows, word, not) => {
    const { at } = DOUBTS.find((doubt) => doubt.name === name)!;
    const [misread, right] = [tree(shows), tree(not)];
    expect(at(misread).map((i) => misread.words[i]!.text)).toEqual([word]);
    expect(at(right)).toEqual([]);
  });
  it('has a tree here that shows it and one that does not', () => {
    expect(CASES.map(([name]) => name)).toEqual(DOUBTS.map(({ name }) => name));
  });
  it('is counted wherever it shows', () => {
    expect(doubtsOf(tree(NURSES))).toBe(0);
    expect(doubtsOf(tree(`${JUDGE}\n and and CCONJ CC 6 cc\n frozen freeze VERB VBN 4 conj`))).toBe(2);
  });
  it('is not looked for where there are no words', () => {
    expect(doubtsOf({ words: [], children: [], root: -1 })).toBe(0);
  });
});
