import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/language.ts';
import type { Span } from '../article/span.ts';
import { Cast } from '../events/cast.ts';
import type { Clause, Parse } from '../events/clause.ts';
import type { Status, TimelineEvent } from '../events/event.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import { surnamesIn } from '../events/proper.ts';
import type { Word } from '../events/words.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { TimeExpression } from '../tagger/expression.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { Evidence } from './evidence.ts';
import {
  bearingOf,
  isLeaving,
  modeOf,
  motionOfNoun,
  motionOfVerb,
  type Bearing,
  type Motion,
} from './motion.ts';
import type { StopStatus } from './stop.ts';
import { who, WHOEVER, whoMoves, type Who } from './traveller.ts';

interface Told {
  readonly start: string | null;
  readonly end: string | null;
  readonly status: StopStatus;
}

const FATE: Readonly<Record<Status, StopStatus | null>> = {
  happened: 'happened',
  ongoing: 'happened',
  planned: 'planned',
  deadline: 'planned',
  cancelled: 'cancelled',
  hypothetical: null,
};

/** A place as a stop names it: a venue is told by its city. */
const stopPlace = ({ name, country, lat, lon, city }: PlaceMention): Place => ({
  name: city ?? name,
  country,
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
});

/** Reads an article sentence by sentence for what it says of where anybody is, comes or goes. */
export class Witness {
  readonly #cast: Cast;
  readonly #found: Evidence[] = [];
  /** events by the offset of each word that mentions them */
  readonly #eventAt = new Map<number, TimelineEvent>();
  /** the town named last in the sentences before: what "it" and "there" may mean */
  #lastTown: PlaceMention | null = null;
  readonly #placeNames: ReadonlySet<string>;

  constructor(
    private readonly article: Article,
    private readonly sentences: readonly ParsedSentence[],
    private readonly places: readonly PlaceMention[],
    events: readonly TimelineEvent[],
    private readonly now: Day | null,
  ) {
    for (const event of events)
      for (const span of [...event.mentions, ...(event.anchor ? [event.anchor] : [])])
        if (!this.#eventAt.has(span.start)) this.#eventAt.set(span.start, event);
    this.#placeNames = new Set(places.map(({ text }) => text.toLowerCase()));
    this.#cast = new Cast(this.#placeNames, surnamesIn(article));
  }

  /** All evidence, in the order of the text. */
  read(): readonly Evidence[] {
    for (const sentence of this.sentences) this.#sentence(sentence);
    return this.#found;
  }

  #sentence({ sentence, kind, times, places, parse }: ParsedSentence): void {
    const { words } = parse;
    if (words.length === 0) return;
    const names = this.#cast.read(parse);
    if (kind === 'headline') return;
    const placed = new Set<number>();
    for (const mention of places) {
      const at = words.findIndex(({ start }) => start === mention.start);
      if (at < 0 || mention.use === 'demonym' || mention.use === 'qualifier' || mention.kind === 'area')
        continue;
      const found = this.#mention(parse, names, mention, at, times, sentence, places);
      if (found !== null) placed.add(found);
      const described = this.#described(parse, names, mention, at, times, sentence, places);
      if (described !== null) placed.add(described);
    }
    this.#placeless(parse, names, placed, times, sentence, places);
    this.#lastTown = places.findLast(isTown) ?? this.#lastTown;
  }

  /** What a place name says. @returns the clause that it was read with */
  #mention(
    parse: Parse,
    names: readonly (string | null)[],
    mention: PlaceMention,
    at: number,
    times: readonly TimeExpression[],
    sentence: Span,
    places: readonly PlaceMention[],
  ): number | null {
    const { words, units } = parse;
    let before = at - 1;
    while (before >= 0 && /^(?:the|a|an|nearby|central|downtown)$/.test(words[before]!.lower)) before--;
    before = listOf(words, before, places);
    let preposition =
      before >= 0 && /^(?:ADP|SCONJ|PART)$/.test(words[before]!.pos) ? words[before]!.lower : '';
    // [flew out of Edinburgh]
    if (preposition === 'of' && words[before - 1]?.lower === 'out') preposition = 'from';
    // [on the floor of a Lodz church]: there, too
    if (preposition === 'of' && mention.use === 'associative')
      preposition =
        words.slice(Math.max(0, before - 4), before).find(({ lower }) => /^(?:in|on|at)$/.test(lower))
          ?.lower ?? 'of';
    if (mention.use === 'associative' && !/^(?:in|on|at|near|behind|off)$/.test(preposition)) return null;
    if (mention.use === 'metonymic') return null;
    const unit = units.findIndex(({ from, to }) => from <= at && at < to);
    const noun = preposition === '' ? null : nounBefore(parse, before);
    // what they talk of is not where they are [a conference on Libya]
    if (preposition === 'on' && noun !== null) return null;
    const index = parse.clauseOf[unit] ?? parse.clauses.find(({ verb }) => verb > unit)?.index ?? null;
    const clause = index === null ? null : parse.clauses[index]!;
    if (noun !== null) {
      const motion = motionOfNoun(words[units[noun]!.head]!.lemma);
      if (motion !== null && /^(?:to|into|in|at|through|off|from)$/.test(preposition)) {
        const told = this.#told(
          parse,
          [noun, ...(clause ? [clause.verb] : [])],
          clause,
          mention,
          times,
          places,
        );
        // a journey without a time tells no stay [the return to Kyiv of its border]
        if ((told?.start ?? null) === null) return index;
        const owner = ownerOf(parse, noun, names, this.#cast) ?? WHOEVER;
        // [Landry will hold a rally in Calgary]
        const holder =
          owner === WHOEVER &&
          clause &&
          clause.verb < noun &&
          clause.subject !== null &&
          !isOwned(parse, noun)
            ? whoMoves(clause, parse, names, this.#cast)
            : null;
        const whose = holder ?? owner;
        this.#add(whose, preposition === 'from' ? 'depart' : motion, mention, told, sentence, sentence);
        return index;
      }
    }
    if (clause === null) return null;
    const verb = clause.group.lemma;
    let bearing: Bearing | null = bearingOf(preposition, verb);
    // a second place of the same list or of the same verb [visit Peru, Chile and Uruguay]
    if (bearing === null && preposition === '' && motionOfVerb(verb) === 'arrive' && unit > clause.verb)
      bearing = 'goal';
    if (bearing === null) return null;
    const mover = whoMoves(clause, parse, names, this.#cast);
    if (mover === null) return null;
    const told = this.#told(
      parse,
      [clause.verb, ...(noun === null ? [] : [noun])],
      clause,
      mention,
      times,
      places,
    );
    const moved = motionOfVerb(verb);
    const due = verb === 'be' && words[units[clause.verb]!.to]?.lower === 'due';
    const ends = /^(?:end|finish|conclude|start|begin|open)$/.test(verb);
    let motion: Motion;
    if (bearing === 'source') motion = 'depart';
    else if (bearing === 'goal')
      motion = moved === null || moved === 'depart' ? (preposition === 'for' ? 'go' : 'arrive') : moved;
    else motion = moved === 'arrive' || due ? 'arrive' : 'stay';
    // somebody's presence counts where it is dated, or told by a verb of staying or arriving
    if (
      bearing === 'site' &&
      moved !== 'arrive' &&
      moved !== 'stay' &&
      !due &&
      (told?.start ?? null) === null
    )
      return null;
    if (bearing === 'site' && moved === null && mover === WHOEVER && !ends && clause.kind === 'relative')
      return null;
    const { start, end } = spanOf(clause, parse);
    this.#add(mover, motion, mention, told, sentence, { start, end });
    return clause.index;
  }

  /** What a relative clause says of a place [Tokyo, which she reached at noon] [Hanoi, where she will dine]. */
  #described(
    parse: Parse,
    names: readonly (string | null)[],
    mention: PlaceMention,
    at: number,
    times: readonly TimeExpression[],
    sentence: Span,
    places: readonly PlaceMention[],
  ): number | null {
    const { units, clauses } = parse;
    const unit = units.findIndex(({ from, to }) => from <= at && at < to);
    const clause = clauses.find(
      ({ kind, from, opener }) =>
        kind === 'relative' &&
        /^(?:which|that|where)$/.test(opener ?? '') &&
        (from === unit + 1 || (from === unit + 2 && units[unit + 1]?.kind === 'comma')),
    );
    // [Tokyo, which is large]: the place is not what the verb reaches
    if (!clause || clause.subject === null || clause.subject === unit) return null;
    const bearing = clause.opener === 'where' ? 'site' : bearingOf('', clause.group.lemma);
    const mover = bearing === null ? null : whoMoves(clause, parse, names, this.#cast);
    const told = this.#told(parse, [clause.verb], clause, mention, times, places);
    if (mover === null || (told?.start ?? null) === null) return null;
    const moved = motionOfVerb(clause.group.lemma);
    const motion =
      bearing === 'source' ? 'depart' : bearing === 'goal' || moved === 'arrive' ? 'arrive' : 'stay';
    this.#add(mover, motion, mention, told, sentence, spanOf(clause, parse));
    return clause.index;
  }

  /** Clauses whose place is "it" or "there", and those that only tell that somebody leaves. */
  #placeless(
    parse: Parse,
    names: readonly (string | null)[],
    placed: ReadonlySet<number>,
    times: readonly TimeExpression[],
    sentence: Sentence,
    places: readonly PlaceMention[],
  ): void {
    const { words, units } = parse;
    for (const clause of parse.clauses) {
      if (placed.has(clause.index)) continue;
      const verb = clause.group.lemma;
      const after = words.slice(units[clause.verb]!.to, units[clause.to - 1]!.to);
      const text = after.map(({ lower }) => lower).join(' ');
      const motion = motionOfVerb(verb);
      const pointing =
        /^(?:it|there)\b/.test(text) && (motion === 'arrive' || motion === 'return' || motion === 'go');
      const leaving = isLeaving(verb, text);
      const staying = motion === 'stay' && verb !== 'stop';
      if (!pointing && !leaving && !staying) continue;
      const mover = whoMoves(clause, parse, names, this.#cast);
      if (mover === null) continue;
      const told = this.#told(parse, [clause.verb], clause, null, times, places);
      const mention = pointing
        ? (places.findLast((one) => isTown(one) && one.end < words[units[clause.verb]!.from]!.start) ??
          this.#lastTown)
        : null;
      if ((pointing && mention === null) || (!pointing && (told?.start ?? null) === null)) continue;
      this.#add(mover, leaving ? 'depart' : motion!, mention, told, sentence, spanOf(clause, parse));
    }
  }

  /** When it is and what became of it: by the event that has the word for its mention, else by the times beside it. */
  #told(
    parse: Parse,
    governors: readonly number[],
    clause: Clause | null,
    mention: PlaceMention | null,
    times: readonly TimeExpression[],
    places: readonly PlaceMention[],
  ): Told | null {
    const { words, units } = parse;
    const spans = governors.map((unit) => words[units[unit]!.head]!);
    let event: TimelineEvent | undefined;
    for (const span of spans) event ??= this.#eventAt.get(span.start);
    // [will go from Jakarta to Hanoi, arriving on Sunday] [travels south to open an office on Monday]
    const then = clause === null ? undefined : parse.clauses.find((one) => endsJourney(one, clause));
    if (then) event ??= this.#eventAt.get(words[units[then.verb]!.head]!.start);
    const span = clause === null ? null : spanOf(clause, parse);
    const within = (one: Span) => span !== null && one.start >= span.start && one.end <= span.end;
    const dated = times.filter(
      (one) => (one.type === 'DATE' || one.type === 'TIME') && within(one) && bounds(one.value) !== null,
    );
    const own = places.filter((one) => one.use === 'locative' && within(one));
    // several places, several times: each has its nearest [spent Monday in Bonn and Tuesday in Ulm]
    const beside =
      mention !== null && dated.length > 1 && own.length > 1 && event?.when.start === event?.when.end
        ? dated.reduce((a, b) => (distance(b, mention) < distance(a, mention) ? b : a))
        : event
          ? null
          : (dated[0] ?? null);
    const start = beside?.value ?? event?.when.start ?? null;
    const end = beside?.value ?? event?.when.end ?? start;
    const from = start === null ? null : bounds(start);
    const future = from !== null && this.now !== null && from.from >= this.now + 1;
    let status = event
      ? FATE[event.status]
      : future || clause?.group.tense === 'future'
        ? 'planned'
        : 'happened';
    if (status === null) return null;
    if (status === 'happened' && future) status = 'planned';
    return {
      start: from === null ? null : start,
      end: end === '..' || end === null || bounds(end) === null ? null : end,
      status,
    };
  }

  #add(
    mover: Who,
    motion: Motion,
    mention: PlaceMention | null,
    told: Told | null,
    { start, end }: Span,
    clause: Span,
  ): void {
    // a team may bear its town's name, but a town by itself does not travel
    if (told === null || (typeof mover === 'string' && this.#placeNames.has(mover.toLowerCase()))) return;
    this.#found.push({
      who: mover,
      motion,
      place: mention && stopPlace(mention),
      wide: mention !== null && (mention.kind === 'country' || mention.kind === 'region'),
      start: told.start,
      end: told.end,
      mode: modeOf(this.article.reading.slice(clause.start, clause.end)),
      status: told.status,
      sentence: { start, end },
      at: mention?.start ?? clause.start,
    });
  }
}

const isTown = ({ use, kind }: PlaceMention) => use === 'locative' && (kind === 'city' || kind === 'venue');
const distance = (time: Span, place: Span) => Math.max(time.start - place.end, place.start - time.end);

/**
 * The word before the first place of a list, whose preposition holds for all [in Dubuque, Waterloo and *Ames*].
 * @param before the word before a place's name
 */
function listOf(words: readonly Word[], before: number, places: readonly PlaceMention[]): number {
  let at = before;
  while (at > 0 && /^(?:,|and|or)$/.test(words[at]!.lower)) {
    const link = /^,$/.test(words[at - 1]!.text) && words[at]!.lower !== ',' ? at - 1 : at;
    const other = places.find(({ end, use }) => end === words[link - 1]?.end && use !== 'demonym');
    const first = other ? words.findIndex(({ start }) => start === other.start) : -1;
    if (first < 0) break;
    at = first - 1;
  }
  return at;
}

/** The noun that a preposition hangs on [a *visit* to], as a unit. */
function nounBefore({ units }: Parse, preposition: number): number | null {
  const unit = units.findIndex(({ to }) => to === preposition);
  return unit >= 0 && units[unit]!.kind === 'noun' ? unit : null;
}

/** Does a clause tell of the end of the journey that another tells of? */
const endsJourney = ({ kind, parent, group, verb }: Clause, journey: Clause) =>
  parent === journey.index &&
  verb > journey.verb &&
  motionOfVerb(journey.group.lemma) !== null &&
  (kind === 'infinitive' || (kind === 'participle' && /^(?:arrive|land|reach|dock)$/.test(group.lemma)));

/** Is it told whose a trip is [*her* visit] [the *queen's* visit]? */
const isOwned = ({ units, words }: Parse, noun: number) =>
  words
    .slice(units[noun]!.from, units[noun]!.to)
    .some(({ lower, text }) => /^(?:his|her|its|their)$/.test(lower) || /^'s?$/.test(text));

/** Whose trip it is [*her* visit to]. */
function ownerOf(
  { units, words }: Parse,
  noun: number,
  names: readonly (string | null)[],
  cast: Cast,
): Who | null {
  const first = words[units[noun]!.from]!;
  if (/^(?:his|her|its|their)$/.test(first.lower)) {
    const label = cast.pronoun(first.lower);
    return (label === null ? null : cast.fullName(label)) ?? WHOEVER;
  }
  return who(noun, { units, words } as Parse, names, cast);
}

function spanOf(clause: Clause, { units, words }: Parse): Span {
  const from = Math.min(
    clause.from < 0 ? clause.verb : clause.from,
    clause.verb,
    clause.subject ?? clause.verb,
  );
  return { start: words[units[from]!.from]!.start, end: words[units[clause.to - 1]!.to - 1]!.end };
}
