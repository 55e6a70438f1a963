import { isParticiple } from '../lexicon/verb-forms.ts';
import { SAYING } from '../lexicon/verbs.ts';
import { isPluralForm } from './around.ts';
import { isHappening } from './noun.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

// What stands before and after a chunk in its sentence: the questions that clause finding asks.

/** Does a comma before a name or a noun with a determiner open an apposition [his counterpart, Sergey Lavrov,]? */
export function isAppositive(
  words: readonly Word[],
  units: readonly Unit[],
  at: number,
  before: number,
): boolean {
  const after = units[at + 1];
  const closed =
    after === undefined ||
    after.kind === 'comma' ||
    after.kind === 'stop' ||
    after.kind === 'prep' ||
    after.kind === 'who';
  const proper = words[units[at]!.head]!.pos === 'PROPN' || words[units[before]!.head]!.pos === 'PROPN';
  return closed && proper;
}

/** Is a number between commas somebody's age [Mr Beattie, *67*, who]? */
export const isAge = (words: readonly Word[], units: readonly Unit[], at: number): boolean =>
  at >= 2 &&
  units[at]!.to - units[at]!.from === 1 &&
  /^\d{1,3}$/.test(words[units[at]!.head]!.text) &&
  units[at - 1]?.kind === 'comma' &&
  units[at - 2]?.kind === 'noun';

/** Do a noun phrase and what hangs on it lead up to a verb [the governor of the region declared]? */
export function leadsToVerb(units: readonly Unit[], at: number, words: readonly Word[]): boolean {
  let commas = 0;
  for (let i = at + 1; i < units.length && i < at + 40; i++) {
    const { kind } = units[i]!;
    if (kind === 'verb') {
      const first = words[units[i]!.from]!;
      if (first.lower === 'to' || (/ing$/.test(first.lower) && first.pos === 'VERB')) {
        if (commas === 0 && kind === 'verb' && first.lower === 'to') return deeper(units, i, words);
        continue;
      }
      return true;
    }
    if (kind === 'who') return true;
    if (kind === 'stop' && !/^["(-]$/.test(words[units[i]!.from]!.text)) return false;
    if (kind === 'sub') return commas > 0 && deeper(units, i + 2, words);
    if (kind === 'comma') commas++;
    if (kind === 'comma' && commas > 4) return false;
  }
  return false;
}

function deeper(units: readonly Unit[], from: number, words: readonly Word[]): boolean {
  for (let i = from + 1; i < units.length && i < from + 30; i++) {
    const { kind } = units[i]!;
    if (kind === 'stop' && words[units[i]!.from]!.text !== '"') return false;
    if (kind === 'verb' && words[units[i]!.from]!.lower !== 'to') return true;
  }
  return false;
}

/** Is a verb after a comma a participle in an insertion that a comma closes before the verb [a call, fixed for 4 December, had been]? */
export function insertedHere(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  // [a march, organised before the talks failed, will go ahead]: a clause inside has a verb of its own
  let inner = 0;
  for (let i = at + 1; i < units.length && i < at + 12; i++) {
    const { kind } = units[i]!;
    if (kind === 'sub' || kind === 'who') inner++;
    else if (kind === 'verb' && inner > 0) inner--;
    // [launched in haste to study the moon, crashed]
    else if (kind === 'verb' && words[units[i]!.from]!.lower === 'to') continue;
    // [announced in June and approved in September, is]
    else if (kind === 'and' && isParticiple(words[units[i + 1]?.from ?? 0]!.lower)) i++;
    // [established by the fund and its friends, received]
    else if (kind === 'and' && units[i + 1]?.kind === 'noun' && units[i + 2]?.kind === 'comma') i++;
    else if (kind === 'verb' || kind === 'stop' || kind === 'and') return false;
    if (kind === 'comma') {
      for (let j = i + 1; j < units.length && j < i + 4; j++) {
        if (units[j]!.kind === 'verb') return words[units[j]!.from]!.lower !== 'to';
        if (units[j]!.kind === 'noun' || units[j]!.kind === 'stop') return false;
      }
      return false;
    }
  }
  return false;
}

/** Does a noun phrase right after another open a relative clause that no word opens [the refinery *the company* bought burned]? */
export function isContact(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  const first = words[units[at]!.from]!;
  if (!/^(?:DET|PRON|PROPN)$/.test(first.pos) || words[units[at - 1]!.head]!.pos !== 'NOUN') return false;
  let verbs = 0;
  for (let i = at + 1; i < units.length && i < at + 12; i++) {
    const { kind } = units[i]!;
    if (kind === 'verb' && words[units[i]!.from]!.lower !== 'to') verbs++;
    else if (!/^(?:prep|time|noun|adverb)$/.test(kind)) break;
    if (kind === 'noun' && units[i - 1]?.kind === 'verb' && verbs === 1) return false;
  }
  return verbs > 1;
}

/** Does a pronoun right after a noun open a relative clause [the dinner *it* had offered him]? */
export const isPronounContact = (words: readonly Word[], units: readonly Unit[], at: number): boolean =>
  /^(?:he|she|it|they|we|i)$/.test(words[units[at]!.head]!.lower) &&
  units[at]!.to - units[at]!.from === 1 &&
  units[at - 1]?.kind === 'noun' &&
  words[units[at - 1]!.head]!.pos === 'NOUN' &&
  // [repeated concerns he has voiced]
  (words[units[at - 1]!.from]!.pos === 'DET' || isPluralForm(words[units[at - 1]!.head]!)) &&
  units[at + 1]?.kind === 'verb';

/** Is a verb chunk helpers only [did] [had]? */
export const isHelper = (words: readonly Word[], unit: Unit) =>
  words
    .slice(unit.from, unit.to)
    .every((word) => word.pos === 'AUX' || word.pos === 'ADV' || word.pos === 'PART');

/** Does a helper come before its subject, after a word that turns them round? */
export function isInverted(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (units[next]?.kind === 'adverb') next++;
  if (units[next]?.kind !== 'noun' || !leadsToVerb(units, next, words)) return false;
  const before = units.slice(Math.max(0, at - 4), at);
  return before.some((unit) =>
    /^(?:not|only|never|nor|neither|so|seldom|rarely|hardly)$/.test(words[unit.from]!.lower),
  );
}

/** Is a noun after a comma one of a list that "and" closes before any verb? */
export function isListed(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < units.length && i < at + 12; i++) {
    const { kind } = units[i]!;
    if (kind === 'and') return units[i + 1]?.kind === 'noun' && units[i + 2]?.kind !== 'verb';
    if (kind !== 'noun' && kind !== 'comma') return false;
  }
  return false;
}

/** Do a noun and a verb in the present differ in number [members … closes]? */
export function disagree(words: readonly Word[], noun: Unit, verb: Unit): boolean {
  const head = words[noun.head]!;
  const first = words[verb.from]!;
  if (head.pos !== 'NOUN') return false;
  const plural = head.lower !== head.lemma && head.lower.endsWith('s');
  if (/^(?:are|were|have|do)$/.test(first.lower)) return !plural;
  const singular =
    /^(?:is|was|has|does)$/.test(first.lower) ||
    (first.pos === 'VERB' && first.lower !== first.lemma && first.lower.endsWith('s'));
  return singular && plural;
}

/** Does "beginning" or "starting" only say from when what is to be will be [to close it beginning April 3]? */
export function isFrom(
  words: readonly Word[],
  units: readonly Unit[],
  at: number,
  { tense, plan }: VerbGroup,
): boolean {
  const verb = units[at]!;
  if (verb.to - verb.from !== 1 || !/^(?:beginning|starting|commencing)$/.test(words[verb.head]!.lower))
    return false;
  const next = units[at + 1]?.kind === 'prep' ? units[at + 2] : units[at + 1];
  if (next?.kind !== 'time') return false;
  const noun = words[units[at - 1]!.head]!;
  return tense === 'future' || plan !== null || (units[at - 2]?.kind === 'prep' && !isHappening(noun.lemma));
}

/** The noun that a name after a preposition hangs on, for what is said of both [a *visit* to Kampala that was dropped]. */
export function chainHead(words: readonly Word[], units: readonly Unit[], at: number): number {
  let head = at;
  while (
    words[units[head]!.head]!.pos === 'PROPN' &&
    units[head - 1]?.kind === 'prep' &&
    units[head - 2]?.kind === 'noun' &&
    // [Ruth Adeyemi of Rail Voice, which]
    (words[units[head - 2]!.head]!.pos !== 'PROPN' || words[units[head - 2]!.from]!.pos === 'DET')
  )
    head -= 2;
  return head;
}

/** The event noun that a noun hangs on, which an aside after a comma is about [a *meeting* for the families, called for Friday]. */
export function happeningHead(words: readonly Word[], units: readonly Unit[], at: number): number | null {
  if (isHappening(words[units[at]!.head]!.lemma)) return null;
  let head = at;
  while (units[head - 1]?.kind === 'prep' && units[head - 2]?.kind === 'noun') {
    head -= 2;
    if (isHappening(words[units[head]!.head]!.lemma)) return head;
  }
  return null;
}

/** Is an "and" that of "between" [between Iraq and the United States]? */
export const isBetween = (words: readonly Word[], units: readonly Unit[], and: number) =>
  units[and]?.kind === 'and' &&
  units[and - 2]?.kind === 'prep' &&
  words[units[and - 2]!.head]!.lower === 'between';

/** Does "and" stand right before the next verb [an emergency on Monday *and* flew]? */
export function isCoordinated(units: readonly Unit[], at: number, words: readonly Word[]): boolean {
  const verb = units.findIndex(
    ({ kind, from }, i) => i > at && kind === 'verb' && words[from]!.lower !== 'to',
  );
  let before = verb - 1;
  while (before > at && units[before]!.kind === 'adverb') before--;
  return verb > 0 && units[before]?.kind === 'and';
}

/** Does a noun phrase run up to its verb without a comma? */
export function straightToVerb(units: readonly Unit[], at: number, words: readonly Word[]): boolean {
  for (let i = at + 1; i < units.length && i < at + 20; i++) {
    const { kind } = units[i]!;
    if (kind === 'verb')
      return !(words[units[i]!.from]!.lower === 'to' || /ing$/.test(words[units[i]!.from]!.lower));
    if (kind === 'who') return true;
    if (kind === 'sub') return deeper(units, i + 2, words);
    if (
      kind === 'stop' ||
      (kind === 'comma' && units[i + 1]?.kind !== 'noun' && units[i + 1]?.kind !== 'sub')
    )
      return false;
    if (kind === 'comma' && units[i + 1]?.kind === 'noun' && units[i + 2]?.kind !== 'comma') return false;
  }
  return false;
}

/** Does "by" follow a participle [killed *by* guerrillas]? */
export const isBy = (words: readonly Word[], units: readonly Unit[], at: number): boolean =>
  units[at + 1]?.kind === 'prep' && words[units[at + 1]!.head]!.lower === 'by';

/** Does a verb come after a chunk for a subject that waits, not only those of clauses that open in between? */
export function hasVerbAhead(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  let inner = SAYING.has(words[units[at]!.head]!.lemma) ? 1 : 0;
  for (let i = at + 1; i < units.length; i++) {
    const { kind, from } = units[i]!;
    const { lower, text } = words[from]!;
    if (kind === 'stop' && text !== '"') return false;
    if (kind === 'who' || kind === 'sub') inner++;
    else if (kind === 'verb' && lower !== 'to' && !/ing$/.test(lower)) {
      // [capsized, killing 31, the coast guard said]
      const attributed =
        SAYING.has(words[units[i]!.head]!.lemma) &&
        units[i - 1]!.kind === 'noun' &&
        units[i - 2]?.kind === 'comma';
      if (inner === 0 && units[i - 1]!.kind !== 'and' && !attributed) return true;
      inner = Math.max(0, inner - 1);
    }
  }
  return false;
}

/** Do only times stand between a helper and its verb [*will* next week *travel*]? */
export function isParted(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (units[next]?.kind === 'time' || (units[next]?.kind === 'prep' && units[next + 1]?.kind === 'time'))
    next++;
  const verb = units[next];
  return next > at + 1 && verb?.kind === 'verb' && !/^(?:to|not)$/.test(words[verb.from]!.lower);
}
