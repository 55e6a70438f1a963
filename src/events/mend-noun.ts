import { irregularBase, isPastForm } from '../lexicon/verb-forms.ts';
import {
  BE,
  closesRelative,
  hasBefore,
  HAVE,
  isPluralForm,
  isSubjectLike,
  isVerb,
  MODAL,
  opensAlone,
  stretchOf,
  VERBLIKE,
} from './around.ts';
import type { Word } from './words.ts';

/** Pasts that are hardly ever anything else. */
const ALWAYS = new Set(
  `goes went came took gave began became knew flew wrote spoke met held told led sent spent kept brought bought caught taught won sold paid
  lost rode drove sang swam fell broke drew grew threw stood sat wore tore swore shook struck fled hung dug slept wept swept crept chose
  froze stole woke shrank sank sprang rang ran ate hid`.split(/\s+/),
);

/** What the last moment for something does. */
const NEARING = /^(?:approaches|looms|nears|passes|lapses|expires)$/;
const LIMIT = /^(?:deadline|cutoff|cut-off|limit|ultimatum|expiry)$/;

/** What a word is that the tagger took for a noun, a name, an adjective or an adverb: often a verb. */
export function mendedNoun(
  words: readonly Word[],
  at: number,
  opening: boolean,
  names: ReadonlySet<string>,
): string {
  const word = words[at]!;
  const { pos, lower } = word;
  // [even as the deadline approaches, talks go on]
  if (
    NEARING.test(lower) &&
    LIMIT.test(words[at - 1]?.lower ?? '') &&
    /^[,.;]$/.test(words[at + 1]?.text ?? '')
  )
    return 'VERB';
  return (
    asOther(words, at, opening, names) ??
    (ALWAYS.has(lower) && word.text === lower && pos !== 'PROPN' ? 'VERB' : null) ??
    (pos !== 'ADV' && pos !== 'INTJ' && word.text === lower ? afterHelper(words, at) : null) ??
    (/^(?:NOUN|ADJ)$/.test(pos)
      ? ((lower.endsWith('ed') ? asPast(words, at) : null) ??
        (VERBLIKE.test(lower) ? asVerblike(words, at) : null) ??
        asVerb(words, at))
      : null) ??
    pos
  );
}

/** What is neither a noun nor a verb, and names that are none. */
function asOther(
  words: readonly Word[],
  at: number,
  opening: boolean,
  names: ReadonlySet<string>,
): string | null {
  const { pos, lower, text } = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  if (pos === 'PROPN') {
    // a plural that opens the sentence is no name [Stevedores had to unload her] [Schools are to reopen]
    if (opening && !names.has(text) && /(?:[^s'u]s|[a-z]{3}men)$/.test(lower) && after?.pos !== 'PROPN')
      return 'NOUN';
    // [arrested a 41-year-old Dutchman]
    return /^(?:Dutch|English|French|Scots|Irish|Welsh|Cornish|Manx)(?:wo)?man$/.test(text) ? 'NOUN' : null;
  }
  switch (lower) {
    case 'left':
      // [with nine minutes left in the countdown]
      return before?.time != null && hasBefore(words, at - 1) ? 'ADJ' : null;
    case 'native':
      // [Richmond native Jeff Hamilton]
      return before?.pos === 'PROPN' && (after?.pos === 'PROPN' || after?.text === ',') ? 'NOUN' : null;
    case 'deadly':
    case 'ugly':
    case 'costly':
      // [the party turned deadly]
      return 'ADJ';
    case 'longer':
      // [will no longer walk out]
      return before?.lower === 'no' ? 'ADV' : null;
    case 'no':
      return after?.lower === 'longer' ? 'ADV' : null;
    case 'no.':
      // [the No. 5 shaft]
      return after?.pos === 'NUM' ? 'ADJ' : null;
    case 'pending':
      // [suspended pending a ballot]
      return after?.pos === 'DET' ? 'ADP' : null;
    case 'permitting':
      // [the squad flies on Wednesday, pilots permitting]
      return before?.pos === 'NOUN' ? 'ADV' : null;
    case 'outstanding':
      // [7.6 million treatments were outstanding]
      return 'ADJ';
    case 'last':
      // [the stoppage would last 48 hours] [she last saw]
      return before && MODAL.test(before.lower) ? 'VERB' : after?.pos === 'VERB' ? 'ADV' : null;
    default:
      return null;
  }
}

/** A verb after one that helps it [will close] [have been bombing] [had crowded]. */
function afterHelper(words: readonly Word[], at: number): string | null {
  const { lower } = words[at]!;
  const after = words[at + 1];
  let back = at - 1;
  while (back >= 0 && partsVerb(words, back)) back--;
  const helper = words[back];
  if (!helper) return null;
  // [will close three hours early] [can march off]
  if (helper.pos === 'AUX' && MODAL.test(helper.lower)) return 'VERB';
  if (BE.test(helper.lower)) {
    // [have been bombing] [is drawing a smaller one]
    if (lower.endsWith('ing') && lower.length > 5 && after && !/^[.,;]$/.test(after.text)) return 'VERB';
    if (/^(?:ADP|NOUN)$/.test(after?.pos ?? '') && isPastForm(lower)) return 'VERB';
  }
  // [had crowded into] [had married Peter]
  return helper.pos === 'AUX' && HAVE.test(helper.lower) && isPastForm(lower) ? 'VERB' : null;
}

/** May a word stand between a helper and its verb [will *on Friday* close] [have *also* met]? */
function partsVerb(words: readonly Word[], at: number): boolean {
  const { pos, lower, time } = words[at]!;
  return (
    pos === 'ADV' ||
    time !== null ||
    (pos === 'ADP' && words[at + 1]?.time != null) ||
    /^(?:not|n't|also)$/.test(lower)
  );
}

/** A past in -ed that was taken for an adjective [a similar bill lapsed in 2011]. */
function asPast(words: readonly Word[], at: number): string | null {
  const word = words[at]!;
  const { pos, lower } = word;
  const before = words[at - 1];
  const after = words[at + 1];
  const beside = after?.lower ?? '';
  if (before?.text === ',') {
    // [Holm and another man, Jan Lund, abducted Bosworth]
    if (pos === 'NOUN' && after?.pos === 'PROPN' && after.time === null && words[at - 2]?.pos === 'PROPN')
      return 'VERB';
    // [froze its review in May, thawed it in June] [Sagna, 77, initialed the text]
    if (/^(?:it|him|her|them)$/.test(beside) || (after?.pos === 'DET' && lower.length > 5)) return 'VERB';
  }
  // [when she grilled diplomats]
  if (/^(?:he|she|they|we|i|who)$/.test(before?.lower ?? '')) return 'VERB';
  // [and, two years later, married Ida Holm]
  if (pos === 'ADJ' && after?.pos === 'PROPN' && after.time === null && endsAside(words, at)) return 'VERB';
  // [won gold in 2000 and retired in 2006]
  if (
    pos === 'ADJ' &&
    before?.pos === 'CCONJ' &&
    (after?.pos === 'ADP' || after?.time != null) &&
    words.slice(0, at).some((one) => one.pos === 'VERB')
  )
    return 'VERB';
  if (before === undefined || !isSubjectLike(before) || before.pos === 'NUM') return null;
  // [a similar bill lapsed in 2011]
  if (/^(?:ADP|DET|PROPN|ADV)$/.test(after?.pos ?? '') || /^(?:him|her|them|it|me|us)$/.test(beside))
    return 'VERB';
  // [a tower on the site infected eight people] [Lund punctured.]: a stretch without a verb wants one
  return (after === undefined || after.pos === 'NUM' || /^[.,;]$/.test(after.text)) &&
    lower.length > 4 &&
    !clauseBefore(stretchOf(words, at), word).some((one) => one !== word && isVerb(one))
    ? 'VERB'
    : null;
}

/** Does a time between commas after "and" end before a word [and, two years later, *married* her]? */
function endsAside(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== ',') return false;
  let back = at - 2;
  while (words[back]?.time != null || words[back]?.pos === 'ADP') back--;
  return back < at - 2 && words[back]?.text === ',' && words[back - 1]?.pos === 'CCONJ';
}

/** A verb that may be a noun [the boards, which talk every Friday] [did not open]. */
function asVerblike(words: readonly Word[], at: number): string | null {
  const { pos, lower } = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before) return null;
  // [did not open until Monday]
  if (/^(?:not|n't|never)$/.test(before.lower) && /^(?:do|does|did)$/.test(words[at - 2]?.lower ?? ''))
    if (/^(?:open|close|land|vote|return|visit|travel|play)$/.test(lower)) return 'VERB';
  // [the boards, which talk every Friday]
  if (
    /^(?:which|who)$/.test(before.lower) &&
    (!/^(?:NOUN|PROPN)$/.test(after?.pos ?? '') || after?.time != null)
  )
    return 'VERB';
  const added = before.pos === 'CCONJ' || before.text === ',';
  // [will open on 22 May and close at midnight]
  if ((pos === 'NOUN' || /^(?:open|close)$/.test(lower)) && added) {
    // [will see the burn and face residents]
    if (
      (/^(?:DET|PROPN)$/.test(after?.pos ?? '') || (after?.pos === 'NOUN' && after.lower !== after.lemma)) &&
      words.slice(Math.max(0, at - 12), at).some((one) => one.pos === 'AUX' && MODAL.test(one.lower))
    )
      return 'VERB';
    // [they leave Copenhagen and land in Lima]
    if (
      (after?.pos === 'ADP' || /^(?:home|back|there|here)$/.test(after?.lower ?? '')) &&
      words.slice(0, at).some(isVerb)
    )
      return 'VERB';
  }
  // [the polls close at 8] [the shareholders vote in Oslo]
  return before.pos === 'NOUN' &&
    isPluralForm(before) &&
    /^(?:ADP|DET)$/.test(after?.pos ?? '') &&
    !words.slice(0, at).some(isVerb)
    ? 'VERB'
    : null;
}

/** A verb that was taken for a noun or an adjective, as its place gives away. */
function asVerb(words: readonly Word[], at: number): string | null {
  const { pos, lower, lemma, text } = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before) return null;
  // [the university that chartered the yacht]
  if (
    /^(?:that|who|which)$/.test(before.lower) &&
    /^(?:DET|PROPN)$/.test(after?.pos ?? '') &&
    isPastForm(lower)
  )
    return 'VERB';
  // [took it over, promising 98 trains] [found their feet, beating Leeds by two]
  const loose =
    before.text === ',' &&
    text === lower &&
    lower.endsWith('ing') &&
    (/^(?:NUM|DET)$/.test(after?.pos ?? '') ||
      (after?.pos === 'PROPN' && after.time === null && words.slice(0, at).some(isVerb)) ||
      /^(?:his|her|its|their|it|him|them)$/.test(after?.lower ?? ''));
  if (pos === 'ADJ' || loose) return loose ? 'VERB' : null;
  // [which traces its roots to Oslo]
  const open =
    /^(?:ADP|DET|ADV)$/.test(after?.pos ?? '') || /^(?:its|his|her|their)$/.test(after?.lower ?? '');
  if (lower === lemma) {
    // [Not until Friday did the column straggle into camp]
    if (
      before.pos === 'NOUN' &&
      /^(?:did|does|do)$/.test(words[at - 3]?.lower ?? '') &&
      words[at - 2]?.pos === 'DET' &&
      words.slice(0, at - 3).some((one) => /^(?:not|only|never)$/.test(one.lower))
    )
      return 'VERB';
    // [a contract to repave the fairgrounds], which the tagger does not know
    if (
      before.lower === 'to' &&
      text === lower &&
      /^(?:the|a|an|his|her|its|their)$/.test(after?.lower ?? '')
    )
      return 'VERB';
  } else if (open) {
    // [when the timetable changes on Sunday] [in Dakar, where parliament votes on it]
    if (lower.endsWith('s') && /^(?:NOUN|PROPN)$/.test(before.pos) && opensAlone(words, at)) return 'VERB';
    // [the firm, which mines near Ghanzi, reported]
    if (lower.endsWith('s') && /^(?:which|who)$/.test(before.lower)) return 'VERB';
    // [London, whose agency has met few deals, rules on Friday]
    if (before.text === ',' && closesRelative(words, at - 1) && !words.slice(at + 1).some(isVerb))
      return 'VERB';
  }
  return isSubjectLike(before) && text === lower ? asPredicate(words, at) : null;
}

/** The verb that a noun phrase before it wants [The five left Duluth] [the king visits Ghana] [the law changes on Friday]. */
function asPredicate(words: readonly Word[], at: number): string | null {
  const { lower, lemma } = words[at]!;
  const before = words[at - 1]!;
  const after = words[at + 1];
  // [lost his bid]
  if (/^(?:his|its|their|my|our|your)$/.test(before.lower)) return null;
  // [The five left Duluth] [she swam] [the charity redrew]
  if (before.lower !== 'one' && irregularBase(lower) && isPastForm(lower)) return 'VERB';
  // [31 cents a share]
  if (before.pos === 'NUM' && lower.endsWith('s')) return null;
  const plural = isPluralForm(before);
  if (lower === lemma && !plural) return null;
  // [the deal sets a deadline] [cyclones strike the island]
  const object =
    after !== undefined &&
    after.time === null &&
    (after.pos === 'DET' || /^(?:its|his|her|their|it|them|him)$/.test(after.lower));
  if (object && !lower.endsWith('ing')) return 'VERB';
  if (after?.pos === 'ADP') {
    // [the law changes on Wednesday] [the promise to lend it lapses on Friday]: a sentence wants a verb
    const wanted =
      !words.slice(0, at).some((one, i) => isVerb(one) && words[i - 1]?.lower !== 'to') &&
      !stretchAfter(words, at).some((one) => isVerb(one) && one.lower !== 'to');
    if (wanted) return 'VERB';
  }
  if (words.slice(0, at).some(isVerb)) return null;
  // [the king visits Ghana]
  if (after?.pos === 'PROPN' && after.time === null && lower !== lemma) return 'VERB';
  // [the programme plans to send]
  const next = words[at + 2];
  return after?.lower === 'to' && next?.pos === 'VERB' && next.lower === next.lemma ? 'VERB' : null;
}

/** The words of a stretch from the last one that opens a clause before a word [ran out *when an agreement* lapsed]. */
function clauseBefore(stretch: readonly Word[], word: Word): readonly Word[] {
  const at = stretch.indexOf(word);
  const opener = stretch.findLastIndex(
    ({ lower }, i) => i < at && /^(?:when|where|because|while|which|who|if|although)$/.test(lower),
  );
  return stretch.slice(opener + 1);
}

/** The words after one, up to the next comma. */
function stretchAfter(words: readonly Word[], at: number): readonly Word[] {
  const comma = words.findIndex(({ text }, i) => i > at && text === ',');
  return words.slice(at + 1, comma < 0 ? undefined : comma);
}
