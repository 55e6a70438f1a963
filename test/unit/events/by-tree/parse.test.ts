import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/events/by-tree/parse.ts';
import { wordsOf } from '../../../../src/events/by-tree/words.ts';
import { tree } from '../../grammar/trees.ts';

/** The clauses of a tree: "kind subject: verb (opener)", parted by bars. */
function clausesOf(lines: string): string {
  const { words, units, clauses } = parse(wordsOf(tree(lines), [], 0));
  const head = (at: number | null) => (at === null ? '-' : words[units[at]!.head]!.text);
  return clauses
    .map(
      ({ kind, subject, group, opener }) =>
        `${kind} ${head(subject)}: ${group.lemma}${opener === null ? '' : ` (${opener})`}`,
    )
    .join(' | ');
}

const CASES: readonly (readonly [rule: string, expected: string, lines: string])[] = [
  [
    'a verb goes on from another with its subject',
    'main She: land | main She: drive',
    `She she PRON PRP 2 nsubj
     landed land VERB VBD 0 root
     and and CCONJ CC 4 cc
     drove drive VERB VBD 2 conj
     home home ADV RB 4 advmod`,
  ],
  [
    'a verb with a subject of its own does not',
    'main Rain: fall | main wind: rise',
    `Rain rain NOUN NN 2 nsubj
     fell fall VERB VBD 0 root
     and and CCONJ CC 5 cc
     wind wind NOUN NN 5 nsubj
     rose rise VERB VBD 2 conj`,
  ],
  [
    'a relative clause is about the noun that it hangs on',
    'relative man: fall (who) | main man: die',
    `The the DET DT 2 det
     man man NOUN NN 5 nsubj
     who who PRON WP 4 nsubj
     fell fall VERB VBD 2 acl:relcl
     died die VERB VBD 0 root`,
  ],
  [
    'a relative clause with a subject of its own has that noun for its object',
    'relative firm: buy (that) | main mill: burn',
    `The the DET DT 2 det
     mill mill NOUN NN 7 nsubj
     that that PRON WDT 6 obj
     the the DET DT 5 det
     firm firm NOUN NN 6 nsubj
     bought buy VERB VBD 2 acl:relcl
     burned burn VERB VBD 0 root`,
  ],
  [
    'who is asked does what the infinitive says',
    'main They: ask | infinitive her: leave',
    `They they PRON PRP 2 nsubj
     asked ask VERB VBD 0 root
     her she PRON PRP 2 obj
     to to PART TO 5 mark
     leave leave VERB VB 2 xcomp`,
  ],
  [
    'a verb that only leads to another is one with it',
    'main Holm: meet',
    `Holm Holm PROPN NNP 3 nsubj:pass
     is be AUX VBZ 3 aux:pass
     scheduled schedule VERB VBN 0 root
     to to PART TO 5 mark
     meet meet VERB VB 3 xcomp
     Lund Lund PROPN NNP 5 obj`,
  ],
  [
    'a participle describes the noun that it hangs on',
    'participle plan: agree | main plan: fail',
    `A a DET DT 2 det
     plan plan NOUN NN 6 nsubj
     agreed agree VERB VBN 2 acl
     in in ADP IN 5 case
     Geneva Geneva PROPN NNP 3 obl
     failed fail VERB VBD 0 root`,
  ],
  [
    'a clause that "when" opens is a relative one',
    'main He: sleep | relative storm: come (when)',
    `He he PRON PRP 2 nsubj
     slept sleep VERB VBD 0 root
     when when ADV WRB 6 advmod
     the the DET DT 5 det
     storm storm NOUN NN 6 nsubj
     came come VERB VBD 2 advcl`,
  ],
  [
    'a clause that a subordinator opens hangs on the main one',
    'main They: leave | sub it: rain (before)',
    `They they PRON PRP 2 nsubj
     left leave VERB VBD 0 root
     before before SCONJ IN 5 mark
     it it PRON PRP 5 nsubj
     rained rain VERB VBD 2 advcl`,
  ],
  [
    'a participle beside a verb has its subject',
    'main She: leave | participle She: carry',
    `She she PRON PRP 2 nsubj
     left leave VERB VBD 0 root
     , , PUNCT , 4 punct
     carrying carry VERB VBG 2 advcl
     a a DET DT 6 det
     bag bag NOUN NN 4 obj`,
  ],
  [
    'what is said is a clause that "that" opens',
    'main He: say | sub it: rain (that)',
    `He he PRON PRP 2 nsubj
     said say VERB VBD 0 root
     that that SCONJ IN 5 mark
     it it PRON PRP 5 nsubj
     rained rain VERB VBD 2 ccomp`,
  ],
  [
    'what is said without "that" is told as a main clause',
    'main He: say | main it: rain',
    `He he PRON PRP 2 nsubj
     said say VERB VBD 0 root
     it it PRON PRP 4 nsubj
     rained rain VERB VBD 2 ccomp`,
  ],
  [
    'what is watched does what the bare verb says',
    'main They: watch | infinitive crane: topple',
    `They they PRON PRP 2 nsubj
     watched watch VERB VBD 0 root
     a a DET DT 4 det
     crane crane NOUN NN 2 obj
     topple topple VERB VB 2 xcomp`,
  ],
  [
    'a gerund for a subject is no main clause',
    'participle -: close | main -: cost',
    `Closing close VERB VBG 4 csubj
     the the DET DT 3 det
     mill mill NOUN NN 1 obj
     cost cost VERB VBD 0 root
     jobs job NOUN NNS 4 obj`,
  ],
  [
    'of a time and a noun before a verb the noun is its subject',
    'main power: fail',
    `Hours hour NOUN NNS 6 obl:unmarked
     before before ADP IN 3 case
     dawn dawn NOUN NN 1 nmod
     the the DET DT 5 det
     power power NOUN NN 6 nsubj
     failed fail VERB VBD 0 root`,
  ],
  [
    'a form of "be" before a noun is the verb',
    'main Holm: be',
    `Holm Holm PROPN NNP 4 nsubj
     was be AUX VBD 4 cop
     a a DET DT 4 det
     nurse nurse NOUN NN 0 root`,
  ],
  ['words without a verb have no clause', '', `The the DET DT 2 det\n trial trial NOUN NN 0 root`],
];

describe('the clauses of a tree', () => {
  it.each(CASES)('%s', (_, expected, lines) => {
    expect(clausesOf(lines)).toBe(expected);
  });
});

describe('the noun phrases of a tree', () => {
  const phrasesOf = (lines: string) => {
    const { words, units } = parse(wordsOf(tree(lines), [], 0));
    return units
      .filter(({ kind }) => kind === 'noun')
      .map(
        ({ from, to, head }) =>
          `${words
            .slice(from, to)
            .map(({ text }) => text)
            .join(' ')} (${words[head]!.text})`,
      )
      .join(' | ');
  };
  it('take what hangs on a noun before it, and end at the noun', () => {
    expect(
      phrasesOf(`The the DET DT 4 det
        old old ADJ JJ 4 amod
        mill mill NOUN NN 4 compound
        town town NOUN NN 0 root
        of of ADP IN 6 case
        Hull Hull PROPN NNP 4 nmod`),
    ).toBe('The old mill town (town) | Hull (Hull)');
  });
  it('hold a name whole, governed by its last word, whatever the tree has', () => {
    expect(
      phrasesOf(`Judge judge PROPN NNP 4 nsubj
        Ana Ana PROPN NNP 1 flat
        Lund Lund PROPN NNP 4 nsubj
        left leave VERB VBD 0 root`),
    ).toBe('Judge Ana Lund (Lund)');
  });
  it('do not run over a comma', () => {
    expect(
      phrasesOf(`Lund Lund PROPN NNP 0 root
        , , PUNCT , 3 punct
        Holm Holm PROPN NNP 1 conj`),
    ).toBe('Lund (Lund) | Holm (Holm)');
  });
});
