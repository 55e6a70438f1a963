import type { ParsedSentence } from '../events/parsed.ts';
import { TITLES } from '../gazetteer/people.ts';

/** So many sentences introduce whom an article is about. */
const LEAD = 2;
/** Somebody by what they do or where they are from [schoolmistress] [cyclist] [Dutchman]. */
const SOMEBODY = /[a-z]{3}(?:er|or|ist|eer|ian|man|woman|mistress|ess|ant|ent|naut)$/;
/** Words that end like these and are nobody. */
const NOBODY =
  /^(?:river|weather|tower|number|order|paper|letter|water|winter|summer|computer|container|matter|member|power|center|disaster|factor|error|corridor|harbor|president|parliament|government|moment|event|accident|incident|agreement|document|statement|movement|settlement|department|development|investment|apartment|continent|percent|restaurant|plant|process|press|success|business|illness|access|congress|helicopter|corner|border|chapter|quarter|answer|offer|anger|danger|hunger|fever|cover|dinner|supper|sister|brother|mother|father|daughter)$/;

/**
 * The roles in which an article introduces whom it is about: who acts in its headline or its first sentences
 * [Brazil's foreign *minister* signed …].
 * @param sentences the article's sentences with their clauses
 */
export function leadsOf(sentences: readonly ParsedSentence[]): ReadonlySet<string> {
  const found = new Set<string>();
  let body = 0;
  for (const { kind, parse } of sentences) {
    if (kind !== 'headline' && body++ >= LEAD) break;
    for (const { subject } of parse.clauses) {
      if (subject === null) continue;
      const { pos, lemma, lower } = parse.words[parse.units[subject]!.head]!;
      if (pos !== 'NOUN' || lower !== lemma) continue;
      if (TITLES.has(lemma) || (SOMEBODY.test(lemma) && !NOBODY.test(lemma))) found.add(lemma);
    }
  }
  return found;
}
