/**
 * Words of one row tell one deed, or one sort of thing: two desks seldom choose the same. A word is given as it may
 * stand in a title or in the text; regular endings are cut off (`stemOf`), so `resign` stands for "resigns",
 * "resigned" and "resigning".
 */
const KIN: readonly (readonly [name: string, words: string])[] = [
  ['die', 'die dying death dead kill drown perish slain'],
  ['hurt', 'injure wound hurt maim'],
  ['crash', 'crash plunge collide derail wreck collision overturn'],
  ['blast', 'explosion blast explode detonate bomb bombing tear tore rip'],
  ['hit', 'hit strike struck slam'],
  ['resign', 'resign quit resignation step'],
  ['appoint', 'appoint name nominate install appointment'],
  ['arrest', 'arrest detain detention'],
  ['charge', 'charge indict accuse'],
  ['sentence', 'sentence jail imprison convict guilty'],
  ['acquit', 'acquit clear acquittal exonerate'],
  ['begin', 'begin began begun start open opening commence'],
  ['end', 'end finish conclude collapse'],
  ['close', 'close shut closure'],
  ['reopen', 'reopen'],
  ['call off', 'cancel scrub abandon axe scrap called halt'],
  ['put off', 'postpone delay defer adjourn put'],
  ['vote', 'vote pass ballot'],
  ['approve', 'approve ratify back adopt endorse'],
  ['refuse', 'reject refuse spurn rebuff'],
  ['win', 'win won beat victory defeat lose lost election elect'],
  ['deal', 'buy bought sell sold acquire takeover purchase'],
  ['rise', 'rise rose risen gain climb jump'],
  ['fall', 'fall fell fallen drop slip tumble plummet'],
  ['land', 'landfall ashore'],
  ['launch', 'launch lift liftoff blast-off'],
  ['meet', 'meet met meeting talk hold'],
  ['travel', 'fly flew flown travel arrive return leave left depart go went come came land'],
  ['visit', 'visit tour'],
  ['say', 'say said tell told statement'],
  ['sign', 'sign signing'],
  ['publish', 'publish appear print'],
  ['ask', 'ask demand call urge'],
  ['flee', 'flee fled evacuate evacuation'],
  ['strike', 'strike walkout stoppage'],
  ['march', 'march rally demonstrate protest demonstration'],
  ['pay', 'pay paid'],
  // things
  ['bus', 'bus coach'],
  ['plane', 'plane jet aircraft airliner'],
  ['ship', 'ship vessel boat ferry'],
  ['storm', 'storm typhoon hurricane cyclone'],
  ['blaze', 'fire blaze wildfire'],
  ['company', 'company firm corporation'],
  ['law', 'law bill act legislation'],
  ['police', 'police officers constabulary'],
];

/** Deeds that are each other's contrary: the same people do not do both with one act. */
const CONTRARY: readonly (readonly [string, string])[] = [
  ['sentence', 'acquit'],
  ['rise', 'fall'],
  ['begin', 'end'],
  ['approve', 'refuse'],
  ['close', 'reopen'],
  ['vote', 'put off'],
];

/** Words that any title may have, and so tell nothing of what happens. */
const EMPTY = new Set(
  `a an the of in on at to for from by with and or his her its their is are be was were as after before over under
  into off out up down it he she they that this two one first second new more than least no not who which has have had
  will would`.split(/\s+/),
);

/**
 * A word without case and regular ending [visits, visited, visiting → visit], so that the titles of two articles can
 * be compared. It need not be a word: it is only ever compared with its like.
 */
export function stemOf(word: string): string {
  const plain = word.toLowerCase().replace(/['’]s?$/, '');
  if (plain.length < 4) return plain;
  return plain
    .replace(/ies$|ied$/, 'y')
    .replace(/(?<=[^aeiou])(?:ing|ed|es|s)$/, '')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/e$/, '');
}

const SENSE_OF = new Map(
  KIN.flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [stemOf(word), name])),
);

/** What a word says for the comparison: the deed or thing that it tells, else its stem; null where it says nothing. */
export function senseOf(word: string): string | null {
  if (EMPTY.has(word.toLowerCase())) return null;
  const stem = stemOf(word);
  return SENSE_OF.get(stem) ?? stem;
}

/** Do two deeds exclude each other? */
export const isContrary = (a: string, b: string): boolean =>
  CONTRARY.some(([x, y]) => (a === x && b === y) || (a === y && b === x));
