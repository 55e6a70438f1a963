import type { Clause } from './clause.ts';
import { join, listed, nounPhrase, prepositional, type Naming } from './noun-phrase.ts';

/** Adverbs that tell where to: they belong to the verb. */
const DIRECTION =
  /^(?:ashore|aboard|abroad|home|back|away|together|apart|west|east|north|south|inland|forward|ahead|down|up|off|out|over|aside|through|around|upstairs|downstairs|overseas|northward|southward|eastward|westward|again|way)$/;
const PARTICLE =
  /^(?:up|down|out|off|over|in|on|away|back|through|by|around|along|aside|apart|together|under|round)$/;
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
  /^(?:as|than|like|despite|because|amid|without|besides|except|unlike|within|before|after|since|until|during|throughout|by)$/;

/** What a title says after its verb. */
export interface Complements {
  particle: string;
  object: string;
  phrases: string[];
}

/** What follows the verb: particle, object, then the phrases that fit. */
export function complements(clause: Clause, naming: Naming, skipAgent: boolean): Complements {
  const { parse } = naming;
  const { words, units } = parse;
  const found: Complements = { particle: '', object: '', phrases: [] };
  let at = clause.verb + 1;
  let object = false;
  for (; at < units.length; at++) {
    const unit = units[at]!;
    const word = words[unit.head]!;
    if (unit.kind === 'time') continue;
    if (unit.kind === 'prep') {
      const after = units[at + 1];
      if (after?.kind === 'time') continue;
      if (skipAgent && word.lower === 'by') {
        at++;
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
      if (PARTICLE.test(word.lower) && at === clause.verb + 1 && after?.kind !== 'noun') {
        found.particle = word.lower;
        continue;
      }
      if (after?.kind !== 'noun') {
        // [carried out, struck off the list]
        if (after?.kind === 'verb' || after === undefined || after.kind === 'comma' || after.kind === 'stop')
          break;
        continue;
      }
      const [text, end] = prepositional(at, naming);
      // [voted by 312 to 205]
      if (words[after.head]!.pos === 'NUM' && /^(?:by|to)$/.test(word.lower)) {
        at = end - 1;
        continue;
      }
      if (LOOSE.test(word.lower)) {
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
      if (/^(?:himself|herself|itself|themselves|all|there)$/.test(words[unit.head]!.lower)) continue;
      if (object || found.phrases.length > 0) {
        if (parse.apposition.has(at)) continue;
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
    if (unit.kind === 'verb' && at === clause.verb + 1) {
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
