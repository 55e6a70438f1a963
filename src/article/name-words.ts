import type { Token } from './language.ts';

/** Given names and surnames that are other words too, and are taken for them [Rose Grant] [Will Sutton]. */
const NAME_WORDS = new Set(
  `may will grant rose bill mark per drew chase faith hope grace rob sue jack pat art gene dean guy frank rich ray rush hunt price wood woods
  field fields cook page banks hill young long short love bliss sharp swift pace dale cliff clay lance miles pierce reed reid brook brooks
  heath lane dawn joy summer autumn ivy iris holly hazel ruby pearl amber crystal june april august christian trace ward wade wells west north
  power powers law lay gore case dash flood frost gale blood boot boots bridge bridges castle church cross day fox fish gray green grey brown
  black white hand head house marsh moss noble parks pike pitt pool poole rhodes rice root salt savage self sparks speed spring stark steel stone
  street tower towers tree walker waters weeks wise wolf workman worth`.split(/\s+/),
);
/** Of these the ones with which a question may begin [Will Berg sail?]. */
const HELPERS = /^(?:will|may)$/;
const DATED =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

const isCapital = ({ text }: Token) => /^\p{Lu}\p{Ll}/u.test(text);
/** Does a sentence have ordinary words in small letters, so that a capital letter tells a name? */
const isProse = (tokens: readonly Token[]) => tokens.some(({ text }) => /^\p{Ll}{4,}$/u.test(text));

/**
 * Makes names of the words in a sentence that stand as one beside another name [Diana *May* met them] [*Rose Grant*
 * died] [and *Per* Dahl was named], whatever part of speech they were given.
 * @param tokens the sentence's
 * @returns the tokens, with the part of speech PROPN where a word is a name
 */
export function withNames(tokens: readonly Token[]): readonly Token[] {
  const isCandidate = (token: Token) =>
    token.pos !== 'PROPN' && isCapital(token) && NAME_WORDS.has(token.text.toLowerCase());
  if (!tokens.some(isCandidate) || !isProse(tokens)) return tokens;
  return tokens.map((token, at) =>
    isCandidate(token) && isNamed(tokens, at)
      ? { ...token, pos: 'PROPN', lemma: token.text.toLowerCase() }
      : token,
  );
}

/** Is the word part of a run of names? At the start of a sentence, where all words have a capital, a verb follows them. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const isName = (token: Token | undefined) =>
    token !== undefined &&
    isCapital(token) &&
    !DATED.test(token.text) &&
    (token.pos === 'PROPN' || NAME_WORDS.has(token.text.toLowerCase()));
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  // [on Monday May 4]
  if (after && /^\d/.test(after.text)) return false;
  if (at > 1 || (at === 1 && before!.pos === 'PROPN')) return isName(before) || isName(after);
  if (!isName(after) && !(at === 1 && isName(before))) return false;
  let end = at + 1;
  while (isName(tokens[end])) end++;
  const verb = tokens[end];
  if (!verb) return false;
  const finite = verb.pos === 'AUX' || (verb.pos === 'VERB' && verb.text !== verb.lemma);
  return finite || (verb.pos === 'VERB' && !HELPERS.test(tokens[0]!.text.toLowerCase()));
}
