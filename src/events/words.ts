import type { Sentence, Token } from '../article/language.ts';
import type { Span } from '../article/span.ts';
import { GIVEN } from '../gazetteer/people.ts';
import { baseOf, irregularBase, isPastForm, isSameForm } from './verb.ts';

/** A word as clause finding sees it: a token with its part of speech mended. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
  readonly lemma: string;
  /** index of the time expression that it belongs to */
  readonly time: number | null;
}

const MODAL = /^(?:will|shall|would|may|might|can|could|should|must|'ll|'d|wo|ca)$/;
const HAVE = /^(?:have|has|had|'ve)$/;
const VERBLIKE =
  /^(?:land|head|work|call|visit|return|travel|stop|dock|tour|march|talk|dine|face|start|end|vote|meet|walk|strike|protest|rally|close|open|fall|rise|drop|win|play|fly|leave|arrive|back|plan|aim|hope|rest|stay)$/;
const ALWAYS =
  /^(?:goes|went|came|took|gave|began|became|knew|flew|wrote|spoke|met|held|told|led|sent|spent|kept|brought|bought|caught|taught|won|sold|paid|lost|rode|drove|sang|swam|fell|broke|drew|grew|threw|stood|sat|wore|tore|swore|shook|struck|fled|hung|dug|slept|wept|swept|crept|chose|froze|stole|woke|shrank|sank|sprang|rang|ran|ate|hid)$/;
const BE = /^(?:be|is|are|was|were|been|am|'re)$/;
const isHyphen = (word: Word | undefined): word is Word => word?.text === '-';
const isSubjectLike = (word: Word | undefined) =>
  word !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/.test(word.pos);

/**
 * The words of a sentence, with the tagger's commonest slips about verbs mended.
 * @param sentence a sentence with its tokens
 * @param times the time expressions in it, and the index of the first
 * @param names capitalised words that stand inside sentences, too: names wherever they stand
 */
export function wordsOf(
  sentence: Sentence,
  times: readonly Span[],
  first: number,
  names: ReadonlySet<string>,
): Word[] {
  const words: Word[] = sentence.tokens.map((token) => ({
    text: token.text,
    lower: token.text.toLowerCase(),
    pos: token.pos,
    // [re-elected], which the lemmatiser leaves as it is
    lemma:
      token.pos === 'VERB' && token.text.includes('-')
        ? baseOf(token.text.toLowerCase(), lemmaOf(token))
        : lemmaOf(token),
    start: token.start,
    end: token.end,
    time: null,
  }));
  joinPrefixes(words);
  let at = 0;
  times.forEach((time, i) => {
    while (at < words.length && words[at]!.end <= time.start) at++;
    while (at < words.length && words[at]!.start < time.end) {
      words[at] = { ...words[at]!, time: first + i };
      at++;
    }
  });
  const opening = words.findIndex((word) => /^\p{L}/u.test(word.text));
  for (at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.time !== null) continue;
    const pos = mended(words, at, at === opening, names);
    if (pos === word.pos) continue;
    const lemma =
      pos === 'VERB' ? baseOf(word.lower, word.lemma) : pos === 'NOUN' ? singularOf(word) : word.lemma;
    words[at] = { ...word, pos, lemma };
    const before = words[at - 1];
    if (pos === 'VERB' && before?.lower === 'to' && before.pos === 'ADP' && word.lower === lemma)
      words[at - 1] = { ...before, pos: 'PART' };
  }
  return words;
}

/** What talks are about. */
const ON_WHAT =
  /^(?:trade|peace|budget|pay|wage|climate|coalition|arms|border|truce|debt|contract|merger|crisis|emergency|unity|reconciliation|ceasefire|cease-fire|tariff|customs|accession|labor|labour|security|nuclear|disarmament|transfer|takeover|bailout|rescue)$/;
/** Names of trades that look like verbs. */
const TRADE =
  /^(?:shipping|mining|manufacturing|banking|farming|fishing|building|engineering|housing|trading|advertising|publishing|insuring|catering|broadcasting)$/;
const PREFIX = /^(?:cross|co|re|pre|de|over|under|out|fast|hand|spot)$/;

/** Joins a verb with a prefix that a hyphen parts from it into one word [cross-examine] [co-host]. */
function joinPrefixes(words: Word[]): void {
  words.forEach((word, at) => {
    const before = words[at - 1];
    // [is to cross-examine], taken for a noun
    if (!/^(?:cross|co|re|pre|de|over|under|out)-[a-z]+$/.test(word.lower) || before?.lower !== 'to') return;
    words[at - 1] = { ...before, pos: 'PART' };
    words[at] = { ...word, pos: 'VERB' };
  });
  for (let at = 1; at + 1 < words.length; at++) {
    const [first, hyphen, verb] = [words[at - 1]!, words[at]!, words[at + 1]!];
    if (hyphen.text !== '-' || !PREFIX.test(first.lower)) continue;
    if (first.end !== hyphen.start || hyphen.end !== verb.start) continue;
    const before = words[at - 2];
    const acts =
      verb.pos === 'VERB' ||
      before?.lower === 'to' ||
      (before !== undefined && MODAL.test(before.lower)) ||
      before?.pos === 'PRON';
    if (!acts) continue;
    if (before?.lower === 'to') words[at - 2] = { ...before, pos: 'PART' };
    words.splice(at - 1, 3, {
      ...verb,
      pos: 'VERB',
      text: `${first.text}-${verb.text}`,
      lower: `${first.lower}-${verb.lower}`,
      lemma: `${first.lower}-${baseOf(verb.lower, verb.lemma)}`,
      start: first.start,
    });
  }
}

const singularOf = ({ lower, lemma }: Word) =>
  lemma !== lower && !lower.endsWith('ing')
    ? lemma
    : lower
        .replace(/ies$/, 'y')
        .replace(/(?<=x|ch|sh|ss)es$/, '')
        .replace(/(?<=[^s])s$/, '');
const lemmaOf = (token: Token) => token.lemma.toLowerCase();

function mended(words: readonly Word[], at: number, opening: boolean, names: ReadonlySet<string>): string {
  const word = words[at]!;
  const { pos, lower } = word;
  const before = words[at - 1];
  const after = words[at + 1];
  // a plural that opens the sentence is no name [Stevedores had to unload her] [Schools are to reopen]
  if (
    opening &&
    pos === 'PROPN' &&
    !names.has(word.text) &&
    /(?:[^s'u]s|[a-z]{3}men)$/.test(lower) &&
    after?.pos !== 'PROPN'
  )
    return 'NOUN';
  // [for 11 days there was silence]
  if (
    pos === 'VERB' &&
    lower === word.lemma &&
    BE.test(before?.lower ?? '') &&
    words[at - 2]?.lower === 'there'
  )
    return 'NOUN';
  // [Vila do Porto]
  if (/^(?:do|da|dos|das|de|del|di|du)$/.test(lower) && before?.pos === 'PROPN' && after?.pos === 'PROPN')
    return 'PROPN';
  // [blocked the Dolon pass, the only road]
  if (
    pos === 'VERB' &&
    lower === word.lemma &&
    before?.pos === 'PROPN' &&
    words[at - 2]?.pos === 'DET' &&
    !/^(?:NOUN|DET|PROPN|PRON)$/.test(after?.pos ?? '') &&
    words.slice(0, at - 2).some((w) => w.pos === 'VERB')
  )
    return 'NOUN';
  // [with nine minutes left in the countdown]
  if (lower === 'left' && before?.time != null && hasBefore(words, at - 1)) return 'ADJ';
  // [to buy Holm's concentrate]
  if (pos === 'VERB' && lower === word.lemma && before?.text === "'s" && before.pos === 'PART') {
    if (!/^(?:NOUN|DET|PROPN|PRON|ADJ|NUM)$/.test(after?.pos ?? '')) return 'NOUN';
  }
  // [was sent home from Taw Ward with a cough]
  if (
    pos === 'VERB' &&
    !opening &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    before?.pos === 'PROPN' &&
    after?.pos === 'ADP'
  )
    if (words[at - 2]?.pos === 'ADP') return 'PROPN';
  // [Not until Friday did the column straggle into camp]
  if (
    pos === 'NOUN' &&
    lower === word.lemma &&
    before?.pos === 'NOUN' &&
    words[at - 2]?.pos === 'DET' &&
    /^(?:did|does|do)$/.test(words[at - 3]?.lower ?? '') &&
    words.slice(0, at - 3).some((w) => /^(?:not|only|never)$/.test(w.lower))
  )
    return 'VERB';
  // [and polling is expected on Friday]
  if (pos === 'VERB' && /[a-z]{2}ing$/.test(lower) && before?.pos === 'CCONJ' && after?.pos === 'AUX')
    return 'NOUN';
  // [froze its review in May, thawed it in June]
  if (
    pos === 'ADJ' &&
    /ed$/.test(lower) &&
    before?.text === ',' &&
    /^(?:it|him|her|them)$/.test(after?.lower ?? '')
  )
    return 'VERB';
  // [go on to Hull]
  if (pos === 'VERB' && before?.lower === 'to' && /^\p{Lu}\p{Ll}/u.test(word.text) && !isTitleCase(words))
    return 'PROPN';
  // [two air force transports are to fly]
  if (
    pos === 'VERB' &&
    /[^s]s$/.test(lower) &&
    before?.pos === 'NOUN' &&
    after?.pos === 'AUX' &&
    /^(?:are|were|have|will|had)$/.test(after.lower)
  )
    return 'NOUN';
  // [a talk on dredging, which]
  if (
    pos === 'VERB' &&
    /[a-z]{2}ing$/.test(lower) &&
    /^(?:on|about|over|against|for|of|into)$/.test(before?.lower ?? '') &&
    (after === undefined || /^[.,;]$/.test(after.text))
  )
    return 'NOUN';
  // [a tower on the site infected eight people] [Lund punctured.]: a stretch without a verb wants one
  if (
    /^(?:ADJ|NOUN)$/.test(pos) &&
    /[a-z]{3}ed$/.test(lower) &&
    before !== undefined &&
    isSubjectLike(before) &&
    before.pos !== 'NUM' &&
    (after === undefined || after.pos === 'NUM' || /^[.,;]$/.test(after.text)) &&
    !stretchOf(words, at).some((w) => w !== word && (w.pos === 'VERB' || w.pos === 'AUX'))
  )
    return 'VERB';
  // [free to people from the town]
  if (pos === 'VERB' && lower === 'people') return 'NOUN';
  // [the hardest-hit counties] [a horse-drawn stage]
  if (
    pos === 'VERB' &&
    isHyphen(before) &&
    before.end === word.start &&
    words[at - 2]?.end === before.start &&
    /^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? '') &&
    after?.time === null
  )
    return 'ADJ';
  // [lay in a hospital bed the next morning]: one of a kind takes no bare verb
  if (
    pos === 'VERB' &&
    lower === word.lemma &&
    !isSameForm(lower) &&
    before?.pos === 'NOUN' &&
    before.lower === before.lemma
  ) {
    let start = at - 1;
    while (words[start - 1]?.pos === 'NOUN' || words[start - 1]?.pos === 'ADJ') start--;
    const one = /^(?:an?|the|his|her|its|their)$/.test(words[start - 1]?.lower ?? '');
    // [a toaster recall in 1998 cost millions]
    const other = stretchOf(words, at).some(
      (w, k, own) =>
        k > own.indexOf(word) &&
        (w.pos === 'VERB' || w.pos === 'AUX' || (w.pos === 'NOUN' && isSameForm(w.lower))),
    );
    if (one && (words[start - 2]?.pos === 'ADP' || other)) return 'NOUN';
  }
  // [12 days and five cities from home]
  if (
    pos === 'VERB' &&
    before?.pos === 'NUM' &&
    before.time === null &&
    lower !== word.lemma &&
    /[^s]s$/.test(lower)
  )
    return 'NOUN';
  // [but salvage experts said]
  if (
    pos === 'VERB' &&
    lower === word.lemma &&
    before?.pos === 'CCONJ' &&
    after?.pos === 'NOUN' &&
    words[at + 2]?.pos === 'VERB'
  )
    return 'NOUN';
  // [Sagna, 77, initialed the text]
  if (/^(?:ADJ|NOUN)$/.test(pos) && /[a-z]{3}ed$/.test(lower) && before?.text === ',' && after?.pos === 'DET')
    return 'VERB';
  // [when the timetable changes on Sunday] [in Dakar, where parliament votes on it]
  if (
    pos === 'NOUN' &&
    lower !== word.lemma &&
    /s$/.test(lower) &&
    /^(?:ADP|DET|ADV)$/.test(after?.pos ?? '')
  )
    if (before && /^(?:NOUN|PROPN)$/.test(before.pos) && opensAlone(words, at)) return 'VERB';
  // [will no longer walk out]
  if ((lower === 'no' && after?.lower === 'longer') || (lower === 'longer' && before?.lower === 'no'))
    return 'ADV';
  // [suspended pending a ballot]
  if (lower === 'pending' && after?.pos === 'DET') return 'ADP';
  // [an off-duty officer] [on-site checks]
  if (pos === 'ADP' && isHyphen(after) && after.start === word.end && words[at + 2]?.start === after.end)
    return 'ADJ';
  // [for not attending an earlier meeting on]
  if (
    pos === 'VERB' &&
    /ing$/.test(lower) &&
    /^(?:ADP|AUX)$/.test(after?.pos ?? 'ADP') &&
    /^(?:ADJ|ADV)$/.test(before?.pos ?? '') &&
    before?.time === null &&
    modifiedByDeterminer(words, at)
  )
    return 'NOUN';
  // [will stay closed for a month]
  if (pos === 'VERB' && isPastForm(lower) && /^(?:stay|remain)$/.test(before?.lemma ?? '')) return 'ADJ';
  // [shows the two recovered drawings] [took its 22 remaining patients]
  if (
    pos === 'VERB' &&
    (isPastForm(lower) || /ing$/.test(lower)) &&
    before?.pos === 'NUM' &&
    after?.pos === 'NOUN' &&
    /^(?:DET|PRON)$/.test(words[at - 2]?.pos ?? '') &&
    /^(?:VERB|ADP)$/.test(words[at - 3]?.pos ?? '')
  )
    return 'ADJ';
  // [a contract to repave the fairgrounds], which the tagger does not know
  if (
    pos === 'NOUN' &&
    before?.lower === 'to' &&
    word.text === lower &&
    lower === word.lemma &&
    /^(?:the|a|an|his|her|its|their)$/.test(after?.lower ?? '')
  )
    return 'VERB';
  // [arrested a 41-year-old Dutchman]
  if (
    pos === 'PROPN' &&
    /^(?:Dutch|English|French|Scots|Irish|Welsh|Cornish|Manx)(?:wo)?man$/.test(word.text)
  )
    return 'NOUN';
  // [took it over, promising 98 trains]
  if (
    pos === 'ADJ' &&
    /ing$/.test(lower) &&
    before?.text === ',' &&
    (/^(?:NUM|DET)$/.test(after?.pos ?? '') || /^(?:his|her|its|their|it|him|them)$/.test(after?.lower ?? ''))
  )
    return 'VERB';
  // [the No. 5 shaft]
  if (/^no\.$/.test(lower) && after?.pos === 'NUM') return 'ADJ';
  // [the squad flies on Wednesday, pilots permitting]
  if (lower === 'permitting' && before?.pos === 'NOUN') return 'ADV';
  // a noun after its determiner [an earlier attempt was] [a cooling pump]
  if (
    pos === 'VERB' &&
    lower === word.lemma &&
    modifiedByDeterminer(words, at) &&
    !/^(?:NOUN|PROPN|ADJ|DET|VERB)$/.test(after?.pos ?? '')
  )
    return 'NOUN';
  // a name mid-sentence [in Hull] [Pan American ordered]
  if (
    pos === 'VERB' &&
    !opening &&
    /^\p{Lu}\p{Ll}/u.test(word.text) &&
    (before?.pos === 'ADP' || before?.pos === 'VERB' || after?.pos === 'PROPN') &&
    before?.text !== '"'
  )
    return 'PROPN';
  // [released on bail] [put at risk]
  if (
    pos === 'VERB' &&
    lower === word.lemma &&
    before?.pos === 'ADP' &&
    /^(?:on|in|at|for|under|of|without|into)$/.test(before.lower)
  )
    return 'NOUN';
  // [Carl Denning was seen]
  if (
    pos === 'VERB' &&
    !opening &&
    before?.pos === 'PROPN' &&
    /^\p{Lu}\p{Ll}+(?:ing|er|s)$/u.test(word.text) &&
    GIVEN.has(before.lower)
  )
    return 'PROPN';
  // [a deadline for replies to the paper] [four upstream states signed]
  if (
    pos === 'VERB' &&
    /[^s]s$/.test(lower) &&
    lower !== word.lemma &&
    (before?.pos === 'ADP' ||
      /^(?:its|their|his)$/.test(before?.lower ?? '') ||
      (before?.lower === 'for' && after?.pos === 'ADP') ||
      (after?.pos === 'VERB' && isPastForm(after.lower) && before?.pos !== 'PRON'))
  )
    return 'NOUN';
  // [the stoppage would last 48 hours]
  if (lower === 'last' && before && MODAL.test(before.lower) && pos !== 'VERB') return 'VERB';
  // [7.6 million treatments were outstanding]
  if (lower === 'outstanding') return 'ADJ';
  // [Trade talks with Vietnam]
  if (lower === 'talks' && pos === 'VERB' && before && ON_WHAT.test(before.lower)) return 'NOUN';
  // [bankers and shipping executives]
  if (
    pos === 'VERB' &&
    TRADE.test(lower) &&
    after?.pos === 'NOUN' &&
    /^(?:CCONJ|ADP|DET|ADJ|NOUN)$/.test(before?.pos ?? 'DET')
  )
    return 'NOUN';
  // [Moor Lane, where they play]: no sentence of news opens with a bare verb before a name
  if (opening && pos === 'VERB' && lower === word.lemma && after?.pos === 'PROPN' && after.time === null)
    return 'PROPN';
  // [came through the Narrows]
  if (pos === 'VERB' && !opening && /^\p{Lu}\p{Ll}/u.test(word.text) && before?.pos === 'DET') return 'PROPN';
  // [the training ground]
  if (pos === 'VERB' && lower === 'ground' && /^(?:NOUN|VERB|ADJ)$/.test(before?.pos ?? '')) return 'NOUN';
  // [did not open until Monday]
  if (/^(?:ADJ|NOUN)$/.test(pos) && /^(?:open|close|land|vote|return|visit|travel|play)$/.test(lower)) {
    const denied =
      /^(?:not|n't|never)$/.test(before?.lower ?? '') && /^(?:do|does|did)$/.test(words[at - 2]?.lower ?? '');
    if (denied) return 'VERB';
  }
  // [the university that chartered the yacht]
  if (
    /^(?:ADJ|NOUN)$/.test(pos) &&
    isPastForm(lower) &&
    /^(?:that|who|which)$/.test(before?.lower ?? '') &&
    (after?.pos === 'DET' || after?.pos === 'PROPN')
  )
    return 'VERB';
  // [she last saw]
  if (lower === 'last' && after?.pos === 'VERB') return 'ADV';
  // [if all goes well] [those held]
  if (ALWAYS.test(lower) && word.text === lower && /^(?:NOUN|ADJ|ADV|INTJ)$/.test(pos)) return 'VERB';
  if (pos === 'PRON' && /^\d/.test(lower)) return 'ADJ';
  if (pos === 'VERB' || pos === 'AUX') return pos;
  let back = at - 1;
  while (back >= 0 && (words[back]!.pos === 'ADV' || /^(?:not|n't|also)$/.test(words[back]!.lower))) back--;
  const helper = words[back];
  if (/^(?:NOUN|ADJ|PROPN)$/.test(pos) && helper && word.text === lower) {
    // [will close three hours early] [can march off]
    if (MODAL.test(helper.lower) && helper.pos === 'AUX') return 'VERB';
    // [have been bombing] [is drawing a smaller one]
    if (
      BE.test(helper.lower) &&
      /ing$/.test(lower) &&
      lower.length > 5 &&
      after &&
      !/^[.,;]$/.test(after.text)
    )
      return 'VERB';
    // [had crowded into] [had married Peter]
    if (HAVE.test(helper.lower) && helper.pos === 'AUX' && isPastForm(lower)) return 'VERB';
    if (BE.test(helper.lower) && isPastForm(lower) && /^(?:ADP|NOUN)$/.test(after?.pos ?? '')) return 'VERB';
  }
  // [they leave Copenhagen and land in Lima]
  // [the firm, which mines near Ghanzi, reported]
  if (
    pos === 'NOUN' &&
    lower !== word.lemma &&
    /s$/.test(lower) &&
    /^(?:which|who)$/.test(before?.lower ?? '')
  )
    if (/^(?:ADP|ADV|DET)$/.test(after?.pos ?? '')) return 'VERB';
  // [the boards, which talk every Friday]
  if (/^(?:NOUN|ADJ)$/.test(pos) && VERBLIKE.test(lower) && /^(?:which|who)$/.test(before?.lower ?? ''))
    if (!/^(?:NOUN|PROPN)$/.test(after?.pos ?? '') || after?.time != null) return 'VERB';
  // [will see the burn and face residents]
  if (
    pos === 'NOUN' &&
    VERBLIKE.test(lower) &&
    (before?.pos === 'CCONJ' || before?.text === ',') &&
    (/^(?:DET|PROPN)$/.test(after?.pos ?? '') || (after?.pos === 'NOUN' && after.lower !== after.lemma)) &&
    words.slice(Math.max(0, at - 12), at).some((w) => MODAL.test(w.lower) && w.pos === 'AUX')
  )
    return 'VERB';
  // [London, whose agency has met few deals, rules on Friday]
  if (
    pos === 'NOUN' &&
    before?.text === ',' &&
    lower !== word.lemma &&
    /^(?:ADP|DET|ADV)$/.test(after?.pos ?? '') &&
    closesRelative(words, at - 1) &&
    !words.slice(at + 1).some((w) => w.pos === 'VERB' || w.pos === 'AUX')
  )
    return 'VERB';
  if (/^(?:NOUN|ADJ)$/.test(pos) && VERBLIKE.test(lower)) {
    if (
      pos === 'NOUN' &&
      (before?.pos === 'CCONJ' || before?.text === ',') &&
      (after?.pos === 'ADP' || /^(?:home|back|there|here)$/.test(after?.lower ?? '')) &&
      words.slice(0, at).some((w) => w.pos === 'VERB' || w.pos === 'AUX')
    )
      return 'VERB';
    // [the polls close at 8] [the shareholders vote in Oslo]
    if (
      before?.pos === 'NOUN' &&
      before.lemma !== before.lower &&
      before.lower.endsWith('s') &&
      /^(?:ADP|DET)$/.test(after?.pos ?? '') &&
      !words.slice(0, at).some((w) => w.pos === 'VERB' || w.pos === 'AUX')
    )
      return 'VERB';
  }
  if (pos === 'NOUN' || pos === 'ADJ') {
    const subject = before !== undefined && isSubjectLike(before) && before.lower !== 'one';
    // [The five left Duluth] [she swam] [the charity redrew]
    if (irregularBase(lower) && isPastForm(lower) && word.text === lower && subject && pos === 'NOUN')
      return 'VERB';
    // [a similar bill lapsed in 2011]
    if (
      /ed$/.test(lower) &&
      subject &&
      before?.pos !== 'NUM' &&
      (/^(?:ADP|DET|PROPN|ADV)$/.test(after?.pos ?? '') ||
        /^(?:him|her|them|it|me|us)$/.test(after?.lower ?? ''))
    )
      return 'VERB';
  }
  // [won gold in 2000 and retired in 2006]
  if (
    pos === 'ADJ' &&
    /ed$/.test(lower) &&
    before?.pos === 'CCONJ' &&
    (after?.pos === 'ADP' || after?.time != null) &&
    words.slice(0, at).some((w) => w.pos === 'VERB')
  )
    return 'VERB';
  if (pos === 'NOUN' && before !== undefined && isSubjectLike(before) && word.text === lower) {
    const object =
      after !== undefined &&
      after.time === null &&
      (after.pos === 'DET' || /^(?:its|his|her|their|it|them|him)$/.test(after.lower));
    const plural = before.lemma !== before.lower && before.lower.endsWith('s');
    // [the deal sets a deadline] [cyclones strike the island]
    if (object && (word.lower !== word.lemma || plural) && !/ing$/.test(lower)) return 'VERB';
    // [the king visits Ghana]
    const first = !words.slice(0, at).some((w) => w.pos === 'VERB' || w.pos === 'AUX');
    if (first && after?.pos === 'PROPN' && after.time === null && word.lower !== word.lemma) return 'VERB';
    // [the programme plans to send]
    if (
      after?.lower === 'to' &&
      words[at + 2]?.pos === 'VERB' &&
      words[at + 2]!.lower === words[at + 2]!.lemma &&
      (word.lower !== word.lemma || plural)
    )
      if (!words.slice(0, at).some((w) => w.pos === 'VERB' || w.pos === 'AUX')) return 'VERB';
    // [the law changes on Wednesday]: a sentence wants a verb
    if (
      (word.lower !== word.lemma || plural) &&
      after?.pos === 'ADP' &&
      // [the promise to lend it lapses]
      !words
        .slice(0, at)
        .some((w, i) => (w.pos === 'VERB' || w.pos === 'AUX') && words[i - 1]?.lower !== 'to') &&
      !words
        .slice(at + 1)
        .some(
          (w, i, rest) =>
            (w.pos === 'VERB' || w.pos === 'AUX') &&
            w.lower !== 'to' &&
            !rest.slice(0, i).some((x) => x.text === ','),
        )
    )
      return 'VERB';
  }
  return pos;
}

/** Does "when" or "where" open the words up to a noun, with no verb between [*when* the timetable changes]? */
function opensAlone(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    if (/^(?:when|where)$/.test(words[i]!.lower)) return words[at + 1]?.lower !== 'of';
    if (!/^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(words[i]!.pos)) return false;
  }
  return false;
}

/** The words between the two marks that a word stands between. */
function stretchOf(words: readonly Word[], at: number): readonly Word[] {
  const isMark = ({ pos, text }: Word) => pos === 'PUNCT' && /^[,;:.?!"()—–]$/.test(text);
  let from = at;
  while (from > 0 && !isMark(words[from - 1]!)) from--;
  let to = at;
  while (to < words.length && !isMark(words[to]!)) to++;
  return words.slice(from, to);
}

/** Does a comma close a relative clause that a comma opened [London, *whose* agency has met few deals*,*]? */
function closesRelative(words: readonly Word[], comma: number): boolean {
  for (let at = comma - 1; at > 0 && words[at]!.text !== ','; at--)
    if (/^(?:who|which|whose|where)$/.test(words[at]!.lower) && words[at - 1]!.text === ',')
      return words.slice(0, at - 1).every((w) => w.pos !== 'VERB' && w.pos !== 'AUX');
  return false;
}

/** Does "with" or "had" stand before the length that ends at a word [*with* nine minutes left]? */
function hasBefore(words: readonly Word[], end: number): boolean {
  let at = end;
  while (at > 0 && words[at - 1]!.time === words[end]!.time) at--;
  return /^(?:with|have|has|had)$/.test(words[at - 1]?.lower ?? '');
}

/** Is a sentence written with capitals throughout, as headlines are [Kerry to Visit Moscow]? */
function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return long.filter(({ text }) => /^\p{Lu}/u.test(text)).length > long.length * 0.6;
}

function modifiedByDeterminer(words: readonly Word[], at: number): boolean {
  let back = at - 1;
  while (back >= 0 && (/^(?:ADJ|ADV)$/.test(words[back]!.pos) || /(?:ing|ed)$/.test(words[back]!.lower)))
    back--;
  const word = words[back];
  return (
    word !== undefined &&
    word.time === null &&
    (/^(?:a|an|the|this|no)$/.test(word.lower) || /^(?:his|her|its|their)$/.test(word.lower))
  );
}
