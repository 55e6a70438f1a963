import { bounds } from '../time/timex.ts';
import type { Day } from '../time/calendar.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import { isPastForm } from '../lexicon/verb-forms.ts';
import { SAYING, STATIVE } from '../lexicon/verbs.ts';
import type { Clause, Parse } from './clause.ts';
import { isHappening } from './noun.ts';

// Which clause a time belongs to: the questions that anchoring asks.

/** Verbs whose object has the time, not they [set a meeting for Friday] [await a ruling in May]. */
const SETTING =
  /^(?:set|schedule|plan|call|expect|want|need|have|depend|prepare|fix|book|await|face|demand|seek|precede|follow|postpone|delay|hope|wait|brace|aim|grow|stem|arise|result)$/;
function isAhead(expression: TimeExpression, now: Day | null): boolean {
  const interval = bounds(expression.value);
  return now !== null && interval !== null && interval.from > now + 0.5;
}

/** Does a time beside an object belong to it rather than to the verb [set a meeting for Friday]? */
export function goesWithNoun(clause: Clause, expression: TimeExpression, now: Day | null): boolean {
  const { lemma, tense, plan } = clause.group;
  return SETTING.test(lemma) || (tense === 'past' && plan === null && isAhead(expression, now));
}

/** The clause that an infinitive's time belongs to: its own for what is to come, else the verb that it hangs on. */
export function governor(
  parse: Parse,
  clause: Clause,
  expression: TimeExpression,
  prep: string,
  now: Day | null,
): Clause {
  const { units, words } = parse;
  // [declared the outbreak finished on Monday]
  const before = parse.clauses.find(({ verb }) => verb === clause.verb - 2);
  // [which the club bought used in 1974] [was found tied to a crate at dusk]
  const right = parse.clauses.find(({ verb }) => verb === clause.verb - 1);
  if (
    right &&
    clause.kind === 'participle' &&
    clause.group.form === 'bare' &&
    /^(?:find|see|leave|buy|sell|keep|bring|send)$/.test(right.group.lemma)
  )
    return right;
  if (
    before &&
    clause.subject === clause.verb - 1 &&
    /^(?:declare|pronounce|find|see|keep|report)$/.test(before.group.lemma) &&
    clause.group.form === 'bare' &&
    isPastForm(words[units[clause.verb]!.head]!.lower)
  )
    return before;
  if (clause.kind !== 'infinitive' || clause.parent === null) return clause;
  const parent = parse.clauses[clause.parent]!;
  if (parent.group.tense !== 'past' || parent.group.plan !== null) return clause;
  // [opened an inquiry in April, only to close it in May]
  if (words[units[clause.verb]!.from - 1]?.lower === 'only') return clause;
  if (isAhead(expression, now) || /^(?:by|from|until|till)$/.test(prep)) return clause;
  return governor(parse, parent, expression, prep, now);
}

/** The clause that a time before all verbs belongs to: no insertion [on Tuesday, her office said, she will fly]. */
export function next(parse: Parse, at: number): Clause | null {
  const { units } = parse;
  const later = parse.clauses.filter((clause) => clause.verb > at);
  const first = later.find(
    (clause) =>
      clause.kind === 'main' &&
      !(
        (SAYING.has(clause.group.lemma) || clause.group.lemma === 'hear') &&
        units[clause.verb + 1]?.kind === 'comma' &&
        later.some((other) => other.verb > clause.verb && other.kind === 'main')
      ),
  );
  const inside = later[0];
  if (inside && inside.from > 0 && inside.from <= at && inside.kind !== 'main') return inside;
  return (
    first ?? later.find((clause) => clause.kind !== 'participle') ?? inside ?? parse.clauses.at(-1) ?? null
  );
}

/** The clause that opens after a time [, and that night he met]: the time is the next clause's, not the last one's. */
export function opensNext(parse: Parse, at: number): Clause | null {
  const { units } = parse;
  let before = at - 1;
  while (before >= 0 && (units[before]!.kind === 'prep' || units[before]!.kind === 'adverb')) before--;
  // [and, two years later, married]
  const aside = units[before]?.kind === 'comma' && units[before - 1]?.kind === 'and';
  const left = aside ? 'and' : units[before]?.kind;
  if (left !== 'and' && left !== 'comma' && left !== 'stop' && left !== 'who' && left !== 'sub') return null;
  let after = at + 1;
  while (
    units[after] &&
    (units[after]!.kind === 'adverb' ||
      units[after]!.kind === 'comma' ||
      (units[after]!.kind === 'prep' && units[after + 1]?.kind === 'time') ||
      units[after]!.kind === 'time')
  )
    after++;
  // [not until Saturday did almost 200 countries approve]
  if (units[after]?.kind === 'verb' && parse.clauses.every((one) => one.verb !== after)) {
    after++;
    while (units[after]?.kind === 'adverb') after++;
  }
  const clause = parse.clauses.find(
    (one) =>
      (one.subject === after &&
        one.verb > after &&
        (one.kind === 'main' || one.kind === 'sub' || one.from <= after) &&
        one.kind !== 'participle') ||
      (one.from === after && !one.goesOn && one.kind !== 'participle') ||
      (one.verb === after && left === 'and'),
  );
  if (!clause || clause.verb < at) return null;
  // [voted for it, on 23 April, nine days after the paper printed it]
  if (clause.kind === 'sub' && /^(?:after|before)$/.test(clause.opener ?? '') && clause.from > at + 1)
    return null;
  // [after the shelling stopped, in 2016, he went back], but [he fell, on Tuesday, and]
  const opening = parse.clauses[0]?.kind === 'sub' && parse.clauseOf[at] === 0;
  if (left === 'comma' && units[at + 1]?.kind === 'comma' && clause.subject === after && !opening)
    return null;
  return clause;
}

/** The clause that an insertion between its subject and its verb dates [an attempt to join them, in 2007, failed]. */
export function inserted(parse: Parse, at: number, clause: Clause): Clause | null {
  const { units } = parse;
  let before = at - 1;
  while (units[before]?.kind === 'prep') before--;
  if (units[before]?.kind !== 'comma') return null;
  let after = at + 1;
  while (units[after]?.kind === 'comma' || units[after]?.kind === 'adverb') after++;
  return (
    parse.clauses.find(
      (one) =>
        one.verb === after &&
        one.subject !== null &&
        one.subject < clause.verb &&
        one.index !== clause.index &&
        !one.goesOn,
    ) ?? null
  );
}

/** The event noun nearest to a time in words without a verb. */
export function nearestNoun(parse: Parse, at: number): number | null {
  const { units, words } = parse;
  for (let step = 1; step < 12; step++)
    for (const i of [at - step, at + step])
      if (units[i]?.kind === 'noun' && isHappening(words[units[i].head]!.lemma)) return i;
  return null;
}

/** The clause that tells what was when a time was [in 2009, *when* an anchor gave way]. */
export function whenClause(parse: Parse, at: number): Clause | null {
  const { units, words } = parse;
  const opener = units[at + 1]?.kind === 'comma' ? at + 2 : at + 1;
  if (units[opener]?.kind !== 'who' || words[units[opener]!.from]!.lower !== 'when') return null;
  const clause = parse.clauses.find((one) => one.from === opener) ?? null;
  if (!clause || clause.group.negated || STATIVE.has(clause.group.lemma)) return null;
  // [nothing will fly before Saturday, when the Guard sends two helicopters]
  const ahead = /^(?:before|until|till)$/.test(words[units[at - 1]?.head ?? 0]!.lower);
  if (clause.group.tense !== 'past' && !ahead) return null;
  return units[at + 1]?.kind === 'comma' ? clause : null;
}
