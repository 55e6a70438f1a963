import { describe, expect, it } from 'vitest';
import { agentOf, objectsOf, obliquesOf } from '../../../src/grammar/queries/arguments.ts';
import { attribution } from '../../../src/grammar/queries/attribution.ts';
import { childrenBy, isUnder } from '../../../src/grammar/queries/child.ts';
import {
  clauseAbove,
  clauseOf,
  isRelative,
  markerOf,
  predicatesOf,
} from '../../../src/grammar/queries/clause.ts';
import { conjunctionOf, conjunctsOf, firstConjunct } from '../../../src/grammar/queries/coordination.ts';
import { phraseOf, spanOf } from '../../../src/grammar/queries/phrase.ts';
import { ownSubjectOf, subjectOf } from '../../../src/grammar/queries/subject.ts';
import { auxiliariesOf, isNegated, isPassive, tenseOf } from '../../../src/grammar/queries/verb.ts';
import type { Tree } from '../../../src/grammar/tree.ts';
import { tree } from './trees.ts';

const at = ({ words }: Tree, text: string) => words.findIndex((word) => word.text === text);
const text = ({ words }: Tree, i: number) => words[i]?.text ?? null;
const texts = (t: Tree, all: readonly number[]) => all.map((i) => text(t, i));

const passive = tree(`
  The the DET DT 2 det
  bridge bridge NOUN NN 5 nsubj:pass
  was be AUX VBD 5 aux:pass
  not not PART RB 5 advmod
  opened open VERB VBN 0 root
  by by ADP IN 8 case
  the the DET DT 8 det
  mayor mayor NOUN NN 5 obl:agent
  on on ADP IN 10 case
  Monday Monday PROPN NNP 5 obl`);
const joined = tree(`
  Rescuers rescuer NOUN NNS 2 nsubj
  reached reach VERB VBD 0 root
  Nepal Nepal PROPN NNP 2 obj
  and and CCONJ CC 5 cc
  gave give VERB VBD 2 conj
  villagers villager NOUN NNS 5 iobj
  food food NOUN NN 5 obj
  and and CCONJ CC 9 cc
  water water NOUN NN 7 conj`);
const said = tree(`
  Officials official NOUN NNS 2 nsubj
  said say VERB VBD 0 root
  that that SCONJ IN 7 mark
  men man NOUN NNS 7 nsubj
  who who PRON WP 6 nsubj
  fled flee VERB VBD 4 acl:relcl
  returned return VERB VBD 2 ccomp
  because because ADP IN 10 case
  of of ADP IN 8 fixed
  hunger hunger NOUN NN 7 obl`);
const told = tree(`
  He he PRON PRP 3 nsubj
  has have AUX VBZ 3 aux
  told tell VERB VBN 0 root
  her she PRON PRP 3 obj
  to to PART TO 6 mark
  leave leave VERB VB 3 xcomp
  , , PUNCT , 8 punct
  hoping hope VERB VBG 3 advcl`);
const beside = tree(`
  Nobody nobody PRON NN 4 nsubj
  could could AUX MD 4 aux
  be be AUX VB 4 cop
  sure sure ADJ JJ 0 root
  , , PUNCT , 7 punct
  she she PRON PRP 7 nsubj
  says say VERB VBZ 4 parataxis`);
const future = tree(`
  They they PRON PRP 4 nsubj
  will will AUX MD 4 aux
  be be AUX VB 4 aux
  flying fly VERB VBG 0 root
  according accord VERB VBG 7 case
  to to ADP IN 5 fixed
  police police NOUN NN 4 obl`);
const isSaying = (lemma: string) => lemma === 'say';

describe('children', () => {
  it('are found by relation, subtypes with it unless one is named', () => {
    expect(texts(passive, childrenBy(passive, 4, 'nsubj'))).toEqual(['bridge']);
    expect(texts(passive, childrenBy(passive, 4, 'obl'))).toEqual(['mayor', 'Monday']);
    expect(texts(passive, childrenBy(passive, 4, 'obl:agent'))).toEqual(['mayor']);
  });
  it('are under their head, and it is not under them', () => {
    expect(isUnder(passive, 0, 4)).toBe(true);
    expect(isUnder(passive, 4, 0)).toBe(false);
  });
});

describe('a phrase', () => {
  it('is a word and all below it, in the order of the text', () => {
    expect(texts(passive, phraseOf(passive, at(passive, 'mayor')))).toEqual(['by', 'the', 'mayor']);
    expect(spanOf(passive, phraseOf(passive, 1))).toEqual({ start: 0, end: 10 });
  });
  it('can leave out what hangs on it by some relations', () => {
    expect(texts(said, phraseOf(said, 3))).toEqual(['men', 'who', 'fled']);
    expect(texts(said, phraseOf(said, 3, ['acl:relcl']))).toEqual(['men']);
  });
});

describe('the subject', () => {
  it('is that of the clause itself', () => {
    expect(text(passive, subjectOf(passive, 4))).toBe('bridge');
    expect(text(said, subjectOf(said, at(said, 'returned')))).toBe('men');
  });
  it('is shared by verbs that are joined, though it stands with the first alone', () => {
    expect(text(joined, subjectOf(joined, at(joined, 'gave')))).toBe('Rescuers');
    expect(ownSubjectOf(joined, at(joined, 'gave'))).toBe(-1);
  });
  it('of a relative clause is the noun that it tells of', () => {
    expect(text(said, subjectOf(said, at(said, 'fled')))).toBe('men');
  });
  it('of an infinitive is the object above it, of a participle the subject', () => {
    expect(text(told, subjectOf(told, at(told, 'leave')))).toBe('her');
    expect(text(told, subjectOf(told, at(told, 'hoping')))).toBe('He');
  });
  it('is not there where nobody is told', () => {
    expect(subjectOf(tree('Go go VERB VB 0 root'), 0)).toBe(-1);
  });
});

describe('objects and obliques', () => {
  it('are those of the clause, the indirect object too', () => {
    expect(texts(joined, objectsOf(joined, at(joined, 'gave')))).toEqual(['villagers', 'food']);
    expect(objectsOf(passive, 4)).toEqual([]);
  });
  it('have their preposition, of several words too', () => {
    expect(obliquesOf(said, at(said, 'returned'))).toEqual([{ noun: 9, preposition: 'because of' }]);
    expect(obliquesOf(passive, 4).map(({ preposition }) => preposition)).toEqual(['by', 'on']);
    expect(obliquesOf(joined, 1)).toEqual([]);
  });
  it('tell the agent of a passive', () => {
    expect(text(passive, agentOf(passive, 4))).toBe('mayor');
    expect(agentOf(joined, 1)).toBe(-1);
  });
});

describe('a clause', () => {
  it('is told by its predicate, a verb or a noun with a copula', () => {
    expect(texts(said, predicatesOf(said))).toEqual(['said', 'fled', 'returned']);
    expect(texts(beside, predicatesOf(beside))).toEqual(['sure', 'says']);
  });
  it('holds the words below its predicate, down to the next one', () => {
    expect(text(said, clauseOf(said, at(said, 'hunger')))).toBe('returned');
    expect(text(said, clauseOf(said, at(said, 'who')))).toBe('fled');
  });
  it('may stand in another', () => {
    expect(text(said, clauseAbove(said, at(said, 'returned')))).toBe('said');
    expect(clauseAbove(said, at(said, 'said'))).toBe(-1);
    expect(isRelative(said, at(said, 'fled'))).toBe(true);
    expect(isRelative(said, at(said, 'returned'))).toBe(false);
    expect(markerOf(said, at(said, 'returned'))).toBe('that');
    expect(markerOf(said, at(said, 'said'))).toBeNull();
  });
});

describe('coordination', () => {
  it('joins words to the first of them', () => {
    expect(texts(joined, conjunctsOf(joined, at(joined, 'food')))).toEqual(['food', 'water']);
    expect(text(joined, firstConjunct(joined, at(joined, 'water')))).toBe('food');
    expect(text(joined, firstConjunct(joined, at(joined, 'food')))).toBe('food');
    expect(conjunctionOf(joined, at(joined, 'water'))).toBe('and');
    expect(conjunctionOf(joined, at(joined, 'food'))).toBeNull();
  });
});

describe('a verb', () => {
  it('is passive with such an auxiliary', () => {
    expect(isPassive(passive, 4)).toBe(true);
    expect(isPassive(told, 2)).toBe(false);
    expect(texts(future, auxiliariesOf(future, 3))).toEqual(['will', 'be']);
  });
  it('is denied by "not" and by a subject that nobody is', () => {
    expect(isNegated(passive, 4)).toBe(true);
    expect(isNegated(beside, 3)).toBe(true);
    expect(isNegated(told, 2)).toBe(false);
  });
  it('has the tense of its finite auxiliary, or its own', () => {
    expect(tenseOf(passive, 4)).toEqual({ time: 'past', perfect: false, progressive: false, modal: null });
    expect(tenseOf(told, 2)).toEqual({ time: 'present', perfect: true, progressive: false, modal: null });
    expect(tenseOf(future, 3)).toEqual({ time: 'future', perfect: false, progressive: true, modal: null });
    expect(tenseOf(beside, 3)).toMatchObject({ time: null, modal: 'could' });
    expect(tenseOf(told, at(told, 'leave'))).toMatchObject({ time: null, modal: null });
    expect(tenseOf(joined, 1)).toMatchObject({ time: 'past' });
  });
});

describe('attribution', () => {
  it('names verb and speaker where a clause is what somebody says', () => {
    const found = attribution(said, at(said, 'returned'), isSaying);
    expect(found && [text(said, found.verb), text(said, found.speaker)]).toEqual(['said', 'Officials']);
    expect(attribution(said, at(said, 'fled'), isSaying)).toEqual(found);
  });
  it('finds the verb beside the clause, and "according to"', () => {
    expect(attribution(beside, 3, isSaying)).toEqual({ verb: 6, speaker: 5 });
    expect(attribution(future, 3, isSaying)).toEqual({ verb: 4, speaker: 6 });
  });
  it('is none where the article itself tells, or the verb is no saying', () => {
    expect(attribution(joined, 1, isSaying)).toBeNull();
    expect(attribution(said, at(said, 'said'), isSaying)).toBeNull();
    expect(attribution(said, at(said, 'returned'), () => false)).toBeNull();
  });
});
