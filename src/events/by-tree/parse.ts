import type { Clause, ClauseKind, Parse } from '../clause.ts';
import { controller } from '../controller.ts';
import { childrenOf, under, type Branches } from './predicates.ts';
import { openerOf } from './opener.ts';
import { chunksOf, type Chunks, type Verbal } from './units.ts';
import { verbGroupOf, type VerbGroup } from '../verb-group.ts';
import { isParticiple } from '../../lexicon/verb-forms.ts';
import { INTRANSITIVE } from '../../lexicon/verbs.ts';
import type { Word } from './words.ts';

/** What is known of a clause before its place among the units is. */
export interface Sketch {
  kind: ClauseKind;
  subject: number | null;
  object: number | null;
  opener: string | null;
  /** the unit of the opener, where it has one */
  opening: number | null;
  goesOn: boolean;
  group: VerbGroup;
}

/**
 * Finds the clauses of a sentence by its tree: each verb group with its subject, what it hangs on and what opens it.
 * @param words the words of the sentence with their heads and relations
 */
export function parse(words: readonly Word[]): Parse {
  const tree = { words, children: childrenOf(words) };
  const chunks = chunksOf(tree);
  const reading = new ClauseReading(tree, chunks);
  const clauses = chunks.verbals.map((_, index) => reading.clauseAt(index));
  const clauseOf = chunks.units.map((unit, at) => reading.clauseOfUnit(unit, at));
  clauses.forEach((clause) => {
    settleExtent(clause, clauseOf, chunks, reading.openingOf(clause.index));
  });
  const apposition = appositions(words, chunks);
  const explained = new Map([...apposition].reverse().map(([name, at]) => [at, name]));
  return { words, units: chunks.units, clauses, clauseOf, apposition, explained };
}

/** Makes clauses of the predicates, each once, those that they hang on first. */
class ClauseReading {
  readonly #made = new Map<number, { clause: Clause; opening: number | null }>();
  /** the clause that a predicate's words make */
  readonly #clauseAt = new Map<number, number>();

  constructor(
    readonly tree: Branches,
    readonly chunks: Chunks,
  ) {
    chunks.verbals.forEach(({ chain }, index) => {
      for (const link of chain) this.#clauseAt.set(link, index);
    });
  }

  openingOf(index: number): number | null {
    return this.#made.get(index)?.opening ?? null;
  }

  /** The clause whose predicate governs a word; null where none does. */
  governs(at: number): number | null {
    const { words } = this.tree;
    for (let up = at, steps = 0; up >= 0 && steps < words.length; up = words[up]!.head, steps++) {
      const found = this.#clauseAt.get(up);
      if (found !== undefined) return found;
    }
    return null;
  }

  clauseOfUnit({ from, to, head }: { from: number; to: number; head: number }, at: number): number | null {
    const own = this.chunks.verbals.findIndex(({ unit }) => unit === at);
    if (own >= 0) return own;
    const { words } = this.tree;
    let top = head;
    for (let i = from; i < to; i++)
      if (words[i]!.head < from || words[i]!.head >= to) {
        top = i;
        break;
      }
    const clause = this.governs(top);
    return clause !== null && this.#isBefore(at, this.clauseAt(clause)) ? null : clause;
  }

  /** Does a unit only set the scene of a main clause, before its subject [*On Sunday in Oslo* the talks began]? */
  #isBefore(at: number, { kind, subject, verb, goesOn }: Clause): boolean {
    return kind === 'main' && !goesOn && at < Math.min(subject ?? verb, verb);
  }

  clauseAt(index: number): Clause {
    const known = this.#made.get(index);
    if (known) return known.clause;
    const verbal = this.chunks.verbals[index]!;
    const { words } = this.tree;
    const above = words[verbal.chain[0]!]!.head;
    const governing = above < 0 ? null : this.governs(above);
    const parent = governing === index ? null : governing;
    const { kind, subject, object, opener, opening, goesOn, group } = this.#sketch(verbal, parent);
    const { unit: verb } = verbal;
    const clause: Clause = {
      index,
      kind,
      verb,
      group,
      subject,
      object,
      opener,
      parent,
      goesOn,
      from: verb,
      to: verb + 1,
    };
    this.#made.set(index, { clause, opening });
    return clause;
  }

  /** The unit of a predicate's own subject: of several the nearest before it, and no time; of "there are", "there". */
  subjectOf({ chain }: Verbal): number | null {
    const { words } = this.tree;
    for (const link of chain) {
      const all = under(this.tree, link, /^(?:nsubj|nsubj:pass|nsubj:outer|expl)$/).filter(
        (at) => words[at]!.time === null,
      );
      const there = all.find((at) => words[at]!.relation === 'expl');
      const own = there ?? all.findLast((at) => at < link) ?? all[0];
      if (own !== undefined) return this.chunks.unitOf[own]!;
    }
    return null;
  }

  /** Of a subject that is a relative word, what it stands for: the noun phrase before it [Lund, *who* fell]. */
  #antecedent(subject: number | null): number | null {
    const { units } = this.chunks;
    const { words } = this.tree;
    if (subject === null || !/^(?:who|which|that)$/.test(words[units[subject]!.head]!.lower)) return subject;
    let at = subject - 1;
    while (at >= 0 && /^(?:comma|time|adverb|and)$/.test(units[at]!.kind)) at--;
    return units[at]?.kind === 'noun' ? at : subject;
  }

  /** The noun phrase before a finite verb that the tree left without a subject: the first since the last stop that no preposition governs. */
  #before({ unit }: Verbal): number | null {
    const { units } = this.chunks;
    let found: number | null = null;
    for (let at = unit - 1; at >= 0 && !/^(?:stop|verb|sub|who)$/.test(units[at]!.kind); at--)
      if (units[at]!.kind === 'noun' && !/^(?:prep|noun|verb)$/.test(units[at - 1]?.kind ?? '')) found = at;
    return found;
  }

  /** Is a predicate told by a finite verb, its own or a helper's? */
  #isFinite({ chain, copular }: Verbal): boolean {
    const { words } = this.tree;
    const verbs = chain.flatMap((link, i) => [
      ...(copular && i === chain.length - 1 ? [] : [link]),
      ...under(this.tree, link, /^(?:aux|cop)/),
    ]);
    return verbs.some((at) => /^(?:VB[DZP]|MD)$/.test(words[at]!.xpos));
  }

  #sketch(verbal: Verbal, parent: number | null): Sketch {
    const { tree, chunks } = this;
    const { words } = tree;
    const outer = verbal.chain[0]!;
    const word = words[outer]!;
    // a mark before a time governs it, no clause [*until* Saturday night]
    const marks = under(tree, outer, /^mark$/).filter((at) => words[at + 1]?.time == null);
    const mark = marks.find((at) => words[at]!.lower !== 'to') ?? null;
    const sketch: Sketch = {
      kind: 'main',
      subject: this.subjectOf(verbal),
      object: null,
      opener: mark === null ? null : words[mark]!.lower,
      opening: mark === null ? null : chunks.unitOf[mark]!,
      goesOn: false,
      group: verbGroupOf(
        words,
        chunks.units[verbal.unit]!,
        verbal.helpers.map((at) => words[at]!),
      ),
    };
    const telling: Telling = {
      reading: this,
      verbal,
      parent,
      word,
      mark,
      toldTo: marks.length > (mark === null ? 0 : 1),
      own: sketch.subject !== null,
      finite: this.#isFinite(verbal),
    };
    for (const rule of CLAUSE_RULES)
      if (rule.holds(telling, sketch)) {
        rule.tell(telling, sketch);
        break;
      }
    if (sketch.kind === 'main' && sketch.subject === null && !sketch.goesOn && telling.finite)
      sketch.subject = this.#before(verbal);
    sketch.subject = this.#antecedent(sketch.subject);
    if (sketch.kind === 'participle') asDescription(words[verbal.head]!, tree, verbal.head, sketch);
    return sketch;
  }
}

/** A predicate where it stands in the tree. */
export interface Telling {
  readonly reading: ClauseReading;
  readonly verbal: Verbal;
  readonly parent: number | null;
  /** its outermost word */
  readonly word: Word;
  readonly mark: number | null;
  /** does "to" stand before it? */
  readonly toldTo: boolean;
  /** has it a subject of its own? */
  readonly own: boolean;
  /** is it told by a finite verb? */
  readonly finite: boolean;
}

export interface Rule {
  readonly name: string;
  readonly example: string;
  holds(telling: Telling, sketch: Sketch): boolean;
  tell(telling: Telling, sketch: Sketch): void;
}

const parentOf = ({ reading, parent }: Telling) => (parent === null ? null : reading.clauseAt(parent));
const nounOf = ({ reading, word }: Telling) => (word.head < 0 ? null : reading.chunks.unitOf[word.head]!);
const relativeOf = ({ reading, verbal }: Telling) => openerOf(reading.tree, verbal.chain);

/** Opens a clause with a relative word. */
function openWith(telling: Telling, sketch: Sketch, at: number): void {
  sketch.kind = 'relative';
  sketch.opening = telling.reading.chunks.unitOf[at]!;
  sketch.opener = telling.reading.tree.words[at]!.lower;
}

/** What a clause is, by its relation; the first rule that holds is taken, and a clause of none is a main one. */
export const CLAUSE_RULES: readonly Rule[] = [
  {
    name: 'goes on',
    example: 'She landed in Oslo and *drove* home.',
    holds: ({ reading, word, parent }) =>
      word.relation === 'conj' &&
      parent !== null &&
      reading.governs(word.head) === parent &&
      isOf(reading, parent, word.head),
    tell(telling, sketch) {
      const first = parentOf(telling)!;
      sketch.kind = first.kind;
      if (telling.own) {
        if (first.kind === 'sub') sketch.opener ??= first.opener;
        return;
      }
      sketch.goesOn = true;
      sketch.subject = first.subject;
      sketch.opener = first.opener;
      sketch.group = shared(first.group, sketch.group, telling);
    },
  },
  {
    name: 'no relative',
    example: 'The next day she *crossed* the border. Ranchers, who lost cattle, *have* a month.',
    holds: (telling) => {
      const { word, own, finite, reading } = telling;
      if (word.relation !== 'acl:relcl' || !finite || relativeOf(telling) !== null) return false;
      return !own || reading.tree.words[word.head]!.time !== null;
    },
    tell(telling, sketch) {
      sketch.subject ??= nounOf(telling);
    },
  },
  {
    name: 'relative',
    example: 'The man who *fell* was not hurt.',
    holds: ({ word }) => /:relcl$/.test(word.relation),
    tell(telling, sketch) {
      const antecedent = telling.word.relation === 'acl:relcl' ? nounOf(telling) : null;
      const at = relativeOf(telling);
      sketch.kind = 'relative';
      if (at === null) {
        sketch.opener = 'that';
        if (telling.own) sketch.object = antecedent;
        else sketch.subject = antecedent;
        return;
      }
      openWith(telling, sketch, at);
      const { relation } = telling.reading.tree.words[at]!;
      if (/^nsubj/.test(relation)) sketch.subject = antecedent;
      else if (/^i?obj$/.test(relation)) sketch.object = antecedent;
    },
  },
  {
    name: 'infinitive',
    example: 'They asked her to *leave*.',
    holds: ({ toldTo, word }, { group }) =>
      toldTo &&
      group.form === 'infinitive' &&
      /^(?:xcomp|advcl|acl|ccomp|csubj|parataxis|obl|nmod|appos)\b/.test(word.relation),
    tell(telling, sketch) {
      sketch.kind = 'infinitive';
      if (telling.own) return;
      const { tree, chunks } = telling.reading;
      const governor = parentOf(telling);
      const noun = telling.word.relation === 'acl' ? nounOf(telling) : null;
      sketch.subject = governor ? controller(tree.words, chunks.units, governor, telling.verbal.unit) : noun;
      // [a convention to be held in May]
      if (noun !== null && sketch.group.passive) sketch.subject = noun;
    },
  },
  {
    name: 'described',
    example: 'A plan *agreed* in Vienna calls for talks.',
    holds: ({ word }) => word.relation === 'acl',
    tell(telling, sketch) {
      const verbal = /^VB[NDG]$/.test(telling.word.xpos);
      sketch.kind = verbal ? 'participle' : 'sub';
      if (verbal || !telling.own) sketch.subject = nounOf(telling);
    },
  },
  {
    name: 'when',
    example: 'He slept when it *rained*.',
    holds: (telling, sketch) =>
      /^(?:advcl|ccomp|parataxis|conj|root)$/.test(telling.word.relation) &&
      sketch.opener === null &&
      telling.finite &&
      relativeOf(telling) !== null,
    tell(telling, sketch) {
      const at = relativeOf(telling)!;
      openWith(telling, sketch, at);
      const { words } = telling.reading.tree;
      // [bought shares, *which* fell]
      if (/^nsubj/.test(words[at]!.relation) && /^(?:who|which|that)$/.test(words[at]!.lower))
        sketch.subject = telling.reading.chunks.unitOf[at]!;
    },
  },
  {
    name: 'told beside',
    example: 'It opens in May, the firm *is* to hire.',
    holds: ({ word, own, finite, mark }) => word.relation === 'advcl' && own && finite && mark === null,
    tell(_, sketch) {
      sketch.kind = 'main';
    },
  },
  {
    name: 'hung on',
    example: 'They left before it *rained*.',
    holds: ({ word, own, mark, finite }, { group }) =>
      /^advcl$/.test(word.relation) &&
      (finite || !(group.form === 'gerund' || /^VB[NG]$/.test(word.xpos))) &&
      (own || mark !== null || finite),
    tell(_, sketch) {
      sketch.kind = 'sub';
    },
  },
  {
    name: 'beside',
    example: 'She left, *carrying* a bag.',
    holds: ({ word, own, mark }) => word.relation === 'advcl' && !(own && mark !== null),
    tell(telling, sketch) {
      sketch.kind = 'participle';
      sketch.subject ??= parentOf(telling)?.subject ?? null;
      sketch.opener = null;
      sketch.opening = null;
    },
  },
  {
    name: 'hung on by an opener',
    example: 'They left with the rain *falling*.',
    holds: ({ word }) => word.relation === 'advcl',
    tell(_, sketch) {
      sketch.kind = 'sub';
    },
  },
  {
    name: 'content',
    example: 'He said that it *rained*.',
    holds: ({ word }, { opener }) => /^(?:ccomp|csubj)\b/.test(word.relation) && opener !== null,
    tell(_, sketch) {
      sketch.kind = 'sub';
    },
  },
  {
    name: 'gerund',
    example: '*Closing* the mill cost jobs.',
    holds: ({ word, own }, { group }) =>
      /^csubj\b/.test(word.relation) || (/^ccomp\b/.test(word.relation) && !own && group.form === 'gerund'),
    tell(_, sketch) {
      sketch.kind = 'participle';
    },
  },
  {
    name: 'content without an opener',
    example: 'He said it *rained*.',
    holds: ({ word }) => /^ccomp\b/.test(word.relation),
    tell({ own }, sketch) {
      sketch.kind = own ? 'main' : 'sub';
    },
  },
  {
    name: 'complement',
    example: 'They watched a crane *topple*.',
    holds: ({ word }) => word.relation === 'xcomp',
    tell(telling, sketch) {
      const { form, tense } = sketch.group;
      const { tree, chunks } = telling.reading;
      const object = under(tree, telling.word.head, /^obj$/)[0];
      sketch.kind = form === 'bare' && tense === 'present' ? 'infinitive' : 'participle';
      if (sketch.kind === 'infinitive') sketch.group = { ...sketch.group, form: 'infinitive' };
      sketch.subject ??= object === undefined ? (parentOf(telling)?.subject ?? null) : chunks.unitOf[object]!;
    },
  },
  {
    name: 'gerund beside',
    example: 'The ferry sank, *drowning* nine.',
    holds: ({ parent }, { group }) => parent !== null && group.form === 'gerund',
    tell(telling, sketch) {
      sketch.kind = 'participle';
      sketch.subject ??= parentOf(telling)!.subject;
    },
  },
];

/** Is a word one of those that make the predicate of a clause? */
const isOf = ({ chunks }: ClauseReading, clause: number, at: number) =>
  chunks.verbals[clause]!.chain.includes(at);

/** What a verb group takes over from the one that it goes on from: helpers hold for both. */
function shared(first: VerbGroup, group: VerbGroup, { reading, verbal }: Telling): VerbGroup {
  const { tree } = reading;
  const head = tree.words[verbal.head]!;
  // [will spend the night there, be flown home]
  const led =
    (first.modal !== null || first.plan !== null) && group.tense === 'present' && head.lower === head.lemma;
  if (led) return { ...group, form: 'finite', tense: first.tense, modal: first.modal, plan: first.plan };
  if (group.form !== 'bare') return group;
  const participle = head.xpos === 'VBN' || (isParticiple(head.lower) && !hasObject(tree, verbal.head));
  // [was arrested and indicted] [has met and praised]
  const passive = first.passive && participle;
  const perfect = first.perfect && head.xpos === 'VBN';
  return { ...group, passive: passive || group.passive, ...(perfect && { perfect, tense: first.tense }) };
}

/** Has a verb an object, a time not counted [issued *Monday*]? */
const hasObject = (tree: Branches, at: number) =>
  under(tree, at, /^obj$/).some((object) => tree.words[object]!.time === null);

/** A past participle without a helper describes what was done to its noun [a plan *agreed* in Vienna]. */
function asDescription(head: Word, tree: Branches, at: number, sketch: Sketch): void {
  const participle = head.xpos === 'VBN' || (head.xpos !== 'VBG' && isParticiple(head.lower));
  if (sketch.group.form !== 'bare' || !participle) return;
  const passive = !INTRANSITIVE.has(sketch.group.lemma) && !hasObject(tree, at);
  sketch.group = { ...sketch.group, tense: 'past', passive };
}

/** Where the words that belong to a clause begin and end, as units. */
function settleExtent(
  clause: Clause,
  clauseOf: readonly (number | null)[],
  { units }: Chunks,
  opening: number | null,
): void {
  const { index, kind, verb, subject, goesOn } = clause;
  let from = verb;
  units.forEach((unit, at) => {
    if (clauseOf[at] !== index || /^(?:comma|stop|and)$/.test(unit.kind)) return;
    clause.to = Math.max(clause.to, at + 1);
    if (kind === 'main') from = Math.min(from, at);
  });
  if (kind !== 'main' && opening !== null) from = Math.min(opening, verb);
  else if ((kind === 'main' || kind === 'sub') && subject !== null && !goesOn) from = Math.min(from, subject);
  clause.from = from;
}

function appositions(words: readonly Word[], { units, unitOf }: Chunks): Map<number, number> {
  const found = new Map<number, number>();
  words.forEach(({ relation, head }, at) => {
    if (relation !== 'appos' || head < 0) return;
    const [name, noun] = [unitOf[at]!, unitOf[head]!];
    if (name !== noun && units[name]!.kind === 'noun' && units[noun]!.kind === 'noun') found.set(name, noun);
  });
  return found;
}
