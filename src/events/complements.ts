import { present } from '../lexicon/verb-forms.ts';
import { spelled } from './label.ts';
import type { Clause } from './clause.ts';
import { isCausative } from './light.ts';
import type { Word } from './words.ts';
import { isPlural, join, listed, lowered, nounPhrase, prepositional, type Naming } from './noun-phrase.ts';

/** Adverbs that tell where to: they belong to the verb. */
const DIRECTION =
  /^(?:ashore|aboard|overboard|aground|afloat|abroad|home|back|away|together|apart|west|east|north|south|inland|forward|ahead|down|up|off|out|over|aside|through|around|upstairs|downstairs|overseas|northward|southward|eastward|westward|again|way)$/;
const PARTICLE =
  /^(?:up|down|out|off|over|in|on|away|back|through|by|around|along|aside|apart|together|under|round)$/;
/** Particles that are no preposition before a time, as "on" is. */
const LEAVING = /^(?:off|out|up|down|away|back|aside|apart)$/;
/** Verbs of two words that take an object. */
const PHRASAL = new Set(
  `carry out|set up|call off|take over|hand over|take up|give up|put off|turn down|lay off|set off|shut down|cut off|work out|bring about
  pick up|break off|wipe out|roll out|rule out|blow up|tear down|strike down|throw out|call up|take on|hand out|sign off|kick off|open up
  close down|buy up|buy out|sell off|pay off|pay out|bring down|bring up|bring forward|hold up|hold back|hand down|draw up|draft in|move up
  put up|put down|put forward|put out|phase out|point out|rip up|seal off|block off|cordon off|send out|send off|spell out|stave off
  step up|sum up|swear in|switch off|switch on|take down|take in|take off|team up|tie up|trade in|turn over|vote down|vote in|wind down|wind up|write off`
    .split(/[|\n]/)
    .map((verb) => verb.trim()),
);
/** Prepositions that tell how and why at length: seldom worth their room. */
const LOOSE =
  /^(?:part|way|advance|spite|terms|light|addition|view|connection|line|anticipation|as|than|like|despite|because|amid|without|besides|except|unlike|within|before|after|since|until|during|throughout|by)$/;

/** Verbs of what somebody is or is no more [resigns *as* mayor]. */
const SERVING = /^(?:resign|swear|serve|act|work|retire|return|step|continue|begin|start|take|stand|quit)$/;

/** Verbs whose content is the news [ruled that] [found that]. */
const FINDING =
  /^(?:rule|find|decide|agree|vote|order|learn|discover|conclude|determine|show|promise|pledge|vow|demand)$/;
/** Verbs that have a length of time for their object. */
const TIMED = /^(?:spend|pass|log|log up|clock|mark|celebrate)$/;
/** Verbs of what is done before somebody [appears before a judge]. */
const COURT = /^(?:appear|testify|stand|go|come|argue|plead|speak)$/;
/** Is a chunk only the score of a vote or a game [4-1]? */
const isScore = (own: readonly Word[]) =>
  own.every(({ text }) => /^(?:\d+|[-–]|\d+[-–]\d+)$/.test(text)) &&
  own.some(({ text }) => /[-–]/.test(text));

/** What a title says after its verb. */
export interface Complements {
  particle: string;
  object: string;
  phrases: string[];
}

/** What was found or ruled, as a title tells it [that two piers had shifted → two piers have shifted]. */
function contentOf(clause: Clause, naming: Naming): string {
  const { words, units } = naming.parse;
  const { group, subject } = clause;
  if (subject === null || group.negated) return '';
  const plural = isPlural(subject, naming);
  const form = words[units[clause.verb]!.head]!.lower;
  const helper = group.modal !== null ? 'will' : group.perfect ? present('have', plural) : '';
  const verb = group.passive
    ? join([helper || present('be', plural), group.modal ? 'be' : group.perfect ? 'been' : '', form])
    : group.modal !== null
      ? `will ${group.lemma}`
      : group.perfect
        ? join([helper, form])
        : present(group.lemma, plural);
  const { particle, object } = complements(clause, naming, false);
  return join([lowered(nounPhrase(subject, naming, true), subject, naming.parse), verb, particle, object]);
}

/** What follows the verb: particle, object, then the phrases that fit. */
export function complements(clause: Clause, naming: Naming, skipAgent: boolean): Complements {
  const { parse } = naming;
  const { words, units } = parse;
  const found: Complements = { particle: '', object: '', phrases: [] };
  let at = clause.verb + 1;
  // [the strikes that Kyiv began in May]
  const next = units[at]?.kind;
  const gap = clause.object !== null && next !== 'noun' && next !== 'verb' && next !== 'adjective';
  if (gap) found.object = lowered(listed(clause.object!, naming)[0], clause.object, parse);
  let object = gap;
  for (; at < units.length; at++) {
    // ["It is right," said Schiff]
    if (at === clause.subject) continue;
    const unit = units[at]!;
    const word = words[unit.head]!;
    if (unit.kind === 'time') {
      // [served four years of a sentence]
      if (at === clause.verb + 1 && words[unit.to]?.lower === 'of') at++;
      // [will spend the night on the ship] [has logged 402 days in space]: without it nothing is said
      else if (at === clause.verb + 1 && TIMED.test(clause.group.lemma)) {
        const own = words
          .slice(unit.from, unit.to)
          .filter(({ lower }, i) => i > 0 || !/^(?:the|an?|that|this)$/.test(lower));
        found.object = spelled(own);
        object = true;
      }
      continue;
    }
    if (unit.kind === 'prep') {
      const after = units[at + 1];
      // [took off that night] [called the stage off]
      if (LEAVING.test(word.lower) && after?.kind !== 'noun' && found.phrases.length === 0) {
        if (at === clause.verb + 1) found.particle = join([found.particle, word.lower]);
        else if (object && units[at - 1]!.kind === 'noun') found.object = join([found.object, word.lower]);
        if (at === clause.verb + 1 || (object && units[at - 1]!.kind === 'noun')) continue;
      }
      if (after?.kind === 'time') continue;
      if (COURT.test(clause.group.lemma) && word.lower === 'before' && after?.kind === 'noun') {
        const [text, end] = prepositional(at, naming);
        found.phrases.push(text);
        at = end - 1;
        continue;
      }
      if (skipAgent && word.lower === 'by') {
        at = prepositional(at, naming)[1] - 1;
        continue;
      }
      // [carry out its terms] [called off the strike]: a verb of two words has its object after the second
      if (
        at === clause.verb + 1 &&
        after?.kind === 'noun' &&
        PHRASAL.has(`${clause.group.lemma} ${word.lower}`)
      ) {
        found.particle = word.lower;
        continue;
      }
      // [touched down in Moscow]: a particle before another preposition or nothing
      if (
        PARTICLE.test(word.lower) &&
        at === clause.verb + 1 &&
        !/^(?:noun|sub|who)$/.test(after?.kind ?? '')
      ) {
        found.particle = word.lower;
        continue;
      }
      if (after?.kind !== 'noun') {
        // [carried out, struck off the list]
        if (after?.kind === 'verb' || after === undefined || after.kind === 'comma' || after.kind === 'stop')
          break;
        continue;
      }
      // [sentenced to 20 years in prison]
      if (
        word.lower === 'in' &&
        units[at - 1]?.kind === 'time' &&
        /^(?:prison|jail|custody)$/.test(words[after.head]!.lower)
      ) {
        at++;
        continue;
      }
      const [text, end] = prepositional(at, naming);
      // [brought them together in a bid to find agreement]: half of it says nothing
      if (
        units[end]?.kind === 'verb' &&
        /^(?:bid|effort|attempt|order|move|push)$/.test(words[after.head]!.lemma)
      )
        break;
      // [voted by 312 to 205]
      if (words[after.head]!.pos === 'NUM' && /^(?:by|to)$/.test(word.lower)) {
        at = end - 1;
        continue;
      }
      const office = word.lower === 'as' && SERVING.test(clause.group.lemma);
      if (LOOSE.test(word.lower) && !office) {
        if (found.phrases.length > 0 || object) break;
        at = end - 1;
        continue;
      }
      found.phrases.push(text);
      at = end - 1;
      continue;
    }
    if (unit.kind === 'adverb' || unit.kind === 'adjective') {
      // [pleaded not guilty]: what turns the sense stays
      if (word.lower === 'not') {
        found.object = join([found.object, word.lower]);
        continue;
      }
      // [pronounced him dead]
      if (
        unit.kind === 'adjective' &&
        object &&
        found.phrases.length === 0 &&
        units[at - 1]?.kind === 'noun'
      ) {
        found.object = join([found.object, word.text]);
        continue;
      }
      // [flew most of Monday night]
      if (/^(?:most|much|all|half|part)$/.test(word.lower) && words[unit.to]?.lower === 'of') continue;
      if (unit.kind === 'adjective' && !object && found.phrases.length === 0) {
        found.object = join([found.object, word.text]);
        continue;
      }
      if (DIRECTION.test(word.lower) && word.lower !== 'again') {
        if (found.phrases.length > 0) found.phrases.push(word.lower);
        else if (object) found.phrases.push(word.lower);
        else found.particle = join([found.particle, word.lower]);
      }
      continue;
    }
    if (unit.kind === 'noun') {
      // [announced he would hold it]: who does what is told next is no object
      if (/^(?:he|she|they|we|i)$/.test(word.lower) && unit.to - unit.from === 1) break;
      if (
        parse.clauses.some(
          ({ kind, subject, verb }) => /^(?:main|sub)$/.test(kind) && subject === at && verb > at,
        )
      )
        break;
      if (/^(?:himself|herself|itself|themselves|all|there)$/.test(word.lower)) continue;
      if (at === clause.verb + 1 && isScore(words.slice(unit.from, unit.to))) continue;
      if (object || found.phrases.length > 0) {
        if (parse.apposition.has(at)) continue;
        // [earned 31 cents a share]
        const rate = /^an?$/.test(words[unit.from]!.lower) && words[units[at - 1]!.from]!.pos === 'NUM';
        if (object && found.phrases.length === 0 && rate) {
          found.object = join([found.object, ...words.slice(unit.from, unit.to).map(({ text }) => text)]);
          continue;
        }
        if (object && found.phrases.length === 0) {
          // [gave her a dinner]
          found.phrases.push(nounPhrase(at, naming, false));
          continue;
        }
        break;
      }
      const [text, end] = listed(at, naming);
      found.object = join([found.object, text]);
      object = true;
      at = end - 1;
      continue;
    }
    // [declined to hear the case]: what is declined belongs to it
    // [voted 4-1 on Monday to close the bridge]: a score and a time do not part it from its verb
    const beside = units
      .slice(clause.verb + 1, at)
      .every(
        ({ kind, from, to }, i) =>
          kind === 'time' ||
          (kind === 'prep' && units[clause.verb + 2 + i]!.kind === 'time') ||
          isScore(words.slice(from, to)),
      );
    if (unit.kind === 'verb' && beside) {
      const next = parse.clauses.find(
        (one) => one.verb === at && (one.kind === 'infinitive' || one.kind === 'participle'),
      );
      if (!next) break;
      const inner = complements(next, naming, false);
      const infinitive =
        next.kind === 'infinitive'
          ? join(['to', next.group.passive ? 'be' : '', words[unit.head]!.lower])
          : words[unit.head]!.lower;
      found.object = join([infinitive, inner.particle, inner.object]);
      found.phrases.push(...inner.phrases);
      break;
    }
    // [ruled that the law is void]: what is ruled belongs to it
    if (
      /^(?:sub|who)$/.test(unit.kind) &&
      word.lower === 'that' &&
      beside &&
      FINDING.test(clause.group.lemma)
    ) {
      const next = parse.clauses.find(
        ({ from, opener }) => from >= at && from <= at + 1 && opener === 'that',
      );
      if (next) found.object = contentOf(next, naming);
      break;
    }
    // [has a knee replaced]
    if (unit.kind === 'verb' && at === clause.verb + 2 && isCausative(clause, parse)) {
      found.object = join([found.object, word.lower]);
      continue;
    }
    if (unit.kind === 'comma' && units[at + 1] && parse.apposition.has(at + 1)) {
      at++;
      if (units[at + 1]?.kind !== 'comma') break;
      at++;
      if (units[at + 1]?.kind !== 'prep') break;
      continue;
    }
    break;
  }
  return found;
}
