import type { Clause, Parse } from './clause.ts';

/** What a verb of being has beside it that tells as much as the verb [was *back*] [is *in* Lima], and one of going [came *home*]. */
const WHERE = /^(?:prep|adverb|adjective)$/;
const GOING = /^(?:come|go|get|stay|return)$/;
/** How many verbs hang on each other at the most [had *to try to free*]. */
const DEEP = 3;

/**
 * The units that tell a happening together with its verb: where somebody is, and the verbs that hang on it and
 * have no time of their own [was *back* in Dakar] [spent months *looking* for him] [began *loading*] [let them
 * *fly*].
 * @returns units, the verb itself not among them
 */
export function predicateOf(clause: Clause, parse: Parse): number[] {
  const { units, clauses } = parse;
  const found: number[] = [];
  const next = units[clause.verb + 1];
  if (
    (clause.group.lemma === 'be' && next && WHERE.test(next.kind)) ||
    (GOING.test(clause.group.lemma) && next?.kind === 'adverb')
  )
    found.push(clause.verb + 1);
  let last = clause;
  for (let depth = 0; depth < DEEP; depth++) {
    const hung = clauses.find((one) => one.verb > last.verb && hangsOn(one, last, parse));
    if (!hung) break;
    found.push(hung.verb);
    last = hung;
  }
  return found;
}

/** Is a clause the rest of what the verb of another says [decided *to sell*] [kept *walking*], at no time of its own? */
function hangsOn(clause: Clause, on: Clause, { units, clauseOf }: Parse): boolean {
  if (clause.parent !== on.index || clause.goesOn) return false;
  if (clause.kind !== 'infinitive' && clause.kind !== 'participle') return false;
  if (units.some(({ kind }, at) => kind === 'time' && at > clause.verb && clauseOf[at] === clause.index))
    return false;
  return units.slice(on.verb + 1, clause.verb).every(({ kind }) => kind !== 'comma' && kind !== 'stop');
}

/** What somebody passed a time with, told of them [spent five months *looking* for him]; else the clause itself. */
export function passedIn(clause: Clause, parse: Parse): Clause {
  if (!/^(?:spend|pass)$/.test(clause.group.lemma) || parse.units[clause.verb + 1]?.kind !== 'time')
    return clause;
  const way = parse.clauses.find(
    (one) => one.verb === clause.verb + 2 && one.kind === 'participle' && one.group.form === 'gerund',
  );
  return way ? { ...way, subject: clause.subject } : clause;
}
