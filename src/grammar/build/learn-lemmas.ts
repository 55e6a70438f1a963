import type { TreebankWord } from '../conllu.ts';
import { LONGEST_ENDING, type LemmaRules } from '../lemma.ts';

interface Change {
  readonly cut: number;
  readonly put: string;
}

/** A change that leads from a form to its lemma ["studies" → "study": cut 3, put "y"], null for odd pairs. */
function changeOf({ form, lemma, upos }: TreebankWord): Change | null {
  const from = /^(?:PROPN|ADJ)$/.test(upos) ? form : form.toLowerCase();
  if (lemma === '_' || lemma === '' || /\s/.test(lemma) || from.length > 30) return null;
  let same = 0;
  while (same < from.length && same < lemma.length && from[same] === lemma[same]) same++;
  return { cut: from.length - same, put: lemma.slice(same) };
}

/** An ending of which this share of the forms changes alike needs no longer endings. */
const SURE = 0.995;
/** Least forms behind an ending that is no whole form, and least tokens behind one that is. */
const LEAST_FORMS = 2;
const LEAST_TOKENS = 2;

/**
 * Learns rules that give the lemma of a form: for each part of speech the shortest endings after which most forms
 * change alike, and the longer ones that are exceptions to them.
 */
export function learnLemmas(words: readonly TreebankWord[]): LemmaRules {
  const rules = new Map<string, Change>();
  const byTag = new Map<string, Map<string, { change: string; tokens: number }[]>>();
  for (const word of words) {
    const change = changeOf(word);
    if (!change) continue;
    const tag = `${word.upos}|${word.xpos}`;
    const forms = byTag.get(tag) ?? new Map<string, { change: string; tokens: number }[]>();
    byTag.set(tag, forms);
    const key = `^${word.form.toLowerCase()}`;
    const changes = forms.get(key) ?? [];
    forms.set(key, changes);
    const name = `${String(change.cut)} ${change.put}`;
    const found = changes.find((c) => c.change === name);
    if (found) found.tokens++;
    else changes.push({ change: name, tokens: 1 });
  }
  for (const [tag, forms] of byTag) {
    const usual = [...forms].map(([form, changes]) => ({
      form,
      ...changes.reduce((a, b) => (b.tokens > a.tokens ? b : a)),
    }));
    grow(usual, 0, '0 ', tag);
  }
  return rules;

  function grow(
    forms: readonly { form: string; change: string; tokens: number }[],
    length: number,
    inherited: string,
    tag: string,
  ): void {
    const counts = new Map<string, number>();
    for (const { change } of forms) counts.set(change, (counts.get(change) ?? 0) + 1);
    const [change, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    const ending = length === 0 ? '' : forms[0]!.form.slice(-length);
    const whole = ending.startsWith('^');
    const enough = whole ? forms[0]!.tokens >= LEAST_TOKENS : forms.length >= LEAST_FORMS;
    let current = inherited;
    if (change !== inherited && enough) {
      const [cut = '0', put = ''] = change.split(' ');
      rules.set(`${tag} ${ending}`, { cut: Number(cut), put });
      current = change;
    }
    if (length >= LONGEST_ENDING || whole) return;
    if (change === current && count / forms.length >= SURE && count === forms.length) return;
    const longer = new Map<string, { form: string; change: string; tokens: number }[]>();
    for (const item of forms) {
      if (item.form.length <= length) continue;
      const end = item.form.slice(-(length + 1));
      longer.set(end, [...(longer.get(end) ?? []), item]);
    }
    for (const group of longer.values()) grow(group, length + 1, current, tag);
  }
}
