import { LIGHT } from '../lexicon/verbs.ts';
import type { Clause, Parse } from './clause.ts';
import { isHappening } from './noun.ts';
import type { Word } from './words.ts';

/** The event noun beside a verb that says little [made the first *flight*] [the *trial* opened]. */
export function nounOfLight(clause: Clause, parse: Parse): number | null {
  const { units, words } = parse;
  // [filled Monday with consultations] [spent the day in talks]
  if (/^(?:fill|spend|pass)$/.test(clause.group.lemma) && units[clause.verb + 1]?.kind === 'time') {
    const at = clause.verb + 3;
    return units[at - 1]?.kind === 'prep' &&
      units[at]?.kind === 'noun' &&
      isHappening(words[units[at].head]!.lemma)
      ? at
      : null;
  }
  if (!LIGHT.has(clause.group.lemma) && clause.group.lemma !== 'cost') return null;
  // [the expedition came back through Askole]: who travels
  const goes = /^(?:come|go|remain|continue)$/.test(clause.group.lemma);
  const happening = (at: number | null) =>
    at !== null &&
    units[at]?.kind === 'noun' &&
    isHappening(words[units[at].head]!.lemma) &&
    !(goes && /^(?:expedition|patrol|mission|march|procession)$/.test(words[units[at].head]!.lemma));
  // [the talks began] [a dinner was given], but not [the showdown took a turn]
  const names =
    !/^(?:make|take|hold|give|have|conduct|stage|set)$/.test(clause.group.lemma) ||
    clause.group.passive ||
    words[units[clause.verb + 1]?.head ?? 0]!.lower === 'place';
  if (names && happening(clause.subject)) return clause.subject;
  // [her first stroke cost her the use of a hand]
  if (clause.group.lemma === 'cost' && happening(clause.subject)) return clause.subject;
  // [there was a march on Sunday]
  if (clause.group.lemma === 'be' && isThere(clause, parse) && happening(clause.verb + 1))
    return clause.verb + 1;
  if (
    /^(?:make|take|hold|give|have|conduct|stage|set|begin|start|open)$/.test(clause.group.lemma) &&
    happening(clause.verb + 1)
  )
    return clause.verb + 1;
  return null;
}

/** Does a clause only say that something is [there was a march]? */
const isThere = ({ verb, subject }: Clause, { units, words }: Parse) =>
  [units[verb - 1], subject === null ? undefined : units[subject]].some(
    (unit) => unit !== undefined && words[unit.head]!.lower === 'there',
  );

/** The event noun that a verb has for its object: told together they are one happening [led a *conference*]. */
export function happeningsBeside(clause: Clause, parse: Parse): number[] {
  const { units, words } = parse;
  const found: number[] = [];
  let at = clause.verb + 1;
  // [filled the day with consultations]
  if (/^(?:fill|spend)$/.test(clause.group.lemma))
    while (
      units[at]?.kind === 'time' ||
      (units[at]?.kind === 'prep' && /^(?:with|in|on)$/.test(words[units[at]!.head]!.lower))
    )
      at++;
  if (isHappeningAt(at, parse)) found.push(at);
  // [their first match was lost] [is due in Rome] [came to Dublin for a full Test]
  const opens =
    /^(?:begin|start|end|resume|conclude|finish|kick)$/.test(clause.group.lemma) || isUnderWay(clause, parse);
  if (clause.subject !== null && clause.subject < clause.verb)
    if (
      isHappeningAt(clause.subject, parse) ||
      (words[units[clause.subject]!.head]!.pos === 'NOUN' && (opens || isDue(clause, parse)))
    )
      found.push(clause.subject);
  if (clause.group.lemma === 'be' && /^(?:due|back|out|home|over)$/.test(afterVerb(clause, parse)))
    found.push(clause.verb + 1);
  for (at = clause.verb + 1; at < clause.to; at++)
    if (
      parse.clauseOf[at] === clause.index &&
      units[at]?.kind === 'prep' &&
      ROLE.test(words[units[at]!.head]!.lower) &&
      isHappeningAt(at + 1, parse)
    )
      found.push(at + 1);
  return [...new Set(found)];
}

const isHappeningAt = (unit: number, { units, words }: Parse) =>
  units[unit]?.kind === 'noun' && isHappening(words[units[unit].head]!.lemma);

/** Does something get under way or take place [the prologue got under way]? */
const isUnderWay = ({ group, verb }: Clause, { units, words }: Parse) =>
  (group.lemma === 'get' && words[units[verb]!.to]?.lower === 'under') ||
  (group.lemma === 'take' && words[units[verb]!.to]?.lower === 'place');

/** Is something due [the results are due on Friday]? */
const isDue = ({ group, verb }: Clause, { units, words }: Parse) =>
  group.lemma === 'be' && words[units[verb]!.to]?.lower === 'due';

/** What leads to the happening of which the verb tells the part [came for a Test] [spoke at a rally]. */
const ROLE = /^(?:for|at|in|with|to|on|into|upon)$/;

/** Does the verb say more of the noun than that it is [the trial *opened*] [*gave* a dinner]? */
export const tellsActively = (clause: Clause, noun: number) =>
  (noun !== clause.subject &&
    clause.group.lemma !== 'be' &&
    !/^(?:fill|spend|pass)$/.test(clause.group.lemma)) ||
  (/^(?:begin|start|open|end|close|finish|resume|last|continue)$/.test(clause.group.lemma) &&
    (!clause.group.passive || /^(?:end|close|finish)$/.test(clause.group.lemma)));

/** What tells where somebody is, though it is no preposition [was *back*]. */
const WHERE = /^(?:back|home|ashore|aboard|over|out|up|there|away)$/;

/** The first word after a verb that is no adverb of manner or time [is *then* in recess]; empty where there is none. */
function afterVerb({ verb }: Clause, { units, words }: Parse): string {
  let at = verb + 1;
  while (units[at]?.kind === 'adverb' && !WHERE.test(words[units[at]!.head]!.lower)) at++;
  const unit = units[at];
  return unit ? words[unit.head]!.lower : '';
}

/** Does something come out or before the public [a memoir appeared in April] — not [he appeared tired]? */
export const comesOut = (clause: Clause, parse: Parse) =>
  clause.group.lemma === 'appear' &&
  /^(?:prep|time|comma|stop)$/.test(parse.units[clause.verb + 1]?.kind ?? 'stop');

/** Does somebody have something done [had a knee replaced]? */
export const isCausative = ({ group, verb, index }: Clause, { units, clauses }: Parse) =>
  group.lemma === 'have' &&
  units[verb + 1]?.kind === 'noun' &&
  clauses.some((one) => one.parent === index && one.kind === 'participle' && one.verb === verb + 2);

/** Is a thing, not a fact, awaited at a time [the result is expected on Monday]? */
export const isAwaited = ({ group, subject, verb }: Clause, { units, words }: Parse) =>
  group.passive &&
  /^(?:expect|await|anticipate)$/.test(group.lemma) &&
  subject !== null &&
  words[units[subject]!.head]!.pos !== 'PRON' &&
  /^(?:prep|time|stop)$/.test(units[verb + 1]?.kind ?? 'stop');

/** Is something put on show [will show the drawings] — not [figures show a rise]? */
export const isShow = ({ group, verb, subject }: Clause, { units, words }: Parse) =>
  group.lemma === 'show' &&
  (group.passive || units[verb + 1]?.kind === 'noun') &&
  (group.tense === 'future' ||
    // [an engineer showed jurors the records on Friday]
    (group.tense === 'past' && subject !== null && isWho(words[units[subject]!.head]!)));

/** Does a noun name somebody, as far as its form tells [engineer] [Holm] [he]? */
const isWho = ({ pos, lower, lemma }: Word) =>
  pos === 'PROPN' ||
  /^(?:he|she|they|we|i|who)$/.test(lower) ||
  /(?:er|or|ist|ian|man|woman|ant)$/.test(lemma);

/** Is being somewhere the happening itself [will be in Lima from Monday to Friday] [is due in Rome]? */
export const isStay = (clause: Clause, parse: Parse) =>
  clause.group.lemma === 'be' &&
  /^(?:in|at|on|due|back|home|ashore|aboard|over|out|up|there|away)$/.test(afterVerb(clause, parse));

/** Is it told of nobody or nothing [no talks were held]? */
export function hasNone(clause: Clause, parse: Parse): boolean {
  const next = clause.verb + 1;
  return isNone(clause.subject, parse) || (parse.units[next]?.kind === 'noun' && isNone(next, parse));
}

const isNone = (at: number | null, { units, words }: Parse) =>
  at !== null && /^(?:no|nobody|none|nothing|neither)$/.test(words[units[at]!.from]!.lower);
