import { CANCELLING } from '../lexicon/verbs.ts';
import type { Clause, Parse } from './clause.ts';
import { wordAfter } from './clause-span.ts';
import type { Status, When } from './event.ts';
import { hasNone } from './light.ts';
import { isLimit } from './noun.ts';
import type { Scene, Telling } from './scene.ts';
import { isCancelled, isForegone, isOff, statusOf } from './status.ts';

/** What is told after a past plan where nothing came of it [was to begin in May, but the judge put it off]. */
const DROPPED =
  /\b(?:but|until|before) [^.;]*\b(?:put (?:it|them|that|this) off|postponed|delayed|cancelled|canceled|dropped|scrapped|called (?:it|them|that) off|called off|pulled out|withdrew|abandoned|scratched)\b/;

/** The status, and for a noun what its verb says becomes of it [a visit announced for Friday was dropped]. */
export function fate({ clause, noun, own }: Telling, prep: string, when: When, scene: Scene): Status | null {
  const { parse } = scene;
  const { units, words } = parse;
  const predicate = own ? parse.clauses.find((one) => one.subject === noun && one.kind === 'main') : clause;
  if (
    noun !== null &&
    predicate &&
    (isCancelled(predicate.group, wordAfter(predicate, parse)) || isOff(predicate.group))
  )
    return 'cancelled';
  // [asked to put off the dinner] [scrapped the visit]
  const host = noun === null ? null : (parse.clauseOf[noun] ?? null);
  if (own && host !== null && noun !== null && callsOff(parse.clauses[host]!, noun, parse))
    return 'cancelled';
  // [a plan to send them on Monday was given up]
  const plan =
    clause?.kind === 'infinitive'
      ? parse.clauses.find((one) => one.kind === 'main' && one.subject === clause.verb - 1)
      : undefined;
  if (plan && isCancelled(plan.group, wordAfter(plan, parse))) return 'cancelled';
  // [a second interview, fixed for March, never took place]
  if (noun !== null && predicate?.group.negated && isOff({ ...predicate.group, tense: 'future' }))
    return 'cancelled';
  if (own && clause && isForegone(clause.group)) return 'cancelled';
  // [classes will not resume on Monday]
  if (!own && clause && isOff(clause.group) && !/^(?:until|till|before|after)$/.test(prep))
    return 'cancelled';
  if (clause?.group.plan != null && clause.group.tense === 'past' && DROPPED.test(wordsAfter(clause, parse)))
    return 'cancelled';
  return statusOf({
    group: (own ? predicate?.group : clause?.group) ?? null,
    prep,
    conditional: clause !== null && isConditional(clause, parse),
    ahead: own && clause?.group.tense === 'future' && clause.group.form !== 'infinitive',
    limit: noun !== null && isLimit(words[units[noun]!.head]!.lemma),
    none: clause !== null && hasNone(clause, parse),
    after: clause === null ? '' : wordAfter(clause, parse),
    when,
    now: scene.now,
  });
}

function wordsAfter({ verb }: Clause, { units, words }: Parse): string {
  let text = '';
  for (let at = units[verb]!.to; at < words.length; at++) text += `${words[at]!.lower} `;
  return text;
}

/** Does a verb call off what it has for its object [put off the dinner] [scrapped the visit]? */
function callsOff({ group, verb }: Clause, noun: number, { units, words }: Parse): boolean {
  if (group.passive || group.negated || noun < verb) return false;
  const particle = units[verb + 1]?.kind === 'prep' ? words[units[verb + 1]!.head]!.lower : null;
  const direct = noun === verb + 1 || (particle === 'off' && noun === verb + 2);
  return (
    direct &&
    (CANCELLING.has(group.lemma) || group.lemma === 'put') &&
    (!/^(?:call|put|strike)$/.test(group.lemma) || particle === 'off')
  );
}

/** Does a condition come before the clause [if the pump holds, she could] — not inside it [Assent, if all goes well, would]? */
function isConditional(clause: Clause, { units, words }: Parse): boolean {
  if (/^(?:if|whether|unless)$/.test(clause.opener ?? '')) return true;
  const subject = clause.subject === null ? Infinity : units[clause.subject]!.from;
  const until = Math.min(units[clause.verb]!.from, subject + 1);
  return words.some(({ lower }, i) => lower === 'if' && i < until);
}
