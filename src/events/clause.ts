import type { Unit } from './unit.ts';
import { isParticiple, SAYING } from './verb.ts';
import { verbGroupOf, type VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

export type ClauseKind = 'main' | 'relative' | 'sub' | 'participle' | 'infinitive';

/** A verb with what belongs to it. Units are told by their index in the sentence. */
export interface Clause {
  readonly index: number;
  readonly kind: ClauseKind;
  readonly verb: number;
  readonly group: VerbGroup;
  /** the noun phrase that is its subject, or that a relative clause hangs on */
  subject: number | null;
  /** the word that opens a subordinate clause [if] [when] [who] */
  readonly opener: string | null;
  /** the clause that it goes on from or hangs on */
  readonly parent: number | null;
  /** does it go on from its parent with the same subject [left Oslo and talked]? */
  readonly goesOn: boolean;
  /** where the words that belong to it begin and end, as units; `to` exclusive */
  from: number;
  to: number;
}

/** A sentence in its clauses. */
export interface Parse {
  readonly words: readonly Word[];
  readonly units: readonly Unit[];
  readonly clauses: readonly Clause[];
  /** the clause that a unit belongs to, or null */
  readonly clauseOf: readonly (number | null)[];
  /** names and descriptions that stand in apposition: unit → the unit that they explain */
  readonly apposition: ReadonlyMap<number, number>;
}

interface Open {
  unit: number;
  opener: string | null;
  opened: number;
  used: boolean;
  antecedent: number | null;
  helpers?: readonly Word[];
}

/**
 * Finds the clauses of a sentence: each verb group with its subject. A stack of subjects that still wait
 * for their verb sees to relative clauses and insertions [the man who fell, police said, was not hurt].
 */
export function parse(words: readonly Word[], units: readonly Unit[]): Parse {
  const clauses: Clause[] = [];
  const apposition = new Map<number, number>();
  const clauseOf: (number | null)[] = units.map(() => null);
  let stack: Open[] = [{ unit: -1, opener: null, opened: 0, used: true, antecedent: null }];
  let current: number | null = null;
  let boundary = 0;
  let adding = false;
  let helper: number | null = null;
  const top = () => stack.at(-1)!;

  const previous = (at: number): number => {
    let i = at - 1;
    while (
      i >= 0 &&
      (units[i]!.kind === 'adverb' ||
        units[i]!.kind === 'time' ||
        (units[i]!.kind === 'prep' &&
          (units[i + 1]!.kind === 'time' || /^(?:then|now|here)$/.test(words[units[i + 1]!.from]!.lower))))
    )
      i--;
    return i;
  };

  units.forEach((unit, at) => {
    switch (unit.kind) {
      case 'stop': {
        const mark = words[unit.from]!.text;
        clauseOf[at] = null;
        if (/^(?:[;:.?!—–(]|--)$/.test(mark) || (mark === '"' && at > 0)) {
          if (mark !== '"' || !top().used) {
            if (mark !== '"') stack = [{ unit: -1, opener: null, opened: at, used: true, antecedent: null }];
          }
          current = null;
          boundary = at + 1;
          adding = false;
        }
        return;
      }
      case 'and':
        adding = true;
        clauseOf[at] = current;
        return;
      case 'sub':
        stack.push({ unit: -1, opener: words[unit.from]!.lower, opened: at, used: false, antecedent: null });
        boundary = at + 1;
        current = null;
        adding = false;
        return;
      case 'who': {
        const before = previous(at);
        let noun = units[before]?.kind === 'comma' ? before - 1 : before;
        while (noun >= 0 && (units[noun]!.kind === 'time' || units[noun]!.kind === 'adverb')) noun--;
        const antecedent = units[noun]?.kind === 'noun' ? chainHead(words, units, noun) : null;
        stack.push({ unit: -1, opener: words[unit.from]!.lower, opened: at, used: false, antecedent });
        boundary = at + 1;
        current = null;
        adding = false;
        return;
      }
      case 'noun': {
        const before = previous(at);
        const left = units[before]?.kind;
        if (helper !== null) {
          stack.push({
            unit: at,
            opener: null,
            opened: at,
            used: false,
            antecedent: null,
            helpers: words.slice(units[helper]!.from, units[helper]!.to),
          });
          helper = null;
          current = null;
          boundary = at;
          adding = false;
          return;
        }
        const fresh =
          left !== 'verb' &&
          (before < boundary ||
            left === 'comma' ||
            left === 'and' ||
            left === 'stop' ||
            left === 'sub' ||
            left === 'who' ||
            left === undefined);
        const governed = units[at - 1]?.kind === 'prep';
        // [with his colleague, Paolo Gentiloni, led]
        if (
          left === 'comma' &&
          before === at - 1 &&
          units[before - 1]?.kind === 'noun' &&
          words[unit.head]!.pos === 'PROPN' &&
          words[units[before - 1]!.head]!.pos === 'NOUN' &&
          units[at + 1]?.kind === 'comma' &&
          (current === null || units[before - 2]?.kind === 'prep' || units[before - 2]?.kind === 'verb')
        ) {
          apposition.set(at, before - 1);
          clauseOf[at] = current;
          return;
        }
        // [From the meeting he went] [if the pump holds she could look in]
        if (
          /^(?:he|she|they|we|i)$/.test(words[unit.head]!.lower) &&
          units[at - 1] &&
          (units[at - 1]!.kind === 'noun' || units[at - 1]!.kind === 'verb') &&
          leadsToVerb(units, at, words) &&
          !(current !== null && SAYING.has(clauses[current]!.group.lemma))
        ) {
          stack.push({ unit: at, opener: null, opened: at, used: false, antecedent: null });
          current = null;
          boundary = at;
          adding = false;
          return;
        }
        // [Qantas plans flights to India, the airline announced]
        const said =
          left === 'comma' &&
          units[at + 1]?.kind === 'verb' &&
          SAYING.has(verbGroupOf(words, units[at + 1]!).lemma);
        if (left === 'comma' && !top().used && top().unit >= 0 && !adding && !said) {
          if (units[before - 1]?.kind === 'noun') apposition.set(at, before - 1);
          clauseOf[at] = current;
          return;
        }
        if (
          left === 'comma' &&
          units[before - 1]?.kind === 'noun' &&
          current !== null &&
          !adding &&
          isAppositive(words, units, at, before - 1)
        )
          apposition.set(at, before - 1);
        // [between Egypt, Sudan and Ethiopia]: an item of a list
        if (
          left === 'comma' &&
          top().used &&
          current !== null &&
          units[before - 1]?.kind === 'noun' &&
          isListed(units, at)
        ) {
          clauseOf[at] = current;
          return;
        }
        // [visit Peru and Uruguay in November, the palace announced]
        if (
          (left === 'and' || left === 'comma') &&
          current !== null &&
          units[before - 1]?.kind === 'noun' &&
          (!straightToVerb(units, at, words) || isBetween(words, units, before))
        ) {
          adding = false;
          clauseOf[at] = current;
          return;
        }
        const goesToVerb = leadsToVerb(units, at, words);
        const clausal =
          current !== null &&
          clauses[current]!.group.form !== 'infinitive' &&
          SAYING.has(clauses[current]!.group.lemma) &&
          before === clauses[current]!.verb;
        if (
          !governed &&
          goesToVerb &&
          (fresh || clausal || (left !== 'verb' && units[at - 1]?.kind === 'time')) &&
          !apposition.has(at)
        ) {
          const waiting = top().unit < 0 && !top().used;
          if (adding && !waiting && left === 'and' && units[before - 1]?.kind === 'noun' && !top().used) {
            // [the government and the opposition will meet]: one subject
            clauseOf[at] = current;
            adding = false;
            return;
          }
          if (waiting) top().unit = at;
          else stack.push({ unit: at, opener: null, opened: at, used: false, antecedent: null });
          current = null;
          boundary = at;
          adding = false;
          return;
        }
        if (left === 'and') adding = false;
        clauseOf[at] = current;
        return;
      }
      case 'verb': {
        // [not until Saturday did almost 200 countries approve]
        if (isHelper(words, unit) && isInverted(words, units, at)) {
          helper = at;
          return;
        }
        const group = verbGroupOf(words, unit, top().used ? [] : top().helpers);
        const before = previous(at);
        const left = units[before]?.kind;
        const direct = at > 0 ? units[at - 1]!.kind : undefined;
        const make = (
          kind: ClauseKind,
          subject: number | null,
          opener: string | null,
          parent: number | null,
          goesOn: boolean,
          from: number,
        ) => {
          const clause: Clause = {
            index: clauses.length,
            kind,
            verb: at,
            group: isPassive(kind, goesOn && parent !== null ? clauses[parent]!.group : null)
              ? { ...group, passive: true }
              : group,
            subject,
            opener,
            parent,
            goesOn,
            from,
            to: at + 1,
          };
          clauses.push(clause);
          current = clause.index;
          clauseOf[at] = current;
          adding = false;
          boundary = at + 1;
        };
        // [a plan agreed in Vienna] [was arrested and indicted]: no object follows
        const isPassive = (kind: ClauseKind, parent: VerbGroup | null) =>
          group.form === 'bare' &&
          group.tense === 'past' &&
          units[at + 1]?.kind !== 'noun' &&
          isParticiple(words[unit.head]!.lower) &&
          (kind === 'participle' || parent?.passive === true);
        const lastFinite = () =>
          clauses.findLast((one) => one.kind !== 'participle' && one.kind !== 'infinitive') ?? null;
        // [who fell] [that had been announced]
        if (
          left === 'who' &&
          units[before]!.head >= 0 &&
          top().opener !== null &&
          top().unit < 0 &&
          !top().used &&
          before === top().opened
        ) {
          const { opener, antecedent } = top();
          const gap = opener !== null && /^(?:who|which|that|what)$/.test(opener);
          top().used = true;
          make('relative', gap ? antecedent : null, opener, clauses.at(-1)?.index ?? null, false, before);
          return;
        }
        if (group.form === 'infinitive') {
          const parent = current ?? clauses.at(-1)?.index ?? null;
          if (
            left === 'and' &&
            parent !== null &&
            (clauses[parent]!.kind === 'infinitive' ||
              clauses[parent]!.group.plan !== null ||
              /to/.test(
                words
                  .slice(units[clauses[parent]!.verb]!.from, units[clauses[parent]!.verb]!.to)
                  .map((w) => w.lower)
                  .join(' '),
              ))
          ) {
            make(clauses[parent]!.kind, clauses[parent]!.subject, clauses[parent]!.opener, parent, true, at);
            return;
          }
          make(
            'infinitive',
            parent === null ? null : controller(words, units, clauses[parent]!, at),
            null,
            parent,
            false,
            at,
          );
          return;
        }
        if (group.form === 'gerund') {
          const parent = current ?? clauses.at(-1)?.index ?? null;
          make(
            'participle',
            units[at - 1]?.kind === 'noun' ? at - 1 : parent === null ? null : clauses[parent]!.subject,
            null,
            parent,
            false,
            at,
          );
          return;
        }
        // [First elected in 2016, she is trying]
        if (
          group.form === 'bare' &&
          group.tense === 'past' &&
          clauses.length === 0 &&
          top().used &&
          left === undefined &&
          units[at - 1]?.kind !== 'time'
        ) {
          make('participle', null, null, null, false, at);
          return;
        }
        const past = words[unit.head]!.lower !== words[unit.head]!.lemma || group.tense === 'past';
        // [a plan agreed in Vienna]: the verb after an object or the noun of a preposition
        if (group.form === 'bare' && past && !adding) {
          // [in an attack read on television, he]
          const framed =
            direct === 'noun' &&
            current === null &&
            top().used &&
            units[at - 2]?.kind === 'prep' &&
            words[unit.head]!.lower !== words[unit.head]!.lemma;
          const bound =
            framed || (direct === 'noun' && at - 1 !== top().unit && current !== null && top().used);
          const inserted =
            direct === 'comma' &&
            units[before - 1]?.kind === 'noun' &&
            (top().used
              ? current !== null && before - 1 > clauses[current]!.verb
              : insertedHere(words, units, at));
          if (
            bound ||
            (inserted &&
              !(
                units[before - 1]?.kind === 'noun' &&
                apposition.has(before - 1) &&
                !insertedHere(words, units, at)
              ))
          ) {
            make(
              'participle',
              chainHead(words, units, at - 1 - (direct === 'comma' ? 1 : 0)),
              null,
              clauses.at(-1)?.index ?? null,
              false,
              at,
            );
            return;
          }
        }
        if (!top().used) {
          // [who fell …, will go]: and goes on from the last
          const last = lastFinite();
          if (left === 'and' && last !== null && last.verb > top().opened) {
            make(last.kind, last.subject, last.opener, last.index, true, at);
            return;
          }
          const open = top();
          open.used = true;
          const kind: ClauseKind =
            open.opener === null
              ? 'main'
              : /^(?:who|which|that|where|when|whose|what|whom|why|how|wherever)$/.test(open.opener) &&
                  words[units[open.opened]!.from]!.lower === open.opener &&
                  units[open.opened]!.kind === 'who'
                ? 'relative'
                : 'sub';
          make(
            kind,
            open.unit < 0 ? null : open.unit,
            open.opener,
            clauses.at(-1)?.index ?? null,
            false,
            open.opener === null ? open.unit : open.opened,
          );
          return;
        }
        // a subject further out still waits [the inspector who served … will not go]
        const waiting = stack.findLastIndex((one) => !one.used && one.unit >= 0);
        const coordinated = left === 'and' || adding;
        if (waiting > 0 && !coordinated) {
          stack = stack.slice(0, waiting + 1);
          top().used = true;
          make(
            top().opener === null ? 'main' : 'sub',
            top().unit,
            top().opener,
            clauses.at(-1)?.index ?? null,
            false,
            top().unit,
          );
          return;
        }
        // ["…," said Hanta Rasoa]
        if (
          SAYING.has(group.lemma) &&
          (left === 'comma' || left === 'stop') &&
          units[at + 1]?.kind === 'noun'
        ) {
          make('main', at + 1, null, clauses.at(-1)?.index ?? null, false, at);
          return;
        }
        const last = lastFinite();
        if (
          !coordinated &&
          last !== null &&
          last.group.form === 'bare' &&
          last.group.tense === 'past' &&
          left !== 'comma' &&
          left !== 'stop' &&
          last.subject !== null
        ) {
          // [a plan agreed in Vienna calls for talks]: the first was a participle
          clauses[last.index] = {
            ...last,
            kind: 'participle',
            group: { ...last.group, passive: units[last.verb + 1]?.kind !== 'noun' },
          };
          make(last.kind, last.subject, last.opener, last.parent, false, last.from);
          return;
        }
        const goesOn = last !== null;
        make(
          last?.kind ?? 'main',
          last?.subject ?? null,
          last?.opener ?? null,
          last?.index ?? null,
          goesOn,
          at,
        );
        return;
      }
      case 'comma':
        clauseOf[at] = current;
        return;
      default:
        clauseOf[at] = current;
    }
  });
  const main = clauses.find((clause) => clause.kind === 'main');
  if (clauses[0]?.kind === 'participle' && clauses[0].subject === null && main)
    clauses[0].subject = main.subject;
  clauseOf.forEach((clause, at) => {
    if (clause !== null) clauses[clause]!.to = Math.max(clauses[clause]!.to, at + 1);
  });
  return { words, units, clauses, clauseOf, apposition };
}

/** Does a comma before a name or a noun with a determiner open an apposition [his counterpart, Sergey Lavrov,]? */
function isAppositive(words: readonly Word[], units: readonly Unit[], at: number, before: number): boolean {
  const after = units[at + 1];
  const closed =
    after === undefined ||
    after.kind === 'comma' ||
    after.kind === 'stop' ||
    after.kind === 'prep' ||
    after.kind === 'who';
  const proper = words[units[at]!.head]!.pos === 'PROPN' || words[units[before]!.head]!.pos === 'PROPN';
  return closed && proper;
}

/** Do a noun phrase and what hangs on it lead up to a verb [the governor of the region declared]? */
function leadsToVerb(units: readonly Unit[], at: number, words: readonly Word[]): boolean {
  let commas = 0;
  for (let i = at + 1; i < units.length && i < at + 40; i++) {
    const { kind } = units[i]!;
    if (kind === 'verb') {
      const first = words[units[i]!.from]!;
      if (first.lower === 'to' || (/ing$/.test(first.lower) && first.pos === 'VERB')) {
        if (commas === 0 && kind === 'verb' && first.lower === 'to') return deeper(units, i, words);
        continue;
      }
      return true;
    }
    if (kind === 'who') return deeper(units, i, words) || true;
    if (kind === 'stop' && !/^["(-]$/.test(words[units[i]!.from]!.text)) return false;
    if (kind === 'sub') return commas > 0 && deeper(units, i + 2, words);
    if (kind === 'comma') commas++;
    if (kind === 'comma' && commas > 4) return false;
  }
  return false;
}

function deeper(units: readonly Unit[], from: number, words: readonly Word[]): boolean {
  for (let i = from + 1; i < units.length && i < from + 30; i++) {
    const { kind } = units[i]!;
    if (kind === 'stop' && words[units[i]!.from]!.text !== '"') return false;
    if (kind === 'verb' && words[units[i]!.from]!.lower !== 'to') return true;
  }
  return false;
}

/** Is a verb after a comma a participle in an insertion that a comma closes before the verb [a call, fixed for 4 December, had been]? */
function insertedHere(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < units.length && i < at + 12; i++) {
    const { kind } = units[i]!;
    if (kind === 'verb' || kind === 'stop' || kind === 'and') return false;
    if (kind === 'comma') {
      for (let j = i + 1; j < units.length && j < i + 4; j++) {
        if (units[j]!.kind === 'verb') return words[units[j]!.from]!.lower !== 'to';
        if (units[j]!.kind === 'noun' || units[j]!.kind === 'stop') return false;
      }
      return false;
    }
  }
  return false;
}

const isHelper = (words: readonly Word[], unit: Unit) =>
  words
    .slice(unit.from, unit.to)
    .every((word) => word.pos === 'AUX' || word.pos === 'ADV' || word.pos === 'PART');

/** Does a helper come before its subject, after a word that turns them round? */
function isInverted(words: readonly Word[], units: readonly Unit[], at: number): boolean {
  let next = at + 1;
  while (units[next]?.kind === 'adverb') next++;
  if (units[next]?.kind !== 'noun' || !leadsToVerb(units, next, words)) return false;
  const before = units.slice(Math.max(0, at - 4), at);
  return before.some((unit) =>
    /^(?:not|only|never|nor|neither|so|seldom|rarely|hardly)$/.test(words[unit.from]!.lower),
  );
}

/** Is a noun after a comma one of a list that "and" closes before any verb? */
function isListed(units: readonly Unit[], at: number): boolean {
  for (let i = at + 1; i < units.length && i < at + 12; i++) {
    const { kind } = units[i]!;
    if (kind === 'and') return units[i + 1]?.kind === 'noun' && !['verb'].includes(units[i + 2]?.kind ?? '');
    if (kind !== 'noun' && kind !== 'comma') return false;
  }
  return false;
}

/** The noun that a name after a preposition hangs on, for what is said of both [a *visit* to Kampala that was dropped]. */
function chainHead(words: readonly Word[], units: readonly Unit[], at: number): number {
  let head = at;
  while (
    words[units[head]!.head]!.pos === 'PROPN' &&
    units[head - 1]?.kind === 'prep' &&
    units[head - 2]?.kind === 'noun'
  )
    head -= 2;
  return head;
}

/** Is an "and" that of "between" [between Iraq and the United States]? */
const isBetween = (words: readonly Word[], units: readonly Unit[], and: number) =>
  units[and]?.kind === 'and' &&
  units[and - 2]?.kind === 'prep' &&
  words[units[and - 2]!.head]!.lower === 'between';

/** Does a noun phrase run up to its verb without a comma? */
function straightToVerb(units: readonly Unit[], at: number, words: readonly Word[]): boolean {
  for (let i = at + 1; i < units.length && i < at + 20; i++) {
    const { kind } = units[i]!;
    if (kind === 'verb')
      return !(words[units[i]!.from]!.lower === 'to' || /ing$/.test(words[units[i]!.from]!.lower));
    if (kind === 'who') return true;
    if (kind === 'sub') return deeper(units, i + 2, words);
    if (
      kind === 'stop' ||
      (kind === 'comma' && units[i + 1]?.kind !== 'noun' && units[i + 1]?.kind !== 'sub')
    )
      return false;
    if (kind === 'comma' && units[i + 1]?.kind === 'noun' && units[i + 2]?.kind !== 'comma') return false;
  }
  return false;
}

const CONTROLLING =
  /^(?:ask|urge|allow|order|tell|force|persuade|invite|want|call|require|enable|help|get|lead|let|permit|instruct|direct|press|push|set|give|leave|need)$/;

/** Who does what an infinitive says: the object of an order [urged Iran to halt], else the subject [moved to Rome to work]. */
function controller(
  words: readonly Word[],
  units: readonly Unit[],
  parent: Clause,
  at: number,
): number | null {
  if (!CONTROLLING.test(parent.group.lemma)) return parent.subject;
  const first = units.findIndex(
    (unit, i) =>
      i > parent.verb &&
      i < at &&
      unit.kind === 'noun' &&
      !/^(?:himself|herself|itself|themselves)$/.test(words[unit.head]!.lower),
  );
  const after = units.findLastIndex(
    (unit, i) =>
      i > parent.verb &&
      i < at - 1 &&
      unit.kind === 'prep' &&
      words[unit.head]!.lower === 'for' &&
      units[i + 1]?.kind === 'noun',
  );
  return after >= 0 ? after + 1 : first >= 0 ? first : parent.subject;
}
