import { describe, expect, it } from 'vitest';
import { VERB_ENTRIES, type Feature } from '../../../src/lexicon/verb-entries.ts';

/** What a word that has one feature also has. */
const IMPLIED: readonly (readonly [Feature, Feature])[] = [
  ['announces', 'says'],
  ['thinks', 'says'],
];
/** Features of which a word has one at most. */
const CONTRADICTIONS: readonly (readonly [Feature, Feature])[] = [
  ['thinks', 'announces'],
  ['intransitive', 'tells'],
  ['intransitive', 'announces'],
  ['cancels', 'state'],
  ['cancels', 'says'],
  ['cancels', 'phases'],
];

const withBoth = (one: Feature, other: Feature) =>
  VERB_ENTRIES.filter(({ features }) => features.includes(one) && features.includes(other));
const bases = VERB_ENTRIES.map(({ base }) => base);

describe('the lexicon of verbs', () => {
  it('has each word once, in the order of the alphabet', () => {
    expect(bases).toEqual([...new Set(bases)].sort());
  });
  it('says something of each word', () => {
    expect(VERB_ENTRIES.filter(({ forms, features }) => forms.length + features.length === 0)).toEqual([]);
  });
  it('says nothing twice of a word', () => {
    for (const { features } of VERB_ENTRIES) expect(features).toEqual([...new Set(features)]);
  });
  it('holds letters alone', () => {
    for (const { base, forms } of VERB_ENTRIES)
      for (const word of [base, ...forms]) expect(word).toMatch(/^[a-z]+$/);
  });
  it('knows each form as that of one verb', () => {
    const forms = VERB_ENTRIES.flatMap((entry) => entry.forms);
    expect(forms.filter((form, i) => forms.indexOf(form) < i)).toEqual([]);
  });
  it.each(IMPLIED)('has no word that %s and not %s', (one, other) => {
    expect(VERB_ENTRIES.filter(({ features }) => features.includes(one))).toEqual(withBoth(one, other));
  });
  it.each(CONTRADICTIONS)('has no word that is both: %s, %s', (one, other) => {
    expect(withBoth(one, other)).toEqual([]);
  });
});
