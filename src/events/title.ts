import { participleOf, present } from '../lexicon/verb-forms.ts';
import { INTRANSITIVE, SAYING, STATIVE } from '../lexicon/verbs.ts';
import { chargedVerb, isAlleged } from './allegation.ts';
import type { Clause } from './clause.ts';
import { complements } from './complements.ts';
import { labelOf } from './label.ts';
import {
  capital,
  isPlural,
  join,
  lowered,
  nounPhrase,
  oblique,
  prepositional,
  type Naming,
} from './noun-phrase.ts';

const MAX_CHARS = 80;
const MAX_WORDS = 10;
const count = (text: string) => (text === '' ? 0 : text.split(' ').length);

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
  // what has no object is not done to anybody [the bodies arrived]
  const group = INTRANSITIVE.has(clause.group.lemma) ? { ...clause.group, passive: false } : clause.group;
  const agent = group.passive ? agentOf(clause, naming) : null;
  const subject = clause.subject === null ? '' : nounPhrase(clause.subject, naming, true);
  const objects = complements(clause, naming, agent !== null);
  const plural =
    clause.subject === null ? false : (numberOf(clause, naming) ?? isPlural(clause.subject, naming));
  const participle = words[units[clause.verb]!.head]!.lower;
  const doubt = isAlleged(clause, parse) ? 'allegedly' : '';
  if (agent !== null && subject !== '') {
    const verb = present(group.lemma, agent.plural);
    return fit(
      join([agent.text, doubt, verb, objects.particle, oblique(lowered(subject, clause.subject, parse))]),
      objects.phrases,
    );
  }
  // [Russia's role in reaching a deal]: where nobody is told to have done it, it was done
  const thing = subject === '' && !group.passive && group.aspect === null ? objectAt(clause, naming) : null;
  if (thing !== null && objects.particle === '')
    return fit(
      join([objects.object, doubt, present('be', isPlural(thing, naming)), participleOf(group.lemma)]),
      objects.phrases,
    );
  const verb = group.passive
    ? join([present('be', plural), participle])
    : group.aspect !== null && /ing$/.test(participle)
      ? join([present(group.aspect, plural), participle])
      : present(group.lemma, plural);
  const hedged = chargedVerb(clause, parse, plural) ?? verb;
  return fit(join([subject, doubt, hedged, objects.particle, objects.object]), objects.phrases);
}

/** The noun phrase right after a verb of doing, its object; null where there is none. */
function objectAt({ verb, group }: Clause, { parse: { units, words } }: Naming): number | null {
  const unit = units[verb + 1];
  if (unit?.kind !== 'noun' || STATIVE.has(group.lemma) || SAYING.has(group.lemma)) return null;
  return /^(?:NOUN|PROPN)$/.test(words[unit.head]!.pos) ? verb + 1 : null;
}

/** Is the subject of a verb told as many, by the form of the verb [they *were*]? null where the form does not tell. */
function numberOf({ verb, subject, goesOn }: Clause, { parse: { words, units } }: Naming): boolean | null {
  const { lower } = words[units[verb]!.from]!;
  // of a team it may be told either way; of a name nothing else tells
  if (subject === null || goesOn || subject > verb || !/^\p{Lu}/u.test(words[units[subject]!.head]!.text))
    return null;
  if (/^(?:is|was|has|does)$/.test(lower)) return false;
  return /^(?:are|were|have|do)$/.test(lower) ? true : null;
}

/** The title of a happening that a noun names [a status conference is set for Friday → Status conference]. */
export function titleOfNoun(noun: number, naming: Naming, clause: Clause | null = null): string {
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
  const title = fit(own, phrases);
  // [he boarded a flight → Kerry's flight]
  const whose =
    clause !== null && clause.subject !== noun && !title.includes(' ') && OWNED.test(title)
      ? ownerOf(clause, naming)
      : null;
  return whose === null ? title : `${whose}${whose.endsWith('s') ? "'" : "'s"} ${title.toLowerCase()}`;
}

/** Nouns of what somebody does, which says little without whose it is. */
const OWNED =
  /^(?:flight|trip|visit|tour|speech|address|appearance|journey|stay|walk|drive|ride|swim|holiday|vacation|return|arrival|departure|testimony|consultations?)$/i;

/** The figure that a clause's subject is, where it has a name. */
function ownerOf({ subject, verb }: Clause, { names }: Naming): string | null {
  return subject === null || subject > verb ? null : (names[subject] ?? null);
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
      const own = nounPhrase(at + 1, naming, true);
      const whole = capital(prepositional(at, naming)[0].replace(/^by /i, ''));
      // [strained by the downing of a plane]
      return { text: whole.startsWith(own) ? whole : own, plural: isPlural(at + 1, naming) };
    }
    if (unit.kind !== 'time' && unit.kind !== 'adverb') return null;
  }
  return null;
}
