import { isParticiple } from '../lexicon/verb-forms.ts';
import { INTRANSITIVE, SAYING } from '../lexicon/verbs.ts';
import type { ClauseReading } from './clause-reading.ts';
import { hasVerbAhead, insertedHere, isAge, isBy } from './outlook.ts';
import type { Unit } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';

/** Verbs whose participle has a name, an office or a gift after it [a man named Lund] [crowned queen]. */
const NAMING =
  /^(?:name|call|elect|appoint|give|award|dub|title|entitle|pay|offer|hand|make|crown|nickname|rename|consider|deem|grant|teach|deny|send|show|tell|owe|lend)$/;

/** What befalls people, not sites [he is in the county jail, *arrested* in March]. */
const ON_PEOPLE =
  /^(?:arrest|jail|detain|charge|convict|sentence|indict|accuse|acquit|injure|hire|elect|hospitali[sz]e)$/;
const SITE =
  /^(?:cent(?:er|re)|jail|prison|hospital|camp|county|city|street|road|avenue|school|station|court|facility|penitentiary)$/;

/** The noun that a past form after it describes [a plan *agreed* in Vienna], or null where it is a finite verb. */
export function describedBy(
  reading: ClauseReading,
  unit: Unit,
  at: number,
  group: VerbGroup,
  before: number,
): number | null {
  const { words, units } = reading;
  const top = reading.top;
  const head = words[unit.head]!;
  const past = head.lower !== head.lemma || group.tense === 'past';
  // [a team of 17, with four dogs, took off]
  if (group.form !== 'bare' || !past || reading.adding || !isParticiple(head.lower)) return null;
  // [and, with the radio giving out the news, pulled into Hull]: goes on from the verb before the aside
  if (closesAside(units, at)) return null;
  // [Moore, a figure in a plan hatched by friends, was jailed]
  const waiting = reading.stack.findLast((one) => !one.used && one.unit >= 0);
  if (waiting && waiting.unit < at - 1 && units[at - 1]!.kind === 'noun' && isBy(words, units, at)) {
    // [a strike at airports called by the union]
    const link = units[at - 2]!.kind === 'prep' ? words[units[at - 2]!.head]!.lower : '';
    const site = link === 'at' || (link === 'in' && words[units[at - 1]!.head]!.pos === 'PROPN');
    return site && units[at - 3]?.kind === 'noun' ? at - 3 : at - 1;
  }
  // [froze its review in May, thawed it last week]: with an object it is no participle
  if (units[at + 1]?.kind === 'noun' && !NAMING.test(group.lemma)) return null;
  // [made for Mindelo, in the Cape Verde islands, anchored at dusk and]
  if (
    units[at - 1]?.kind === 'comma' &&
    units[at - 2]?.kind === 'noun' &&
    units[at - 3]?.kind === 'prep' &&
    units[at - 4]?.kind === 'comma' &&
    reading.current !== null
  )
    return null;
  // [studied in Rome, graduated in 2007] [the storm that did for the boom arrived]
  if (INTRANSITIVE.has(group.lemma) && (waiting || units[at - 1]?.kind === 'comma')) return null;
  // [fell 6%, the company said, hurt by a recall]
  const said = reading.clauses.at(-1);
  if (said && SAYING.has(said.group.lemma) && said.verb === at - 2 && units[at - 1]?.kind === 'comma')
    if (isBy(words, units, at)) return reading.clauses.find(({ kind }) => kind === 'main')?.subject ?? null;
  const inserted = insertedHere(words, units, at);
  if (waiting) {
    // [that a worker named Odessa Pruitt collapsed]
    const called =
      /^(?:name|call|dub|nickname)$/.test(group.lemma) && words[units[at + 1]?.head ?? 0]!.pos === 'PROPN';
    if (called && waiting.unit === at - 1 && hasVerbAhead(words, units, at)) return at - 1;
    // [the probe, launched in 2009 to study the moon, crashed]: the second comma leads back to the probe
    const inside = reading.clauses.find(({ verb }) => verb > waiting.unit);
    const closed = units[at - 1]?.kind === 'comma' && inside && units[inside.from - 1]?.kind === 'comma';
    if (closed && !inserted) return null;
    // [the plan, agreed in June, signed in July, takes effect]
    if (closed && inside.kind === 'participle' && inside.subject !== null) return inside.subject;
    // [officers who had searched the house concluded that he was dead]: no other verb comes for them
    const told = reading.clauses.findLast(({ kind }) => kind !== 'participle' && kind !== 'infinitive');
    if (told?.kind === 'relative' && !hasVerbAhead(words, units, at)) return null;
    // [the government, facing a strike called for Monday, offered]
    const frame = reading.current === null ? null : reading.clauses[reading.current]!;
    const framing = frame?.kind === 'participle' && units[frame.verb - 1]?.kind === 'comma';
    if (framing && inserted && units[at - 1]?.kind === 'noun' && at - 1 !== top.unit) return at - 1;
  }
  // [divers hired by the county examined the footings]
  const last = reading.clauses.at(-1);
  if (
    last?.group.form === 'bare' &&
    last.subject === last.verb - 1 &&
    isParticiple(words[units[last.verb]!.head]!.lower) &&
    words[units[last.verb + 1]?.head ?? 0]!.lower === 'by' &&
    last.verb + 2 === at - 1
  )
    return null;
  // [defences, first promised in 2011,]
  const direct = units[at - 1]?.kind === 'adverb' ? units[at - 2]?.kind : units[at - 1]?.kind;
  // [his replacement, a man named Lund, was called up]
  if (direct === 'noun' && reading.apposition.has(at - 1) && NAMING.test(group.lemma)) return at - 1;
  // [Holm, 34, spent two nights there]
  if (units[at - 1]?.kind === 'comma' && isAge(words, units, at - 2)) return null;
  if (direct === 'noun' && top.used) {
    // [in an attack read on television, he]
    const framed = reading.current === null && units[at - 2]?.kind === 'prep' && head.lower !== head.lemma;
    if (units[at - 1]!.kind === 'noun' && (framed || (at - 1 !== top.unit && reading.current !== null)))
      return at - 1;
  }
  // [an extension of four weeks granted by the agency]
  const length =
    units[at - 1]?.kind === 'time' && units[at - 2]?.kind === 'prep' && units[at - 3]?.kind === 'noun';
  if (length && words[units[at - 2]!.head]!.lower === 'of' && isBy(words, units, at)) return at - 3;
  if (direct !== 'comma' || units[before - 1]?.kind !== 'noun') return null;
  // [a man who drove the pickup, pleaded guilty]: the man still waits for his verb
  if (reading.clauses.at(-1)?.kind === 'relative' && waiting) return null;
  const aside = top.used
    ? reading.current !== null && before - 1 > reading.clauses[reading.current]!.verb
    : inserted;
  if (!aside || (!inserted && reading.apposition.has(before - 1))) return null;
  // [he is in the county jail, arrested in March]: a site is not arrested
  const site = units[before - 2]?.kind === 'prep' && SITE.test(words[units[before - 1]!.head]!.lower);
  const frame = reading.current === null ? null : reading.clauses[reading.current]!.subject;
  return site && frame !== null && ON_PEOPLE.test(group.lemma) ? frame : before - 1;
}

/** Does a comma before a verb close an aside that follows "and" [and, *on the way home*, stopped]? */
function closesAside(units: readonly Unit[], at: number): boolean {
  if (units[at - 1]?.kind !== 'comma') return false;
  const open = units.findLastIndex(({ kind }, i) => i < at - 1 && kind === 'comma');
  return open > 0 && units[open - 1]!.kind === 'and';
}
