import { SAYING } from '../lexicon/verbs.ts';
import type { ClauseReading } from './clause-reading.ts';
import { isCharging } from './allegation.ts';
import { controller, isRanked } from './controller.ts';
import { readFinite } from './finite-reading.ts';
import { chainHead, happeningHead, isBy, isFrom, isHelper, isInverted, isParted } from './outlook.ts';
import { describedBy } from './participle.ts';
import type { Unit, UnitKind } from './unit.ts';
import { verbGroupOf, type VerbGroup } from './verb-group.ts';

const DUE = /^(?:due|set|likely|expected|scheduled|slated)$/;

/** A verb group: it opens a clause of its own, of the subject that waits or of another. */
export function readVerb(reading: ClauseReading, unit: Unit, at: number): void {
  const { words, units } = reading;
  // [not until Saturday did almost 200 countries approve]
  if (isHelper(words, unit) && isInverted(words, units, at)) {
    reading.helper = at;
    return;
  }
  const top = reading.top;
  // [will next week travel], [was on Friday sentenced]
  if (isHelper(words, unit) && !top.used && isParted(words, units, at)) {
    top.helpers = words.slice(unit.from, unit.to);
    reading.clauseOf[at] = reading.current;
    return;
  }
  const group = verbGroupOf(words, unit, top.used ? [] : top.helpers);
  const { before, left } = reading.left(at);
  const parent = reading.current ?? reading.clauses.at(-1)?.index ?? null;
  const latest = reading.clauses.at(-1)?.index ?? null;
  // [who fell] [that had been announced]
  if (left === 'who' && top.opener !== null && top.unit < 0 && !top.used && before === top.opened) {
    const gap = /^(?:who|which|that|what)$/.test(top.opener);
    top.used = true;
    reading.make(at, group, 'relative', {
      subject: gap ? (top.antecedent ?? sharedBy(reading, before)) : null,
      opener: top.opener,
      parent: latest,
      from: before,
    });
    return;
  }
  // [who prosecutors say drove the pickup]
  const inside = latest === null ? null : reading.clauses[latest]!;
  if (inside?.kind === 'relative' && inside.verb === at - 1 && SAYING.has(inside.group.lemma)) {
    const antecedent = reading.antecedent(inside.from);
    reading.make(at, group, 'relative', {
      subject: antecedent,
      opener: inside.opener,
      parent: inside.parent,
    });
    return;
  }
  if (group.form === 'infinitive') {
    readInfinitive(reading, at, group, left, parent);
    return;
  }
  // [let the planes fly] [watched a crane topple]: who does it stands before it
  const above = reading.current === null ? null : reading.clauses[reading.current]!;
  if (
    group.form === 'bare' &&
    group.tense === 'present' &&
    left === 'noun' &&
    above?.verb === at - 2 &&
    !above.group.passive &&
    /^(?:let|make|see|watch|hear|help|feel)$/.test(above.group.lemma)
  ) {
    const told = { ...group, form: 'infinitive' } as const;
    reading.make(at, told, 'infinitive', { subject: at - 1, parent: above.index });
    return;
  }
  // [to close it to all traffic beginning April 3]: from then on
  if (
    group.form === 'gerund' &&
    reading.current !== null &&
    left === 'noun' &&
    isFrom(words, units, at, reading.clauses[reading.current]!.group)
  ) {
    reading.clauseOf[at] = reading.current;
    return;
  }
  // [for the year ended Sept. 30]: which year
  if (
    group.lemma === 'end' &&
    group.form === 'bare' &&
    units[at - 2]?.kind === 'prep' &&
    units[at - 1]?.kind === 'time' &&
    units[at + 1]?.kind === 'time'
  ) {
    reading.clauseOf[at] = reading.current;
    return;
  }
  if (group.form === 'gerund') {
    // [passed a bill that would ban it, sending it to the Senate]
    const told = parent === null ? null : reading.clauses[parent]!;
    const main =
      told?.kind === 'relative' && left === 'comma' && units[told.from - 1]?.kind !== 'comma'
        ? reading.clauses.findLast(({ kind, verb }) => kind === 'main' && verb < told.verb)
        : null;
    // [accused Holm of killing a guard]: what Holm did
    const held =
      told && isCharging(told) && !told.group.passive && told.kind !== 'participle' ? told.verb + 1 : null;
    const charged =
      held !== null && units[held]?.kind === 'noun' && units[at - 1]?.kind === 'prep' ? held : null;
    // [noted Russia's role in reaching a deal]: it was not who noted it that reached it
    const owned = units[at - 1]?.kind === 'prep' && isOwned(reading, at - 2);
    const subject =
      units[at - 1]?.kind === 'noun' ? at - 1 : owned ? null : (charged ?? (main ?? told)?.subject ?? null);
    reading.make(at, group, 'participle', { subject, parent });
    return;
  }
  // [First elected in 2016, she is trying]
  const past = group.form === 'bare' && group.tense === 'past';
  if (
    past &&
    reading.clauses.length === 0 &&
    top.used &&
    (left === undefined || left === 'stop') &&
    units[at - 1]?.kind !== 'time'
  ) {
    reading.make(at, group, 'participle', {});
    return;
  }
  // [an expert kidnapped and killed by guerrillas]
  const twin = reading.clauses.at(-1);
  const twins =
    twin?.kind === 'participle' &&
    units.slice(twin.verb + 1, at - 1).every(({ kind }) => /^(?:prep|time|adverb)$/.test(kind));
  if (past && left === 'and' && twins && isBy(words, units, at)) {
    reading.make(at, group, 'participle', { subject: twin.subject, parent: twin.index, goesOn: true });
    return;
  }
  const described = describedBy(reading, unit, at, group, before);
  if (described !== null) {
    const next = units[at + 1];
    // [a review of the slides, promised for May], but [a meeting on dams, first promised in 2011]
    const aside =
      (units[at - 1]?.kind === 'comma' || units[at - 2]?.kind === 'comma') &&
      next?.kind === 'prep' &&
      words[next.head]!.lower === 'for';
    const subject =
      (aside ? happeningHead(words, units, described) : null) ?? chainHead(words, units, described);
    reading.make(at, group, 'participle', { subject, parent: latest });
    return;
  }
  readFinite(reading, at, group, left);
}

/** Does a noun phrase tell whose part in something it is [*Russia's role* in] [*the army's success* in]? */
function isOwned({ words, units }: ClauseReading, at: number): boolean {
  const unit = units[at];
  if (unit?.kind !== 'noun' || !PART.test(words[unit.head]!.lemma)) return false;
  return words.slice(unit.from, unit.head).some(({ text }) => /^'s?$/.test(text));
}

/** What somebody has in something that is done. */
const PART = /^(?:role|part|success|failure|help|hand|share|skill|interest|progress|experience)$/;

/** Whom a second relative clause tells of, like the one before it [a man who planned it *and who* drove], or null. */
const sharedBy = ({ units, clauses }: ClauseReading, opener: number) =>
  units[opener - 1]?.kind === 'and'
    ? (clauses.findLast(({ kind }) => kind === 'relative')?.subject ?? null)
    : null;

function readInfinitive(
  reading: ClauseReading,
  at: number,
  group: VerbGroup,
  left: UnitKind | undefined,
  parent: number | null,
): void {
  const { words, units } = reading;
  // [whether to start again, and they announced]
  const top = reading.top;
  if (top.opener !== null && top.unit < 0 && !top.used && top.opened === at - 1) top.used = true;
  const governor = parent === null ? null : reading.clauses[parent]!;
  const verb = governor && units[governor.verb]!;
  // [plans to send trucks and to feed people]
  const parallel =
    governor !== null &&
    verb !== null &&
    left === 'and' &&
    (governor.kind === 'infinitive' || words.slice(verb.from, verb.to).some(({ lower }) => lower === 'to'));
  if (parallel) {
    const { kind, subject, opener } = governor;
    reading.make(at, group, kind, { subject, opener, parent, goesOn: true });
    return;
  }
  // [a convention, to be held in May]: what is to be done is what was told of just before
  const beside = units[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
  const own =
    group.passive && units[beside]?.kind === 'noun' && (beside === at - 2 || governor?.group.lemma !== 'be');
  // [the tie at Bristol, due to be played on Monday, was]
  const due = units[at - 1];
  if (
    due?.kind === 'adjective' &&
    DUE.test(words[due.head]!.lower) &&
    units[at - 2]?.kind === 'comma' &&
    units[at - 3]?.kind === 'noun'
  ) {
    const told = { ...group, form: 'finite', tense: 'present', plan: 'due' } as const;
    reading.make(at, told, 'participle', { subject: chainHead(words, units, at - 3), parent });
    return;
  }
  const subject =
    own && beside !== governor?.subject ? beside : governor && controller(words, units, governor, at);
  // [it is the third storm to strike the country]: it has struck
  const tense = governor && isRanked(words, units, governor, at) ? governor.group.tense : group.tense;
  const told = tense === 'present' ? 'past' : tense;
  reading.make(at, told === group.tense ? group : { ...group, form: 'finite', tense: told }, 'infinitive', {
    subject,
    parent,
  });
}
