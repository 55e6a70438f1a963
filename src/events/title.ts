import type { Clause, Parse } from './clause.ts';
import { labelOf, partner } from './cast.ts';
import { present } from './verb.ts';
import type { Word } from './words.ts';

/** What title writing needs to know of the sentence. */
export interface Naming {
  readonly parse: Parse;
  /** for each unit the name of the figure that it speaks of */
  readonly names: readonly (string | null)[];
  /** the name that a pronoun stands for */
  readonly named: (pronoun: string) => string | null;
  readonly isPlural: (label: string) => boolean;
}

const MAX_CHARS = 80;
const MAX_WORDS = 10;
/** Adverbs that tell where to: they belong to the verb. */
const DIRECTION =
  /^(?:ashore|aboard|abroad|home|back|away|together|apart|west|east|north|south|inland|forward|ahead|down|up|off|out|over|aside|through|around|upstairs|downstairs|overseas|northward|southward|eastward|westward|again|way)$/;
const PARTICLE =
  /^(?:up|down|out|off|over|in|on|away|back|through|by|around|along|aside|apart|together|under|round)$/;
/** Prepositions that tell how and why at length: seldom worth their room. */
const LOOSE =
  /^(?:as|than|like|despite|because|amid|without|besides|except|unlike|within|before|after|since|until|during|throughout|by)$/;

const join = (parts: readonly string[]) =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replace(/ +/g, ' ')
    .trim();
const count = (text: string) => (text === '' ? 0 : text.split(' ').length);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Puts the parts of a title together as long as they have room: whole phrases, never cut. */
function fit(core: string, more: readonly string[], limit = MAX_WORDS): string {
  let title = core;
  for (const part of more) {
    const longer = join([title, part]);
    if (count(longer) > limit || longer.length > MAX_CHARS) break;
    title = longer;
  }
  return capital(title);
}

/**
 * The title of a happening that a verb tells: who does what, in the present tense.
 * [He left Paris for Rome before dawn → Kerry leaves Paris for Rome]
 */
export function titleOfClause(clause: Clause, naming: Naming): string {
  const { parse } = naming;
  const { words, units } = parse;
  const { group } = clause;
  const agent = group.passive ? agentOf(clause, naming) : null;
  const subject = clause.subject === null ? '' : nounPhrase(clause.subject, naming, true);
  const objects = complements(clause, naming, agent !== null);
  const plural = clause.subject === null ? false : isPlural(clause.subject, naming);
  const participle = words[units[clause.verb]!.head]!.lower;
  if (agent !== null && subject !== '') {
    const verb = present(group.lemma, agent.plural);
    return fit(
      join([agent.text, verb, objects.particle, lowered(subject, clause.subject, parse)]),
      objects.phrases,
    );
  }
  const verb = group.passive
    ? join([present('be', plural), participle])
    : group.aspect !== null && /ing$/.test(participle)
      ? join([present(group.aspect, plural), participle])
      : present(group.lemma, plural);
  return fit(join([subject, verb, objects.particle, objects.object]), objects.phrases);
}

/** The title of a happening that a noun names [a status conference is set for Friday → Status conference]. */
export function titleOfNoun(noun: number, naming: Naming): string {
  const { parse } = naming;
  const { units } = parse;
  const own = ofPhrase(noun, naming);
  const phrases: string[] = [];
  for (let at = noun + 1; at < units.length; at++) {
    const unit = units[at]!;
    if (unit.kind === 'time' || (unit.kind === 'prep' && units[at + 1]?.kind === 'time')) continue;
    if (unit.kind !== 'prep' || units[at + 1]?.kind !== 'noun') break;
    const [text, end] = prepositional(at, naming);
    phrases.push(text);
    at = end - 1;
  }
  return fit(own, phrases);
}

/** The noun alone: its "of" comes with the phrases after it. */
const ofPhrase = (noun: number, naming: Naming) => {
  const { words, units } = naming.parse;
  return labelOf(words.slice(units[noun]!.from, units[noun]!.to), naming.named);
};

/** A title for a limit [a Dec. 31 deadline for both sides to carry out its terms → Deadline for both sides to carry out its terms]. */
export function titleOfLimit(noun: number, naming: Naming): string {
  const { parse } = naming;
  const title = titleOfNoun(noun, naming);
  const task = parse.clauses.find(
    (clause) => clause.kind === 'infinitive' && clause.verb > noun && clause.verb - noun <= 6,
  );
  if (!task) return title;
  const objects = complements(task, naming, false);
  return fit(join([title, 'to', task.group.lemma, objects.particle, objects.object]), []);
}

function agentOf(clause: Clause, naming: Naming): { text: string; plural: boolean } | null {
  const { words, units } = naming.parse;
  for (let at = clause.verb + 1; at < Math.min(units.length, clause.verb + 5); at++) {
    const unit = units[at]!;
    if (unit.kind === 'prep' && words[unit.head]!.lower === 'by' && units[at + 1]?.kind === 'noun') {
      const noun = words[units[at + 1]!.head]!;
      if (
        /^(?:hand|mistake|accident|law|force|sea|air|road|rail|train|bus|car|plane|ship|post|mail|phone)$/.test(
          noun.lemma,
        )
      )
        return null;
      if (noun.pos === 'NUM' || /^(?:percent|votes?|points?)$/.test(noun.lower)) return null;
      return { text: nounPhrase(at + 1, naming, true), plural: isPlural(at + 1, naming) };
    }
    if (unit.kind !== 'time' && unit.kind !== 'adverb') return null;
  }
  return null;
}

interface Complements {
  particle: string;
  object: string;
  phrases: string[];
}

/** What follows the verb: particle, object, then the phrases that fit. */
function complements(clause: Clause, naming: Naming, skipAgent: boolean): Complements {
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

/** A preposition with its noun and the "of" that hangs on it. @returns its words and the unit after it */
function prepositional(at: number, naming: Naming): [string, number] {
  const { words, units } = naming.parse;
  const [text, end] = listed(at + 1, naming);
  return [join([words[units[at]!.head]!.lower, text]), end];
}

/** A noun phrase with "and" and "of" [the makers of Concorde] [Arab and European states]. */
function listed(at: number, naming: Naming): [string, number] {
  const { parse } = naming;
  const { words, units } = parse;
  let text = nounPhrase(at, naming, false);
  let end = at + 1;
  while (end < units.length) {
    const unit = units[end]!;
    const next = units[end + 1];
    if (unit.kind === 'prep' && words[unit.head]!.lower === 'of' && next?.kind === 'noun') {
      text = join([text, 'of', nounPhrase(end + 1, naming, false)]);
      end += 2;
      continue;
    }
    if (
      unit.kind === 'and' &&
      next?.kind === 'noun' &&
      /^and$/.test(words[unit.head]!.lower) &&
      units[end + 2]?.kind !== 'verb' &&
      parse.clauses.every((clause) => clause.subject !== end + 1)
    ) {
      text = join([text, 'and', nounPhrase(end + 1, naming, false)]);
      end += 2;
      continue;
    }
    break;
  }
  return [text, end];
}

/** The words of a noun phrase in a title: names for pronouns and for roles with a name beside them. */
export function nounPhrase(at: number, naming: Naming, subject: boolean): string {
  const { parse, names } = naming;
  const { words, units } = parse;
  const unit = units[at]!;
  const own = words.slice(unit.from, unit.to);
  const head = words[unit.head]!;
  const beside = [...parse.apposition].find(([, explained]) => explained === at)?.[0];
  // [his Russian counterpart, Sergey Lavrov]
  if (beside !== undefined && words[units[beside]!.head]!.pos === 'PROPN' && head.pos !== 'PROPN') {
    const name = names[beside];
    if (name) return name;
  }
  const name = names[at] ?? null;
  let text =
    head.pos === 'PRON' && own.length === 1
      ? (name ?? (subject ? capital(head.lower) : head.lower))
      : name !== null && (subject || isNameOnly(own))
        ? name
        : labelOf(own, subject ? naming.named : unnamed);
  if (subject) {
    const next = units[at + 2];
    const other = partner(parse, at);
    if (other !== null) text = join([text, 'and', nounPhrase(other, naming, false)]);
    // [the road there] [a group of nine]
    if (
      units[at + 1]?.kind === 'prep' &&
      words[units[at + 1]!.head]!.lower === 'of' &&
      next?.kind === 'noun' &&
      head.pos !== 'PROPN' &&
      name !== null
    )
      if (!/^(?:governor|mayor|president|head|leader|director|minister|secretary|chief)$/.test(head.lemma))
        text = join([text, 'of', nounPhrase(at + 2, naming, false)]);
  }
  return text;
}

/** Whose it is can be seen from the subject [breaks its banks]. */
const unnamed = () => null;
const isNameOnly = (own: readonly Word[]) =>
  own.every(
    (word) =>
      word.pos === 'PROPN' ||
      word.pos === 'DET' ||
      /^(?:president|mr|ms|mrs)$/.test(word.lower.replace(/\.$/, '')),
  );

function lowered(text: string, at: number | null, parse: Parse): string {
  if (at === null) return text;
  const first = parse.words[parse.units[at]!.from]!;
  const proper = first.pos === 'PROPN' || /^\p{Lu}/u.test(text) === false;
  return proper
    ? text
    : first.pos === 'DET' || first.pos === 'PRON'
      ? text
      : text.charAt(0).toLowerCase() + text.slice(1);
}

function isPlural(at: number, naming: Naming): boolean {
  const { words, units } = naming.parse;
  const unit = units[at]!;
  const head = words[unit.head]!;
  if (partner(naming.parse, at) !== null) return true;
  if (/^(?:they|we|you|i)$/.test(head.lower)) return true;
  const name = naming.names[at];
  if (name) return naming.isPlural(name);
  if (head.pos === 'NUM') return !/^(?:1|one)$/.test(head.lower);
  return (
    (head.pos === 'NOUN' && head.lower !== head.lemma && head.lower.endsWith('s')) ||
    /^(?:people|police|men|women|children)$/.test(head.lower)
  );
}
