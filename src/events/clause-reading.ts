import { isParticiple } from '../lexicon/verb-forms.ts';
import { INTRANSITIVE } from '../lexicon/verbs.ts';
import type { Clause, ClauseKind } from './clause.ts';
import { chainHead, disagree, isAge } from './outlook.ts';
import type { Unit, UnitKind } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** A subject that waits for its verb, or an opener that waits for its subject. */
export interface Open {
  unit: number;
  readonly opener: string | null;
  readonly opened: number;
  used: boolean;
  readonly antecedent: number | null;
  /** helpers that stood before the subject, or a time before the verb [*did* almost 200 countries approve] */
  helpers?: readonly Word[];
}

const NOTHING: Open = { unit: -1, opener: null, opened: 0, used: true, antecedent: null };

/** Verbs that want an object: without one and without a helper it was done to the subject, as headlines have it. */
const DONE_TO =
  /^(?:plan|schedule|cancel|postpone|arrest|kill|injure|jail|indict|sentence|hospitali[sz]e|convict|evacuate|identify|rescue|appoint|detain|destroy|damage|evict|unveil)$/;

/** How far a sentence has been read: the clauses found, and the subjects that still wait for their verbs. */
export class ClauseReading {
  readonly clauses: Clause[] = [];
  /** names and descriptions in apposition: unit → the unit that they explain */
  readonly apposition = new Map<number, number>();
  readonly clauseOf: (number | null)[];
  stack: Open[] = [{ ...NOTHING }];
  /** the clause that what comes next belongs to */
  current: number | null = null;
  /** where the last clause or its verb ended: a noun behind it may be a subject */
  boundary = 0;
  /** has an "and" been read that nothing has followed yet? */
  adding = false;
  /** a helper that stands before its subject [*did* almost 200 countries approve] */
  helper: number | null = null;

  constructor(
    readonly words: readonly Word[],
    readonly units: readonly Unit[],
  ) {
    this.clauseOf = units.map(() => null);
  }

  /** The subject or opener read last. */
  get top(): Open {
    return this.stack.at(-1)!;
  }

  /** The kind of the chunk on the left of one, times and adverbs left out, and where it is. */
  left(at: number): { before: number; left: UnitKind | undefined } {
    const { units, words } = this;
    let i = at - 1;
    while (
      i >= 0 &&
      (units[i]!.kind === 'adverb' ||
        units[i]!.kind === 'time' ||
        (units[i]!.kind === 'prep' &&
          (units[i + 1]!.kind === 'time' || /^(?:then|now|here)$/.test(words[units[i + 1]!.from]!.lower))))
    )
      i--;
    return { before: i, left: units[i]?.kind };
  }

  /** Forgets all subjects that wait: a new stretch begins. */
  restart(at: number): void {
    this.stack = [{ ...NOTHING, opened: at }];
  }

  /** A clause ends here: what comes next belongs to another. */
  part(boundary: number): void {
    this.current = null;
    this.boundary = boundary;
    this.adding = false;
  }

  /** A subordinate or relative clause opens. */
  open(unit: Unit, at: number, antecedent: number | null): void {
    this.stack.push({
      unit: -1,
      opener: this.words[unit.from]!.lower,
      opened: at,
      used: false,
      antecedent,
    });
    this.part(at + 1);
  }

  /** What a relative clause that opens at a unit hangs on, or null. */
  antecedent(at: number): number | null {
    const { units } = this;
    const { before, left } = this.left(at);
    const dash = left === 'stop' && /^(?:[–—-]|--)$/.test(this.words[units[before]!.from]!.text);
    let noun = left === 'comma' || dash ? before - 1 : before;
    while (noun >= 0 && (units[noun]!.kind === 'time' || units[noun]!.kind === 'adverb')) noun--;
    // [Mr Beattie, 67, who]
    if (units[noun]?.kind === 'noun' && isAge(this.words, units, noun)) noun -= 2;
    if (units[noun]?.kind !== 'noun') return null;
    // [a ballot of members, which closes]
    const verb = units[at + 1]?.kind === 'verb' ? units[at + 1]! : null;
    const other = units[noun - 1]?.kind === 'prep' && units[noun - 2]?.kind === 'noun' ? noun - 2 : null;
    if (
      verb &&
      other !== null &&
      disagree(this.words, units[noun]!, verb) &&
      !disagree(this.words, units[other]!, verb)
    )
      return other;
    return chainHead(this.words, units, noun);
  }

  /** A noun phrase waits for its verb. */
  wait(at: number, helpers?: readonly Word[]): void {
    this.stack.push({
      unit: at,
      opener: null,
      opened: at,
      used: false,
      antecedent: null,
      ...(helpers && { helpers }),
    });
    this.part(at);
  }

  /** A verb that goes on from a clause with the same subject. */
  goOn(at: number, group: VerbGroup, last: Clause | null): void {
    if (last === null) {
      this.make(at, group, 'main', {});
      return;
    }
    const { kind, subject, opener, index } = last;
    const { modal, plan } = last.group;
    // [will spend the night there, be flown home and undergo tests]: the helper holds for all
    const head = this.words[this.units[at]!.from]!;
    const led = (modal !== null || plan !== null) && group.tense === 'present' && head.lower === head.lemma;
    this.make(at, led ? { ...group, form: 'finite', tense: last.group.tense, modal, plan } : group, kind, {
      subject,
      opener,
      parent: index,
      goesOn: true,
    });
  }

  /** Does no object follow a verb, not even after a time [indicted a 31-year-old man]? */
  hasNoObject(at: number): boolean {
    const next = this.units[at + 1];
    if (next?.kind === 'time') return this.units[at + 2]?.kind !== 'noun';
    return !/^(?:adverb|and)$/.test(next?.kind ?? '') && this.words[next?.head ?? 0]!.lower !== 'for';
  }

  /** Adds the clause of a verb; what comes next belongs to it. */
  make(
    at: number,
    group: VerbGroup,
    kind: ClauseKind,
    told: Partial<Pick<Clause, 'subject' | 'object' | 'opener' | 'parent' | 'goesOn' | 'from'>>,
  ): void {
    const { subject = null, object = null, opener = null, parent = null, goesOn = false, from = at } = told;
    const index = this.clauses.length;
    // [a plan agreed in Vienna] [was arrested and indicted]: no object follows
    const passive =
      group.form === 'bare' &&
      group.tense === 'past' &&
      this.units[at + 1]?.kind !== 'noun' &&
      isParticiple(this.words[this.units[at]!.head]!.lower) &&
      !(goesOn && INTRANSITIVE.has(group.lemma)) &&
      (kind === 'participle' ||
        (goesOn && parent !== null && this.clauses[parent]!.group.passive) ||
        // [Re-enactment planned in Clinton April 4], as headlines have it
        (kind === 'main' && DONE_TO.test(group.lemma) && this.hasNoObject(at)));
    this.clauses.push({
      index,
      kind,
      verb: at,
      group: passive ? { ...group, passive } : group,
      subject,
      object,
      opener,
      parent,
      goesOn,
      from,
      to: at + 1,
    });
    this.part(at + 1);
    this.current = index;
    this.clauseOf[at] = index;
  }
}
