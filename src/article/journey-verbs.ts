import type { Token } from './language.ts';

/** Forms that tell a move or a stop of an itinerary, and are taken for the plural of a noun [travels to Quito]. */
const MOVES =
  /^(?:travels|visits|tours|sails|lands|docks|stops|heads|returns|leaves|flies|moves|calls|crosses|marches|walks|drives|rides|runs|departs|journeys|detours|transfers|parades|ships|rows|cycles|treks|cruises)$/;
/** The same in the past, which are taken for descriptions after a number or a name [Air Wing 2 *departed* Guam]. */
const MOVED =
  /^(?:departed|arrived|landed|docked|sailed|visited|returned|travell?ed|headed|anchored|berthed)$/;
const WHERETO = /^(?:to|for|into|home|back|on|across|through)$/;
/** What stands before a verb that goes on with the subject of the one before [arrived on Monday, *travels* on]. */
const GOES_ON = /^(?:,|;|and|then|but)$/;

/**
 * Makes verbs of the nouns in a sentence that are verbs of an itinerary [the pope *visits* Lima] [Lind *travels* to Quito].
 * @param tokens the sentence's
 * @returns the tokens, with the part of speech VERB where a word is a verb
 */
export function withJourneys(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isCandidate)) return tokens;
  // in order: a verb found goes before the next
  let verb = false;
  return tokens.map((token, at) => {
    const moves = isCandidate(token) && isVerb(tokens, at, verb);
    verb ||= moves || token.pos === 'VERB' || token.pos === 'AUX';
    return moves ? { ...token, pos: 'VERB' } : token;
  });
}

const isCandidate = ({ pos, text }: Token) =>
  (pos === 'NOUN' && MOVES.test(text)) || (/^(?:NOUN|ADJ)$/.test(pos) && MOVED.test(text));

/** @param verb has one stood before it in the sentence? */
function isVerb(tokens: readonly Token[], at: number, verb: boolean): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !after) return false;
  const named = after.pos === 'PROPN' && /^\p{Lu}/u.test(after.text);
  if (MOVED.test(tokens[at]!.text))
    return /^(?:PROPN|NUM)$/.test(before.pos) && (named || /^(?:ADP|NUM)$/.test(after.pos));
  if (before.pos === 'PROPN') return WHERETO.test(after.text) || named;
  // [the team travels to Quito]: whoever moves is named in the singular
  if (before.pos === 'NOUN')
    return (
      before.text === before.lemma && /^(?:to|into|home|back)$/.test(after.text) && isHead(tokens, at - 1)
    );
  // [and visits Lima on Friday], but [flights and visits to Lima]
  return GOES_ON.test(before.text) && verb && (named || WHERETO.test(after.text)) && !isListed(tokens, at);
}

/** Does a noun stand right after its article or its adjective, at the head of its clause? */
function isHead(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (from > 0 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[from - 1]!.pos)) from--;
  return from === 0 || /^[,;"]$/.test(tokens[from - 1]!.text);
}

/** Is it one of several nouns [meetings, dinners and visits to Lima]? */
const isListed = (tokens: readonly Token[], at: number) =>
  tokens[at - 2]?.pos === 'NOUN' && tokens[at - 2]!.text !== tokens[at - 2]!.lemma;
