import type { Article, Paragraph } from '../article/article.ts';
import type { Sentence, Token } from '../article/language.ts';
import type { Span } from '../article/span.ts';
import { placeNamed } from '../gazetteer/lookup.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import { anchorsOf, type Anchor } from './anchor.ts';
import { Cast } from './cast.ts';
import type { Clause, Parse } from './clause.ts';
import { parse as parseClauses } from './parse.ts';
import { UNDATED, type Status, type TimelineEvent, type When } from './event.ts';
import { likeness, stemOf, stemsOf } from './merge.ts';
import { isHappening, isLimit } from './noun.ts';
import { isCancelled, statusOf } from './status.ts';
import { titleOfClause, titleOfLimit, titleOfNoun, type Naming } from './title.ts';
import { unitsOf } from './unit.ts';
import { ANNOUNCING, LIGHT, SAYING, STATIVE } from './verb.ts';
import { assemble, startOf } from './when.ts';
import { destinationIn, placeIn, townOf } from './whereabouts.ts';
import { wordsOf } from './words.ts';

/** Days from the day of writing within which a happening is taken to be where the article is filed. */
const NEAR = 10;
const LEAVING =
  /^(?:leave|depart|sail|head|fly|start|set|move|escape|flee|go|travel|drive|march|walk|ride|cross)$/;

interface Draft {
  title: string;
  when: When;
  status: Status;
  statement: boolean;
  place: Place | null;
  /** where it leads to */
  towards: Place | null;
  participants: string[];
  sentence: Span;
  anchor: Span;
  mentions: Span[];
  expressions: number[];
  confidence: number;
  reasons: string[];
  stem: string;
  paragraph: number;
}

/**
 * Reads the events of an article.
 * @param article the article, read
 * @param expressions its time expressions, in order
 * @param places its place names, in order
 * @param now the day of publication in UTC days, where it is known
 * @returns events in the order of their first mention, `source` 0
 */
export function readEvents(
  article: Article,
  expressions: readonly TimeExpression[],
  places: readonly PlaceMention[],
  now: Day | null = article.dateline?.day ?? null,
): TimelineEvent[] {
  const reader = new Reader(article, expressions, places, now);
  article.paragraphs.forEach((paragraph, at) => reader.paragraph(paragraph, at));
  return reader.events();
}

class Reader {
  readonly #drafts: Draft[] = [];
  readonly #cast: Cast;
  readonly #names: ReadonlySet<string>;
  #expression = 0;
  #place = 0;
  readonly #placeByName: ReadonlyMap<string, PlaceMention>;
  #told: When = UNDATED;
  #last: Draft | null = null;
  readonly #headline: { span: Span; stems: Set<string> }[] = [];
  readonly #home: Place | null;

  constructor(
    private readonly article: Article,
    private readonly expressions: readonly TimeExpression[],
    private readonly places: readonly PlaceMention[],
    private readonly now: Day | null,
  ) {
    this.#names = namesIn(article);
    this.#cast = new Cast(new Set(places.map(({ text }) => text.toLowerCase())), surnamesIn(article));
    this.#placeByName = new Map(places.map((place) => [place.text.toLowerCase(), place]));
    this.#home = homeOf(article, places);
  }

  paragraph(paragraph: Paragraph, at: number): void {
    for (const sentence of paragraph.sentences) this.#sentence(sentence, paragraph, at);
  }

  #sentence(sentence: Sentence, paragraph: Paragraph, at: number): void {
    const first = this.#expression;
    while (
      this.#expression < this.expressions.length &&
      this.expressions[this.#expression]!.end <= sentence.end
    )
      this.#expression++;
    const times = this.expressions.slice(first, this.#expression);
    const placesFrom = this.#place;
    while (this.#place < this.places.length && this.places[this.#place]!.end <= sentence.end) this.#place++;
    const places = this.places.slice(placesFrom, this.#place);
    if (isDateline(this.article, sentence)) return;
    const lead = this.article.dateline?.span;
    const words = wordsOf(sentence, times, first, this.#names).filter(
      ({ start }) => !lead || start >= lead.end || sentence.start > lead.start,
    );
    const parse = parseClauses(words, unitsOf(words));
    const names = this.#cast.read(parse);
    const naming: Naming = {
      parse,
      names,
      named: (pronoun) => this.#cast.pronoun(pronoun),
      isPlural: (label) => this.#cast.isPlural(label),
    };
    if (paragraph.kind === 'headline' && times.length === 0) {
      const clause = parse.clauses.find((one) => one.kind === 'main');
      if (clause)
        this.#headline.push({
          span: wordSpan(parse, clause.verb),
          stems: stemsOf(this.article.reading.slice(sentence.start, sentence.end)),
        });
      return;
    }
    const anchors = anchorsOf(parse, this.expressions, this.now);
    const made = new Map<number, Draft>();
    const order = (anchor: Anchor) => anchor.noun ?? parse.clauses[anchor.clause!]!.verb;
    for (const anchor of [...anchors].sort((a, b) => order(a) - order(b))) {
      const draft = this.#draft(anchor, parse, naming, places, sentence, at);
      if (!draft) continue;
      if (anchor.clause !== null && anchor.noun === null) made.set(anchor.clause, draft);
      this.#add(draft);
    }
    if (made.size === 0 && anchors.length === 0 && paragraph.kind === 'body')
      this.#undated(parse, naming, places, sentence, at);
    this.#goOn(parse, naming, made, anchors, places, sentence, at);
    this.#mention(parse, anchors);
  }

  #draft(
    anchor: Anchor,
    parse: Parse,
    naming: Naming,
    places: readonly PlaceMention[],
    sentence: Span,
    at: number,
  ): Draft | null {
    const { units, words } = parse;
    const clause = anchor.clause === null ? null : parse.clauses[anchor.clause]!;
    const lightNoun = anchor.noun === null && clause !== null ? nounOfLight(clause, parse) : null;
    const noun = anchor.noun ?? lightNoun;
    const group = anchor.noun === null ? (clause?.group ?? null) : null;
    const lengthOnly = anchor.ties.every(
      ({ expression }) => this.expressions[expression]!.type === 'DURATION',
    );
    if (lengthOnly && (noun !== null || /^(?:take|need)$/.test(clause?.group.lemma ?? ''))) return null;
    // [it depends on what he hears on Tuesday]
    if (anchor.noun === null && clause !== null && /^(?:what|how|why|whether)$/.test(clause.opener ?? ''))
      return null;
    const assembled = assemble(anchor.ties, {
      expressions: this.expressions,
      group: clause?.group ?? null,
      told: this.#told,
      now: this.now,
    });
    if (!assembled) return null;
    const { when } = assembled;
    const head = noun ?? clause!.verb;
    const limit = noun !== null && isLimit(words[units[noun]!.head]!.lemma);
    const after =
      clause === null
        ? ''
        : words
            .slice(units[clause.verb]!.to)
            .map(({ lower }) => lower)
            .join(' ');
    // [a visit that had been announced for Friday was dropped]
    const predicate =
      anchor.noun === null
        ? null
        : (parse.clauses.find((one) => one.subject === anchor.noun && one.kind === 'main') ?? null);
    const fate = predicate ?? (lightNoun !== null ? clause : null);
    const fateAfter =
      fate === null
        ? ''
        : words
            .slice(units[fate.verb]!.to)
            .map(({ lower }) => lower)
            .join(' ');
    const cancelled = fate !== null && isCancelled(fate.group, fateAfter);
    const weak = (i: number) =>
      clause !== null && clause.subject !== null && clause.subject >= 0 && i > units[clause.subject]!.from;
    const conditional =
      clause !== null &&
      (clause.opener === 'if' ||
        clause.opener === 'whether' ||
        clause.opener === 'unless' ||
        words.some(({ lower }, i) => lower === 'if' && i < units[clause.verb]!.from && !weak(i)));
    const status = cancelled
      ? 'cancelled'
      : statusOf({
          group: noun !== null && anchor.noun !== null ? (fate?.group ?? null) : group,
          prep: anchor.ties[0]!.prep,
          conditional,
          noun: noun !== null,
          limit,
          none: clause !== null && hasNone(clause, parse),
          after,
          when,
          now: this.now,
        });
    if (status === null) return null;
    const saying = noun === null && clause !== null && SAYING.has(clause.group.lemma);
    const statement = saying && !(ANNOUNCING.has(clause.group.lemma) && !clause.group.passive);
    if (
      noun === null &&
      clause !== null &&
      STATIVE.has(clause.group.lemma) &&
      clause.group.plan === null &&
      !isStay(clause, parse)
    )
      return null;
    // a time is no doer [April brought her chance]
    if (
      noun === null &&
      clause !== null &&
      clause.subject === null &&
      clause.kind === 'main' &&
      units[clause.verb - 1]?.kind === 'time' &&
      units[clause.verb - 2]?.kind !== 'prep'
    )
      return null;
    const byNoun = noun !== null && (anchor.noun !== null || !tellsActively(clause!, lightNoun!));
    const title = limit
      ? titleOfLimit(noun, naming)
      : byNoun
        ? titleOfNoun(noun, naming)
        : titleOfClause(clause!, naming);
    const own = clause === null ? sentence : clauseSpan(clause, parse);
    const reasons = assembled.reason === null ? [] : [assembled.reason];
    const there =
      clause !== null &&
      words.slice(units[clause.verb]!.from, units[clause.to - 1]!.to).some(({ lower }) => lower === 'there');
    const reach = clause === null ? own : { start: fronted(clause, parse), end: own.end };
    const arriving = clause !== null && !LEAVING.test(clause.group.lemma);
    const place =
      placeIn(reach, places, { reading: this.article.reading, arriving }) ??
      this.#meant(clause, naming) ??
      (there ? (this.#last?.place ?? null) : null);
    const participants = this.#participants(clause, naming);
    const mentions = [wordSpan(parse, head)];
    if (lightNoun !== null) mentions.push(wordSpan(parse, clause!.verb));
    else if (noun === null)
      for (const beside of happeningsBeside(clause!, parse)) mentions.push(wordSpan(parse, beside));
    return {
      title,
      when,
      status,
      statement,
      place: place ?? this.#carried(at, participants, reasons),
      participants,
      towards: clause !== null && LEAVING.test(clause.group.lemma) ? destinationIn(own, places) : null,
      sentence: { start: sentence.start, end: sentence.end },
      anchor: wordSpan(parse, head),
      mentions,
      expressions: [...assembled.expressions],
      confidence: assembled.reason === null ? 0.9 : 0.6,
      reasons,
      stem: stemOf(words[units[head]!.head]!.lemma),
      paragraph: at,
    };
  }

  /** What the main clause of a sentence without a time tells of somebody by name: for the undated tray. */
  #undated(parse: Parse, naming: Naming, places: readonly PlaceMention[], sentence: Span, at: number): void {
    const { units, words } = parse;
    const clause = parse.clauses.find((one) => one.kind === 'main');
    if (!clause || clause.subject === null || words[0]?.text === '"') return;
    const { group } = clause;
    const name = naming.names[clause.subject] ?? null;
    const told =
      group.tense === 'past' &&
      !group.negated &&
      group.modal === null &&
      group.plan === null &&
      !group.progressive;
    if (!told || name === null || STATIVE.has(group.lemma) || SAYING.has(group.lemma)) return;
    const next = units[clause.verb + 1];
    if (next === undefined || (next.kind !== 'noun' && next.kind !== 'prep')) return;
    const noun = nounOfLight(clause, parse);
    const own = clauseSpan(clause, parse);
    this.#drafts.push({
      title: titleOfClause(clause, naming),
      when: UNDATED,
      status: 'happened',
      statement: false,
      place: placeIn(own, places, { reading: this.article.reading, arriving: !LEAVING.test(group.lemma) }),
      towards: null,
      participants: this.#participants(clause, naming),
      sentence: { start: sentence.start, end: sentence.end },
      anchor: wordSpan(parse, noun ?? clause.verb),
      mentions: [wordSpan(parse, clause.verb), ...(noun === null ? [] : [wordSpan(parse, noun)])],
      expressions: [],
      confidence: 0.4,
      reasons: ['the sentence tells no time'],
      stem: stemOf(words[units[noun ?? clause.verb]!.head]!.lemma),
      paragraph: at,
    });
  }

  /** Verbs that go on from a dated one in the same sentence happen then, too [left Paris on Sunday and led a conference]. */
  #goOn(
    parse: Parse,
    naming: Naming,
    made: Map<number, Draft>,
    anchors: readonly Anchor[],
    places: readonly PlaceMention[],
    sentence: Span,
    at: number,
  ): void {
    for (const clause of parse.clauses) {
      if (
        made.has(clause.index) ||
        anchors.some((anchor) => anchor.clause === clause.index) ||
        !clause.goesOn ||
        clause.kind !== 'main' ||
        clause.parent === null
      )
        continue;
      const parent = made.get(clause.parent);
      const { group } = clause;
      if (!parent || parent.statement || STATIVE.has(group.lemma) || SAYING.has(group.lemma) || group.negated)
        continue;
      if (parent.when.end !== parent.when.start || group.tense !== parse.clauses[clause.parent]!.group.tense)
        continue;
      const noun = nounOfLight(clause, parse);
      const draft: Draft = {
        ...parent,
        title: titleOfClause(clause, naming),
        place:
          placeIn(clauseSpan(clause, parse), places, {
            reading: this.article.reading,
            arriving: !LEAVING.test(group.lemma),
          }) ??
          parent.towards ??
          parent.place,
        towards: null,
        anchor: wordSpan(parse, noun ?? clause.verb),
        mentions: [wordSpan(parse, clause.verb), ...(noun === null ? [] : [wordSpan(parse, noun)])],
        confidence: 0.6,
        reasons: ['the date is that of the verb before it'],
        stem: stemOf(group.lemma),
        sentence,
        paragraph: at,
      };
      made.set(clause.index, draft);
      this.#add(draft);
    }
  }

  /** Event nouns with "the" that speak of what was told before [the ruling] [his trip]. */
  #mention(parse: Parse, anchors: readonly Anchor[]): void {
    const { units, words } = parse;
    const taken = new Set(anchors.map(({ noun }) => noun));
    units.forEach((unit, at) => {
      if (unit.kind !== 'noun' || taken.has(at)) return;
      const head = words[unit.head]!;
      if (head.pos !== 'NOUN' || !isHappening(head.lemma)) return;
      const first = words[unit.from]!;
      if (!/^(?:the|this|that|his|her|its|their)$/.test(first.lower)) return;
      const stem = stemOf(head.lemma);
      const draft = this.#drafts.findLast((one) => one.stem === stem);
      if (draft && !draft.mentions.some(({ start }) => start === head.start))
        draft.mentions.push({ start: head.start, end: head.end });
    });
  }

  /** The place that a pronoun stands for [they reached it on Friday]. */
  #meant(clause: Clause | null, naming: Naming): Place | null {
    if (clause === null) return null;
    const at = naming.parse.units.findIndex(
      (unit, i) =>
        unit.kind === 'noun' &&
        naming.parse.clauseOf[i] === clause.index &&
        naming.parse.words[unit.head]!.lower === 'it',
    );
    const name = at < 0 ? null : naming.names[at];
    if (!name) return null;
    const mention = this.#placeByName.get(name.toLowerCase());
    return mention
      ? placeIn(mention, [{ ...mention, use: 'locative' }], {
          reading: this.article.reading,
          arriving: false,
        })
      : null;
  }

  /** The place where the story is: that of the event told before in the paragraph, or before of the same people. */
  #carried(at: number, participants: readonly string[], reasons: string[]): Place | null {
    const last = this.#last;
    if (!last) return null;
    const place = last.towards ?? last.place;
    const same =
      last.paragraph === at ||
      (last.paragraph === at - 1 && participants.some((name) => last.participants.includes(name)));
    if (!place || !same) return null;
    reasons.push('the place is carried over from the event told before');
    return place;
  }

  /** An event near the day of writing that no place is told of is taken to be where the article is filed from. */
  #assumed(draft: Draft): Place | null {
    const start = startOf(draft.when);
    if (!this.#home || start === null || this.now === null || Math.abs(start - this.now) > NEAR) return null;
    draft.reasons.push('the place is taken to be where the article is filed from');
    return this.#home;
  }

  #participants(clause: Clause | null, naming: Naming): string[] {
    if (clause === null) return [];
    const found: string[] = [];
    naming.names.forEach((name, at) => {
      if (name === null || (naming.parse.clauseOf[at] !== clause.index && clause.subject !== at)) return;
      const full = this.#cast.fullName(name);
      if (full !== null && !found.includes(full)) found.push(full);
    });
    return found;
  }

  #add(draft: Draft): void {
    const stems = stemsOf(draft.title);
    const start = startOf(draft.when);
    const twin = this.#drafts.findLast(
      (one) =>
        start !== null &&
        Math.floor(startOf(one.when) ?? NaN) === Math.floor(start) &&
        one.stem === draft.stem &&
        one.status === draft.status &&
        likeness(stemsOf(one.title), stems) >= 0.5,
    );
    if (twin) {
      twin.mentions.push(...draft.mentions);
      twin.expressions.push(...draft.expressions);
      return;
    }
    this.#drafts.push(draft);
    this.#last = draft;
    if (draft.when.start !== null && !draft.when.vague && draft.status !== 'cancelled')
      this.#told = draft.when;
  }

  events(): TimelineEvent[] {
    for (const { span, stems } of this.#headline) {
      const match = this.#drafts
        .slice(0, 12)
        .map((draft) => ({ draft, score: likeness(stemsOf(draft.title), stems) }))
        .reduce<{ draft: Draft; score: number } | null>(
          (best, one) => (best === null || one.score > best.score ? one : best),
          null,
        );
      if (match && match.score >= 0.4) match.draft.mentions.push(span);
    }
    return this.#drafts.map((draft, i) => ({
      id: `e${String(i + 1)}`,
      title: draft.title,
      when: draft.when,
      status: draft.status,
      kind: draft.statement ? 'statement' : 'event',
      place: draft.place ?? this.#assumed(draft),
      participants: draft.participants,
      source: 0,
      sentence: draft.sentence,
      anchor: draft.anchor,
      mentions: draft.mentions,
      expressions: draft.expressions,
      confidence: draft.confidence,
      reasons: draft.reasons,
      reviewed: false,
    }));
  }
}

function wordSpan(parse: Parse, unit: number): Span {
  const { start, end } = parse.words[parse.units[unit]!.head]!;
  return { start, end };
}

function clauseSpan(clause: Clause, parse: Parse): Span {
  const { units, words } = parse;
  const from = Math.min(clause.from < 0 ? clause.verb : clause.from, clause.verb);
  return { start: words[units[from]!.from]!.start, end: words[units[clause.to - 1]!.to - 1]!.end };
}

/** Where the words that frame a clause begin [*in Santa Fe, on July 14*, they recorded]. */
function fronted(clause: Clause, parse: Parse): number {
  const { units, words, clauseOf } = parse;
  let from = Math.max(0, Math.min(clause.from < 0 ? clause.verb : clause.from, clause.verb));
  while (
    from > 0 &&
    units[from - 1]!.kind !== 'stop' &&
    units[from - 1]!.kind !== 'and' &&
    (clauseOf[from - 1] ?? null) === null &&
    !parse.clauses.some((one) => one.subject === from - 1)
  )
    from--;
  return words[units[from]!.from]!.start;
}

/** The event noun beside a verb that says little [made the first *flight*] [the *trial* opened]. */
function nounOfLight(clause: Clause, parse: Parse): number | null {
  const { units, words } = parse;
  if (!LIGHT.has(clause.group.lemma)) return null;
  const happening = (at: number | null) =>
    at !== null && units[at]?.kind === 'noun' && isHappening(words[units[at].head]!.lemma);
  // [the talks began] [a dinner was given], but not [the showdown took a turn]
  const names =
    !/^(?:make|take|hold|give|have|conduct|stage|set)$/.test(clause.group.lemma) ||
    clause.group.passive ||
    words[units[clause.verb + 1]?.head ?? 0]!.lower === 'place';
  if (names && happening(clause.subject)) return clause.subject;
  if (
    /^(?:make|take|hold|give|have|conduct|stage|set|begin|start|open)$/.test(clause.group.lemma) &&
    happening(clause.verb + 1)
  )
    return clause.verb + 1;
  return null;
}

/** The event noun that a verb has for its object: told together they are one happening [led a *conference*]. */
function happeningsBeside(clause: Clause, parse: Parse): number[] {
  const { units, words } = parse;
  const found: number[] = [];
  let at = clause.verb + 1;
  // [filled the day with consultations]
  if (/^(?:fill|spend)$/.test(clause.group.lemma))
    while (
      units[at]?.kind === 'time' ||
      (units[at]?.kind === 'prep' && /^(?:with|in|on)$/.test(words[units[at]!.head]!.lower))
    )
      at++;
  if (units[at]?.kind === 'noun' && isHappening(words[units[at]!.head]!.lemma)) found.push(at);
  return found;
}

const tellsActively = (clause: Clause, noun: number) =>
  noun !== clause.subject ||
  (/^(?:begin|start|open|end|close|finish|resume|last|continue)$/.test(clause.group.lemma) &&
    !clause.group.passive);

const isStay = (clause: Clause, parse: Parse) =>
  clause.group.lemma === 'be' &&
  parse.units[clause.verb + 1] !== undefined &&
  /^(?:in|at|on|due)$/.test(parse.words[parse.units[clause.verb + 1]!.head]!.lower);

/** Is it told of nobody or nothing [no talks were held]? */
function hasNone(clause: Clause, parse: Parse): boolean {
  const { units, words } = parse;
  const none = (at: number | null) =>
    at !== null && /^(?:no|nobody|none|nothing|neither)$/.test(words[units[at]!.from]!.lower);
  return none(clause.subject) || (units[clause.verb + 1]?.kind === 'noun' && none(clause.verb + 1));
}

/** Is a sentence only the line that tells the day of publication? */
function isDateline({ dateline }: Article, sentence: Sentence): boolean {
  if (!dateline?.span || dateline.span.start < sentence.start || dateline.span.end > sentence.end)
    return false;
  return (
    dateline.source !== 'dateline' && dateline.source !== 'inferred' && sentence.end - sentence.start < 90
  );
}

/** Where an article is filed from: as its dateline says, else as its towns tell. */
function homeOf(article: Article, places: readonly PlaceMention[]): Place | null {
  const told = article.dateline?.place ?? null;
  const known = told === null ? null : placeNamed(told);
  if (known) return { name: known.name, country: known.country, lat: known.lat, lon: known.lon };
  const early = article.paragraphs[Math.min(4, article.paragraphs.length) - 1];
  return early ? townOf(places, early.end) : null;
}

/** Names that stand alone somewhere: of a full name, its surname. */
function surnamesIn(article: Article): Set<string> {
  const names = new Set<string>();
  const isName = (token: Token | undefined) =>
    token !== undefined && token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);
  for (const { tokens } of article.sentences)
    tokens.forEach((token, i) => {
      if (isName(token) && !isName(tokens[i - 1]) && !isName(tokens[i + 1])) names.add(token.text);
    });
  return names;
}

/** Capitalised words that stand inside a sentence: names wherever they stand. */
function namesIn(article: Article): Set<string> {
  const names = new Set<string>();
  for (const { tokens } of article.sentences)
    tokens.forEach((token, i) => {
      if (i > 1 && /^\p{Lu}/u.test(token.text) && !/^[."”:—–-]$/.test(tokens[i - 1]!.text))
        names.add(token.text);
    });
  return names;
}
