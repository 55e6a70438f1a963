import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/events/by-tree/parse.ts';
import { wordsOf } from '../../../../src/events/by-tree/words.ts';
import { tree } from '../../grammar/trees.ts';

/** Where some words stand in a tree, as a time; none for no words. */
function timesIn(lines: string, time: string): { start: number; end: number }[] {
  const text = tree(lines)
    .words.map((word) => word.text)
    .join(' ');
  return time === '' ? [] : [{ start: text.indexOf(time), end: text.indexOf(time) + time.length }];
}

/** The clauses of a tree: "kind subject: verb (opener)", parted by bars. */
function clausesOf(lines: string, time: string): string {
  const { words, units, clauses } = parse(wordsOf(tree(lines), timesIn(lines, time), 0));
  const head = (at: number | null) => (at === null ? '-' : words[units[at]!.head]!.text);
  return clauses
    .map(
      ({ kind, subject, group, opener }) =>
        `${kind} ${head(subject)}: ${group.lemma}${opener === null ? '' : ` (${opener})`}`,
    )
    .join(' | ');
}

const CASES: readonly (readonly [rule: string, expected: string, lines: string, time: string])[] = [
  [
    'a verb goes on from another with its subject',
    'main She: land | main She: drive',
    `She she PRON PRP 2 nsubj
     landed land VERB VBD 0 root
     and and CCONJ CC 4 cc
     drove drive VERB VBD 2 conj
     home home ADV RB 4 advmod`,
    '',
  ],
  [
    'a verb with a subject of its own does not',
    'main Rain: fall | main wind: rise',
    `Rain rain NOUN NN 2 nsubj
     fell fall VERB VBD 0 root
     and and CCONJ CC 5 cc
     wind wind NOUN NN 5 nsubj
     rose rise VERB VBD 2 conj`,
    '',
  ],
  [
    'a relative clause is about the noun that it hangs on',
    'relative man: fall (who) | main man: die',
    `The the DET DT 2 det
     man man NOUN NN 5 nsubj
     who who PRON WP 4 nsubj
     fell fall VERB VBD 2 acl:relcl
     died die VERB VBD 0 root`,
    '',
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
    '',
  ],
  [
    'who is asked does what the infinitive says',
    'main They: ask | infinitive her: leave',
    `They they PRON PRP 2 nsubj
     asked ask VERB VBD 0 root
     her she PRON PRP 2 obj
     to to PART TO 5 mark
     leave leave VERB VB 2 xcomp`,
    '',
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
    '',
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
    '',
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
    '',
  ],
  [
    'a clause that a subordinator opens hangs on the main one',
    'main They: leave | sub it: rain (before)',
    `They they PRON PRP 2 nsubj
     left leave VERB VBD 0 root
     before before SCONJ IN 5 mark
     it it PRON PRP 5 nsubj
     rained rain VERB VBD 2 advcl`,
    '',
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
    '',
  ],
  [
    'what is said is a clause that "that" opens',
    'main He: say | sub it: rain (that)',
    `He he PRON PRP 2 nsubj
     said say VERB VBD 0 root
     that that SCONJ IN 5 mark
     it it PRON PRP 5 nsubj
     rained rain VERB VBD 2 ccomp`,
    '',
  ],
  [
    'what is said without "that" is told as a main clause',
    'main He: say | main it: rain',
    `He he PRON PRP 2 nsubj
     said say VERB VBD 0 root
     it it PRON PRP 4 nsubj
     rained rain VERB VBD 2 ccomp`,
    '',
  ],
  [
    'what is watched does what the bare verb says',
    'main They: watch | infinitive crane: topple',
    `They they PRON PRP 2 nsubj
     watched watch VERB VBD 0 root
     a a DET DT 4 det
     crane crane NOUN NN 2 obj
     topple topple VERB VB 2 xcomp`,
    '',
  ],
  [
    'a gerund for a subject is no main clause',
    'participle -: close | main -: cost',
    `Closing close VERB VBG 4 csubj
     the the DET DT 3 det
     mill mill NOUN NN 1 obj
     cost cost VERB VBD 0 root
     jobs job NOUN NNS 4 obj`,
    '',
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
    '',
  ],
  [
    'a form of "be" before a noun is the verb',
    'main Holm: be',
    `Holm Holm PROPN NNP 4 nsubj
     was be AUX VBD 4 cop
     a a DET DT 4 det
     nurse nurse NOUN NN 0 root`,
    '',
  ],
  [
    'what hangs on a time as if it described it is a main clause',
    'main she: cross',
    `The the DET DT 3 det
     next next ADJ JJ 3 amod
     day day NOUN NN 0 root
     she she PRON PRP 5 nsubj
     crossed cross VERB VBD 3 acl:relcl`,
    'The next day',
  ],
  [
    'a finite verb that no word ties to the noun before it has that for its subject',
    'relative Ranchers: wait (who) | main Ranchers: leave',
    `Ranchers rancher NOUN NNS 0 root
     who who PRON WP 3 nsubj
     waited wait VERB VBD 1 acl:relcl
     left leave VERB VBD 1 acl:relcl`,
    '',
  ],
  [
    'a clause beside another that "which" opens is about the noun before it',
    'main firm: buy | relative shares: fall (which)',
    `The the DET DT 2 det
     firm firm NOUN NN 3 nsubj
     bought buy VERB VBD 0 root
     shares share NOUN NNS 3 obj
     , , PUNCT , 7 punct
     which which PRON WDT 7 nsubj
     fell fall VERB VBD 3 parataxis`,
    '',
  ],
  [
    'a finite clause that nothing opens stands by itself, however it hangs',
    'main It: open | main firm: hire',
    `It it PRON PRP 2 nsubj
     opens open VERB VBZ 0 root
     , , PUNCT , 7 punct
     the the DET DT 5 det
     firm firm NOUN NN 7 nsubj
     will will AUX MD 7 aux
     hire hire VERB VB 2 advcl`,
    '',
  ],
  [
    'a clause in the passive that a subordinator opens hangs on the main one',
    'sub plan: miss (if) | main they: leave',
    `If if SCONJ IN 5 mark
     the the DET DT 3 det
     plan plan NOUN NN 5 nsubj:pass
     is be AUX VBZ 5 aux:pass
     missed miss VERB VBN 7 advcl
     they they PRON PRP 7 nsubj
     leave leave VERB VBP 0 root`,
    '',
  ],
  [
    'a mark before a time opens no clause',
    'main rain: stop',
    `Until until SCONJ IN 5 mark
     Sunday Sunday PROPN NNP 5 obl
     the the DET DT 4 det
     rain rain NOUN NN 5 nsubj
     stopped stop VERB VBD 0 root`,
    'Sunday',
  ],
  ['words without a verb have no clause', '', `The the DET DT 2 det\n trial trial NOUN NN 0 root`, ''],
];

describe('the clauses of a tree', () => {
  it.each(CASES)('%s', (_, expected, lines, time) => {
    expect(clausesOf(lines, time)).toBe(expected);
  });
});

describe('the noun phrases of a tree', () => {
  const phrasesOf = (lines: string, time = '') => {
    const { words, units } = parse(wordsOf(tree(lines), timesIn(lines, time), 0));
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
  it('leave out a time before them', () => {
    const lines = `In in ADP IN 3 case
      2018 2018 NUM CD 3 nummod
      surveyors surveyor NOUN NNS 4 nsubj
      left leave VERB VBD 0 root`;
    expect(phrasesOf(lines, '2018')).toBe('surveyors (surveyors)');
    expect(phrasesOf(lines.replace('In in ADP IN 3 case', 'The the DET DT 3 det'), '2018')).toBe(
      'The 2018 surveyors (surveyors)',
    );
  });
  it('do not run over a comma', () => {
    expect(
      phrasesOf(`Lund Lund PROPN NNP 0 root
        , , PUNCT , 3 punct
        Holm Holm PROPN NNP 1 conj`),
    ).toBe('Lund (Lund) | Holm (Holm)');
  });
});
