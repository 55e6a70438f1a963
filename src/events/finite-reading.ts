import { isParticiple } from '../lexicon/verb-forms.ts';
import { INTRANSITIVE, SAYING, TELLING } from '../lexicon/verbs.ts';
import type { Clause } from './clause.ts';
import type { ClauseReading, Open } from './clause-reading.ts';
import { disagree } from './outlook.ts';
import type { UnitKind } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';

/** Nouns of what is said or thought, which "that" tells. */
const CONTENT =
  /^(?:news|fact|claim|report|demand|announcement|sign|hope|fear|evidence|idea|belief|rumou?r|word|view|warning|allegation|condition|chance|risk|possibility|suggestion|proof|message|statement|guarantee|promise|conclusion|decision|ruling|proposal|time|day|way|moment|suspicion|impression|doubt|concern)$/;
const DEMANDING = /^(?:demand|insist|ask|request|require|recommend|propose|urge|suggest)$/;
const RELATIVE = /^(?:who|which|that|where|when|whose|what|whom|why|how|wherever)$/;

/** A finite verb: of the subject that waits, of one further out, or going on from the last. */
export function readFinite(
  reading: ClauseReading,
  at: number,
  group: VerbGroup,
  left: UnitKind | undefined,
): void {
  const { units } = reading;
  const latest = reading.clauses.at(-1)?.index ?? null;
  const last = reading.clauses.findLast(({ kind }) => kind !== 'participle' && kind !== 'infinitive') ?? null;
  const top = reading.top;
  if (!top.used) {
    // [who fell and rose]
    if (left === 'and' && last !== null && last.verb > top.opened) {
      reading.goOn(at, group, last);
      return;
    }
    top.used = true;
    const relative =
      top.opener !== null &&
      RELATIVE.test(top.opener) &&
      (units[top.opened]!.kind === 'who' || top.opened === top.unit);
    reading.make(at, group, top.opener === null ? 'main' : relative ? 'relative' : 'sub', {
      subject: top.unit < 0 ? null : top.unit,
      object: relative ? gapOf(reading, top, group) : null,
      opener: top.opener,
      parent: latest,
      from: top.opener === null ? top.unit : top.opened,
    });
    return;
  }
  // a subject further out still waits [the inspector who served … will not go]
  const waiting = reading.stack.findLastIndex((one) => !one.used && one.unit >= 0);
  const coordinated = left === 'and' || reading.adding;
  if (waiting >= 0 && !coordinated) {
    reading.stack = reading.stack.slice(0, waiting + 1);
    const { unit, opener } = reading.top;
    reading.top.used = true;
    reading.make(at, group, opener === null ? 'main' : 'sub', {
      subject: unit,
      opener,
      parent: latest,
      from: unit,
    });
    return;
  }
  // [demanded that it be shut] without the "that" [to demand the party scrap its tax]
  const asked = reading.clauses.at(-1);
  const verb = reading.words[units[at]!.head]!;
  if (
    asked !== undefined &&
    asked.verb === at - 2 &&
    DEMANDING.test(asked.group.lemma) &&
    units[at - 1]!.kind === 'noun' &&
    verb.lower === verb.lemma
  ) {
    reading.make(at, group, 'sub', { subject: at - 1, parent: latest, from: at - 1 });
    return;
  }
  // ["…," said Hanta Rasoa]
  if (SAYING.has(group.lemma) && (left === 'comma' || left === 'stop') && units[at + 1]?.kind === 'noun') {
    reading.make(at, group, 'main', { subject: at + 1, parent: latest });
    return;
  }
  // [a plan agreed in Vienna calls for talks]: the first was a participle
  const mistaken =
    last !== null &&
    last.group.form === 'bare' &&
    last.group.tense === 'past' &&
    last.subject !== null &&
    !INTRANSITIVE.has(last.group.lemma) &&
    isParticiple(reading.words[units[last.verb]!.head]!.lower);
  if (mistaken && !coordinated && left !== 'comma' && left !== 'stop') {
    const passive = units[last.verb + 1]?.kind !== 'noun';
    reading.clauses[last.index] = { ...last, kind: 'participle', group: { ...last.group, passive } };
    const { kind, subject, opener, parent, from } = last;
    reading.make(at, group, kind, { subject, opener, parent, from });
    return;
  }
  reading.goOn(at, group, resumed(reading, at, last));
}

/** The clause that a verb goes on from: not a relative clause whose subject it disagrees with or that a comma closed. */
function resumed(reading: ClauseReading, at: number, last: Clause | null): Clause | null {
  const { words, units } = reading;
  if (last === null || last.kind === 'main' || last.subject === null) return last;
  const main = reading.clauses.findLast(({ kind, verb }) => kind === 'main' && verb < last.verb);
  if (!main || main.subject === null) return last;
  let and = at - 1;
  while (and > last.verb && units[and]!.kind !== 'and') and--;
  // [go on to Kazarman, where a clinic is down, and fly home]
  const closed =
    units[and - 1]?.kind === 'comma' &&
    (last.kind === 'sub' || (last.kind === 'relative' && units[last.from - 1]?.kind === 'comma'));
  const wrong =
    disagree(words, units[last.subject]!, units[at]!) && !disagree(words, units[main.subject]!, units[at]!);
  // [got word on where the body had been buried, and ordered them to dig]: what was done to it does nothing
  const acts =
    last.group.passive &&
    units[and]?.kind === 'and' &&
    units[and - 1]?.kind === 'comma' &&
    (units[at + 1]?.kind === 'noun' || last.opener === 'where');
  return (closed && units[and]?.kind === 'and') || wrong || acts ? main : last;
}

/** What a relative clause with a subject of its own has for its object [the strikes that Kyiv began], or null. */
function gapOf(
  reading: ClauseReading,
  { opener, opened, unit, antecedent }: Open,
  group: VerbGroup,
): number | null {
  const { words, units } = reading;
  if (antecedent === null || unit < 0 || INTRANSITIVE.has(group.lemma)) return null;
  // [a rally that the town had been promised]
  if (group.passive && !/^(?:promise|offer|give|pay|show|award|grant|send)$/.test(group.lemma)) return null;
  if (units[opened - 1]?.kind === 'prep' || !/^(?:which|that|whom|who)$/.test(opener!)) return null;
  if (opener !== 'that') return antecedent;
  // [told reporters that the firm had closed] [the news that the firm had closed]
  const before = reading.clauses.findLast(({ verb }) => verb < antecedent);
  const said = before !== undefined && (SAYING.has(before.group.lemma) || TELLING.has(before.group.lemma));
  return said || CONTENT.test(words[units[antecedent]!.head]!.lemma) ? null : antecedent;
}
