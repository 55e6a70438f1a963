import { isPastForm, isSameForm, baseOf } from '../lexicon/verb-forms.ts';
import { ASPECT, PLANNING } from '../lexicon/verbs.ts';
import type { Unit } from './unit.ts';
import type { Word } from './words.ts';

/** What a verb group says of its time and its truth. */
export interface VerbGroup {
  /** `bare` is a past form or a base without a helper: a simple tense or a participle [signed] */
  readonly form: 'finite' | 'bare' | 'infinitive' | 'gerund';
  readonly tense: 'past' | 'present' | 'future';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  /** is it given up [will *no longer* walk out]? */
  readonly dropped: boolean;
  /** is the plan itself told from later on [*had been* due to play]? */
  readonly foregone: boolean;
  readonly modal: string | null;
  /** the verb that makes it a plan [is *to* meet] [*plans* to send] [was *due* to see] */
  readonly plan: string | null;
  /** the verb that makes it a beginning or an end [*began* taking] */
  readonly aspect: string | null;
  /** the verb that tells what is done, in its base form */
  readonly lemma: string;
  /** all verbs of the group that are no helpers, in order */
  readonly lemmas: readonly string[];
}

const MODAL = /^(?:will|shall|would|may|might|can|could|should|must|'ll|'d|wo|ca)$/;
const BE = /^(?:be|is|are|was|were|been|being|am|'re|'m)$/;
const HAVE = /^(?:have|has|had|'ve|having)$/;
const OBLIGED = /^(?:have|has|had)$/;

const base = (word: Word) => baseOf(word.lower, word.lemma);

/**
 * Reads a chunk of the kind `verb`.
 * @param helpers words that stand before the subject [*did* almost 200 countries approve]
 */
export function verbGroupOf(words: readonly Word[], unit: Unit, helpers: readonly Word[] = []): VerbGroup {
  const own = [...helpers, ...words.slice(unit.from, unit.to)];
  const verbs = own.filter((word) => !/^(?:not|n't|never|to)$/.test(word.lower) && word.pos !== 'ADV');
  const first = verbs[0] ?? own[0]!;
  const head = words[unit.head]!;
  const lemma = base(head);
  // [pleaded not guilty] is no denial of pleading
  const negated = own.some(
    (word, i) =>
      /^(?:not|n't|never|hardly|barely|scarcely)$/.test(word.lower) &&
      (head.pos === 'AUX' || i < own.indexOf(head)),
  );
  const modal = verbs.find((word) => MODAL.test(word.lower))?.lower ?? null;
  const at = own.indexOf(head);
  const before = own.slice(0, at);
  const lastTo = before.map((word) => word.lower).lastIndexOf('to');
  const after = before.slice(lastTo + 1).map((word) => word.lower);
  const be = after.some((word) => BE.test(word));
  const have = after.some((word) => HAVE.test(word));
  const passive = be && isPastForm(head.lower) && head.lower !== 'been';
  const progressive = be && /ing$/.test(head.lower) && !BE.test(head.lower);
  const governors =
    lastTo > 0
      ? before
          .slice(0, lastTo)
          .filter((word) => !/^(?:not|n't|never|to)$/.test(word.lower) && word.pos !== 'ADV')
      : [];
  const governor = governors.at(-1);
  const plan =
    governor === undefined
      ? null
      : BE.test(governor.lower) || OBLIGED.test(governor.lower)
        ? governor.lower
        : PLANNING.has(base(governor))
          ? base(governor)
          : null;
  const last = verbs.indexOf(head);
  const aspect =
    verbs
      .slice(0, Math.max(last, 0))
      .map(base)
      .find((word) => ASPECT.has(word) && word !== 'have' && word !== 'go') ?? null;
  const form =
    own[0]!.lower === 'to' || (own[0]!.pos === 'PART' && own[1]?.lower === 'to')
      ? 'infinitive'
      : // [drugs being sold]
        (/ing$/.test(first.lower) && first.pos === 'VERB') || first.lower === 'being'
        ? 'gerund'
        : verbs.length === 1 &&
            first.pos === 'VERB' &&
            (isPastForm(first.lower) || first.lower === first.lemma)
          ? 'bare'
          : 'finite';
  return {
    form,
    tense: tenseOf(first, modal, form === 'infinitive'),
    perfect: have,
    progressive,
    passive,
    negated,
    dropped: own.some((word, i) => word.lower === 'longer' && own[i - 1]?.lower === 'no'),
    foregone:
      plan !== null && own.some((word) => word.lower === 'had') && own.some((word) => word.lower === 'been'),
    modal,
    plan,
    aspect,
    lemma,
    lemmas: verbs.filter((word) => word.pos === 'VERB' || word === head).map(base),
  };
}

function tenseOf(first: Word, modal: string | null, infinitive: boolean): VerbGroup['tense'] {
  if (modal !== null || infinitive) return 'future';
  if (/^(?:was|were|had|did)$/.test(first.lower)) return 'past';
  if (isSameForm(first.lower)) return 'past';
  // [outsprinted], which the lemmatiser does not know
  const unknown = /[a-z]{3}ed$/.test(first.lower);
  if (first.pos === 'VERB' && (first.lower !== first.lemma || unknown) && isPastForm(first.lower))
    return 'past';
  return 'present';
}
