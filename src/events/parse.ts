import type { Clause, ClauseKind, Parse } from './clause.ts';
import { controller, isRanked } from './controller.ts';
import {
  chainHead,
  disagree,
  happeningHead,
  hasVerbAhead,
  insertedHere,
  isContact,
  isPronounContact,
  isAge,
  isAppositive,
  isBetween,
  isBy,
  isCoordinated,
  isFrom,
  isHelper,
  isInverted,
  isListed,
  leadsToVerb,
  straightToVerb,
} from './outlook.ts';
import type { Unit, UnitKind } from './unit.ts';
import { INTRANSITIVE, isParticiple, SAYING } from './verb.ts';
import { verbGroupOf, type VerbGroup } from './verb-group.ts';
import type { Word } from './words.ts';

/** A subject that waits for its verb, or an opener that waits for its subject. */
interface Open {
  unit: number;
  readonly opener: string | null;
  readonly opened: number;
  used: boolean;
  readonly antecedent: number | null;
  /** helpers that stood before the subject [*did* almost 200 countries approve] */
  readonly helpers?: readonly Word[];
}

const NOTHING: Open = { unit: -1, opener: null, opened: 0, used: true, antecedent: null };
const DUE = /^(?:due|set|likely|expected|scheduled|slated)$/;
/** Verbs whose participle has a name, an office or a gift after it [a man named Lund] [crowned queen]. */
const NAMING =
  /^(?:name|call|elect|appoint|give|award|dub|title|entitle|pay|offer|hand|make|crown|nickname|rename|consider|deem|grant|teach|deny|send|show|tell|owe|lend)$/;
/** Verbs that have somebody for their object and "that" after it, and nouns of what is said or thought. */
const TELLING = /^(?:ask|urge|assure|inform|remind|persuade|convince|notify|advise|promise|show|teach|make)$/;
const CONTENT =
  /^(?:news|fact|claim|report|demand|announcement|sign|hope|fear|evidence|idea|belief|rumou?r|word|view|warning|allegation|condition|chance|risk|possibility|suggestion|proof|message|statement|guarantee|promise|conclusion|decision|ruling|proposal|time|day|way|moment|suspicion|impression|doubt|concern)$/;
const RELATIVE = /^(?:who|which|that|where|when|whose|what|whom|why|how|wherever)$/;

/**
 * Finds the clauses of a sentence: each verb group with its subject. A stack of subjects that still wait
 * for their verb sees to relative clauses and insertions [the man who fell, police said, was not hurt].
 */
export function parse(words: readonly Word[], units: readonly Unit[]): Parse {
  return new ClauseFinder(words, units).find();
}

class ClauseFinder {
  readonly #clauses: Clause[] = [];
  readonly #apposition = new Map<number, number>();
  readonly #clauseOf: (number | null)[];
  #stack: Open[] = [{ ...NOTHING }];
  /** the clause that what comes next belongs to */
  #current: number | null = null;
  /** where the last clause or its verb ended: a noun behind it may be a subject */
  #boundary = 0;
  /** has an "and" been read that nothing has followed yet? */
  #adding = false;
  #helper: number | null = null;

  constructor(
    private readonly words: readonly Word[],
    private readonly units: readonly Unit[],
  ) {
    this.#clauseOf = units.map(() => null);
  }

  find(): Parse {
    const { words, units } = this;
    units.forEach((unit, at) => {
      this.#read(unit, at);
    });
    const clauses = this.#clauses;
    const main = clauses.find((clause) => clause.kind === 'main');
    if (clauses[0]?.kind === 'participle' && clauses[0].subject === null && main)
      clauses[0].subject = main.subject;
    this.#clauseOf.forEach((clause, at) => {
      if (clause !== null) clauses[clause]!.to = Math.max(clauses[clause]!.to, at + 1);
    });
    const explained = new Map([...this.#apposition].reverse().map(([name, at]) => [at, name]));
    return { words, units, clauses, clauseOf: this.#clauseOf, apposition: this.#apposition, explained };
  }

  get #top(): Open {
    return this.#stack.at(-1)!;
  }

  /** The kind of the chunk on the left of one, times and adverbs left out, and where it is. */
  #left(at: number): { before: number; left: UnitKind | undefined } {
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

  #read(unit: Unit, at: number): void {
    switch (unit.kind) {
      case 'stop':
        this.#stop(this.words[unit.from]!.text, at);
        return;
      case 'sub':
        this.#open(unit, at, null);
        return;
      case 'who':
        this.#open(unit, at, this.#antecedent(at));
        return;
      case 'noun':
        this.#noun(unit, at);
        return;
      case 'verb':
        this.#verb(unit, at);
        return;
      case 'and':
        this.#adding = true;
    }
    this.#clauseOf[at] = this.#current;
  }

  #stop(mark: string, at: number): void {
    const quote = mark === '"' && at > 0;
    if (!quote && !/^(?:[;:.?!—–(]|--)$/.test(mark)) return;
    if (!quote) this.#stack = [{ ...NOTHING, opened: at }];
    this.#part(at + 1);
  }

  /** A clause ends here: what comes next belongs to another. */
  #part(boundary: number): void {
    this.#current = null;
    this.#boundary = boundary;
    this.#adding = false;
  }

  #open(unit: Unit, at: number, antecedent: number | null): void {
    this.#stack.push({
      unit: -1,
      opener: this.words[unit.from]!.lower,
      opened: at,
      used: false,
      antecedent,
    });
    this.#part(at + 1);
  }

  #antecedent(at: number): number | null {
    const { units } = this;
    const { before, left } = this.#left(at);
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

  #wait(at: number, helpers?: readonly Word[]): void {
    this.#stack.push({
      unit: at,
      opener: null,
      opened: at,
      used: false,
      antecedent: null,
      ...(helpers && { helpers }),
    });
    this.#part(at);
  }

  /** A noun phrase: a subject that waits for its verb, an apposition, or a part of the clause at hand. */
  #noun(unit: Unit, at: number): void {
    const { words, units } = this;
    const { before, left } = this.#left(at);
    const clause = this.#current === null ? null : this.#clauses[this.#current]!;
    const beside = units[before - 1]?.kind === 'noun';
    const top = this.#top;
    if (this.#helper !== null) {
      const helper = units[this.#helper]!;
      this.#helper = null;
      this.#wait(at, words.slice(helper.from, helper.to));
      return;
    }
    if (this.#isNameOf(unit, at, before, left)) {
      this.#apposition.set(at, before - 1);
      this.#clauseOf[at] = this.#current;
      return;
    }
    // [on 9 May, her 80th birthday, and complained]
    if (
      left === 'comma' &&
      units[before - 1]?.kind === 'time' &&
      units[at + 1]?.kind === 'comma' &&
      units[at + 2]?.kind === 'and'
    ) {
      this.#clauseOf[at] = this.#current;
      return;
    }
    // […, part of an agreement signed in Minsk]
    if (
      left === 'comma' &&
      clause &&
      /^(?:part|one|some|half|all|most|many)$/.test(words[unit.head]!.lower) &&
      words[unit.to]?.lower === 'of' &&
      !this.#adding
    ) {
      this.#clauseOf[at] = this.#current;
      return;
    }
    // [weather permitting]
    if (words[unit.to]?.lower === 'permitting') {
      this.#clauseOf[at] = this.#current;
      return;
    }
    // [the refinery the company bought burned]
    // [put off the dinner it had offered him]
    const inside = clause !== null && clause.kind !== 'sub' && isPronounContact(words, units, at);
    if (inside || (top.unit === at - 1 && !top.used && isContact(words, units, at))) {
      const antecedent = chainHead(words, units, at - 1);
      this.#stack.push({ unit: at, opener: 'that', opened: at, used: false, antecedent });
      this.#part(at);
      return;
    }
    const saying = clause !== null && SAYING.has(clause.group.lemma);
    // [From the meeting he went] [if the pump holds she could look in]
    if (
      /^(?:he|she|they|we|i)$/.test(words[unit.head]!.lower) &&
      (units[at - 1]?.kind === 'noun' || units[at - 1]?.kind === 'verb') &&
      leadsToVerb(units, at, words) &&
      !saying
    ) {
      this.#wait(at);
      return;
    }
    // [From Budapest the singers travel] [At three on the third day a wave knocked her flat]
    if (
      units[0]!.kind === 'prep' &&
      this.#clauses.length === 0 &&
      top.unit < 0 &&
      units[at - 1]?.kind === 'noun' &&
      units[at - 2]?.kind === 'prep' &&
      words[unit.from]!.pos === 'DET' &&
      leadsToVerb(units, at, words)
    ) {
      this.#wait(at);
      return;
    }
    if (left === 'comma' && !top.used && top.unit >= 0 && !this.#adding && !this.#says(at)) {
      if (beside) this.#apposition.set(at, before - 1);
      this.#clauseOf[at] = this.#current;
      return;
    }
    if (left === 'comma' && beside && clause && !this.#adding && isAppositive(words, units, at, before - 1))
      this.#apposition.set(at, before - 1);
    // [between Egypt, Sudan and Ethiopia]: an item of a list
    if (left === 'comma' && top.used && clause && beside && isListed(units, at)) {
      this.#clauseOf[at] = this.#current;
      return;
    }
    // [at a hospital in Baton Rouge, La., she died]
    if (
      left === 'comma' &&
      this.#clauses.length === 0 &&
      units[at + 1]?.kind === 'comma' &&
      beside &&
      units[before - 2]?.kind === 'prep' &&
      words[unit.head]!.pos === 'PROPN' &&
      words[units[before - 1]!.head]!.pos === 'PROPN'
    ) {
      this.#clauseOf[at] = this.#current;
      return;
    }
    // [visit Peru and Uruguay in November, the palace announced]
    if (
      (left === 'and' || left === 'comma') &&
      clause &&
      beside &&
      (!straightToVerb(units, at, words) || isBetween(words, units, before))
    ) {
      this.#adding = false;
      this.#clauseOf[at] = this.#current;
      return;
    }
    const fresh =
      left === undefined ||
      (left !== 'verb' && (before < this.#boundary || /^(?:comma|and|stop|sub|who)$/.test(left)));
    // [declared an emergency on Monday and flew over it]: its object, not the subject of what follows
    // [told lawyers, a retrial could not start]: who is told is no subject
    const told = clause !== null && (TELLING.test(clause.group.lemma) || clause.group.lemma === 'tell');
    const clausal =
      saying &&
      !told &&
      clause.group.form !== 'infinitive' &&
      before === clause.verb &&
      !isCoordinated(units, at, words);
    const afterTime = left !== 'verb' && units[at - 1]?.kind === 'time';
    if (
      units[at - 1]?.kind !== 'prep' &&
      leadsToVerb(units, at, words) &&
      (fresh || clausal || afterTime) &&
      !this.#apposition.has(at)
    ) {
      const waits = top.unit < 0 && !top.used;
      // [the government and the opposition will meet]: one subject
      if (this.#adding && !waits && left === 'and' && beside && !top.used) {
        this.#clauseOf[at] = this.#current;
        this.#adding = false;
      } else if (waits) {
        top.unit = at;
        this.#part(at);
      } else this.#wait(at);
      return;
    }
    if (left === 'and') this.#adding = false;
    this.#clauseOf[at] = this.#current;
  }

  /** Is a noun phrase the subject of a saying [Qantas plans flights to India, the airline announced]? */
  #says(at: number): boolean {
    const next = this.units[at + 1];
    return next?.kind === 'verb' && SAYING.has(verbGroupOf(this.words, next).lemma);
  }

  /** Is a noun phrase the name of a role before its comma [with his colleague, Paolo Gentiloni, led]? */
  #isNameOf(unit: Unit, at: number, before: number, left: UnitKind | undefined): boolean {
    const { words, units } = this;
    const role = units[before - 1];
    return (
      left === 'comma' &&
      before === at - 1 &&
      role?.kind === 'noun' &&
      words[unit.head]!.pos === 'PROPN' &&
      words[role.head]!.pos === 'NOUN' &&
      units[at + 1]?.kind === 'comma' &&
      (this.#current === null || /^(?:prep|verb)$/.test(units[before - 2]?.kind ?? ''))
    );
  }

  #verb(unit: Unit, at: number): void {
    const { words, units } = this;
    // [not until Saturday did almost 200 countries approve]
    if (isHelper(words, unit) && isInverted(words, units, at)) {
      this.#helper = at;
      return;
    }
    const top = this.#top;
    const group = verbGroupOf(words, unit, top.used ? [] : top.helpers);
    const { before, left } = this.#left(at);
    const parent = this.#current ?? this.#clauses.at(-1)?.index ?? null;
    const latest = this.#clauses.at(-1)?.index ?? null;
    // [who fell] [that had been announced]
    if (left === 'who' && top.opener !== null && top.unit < 0 && !top.used && before === top.opened) {
      const gap = /^(?:who|which|that|what)$/.test(top.opener);
      top.used = true;
      this.#make(at, group, 'relative', {
        subject: gap ? top.antecedent : null,
        opener: top.opener,
        parent: latest,
        from: before,
      });
      return;
    }
    // [who prosecutors say drove the pickup]
    const inside = latest === null ? null : this.#clauses[latest]!;
    if (inside?.kind === 'relative' && inside.verb === at - 1 && SAYING.has(inside.group.lemma)) {
      const antecedent = this.#antecedent(inside.from);
      this.#make(at, group, 'relative', {
        subject: antecedent,
        opener: inside.opener,
        parent: inside.parent,
      });
      return;
    }
    if (group.form === 'infinitive') {
      this.#infinitive(at, group, left, parent);
      return;
    }
    // [to close it to all traffic beginning April 3]: from then on
    if (
      group.form === 'gerund' &&
      this.#current !== null &&
      left === 'noun' &&
      isFrom(words, units, at, this.#clauses[this.#current]!.group)
    ) {
      this.#clauseOf[at] = this.#current;
      return;
    }
    if (group.form === 'gerund') {
      // [passed a bill that would ban it, sending it to the Senate]
      const told = parent === null ? null : this.#clauses[parent]!;
      const main =
        told?.kind === 'relative' && left === 'comma' && units[told.from - 1]?.kind !== 'comma'
          ? this.#clauses.findLast(({ kind, verb }) => kind === 'main' && verb < told.verb)
          : null;
      const subject = units[at - 1]?.kind === 'noun' ? at - 1 : ((main ?? told)?.subject ?? null);
      this.#make(at, group, 'participle', { subject, parent });
      return;
    }
    // [First elected in 2016, she is trying]
    const past = group.form === 'bare' && group.tense === 'past';
    if (
      past &&
      this.#clauses.length === 0 &&
      top.used &&
      (left === undefined || left === 'stop') &&
      units[at - 1]?.kind !== 'time'
    ) {
      this.#make(at, group, 'participle', {});
      return;
    }
    // [an expert kidnapped and killed by guerrillas]
    const twin = this.#clauses.at(-1);
    const beside =
      twin?.kind === 'participle' &&
      units.slice(twin.verb + 1, at - 1).every(({ kind }) => /^(?:prep|time|adverb)$/.test(kind));
    if (past && left === 'and' && beside && isBy(words, units, at)) {
      this.#make(at, group, 'participle', { subject: twin.subject, parent: twin.index, goesOn: true });
      return;
    }
    const described = this.#describes(unit, at, group, before);
    if (described !== null) {
      const next = units[at + 1];
      // [a review of the slides, promised for May], but [a meeting on dams, first promised in 2011]
      const aside =
        (units[at - 1]?.kind === 'comma' || units[at - 2]?.kind === 'comma') &&
        next?.kind === 'prep' &&
        words[next.head]!.lower === 'for';
      const subject =
        (aside ? happeningHead(words, units, described) : null) ?? chainHead(words, units, described);
      this.#make(at, group, 'participle', { subject, parent: latest });
      return;
    }
    this.#finite(at, group, left);
  }

  #infinitive(at: number, group: VerbGroup, left: UnitKind | undefined, parent: number | null): void {
    const { words, units } = this;
    // [whether to start again, and they announced]
    const top = this.#top;
    if (top.opener !== null && top.unit < 0 && !top.used && top.opened === at - 1) top.used = true;
    const governor = parent === null ? null : this.#clauses[parent]!;
    const verb = governor && units[governor.verb]!;
    // [plans to send trucks and to feed people]
    const parallel =
      governor !== null &&
      verb !== null &&
      left === 'and' &&
      (governor.kind === 'infinitive' || words.slice(verb.from, verb.to).some(({ lower }) => lower === 'to'));
    if (parallel) {
      const { kind, subject, opener } = governor;
      this.#make(at, group, kind, { subject, opener, parent, goesOn: true });
      return;
    }
    // [a convention, to be held in May]: what is to be done is what was told of just before
    const beside = units[at - 1]?.kind === 'comma' ? at - 2 : at - 1;
    const own =
      group.passive &&
      units[beside]?.kind === 'noun' &&
      (beside === at - 2 || governor?.group.lemma !== 'be');
    // [the tie at Bristol, due to be played on Monday, was]
    const due = units[at - 1];
    if (
      due?.kind === 'adjective' &&
      DUE.test(words[due.head]!.lower) &&
      units[at - 2]?.kind === 'comma' &&
      units[at - 3]?.kind === 'noun'
    ) {
      const told = { ...group, form: 'finite', tense: 'present', plan: 'due' } as const;
      this.#make(at, told, 'participle', { subject: chainHead(words, units, at - 3), parent });
      return;
    }
    const subject =
      own && beside !== governor?.subject ? beside : governor && controller(words, units, governor, at);
    // [it is the third storm to strike the country]: it has struck
    const tense = governor && isRanked(words, units, governor, at) ? governor.group.tense : group.tense;
    const told = tense === 'present' ? 'past' : tense;
    this.#make(at, told === group.tense ? group : { ...group, form: 'finite', tense: told }, 'infinitive', {
      subject,
      parent,
    });
  }

  /** What a relative clause with a subject of its own has for its object [the strikes that Kyiv began], or null. */
  #gap({ opener, opened, unit, antecedent }: Open, group: VerbGroup): number | null {
    const { words, units } = this;
    if (antecedent === null || unit < 0 || INTRANSITIVE.has(group.lemma)) return null;
    // [a rally that the town had been promised]
    if (group.passive && !/^(?:promise|offer|give|pay|show|award|grant|send)$/.test(group.lemma)) return null;
    if (units[opened - 1]?.kind === 'prep' || !/^(?:which|that|whom|who)$/.test(opener!)) return null;
    if (opener !== 'that') return antecedent;
    // [told reporters that the firm had closed] [the news that the firm had closed]
    const before = this.#clauses.findLast(({ verb }) => verb < antecedent);
    const said = before !== undefined && (SAYING.has(before.group.lemma) || TELLING.test(before.group.lemma));
    return said || CONTENT.test(words[units[antecedent]!.head]!.lemma) ? null : antecedent;
  }

  /** The noun that a past form after it describes [a plan *agreed* in Vienna], or null where it is a finite verb. */
  #describes(unit: Unit, at: number, group: VerbGroup, before: number): number | null {
    const { words, units } = this;
    const top = this.#top;
    const head = words[unit.head]!;
    const past = head.lower !== head.lemma || group.tense === 'past';
    // [a team of 17, with four dogs, took off]
    if (group.form !== 'bare' || !past || this.#adding || !isParticiple(head.lower)) return null;
    // [froze its review in May, thawed it last week]: with an object it is no participle
    if (units[at + 1]?.kind === 'noun' && !NAMING.test(group.lemma)) return null;
    // [made for Mindelo, in the Cape Verde islands, anchored at dusk and]
    if (
      units[at - 1]?.kind === 'comma' &&
      units[at - 2]?.kind === 'noun' &&
      units[at - 3]?.kind === 'prep' &&
      units[at - 4]?.kind === 'comma' &&
      this.#current !== null
    )
      return null;
    // [studied in Rome, graduated in 2007] [the storm that did for the boom arrived]
    const waiting = this.#stack.findLast((one) => !one.used && one.unit >= 0);
    if (INTRANSITIVE.has(group.lemma) && (waiting || units[at - 1]?.kind === 'comma')) return null;
    const inserted = insertedHere(words, units, at);
    if (waiting) {
      // [the probe, launched in 2009 to study the moon, crashed]: the second comma leads back to the probe
      const inside = this.#clauses.find(({ verb }) => verb > waiting.unit);
      const closed = units[at - 1]?.kind === 'comma' && inside && units[inside.from - 1]?.kind === 'comma';
      if (closed && !inserted) return null;
      // [the plan, agreed in June, signed in July, takes effect]
      if (closed && inside.kind === 'participle' && inside.subject !== null) return inside.subject;
      // [officers who had searched the house concluded that he was dead]: no other verb comes for them
      const told = this.#clauses.findLast(({ kind }) => kind !== 'participle' && kind !== 'infinitive');
      if (told?.kind === 'relative' && !hasVerbAhead(words, units, at)) return null;
      // [the government, facing a strike called for Monday, offered]
      const frame = this.#current === null ? null : this.#clauses[this.#current]!;
      const framing = frame?.kind === 'participle' && units[frame.verb - 1]?.kind === 'comma';
      if (framing && inserted && units[at - 1]?.kind === 'noun' && at - 1 !== top.unit) return at - 1;
    }
    // [divers hired by the county examined the footings]
    const last = this.#clauses.at(-1);
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
    if (direct === 'noun' && this.#apposition.has(at - 1) && NAMING.test(group.lemma)) return at - 1;
    // [Holm, 34, spent two nights there]
    if (units[at - 1]?.kind === 'comma' && isAge(words, units, at - 2)) return null;
    if (direct === 'noun' && top.used) {
      // [in an attack read on television, he]
      const framed = this.#current === null && units[at - 2]?.kind === 'prep' && head.lower !== head.lemma;
      if (units[at - 1]!.kind === 'noun' && (framed || (at - 1 !== top.unit && this.#current !== null)))
        return at - 1;
    }
    if (direct !== 'comma' || units[before - 1]?.kind !== 'noun') return null;
    // [a man who drove the pickup, pleaded guilty]: the man still waits for his verb
    if (this.#clauses.at(-1)?.kind === 'relative' && this.#stack.some((one) => !one.used && one.unit >= 0))
      return null;
    const aside = top.used
      ? this.#current !== null && before - 1 > this.#clauses[this.#current]!.verb
      : inserted;
    return aside && (inserted || !this.#apposition.has(before - 1)) ? before - 1 : null;
  }

  /** A finite verb: of the subject that waits, of one further out, or going on from the last. */
  #finite(at: number, group: VerbGroup, left: UnitKind | undefined): void {
    const { units } = this;
    const latest = this.#clauses.at(-1)?.index ?? null;
    const last = this.#clauses.findLast(({ kind }) => kind !== 'participle' && kind !== 'infinitive') ?? null;
    const top = this.#top;
    if (!top.used) {
      // [who fell and rose]
      if (left === 'and' && last !== null && last.verb > top.opened) {
        this.#goOn(at, group, last);
        return;
      }
      top.used = true;
      const relative =
        top.opener !== null &&
        RELATIVE.test(top.opener) &&
        (units[top.opened]!.kind === 'who' || top.opened === top.unit);
      this.#make(at, group, top.opener === null ? 'main' : relative ? 'relative' : 'sub', {
        subject: top.unit < 0 ? null : top.unit,
        object: relative ? this.#gap(top, group) : null,
        opener: top.opener,
        parent: latest,
        from: top.opener === null ? top.unit : top.opened,
      });
      return;
    }
    // a subject further out still waits [the inspector who served … will not go]
    const waiting = this.#stack.findLastIndex((one) => !one.used && one.unit >= 0);
    const coordinated = left === 'and' || this.#adding;
    if (waiting >= 0 && !coordinated) {
      this.#stack = this.#stack.slice(0, waiting + 1);
      const { unit, opener } = this.#top;
      this.#top.used = true;
      this.#make(at, group, opener === null ? 'main' : 'sub', {
        subject: unit,
        opener,
        parent: latest,
        from: unit,
      });
      return;
    }
    // ["…," said Hanta Rasoa]
    if (SAYING.has(group.lemma) && (left === 'comma' || left === 'stop') && units[at + 1]?.kind === 'noun') {
      this.#make(at, group, 'main', { subject: at + 1, parent: latest });
      return;
    }
    // [a plan agreed in Vienna calls for talks]: the first was a participle
    const mistaken =
      last !== null &&
      last.group.form === 'bare' &&
      last.group.tense === 'past' &&
      last.subject !== null &&
      isParticiple(this.words[units[last.verb]!.head]!.lower);
    if (mistaken && !coordinated && left !== 'comma' && left !== 'stop') {
      const passive = units[last.verb + 1]?.kind !== 'noun';
      this.#clauses[last.index] = { ...last, kind: 'participle', group: { ...last.group, passive } };
      const { kind, subject, opener, parent, from } = last;
      this.#make(at, group, kind, { subject, opener, parent, from });
      return;
    }
    this.#goOn(at, group, this.#resumed(at, last));
  }

  /** The clause that a verb goes on from: not a relative clause whose subject it disagrees with or that a comma closed. */
  #resumed(at: number, last: Clause | null): Clause | null {
    const { words, units } = this;
    if (last === null || last.kind === 'main' || last.subject === null) return last;
    const main = this.#clauses.findLast(({ kind, verb }) => kind === 'main' && verb < last.verb);
    if (!main || main.subject === null) return last;
    let and = at - 1;
    while (and > last.verb && units[and]!.kind !== 'and') and--;
    // [go on to Kazarman, where a clinic is down, and fly home]
    const closed =
      units[and - 1]?.kind === 'comma' &&
      (last.kind === 'sub' || (last.kind === 'relative' && units[last.from - 1]?.kind === 'comma'));
    const wrong =
      disagree(words, units[last.subject]!, units[at]!) && !disagree(words, units[main.subject]!, units[at]!);
    return (closed && units[and]?.kind === 'and') || wrong ? main : last;
  }

  #goOn(at: number, group: VerbGroup, last: Clause | null): void {
    if (last === null) {
      this.#make(at, group, 'main', {});
      return;
    }
    const { kind, subject, opener, index } = last;
    const { modal, plan } = last.group;
    // [will spend the night there, be flown home and undergo tests]: the helper holds for all
    const head = this.words[this.units[at]!.from]!;
    const led = (modal !== null || plan !== null) && group.tense === 'present' && head.lower === head.lemma;
    this.#make(at, led ? { ...group, form: 'finite', tense: last.group.tense, modal, plan } : group, kind, {
      subject,
      opener,
      parent: index,
      goesOn: true,
    });
  }

  #make(
    at: number,
    group: VerbGroup,
    kind: ClauseKind,
    told: Partial<Pick<Clause, 'subject' | 'object' | 'opener' | 'parent' | 'goesOn' | 'from'>>,
  ): void {
    const { subject = null, object = null, opener = null, parent = null, goesOn = false, from = at } = told;
    const index = this.#clauses.length;
    // [a plan agreed in Vienna] [was arrested and indicted]: no object follows
    const passive =
      group.form === 'bare' &&
      group.tense === 'past' &&
      this.units[at + 1]?.kind !== 'noun' &&
      isParticiple(this.words[this.units[at]!.head]!.lower) &&
      !(goesOn && INTRANSITIVE.has(group.lemma)) &&
      (kind === 'participle' || (goesOn && parent !== null && this.#clauses[parent]!.group.passive));
    this.#clauses.push({
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
    this.#part(at + 1);
    this.#current = index;
    this.#clauseOf[at] = index;
  }
}
