import { GIVEN } from '../gazetteer/people.ts';
import { isPastForm, isSameForm } from '../lexicon/verb-forms.ts';
import { BE, hasBefore, isHyphen, isTitleCase, isVerb, modifiedByDeterminer, stretchOf } from './around.ts';
import type { Word } from './words.ts';

/** What talks are about. */
const ON_WHAT =
  /^(?:trade|peace|budget|pay|wage|climate|coalition|arms|border|truce|debt|contract|merger|crisis|emergency|unity|reconciliation|ceasefire|cease-fire|tariff|customs|accession|labor|labour|security|nuclear|disarmament|transfer|takeover|bailout|rescue)$/;
/** Where or what somebody comes to, which may be a verb as well. */
const GOAL =
  /^(?:power|blows|blow|work|trial|court|bed|rest|light|market|press|war|land|shore|school|church|prison|jail|hospital|sleep|office|camp|ground|base|surface|vote|auction|waste)$/;
/** Names of trades that look like verbs. */
const TRADE =
  /^(?:shipping|mining|manufacturing|banking|farming|fishing|building|engineering|housing|trading|advertising|publishing|insuring|catering|broadcasting)$/;

/** What a word is that the tagger took for a verb: a noun, a name, an adjective, or a verb indeed. */
export function mendedVerb(words: readonly Word[], at: number, opening: boolean): string {
  const word = words[at]!;
  const { lower } = word;
  // [everything stopped]
  if (/^(?:any|every|some|no)thing$/.test(lower)) return 'PRON';
  return (
    ((/^\p{Lu}\p{Ll}/u.test(word.text) && asName(words, at, opening)) ||
      (lower === word.lemma && asBareNoun(words, at)) ||
      (lower.endsWith('ing') && asGerund(words, at)) ||
      (lower !== word.lemma && /[^s]s$/.test(lower) && asPlural(words, at)) ||
      asOther(words, at)) ??
    'VERB'
  );
}

/** A name [in Hull] [Taw Ward] [Carl Denning]. */
function asName(words: readonly Word[], at: number, opening: boolean): string | null {
  const word = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  // [Moor Lane, where they play]: no sentence of news opens with a bare verb before a name
  if (opening)
    return word.lower === word.lemma && after?.pos === 'PROPN' && after.time === null ? 'PROPN' : null;
  // [was sent home from Taw Ward with a cough]
  if (before?.pos === 'PROPN' && after?.pos === 'ADP' && words[at - 2]?.pos === 'ADP') return 'PROPN';
  // [go on to Hull]
  if (before?.lower === 'to' && !isTitleCase(words)) return 'PROPN';
  // a name mid-sentence [in Hull] [Pan American ordered]
  if ((before?.pos === 'ADP' || before?.pos === 'VERB' || after?.pos === 'PROPN') && before?.text !== '"')
    return 'PROPN';
  // [Thomas B. Hoover was seen]
  if (before?.pos === 'PROPN' && /^\p{Lu}\.$/u.test(before.text)) return 'PROPN';
  // [Carl Denning was seen]
  if (before?.pos === 'PROPN' && /(?:ing|er|s)$/.test(word.lower) && GIVEN.has(before.lower)) return 'PROPN';
  // [came through the Narrows]
  return before?.pos === 'DET' ? 'PROPN' : null;
}

/** A noun that looks like the base of a verb [the Dolon pass] [a hospital bed] [on bail]. */
function asBareNoun(words: readonly Word[], at: number): string | null {
  const word = words[at]!;
  const { lower } = word;
  const before = words[at - 1];
  const after = words[at + 1];
  // [lost his bid to win]
  if (
    /^(?:his|its|their|my|our)$/.test(before?.lower ?? '') &&
    !/^(?:NOUN|PROPN|ADJ)$/.test(after?.pos ?? '')
  )
    return 'NOUN';
  // [came forward to police on Monday], but [was to police the streets]
  if (
    lower === 'police' &&
    before?.lower === 'to' &&
    (after?.time != null || /^(?:ADP|CCONJ|PUNCT)$/.test(after?.pos ?? 'PUNCT'))
  )
    return 'NOUN';
  // [began taking hold in town]
  if (/^(?:hold|aim|part|place|shape|effect|office|root)$/.test(lower) && before?.lemma === 'take')
    return 'NOUN';
  // [for 11 days there was silence]
  if (before && words[at - 2]?.lower === 'there' && BE.test(before.lower)) return 'NOUN';
  // [blocked the Dolon pass, the only road]
  if (
    before?.pos === 'PROPN' &&
    words[at - 2]?.pos === 'DET' &&
    !/^(?:NOUN|DET|PROPN|PRON)$/.test(after?.pos ?? '') &&
    words.slice(0, at - 2).some(({ pos }) => pos === 'VERB')
  )
    return 'NOUN';
  // [to buy Holm's concentrate]
  if (
    before?.text === "'s" &&
    before.pos === 'PART' &&
    !/^(?:NOUN|DET|PROPN|PRON|ADJ|NUM)$/.test(after?.pos ?? '')
  )
    return 'NOUN';
  // [fired tear gas], but [helped carry them] [let staff go]
  if (
    before?.pos === 'VERB' &&
    isPastForm(before.lower) &&
    !/^(?:help|let|make|see|watch|hear|have|dare|need|go|come|be|do)$/.test(before.lemma) &&
    after?.pos === 'NOUN' &&
    !isSameForm(lower) &&
    !isPastForm(lower)
  )
    return 'NOUN';
  // [came to power in 1959] [went to trial]
  if (
    before?.lower === 'to' &&
    GOAL.test(lower) &&
    /^(?:come|rise|return|go|sweep|bring|take|send|put|get|head|run|march|restore|back)$/.test(
      words[at - 2]?.lemma ?? '',
    ) &&
    !/^(?:DET|PRON|PROPN)$/.test(after?.pos ?? '')
  )
    return 'NOUN';
  // [free to people from the town]
  // [put five players to bed]
  if (/^(?:people|bed)$/.test(lower)) return 'NOUN';
  // [in a hospital bed], but [researchers at the institute hope to begin]
  const intent = after?.lower === 'to' && words[at + 2]?.pos === 'VERB';
  if (before?.pos === 'NOUN' && before.lower === before.lemma && !isSameForm(lower) && !intent)
    if (isOfOne(words, at)) return 'NOUN';
  // [but salvage experts said]
  if (before?.pos === 'CCONJ' && after?.pos === 'NOUN' && words[at + 2]?.pos === 'VERB') return 'NOUN';
  // a noun after its determiner [an earlier attempt was] [a cooling pump]
  if (!/^(?:NOUN|PROPN|ADJ|DET|VERB)$/.test(after?.pos ?? '') && modifiedByDeterminer(words, at))
    return 'NOUN';
  // [a three-year pay agreement]
  if (before?.time != null && after?.pos === 'NOUN' && after.time === null) {
    let from = at - 1;
    while (words[from - 1]?.time === before.time) from--;
    if (/^(?:an?|the|its|their|his|her)$/.test(words[from - 1]?.lower ?? '')) return 'NOUN';
  }
  // [a year-earlier profit of two million]
  if (before?.time != null && after?.lower === 'of' && word.time === null) return 'NOUN';
  // [released on bail] [put at risk]
  if (before?.pos === 'ADP' && /^(?:on|in|at|for|under|of|over|without|into)$/.test(before.lower))
    return 'NOUN';
  // [the training ground]
  return lower === 'ground' && /^(?:NOUN|VERB|ADJ)$/.test(before?.pos ?? '') ? 'NOUN' : null;
}

/** Does a noun before it stand for one thing, which takes no bare verb [in a hospital bed] [a toaster recall cost millions]? */
function isOfOne(words: readonly Word[], at: number): boolean {
  let start = at - 1;
  while (words[start - 1]?.pos === 'NOUN' || words[start - 1]?.pos === 'ADJ') start--;
  if (!/^(?:an?|the|his|her|its|their)$/.test(words[start - 1]?.lower ?? '')) return false;
  if (words[start - 2]?.pos === 'ADP') return true;
  const stretch = stretchOf(words, at);
  return stretch
    .slice(stretch.indexOf(words[at]!) + 1)
    .some((one) => isVerb(one) || (one.pos === 'NOUN' && isSameForm(one.lower)));
}

/** A noun in -ing [and polling is expected] [a talk on dredging]. */
function asGerund(words: readonly Word[], at: number): string | null {
  const { lower } = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  // [and polling is expected on Friday]
  if (before?.pos === 'CCONJ' && after?.pos === 'AUX') return 'NOUN';
  // [a talk on dredging, which]
  if (
    before &&
    /^(?:on|about|over|against|for|of|into)$/.test(before.lower) &&
    (after === undefined || /^[.,;]$/.test(after.text))
  )
    return 'NOUN';
  // [for not attending an earlier meeting on]
  if (
    /^(?:ADP|AUX)$/.test(after?.pos ?? 'ADP') &&
    /^(?:ADJ|ADV)$/.test(before?.pos ?? '') &&
    before?.time === null &&
    modifiedByDeterminer(words, at)
  )
    return 'NOUN';
  // [a water pipe signing ceremony]
  if (
    before?.pos === 'NOUN' &&
    /^(?:ceremony|session|process|season|date|centre|center|day|event|program|programme)$/.test(
      after?.lower ?? '',
    ) &&
    modifiedByDeterminer(words, at - 1)
  )
    return 'ADJ';
  // [with a stabbing that killed two]
  if (/^(?:an?|the)$/.test(before?.lower ?? '') && /^(?:that|which|who|where)$/.test(after?.lower ?? ''))
    return 'NOUN';
  // [the downing of a plane]
  if (after?.lower === 'of' && before !== undefined && before.time === null)
    if (/^(?:the|a|an|this|that)$/.test(before.lower)) return 'NOUN';
  // [bankers and shipping executives]
  if (after?.pos === 'NOUN' && /^(?:CCONJ|ADP|DET|ADJ|NOUN)$/.test(before?.pos ?? 'DET') && TRADE.test(lower))
    return 'NOUN';
  // [suspended pending a ballot] [on Wednesday, pilots permitting]
  if (lower === 'pending' && after?.pos === 'DET') return 'ADP';
  if (lower === 'permitting' && before?.pos === 'NOUN') return 'ADV';
  return lower === 'outstanding' ? 'ADJ' : null;
}

/** A noun in the plural that looks like a verb in the third person [air force transports are to fly]. */
function asPlural(words: readonly Word[], at: number): string | null {
  const { lower } = words[at]!;
  const before = words[at - 1];
  const after = words[at + 1];
  // [there were still reports of shelling] [there will be tours of the mill]
  let there = at - 1;
  while (there >= 0 && (BE.test(words[there]!.lower) || /^(?:ADV|AUX)$/.test(words[there]!.pos))) there--;
  if (there < at - 1 && words[there]?.lower === 'there') return 'NOUN';
  // [additional charges of fraud were filed] [dragged by drug suspects into town]
  if (before?.pos === 'ADJ' && after?.lower === 'of') return 'NOUN';
  if (before?.pos === 'NOUN' && before.lower === before.lemma && words[at - 2]?.lower === 'by') return 'NOUN';
  // [two air force transports are to fly]
  if (before?.pos === 'NOUN' && after?.pos === 'AUX' && /^(?:are|were|have|will|had)$/.test(after.lower))
    return 'NOUN';
  // [a deadline for replies to the paper] [four upstream states signed]
  if (
    before?.pos === 'ADP' ||
    /^(?:its|their|his)$/.test(before?.lower ?? '') ||
    (after?.pos === 'VERB' && isPastForm(after.lower) && before?.pos !== 'PRON')
  )
    return 'NOUN';
  // [Trade talks with Vietnam]
  return lower === 'talks' && before && ON_WHAT.test(before.lower) ? 'NOUN' : null;
}

/** What is counted [31 cents a share], or an adjective [the hardest-hit counties] [with nine minutes left]. */
function asOther(words: readonly Word[], at: number): string | null {
  const word = words[at]!;
  const { lower } = word;
  const before = words[at - 1];
  const after = words[at + 1];
  // [had been reported missing]
  if (lower === 'missing' && /^(?:report|go|declare|list|fear|be)$/.test(before?.lemma ?? '')) return 'ADJ';
  // [suffered a leg wound] [during spring break]
  if (lower === 'wound' && /^(?:NOUN|ADJ|DET)$/.test(before?.pos ?? '')) return 'NOUN';
  if (
    lower === 'break' &&
    /^(?:spring|summer|winter|fall|autumn|christmas|easter|lunch)$/.test(before?.lower ?? '')
  )
    return 'NOUN';
  // [were contributing factors]
  if (/^(?:contributing|mitigating|aggravating|deciding|underlying)$/.test(lower) && after?.pos === 'NOUN')
    return 'ADJ';
  // [12 days and five cities from home] [31 cents a share]
  if (before?.pos === 'NUM' && before.time === null && /[^s]s$/.test(lower)) return 'NOUN';
  // [with nine minutes left in the countdown]
  if (lower === 'left' && before?.time != null && hasBefore(words, at - 1)) return 'ADJ';
  // [the hardest-hit counties] [a horse-drawn stage]
  if (
    isHyphen(before) &&
    before.end === word.start &&
    words[at - 2]?.end === before.start &&
    /^(?:NOUN|ADJ|PROPN)$/.test(after?.pos ?? '') &&
    after?.time === null
  )
    return 'ADJ';
  // [will stay closed for a month]
  if (before && /^(?:stay|remain)$/.test(before.lemma) && isPastForm(lower)) return 'ADJ';
  // [shows the two recovered drawings] [took its 22 remaining patients]
  if (
    before?.pos === 'NUM' &&
    after?.pos === 'NOUN' &&
    ((/^(?:DET|PRON)$/.test(words[at - 2]?.pos ?? '') && /^(?:VERB|ADP)$/.test(words[at - 3]?.pos ?? '')) ||
      // [the company's three remaining planes]
      words[at - 2]?.text === "'s") &&
    (lower.endsWith('ing') || isPastForm(lower))
  )
    return 'ADJ';
  // [she last saw]
  return lower === 'last' && after?.pos === 'VERB' ? 'ADV' : null;
}
