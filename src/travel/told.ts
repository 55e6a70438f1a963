import type { Span } from '../article/span.ts';
import type { Clause, Parse } from '../events/clause.ts';
import type { Status, TimelineEvent } from '../events/event.ts';
import type { ParsedSentence } from '../events/parsed.ts';
import type { PlaceMention } from '../gazetteer/place.ts';
import type { Day } from '../time/calendar.ts';
import { bounds, dayValue } from '../time/timex.ts';
import { motionOfVerb } from './motion.ts';
import { rangeEnd } from './range.ts';
import type { StopStatus } from './stop.ts';
import { fateOf, isForegone, isPresent, isUnderWay } from './whether.ts';

/** When something is, and what became of it. */
export interface Told {
  readonly start: string | null;
  readonly end: string | null;
  readonly status: StopStatus;
  /** has another sentence told the time? */
  readonly remote?: boolean;
  /** is it a move told in the present, which may be a plan [goes to Ulm]? */
  readonly present?: boolean;
}

const FATE: Readonly<Record<Status, StopStatus | null>> = {
  happened: 'happened',
  ongoing: 'happened',
  planned: 'planned',
  deadline: 'planned',
  cancelled: 'cancelled',
  hypothetical: null,
};

/** Events by the offset of each word that mentions them. */
export type EventAt = ReadonlyMap<number, TimelineEvent>;

/**
 * When it is and what became of it: by the event that has one of the governors for its mention, else by the times
 * beside it.
 * @param sentence the sentence
 * @param governors the units whose event it may be
 * @param clause the clause that tells it
 * @param mention its place, where several places have each a time of their own
 * @param events the events of the article
 * @param now the day of publication
 * @returns null for what is not to be
 */
export function toldOf(
  scene: Pick<ParsedSentence, 'parse' | 'times' | 'places' | 'paragraph'>,
  governors: readonly number[],
  clause: Clause | null,
  mention: PlaceMention | null,
  events: EventAt,
  now: Day | null,
): Told | null {
  const { parse, times, places } = scene;
  const { words, units } = parse;
  const eventAt = (unit: number) => events.get(words[units[unit]!.head]!.start);
  let event: TimelineEvent | undefined;
  for (const unit of governors) event ??= eventAt(unit);
  // [will go from Jakarta to Hanoi, arriving on Sunday] [travels south to open an office on Monday]
  const then =
    clause === null
      ? undefined
      : parse.clauses.find((one) => endsJourney(one, clause) || isBeside(one, clause));
  // [is to leave Hull to begin its trials on Monday]: the day is that of both
  if (then && event?.when.start == null) event = eventAt(then.verb) ?? event;
  // [in Genoa, on Jan. 12, she sat watching]
  const all = clause === null ? null : spanOf(clause, parse);
  // [stayed in Dakar that afternoon and *flew to Abidjan the next morning*]
  const whole = all && clause!.goesOn ? { ...all, start: words[units[clause!.from]!.from]!.start } : all;
  // [Thursday took them to Carcassonne]
  const opener = clause?.subject === null ? units[clause.verb - 1] : undefined;
  const opening = opener?.kind === 'time' ? words[opener.from]!.start : Infinity;
  const ahead = clause === null ? Infinity : leadOf(clause, parse);
  const span = whole && {
    start: Math.min(whole.start, mention?.start ?? Infinity, opening, ahead),
    end: whole.end,
  };
  const within = (one: Span) => span !== null && one.start >= span.start && one.end <= span.end;
  // [Aas, who took over last May, flew from Oslo to Rome on Monday]: not what is told of her beside
  const beyond = (one: Span) => {
    const unit = units.findIndex(({ to }) => words[to - 1]!.end > one.start);
    const other = parse.clauseOf[unit] ?? null;
    return (
      other !== null &&
      other !== clause?.index &&
      parse.clauses[other]!.kind === 'relative' &&
      unit < clause!.verb
    );
  };
  const inside = times.filter(
    (one) =>
      (one.type === 'DATE' || one.type === 'TIME') &&
      within(one) &&
      bounds(one.value) !== null &&
      (clause === null || !beyond(one)),
  );
  // [the July 8-13 trip]: one stretch, told once
  const dated = inside.filter((one, i) => i === 0 || rangeEnd(inside[i - 1]!, scene) !== one.value);
  const own = places.filter((one) => one.use === 'locative' && within(one));
  // several places, several times: each has its nearest [spent Monday in Bonn and Tuesday in Ulm]
  const beside =
    mention !== null &&
    dated.length > 1 &&
    own.length > 1 &&
    (event?.when.start === event?.when.end || isParted(dated, own))
      ? dated.reduce((a, b) => (distance(b, mention) < distance(a, mention) ? b : a))
      : event != null && event.when.start !== null
        ? null
        : (dated[0] ?? null);
  // [is to leave Hull to begin its trials on Monday]
  const beyondSpan = then && spanOf(then, parse);
  const late = times.find(
    (one) =>
      beyondSpan !== undefined &&
      one.type === 'DATE' &&
      one.start >= beyondSpan.start &&
      one.end <= beyondSpan.end &&
      bounds(one.value) !== null,
  );
  const start = beside?.value ?? event?.when.start ?? late?.value ?? justDone(clause, scene, now);
  const first = beside ?? dated.find(({ value }) => value === start);
  const ends =
    first && (beside !== null || (event?.when.end ?? start) === start) ? rangeEnd(first, scene) : null;
  const end = ends ?? beside?.value ?? event?.when.end ?? start;
  const from = start === null ? null : bounds(start);
  const future = from !== null && now !== null && from.from >= now + 1;
  // [if the snow holds off she should reach Lanzhou in October]
  const hoped =
    future && event?.status === 'hypothetical' && /^(?:will|should)$/.test(clause?.group.modal ?? '');
  const fate = event?.status ?? fateOf(clause, parse, start, end, now);
  let status = hoped ? 'planned' : fate && FATE[fate];
  if (status === 'happened' && (future || isUnderWay(clause))) status = 'planned';
  if (clause !== null && isForegone(clause)) status = 'cancelled';
  // [invited her to speak in Nairobi on July 16]: whether she will is not told
  if (clause?.kind === 'infinitive' && ASKING.test(parse.clauses[clause.parent ?? -1]?.group.lemma ?? ''))
    return null;
  // [was to berth in Lima by Monday]: whether it did is not told
  const due =
    clause !== null && clause.group.plan === 'was' && from !== null && now !== null && from.to <= now;
  if (status === null || (due && status !== 'cancelled')) return null;
  // [means to stay in Osh until Wednesday]: since when, other words tell
  const stays =
    (status === 'planned' && from !== null && now !== null && from.to <= now && end !== start) ||
    (first !== undefined && end === start && isUntil(first, parse));
  return {
    start: from === null || stays ? null : start,
    end: end === '..' || end === null || bounds(end) === null ? null : end,
    status,
    present: clause !== null && isPresent(clause) && motionOfVerb(clause.group.lemma) !== null,
    remote: start !== null && !times.some(({ value }) => value === start),
  };
}

/** So many paragraphs open an article. */
const OPENING = 3;

/** The day of writing, where an opening tells what has just been done [The minister *has arrived* in Lima]. */
function justDone(
  clause: Clause | null,
  { paragraph, parse }: Pick<ParsedSentence, 'paragraph' | 'parse'>,
  now: Day | null,
): string | null {
  if (clause === null || now === null || paragraph >= OPENING) return null;
  const { perfect, tense, lemma, negated } = clause.group;
  const isNews =
    clause.kind === 'main' &&
    perfect &&
    tense === 'present' &&
    !negated &&
    /^(?:arrive|land|return|reach|dock|set|leave|depart|fly)$/.test(lemma);
  const isDated = parse.words.some(({ time }) => time !== null);
  return isNews && !isDated ? dayValue(now) : null;
}

/** So many characters part a time from its own place at most [to Bonn *on* Monday]. */
const BESIDE = 8;

/** Has each of several times a place of its own beside it [to Bonn on Monday and a day later to Ulm]? */
function isParted(times: readonly Span[], places: readonly Span[]): boolean {
  const nearest = times.map((time) =>
    places.findIndex((place) => distance(time, place) >= 0 && distance(time, place) <= BESIDE),
  );
  return !nearest.includes(-1) && new Set(nearest).size === times.length;
}

/** Where the times begin that open a clause [*two months later* she was back], in the text. */
function leadOf({ from, verb, subject }: Clause, { units, words }: Parse): number {
  let at = Math.min(from < 0 ? verb : from, verb, subject ?? verb);
  let lead = Infinity;
  for (at--; at >= 0; at--) {
    const { kind } = units[at]!;
    if (kind === 'time') lead = words[units[at]!.from]!.start;
    else if (kind !== 'comma' && !(kind === 'prep' && units[at + 1]!.kind === 'time')) break;
  }
  return at < 0 || /^(?:and|stop|sub)$/.test(units[at]!.kind) ? lead : Infinity;
}

/** Is a time the end of a stay [remains in Osh *until* Friday]? */
const isUntil = ({ start }: Span, { words }: Parse): boolean =>
  /^(?:until|till)$/.test(words.findLast((word) => word.end <= start)?.lower ?? '');

/** Verbs that put it to somebody to go. */
const ASKING = /^(?:invite|ask|urge|beg|want|tempt|press|advise)$/;

/** The words of a clause. */
export function spanOf(clause: Clause, { units, words }: Parse): Span {
  const from = Math.min(
    clause.from < 0 ? clause.verb : clause.from,
    clause.verb,
    clause.subject ?? clause.verb,
  );
  return { start: words[units[from]!.from]!.start, end: words[units[clause.to - 1]!.to - 1]!.end };
}

const distance = (time: Span, place: Span) => Math.max(time.start - place.end, place.start - time.end);

/** Does a participle tell what is done all the while [sat watching]? */
const isBeside = ({ kind, parent, verb }: Clause, clause: Clause) =>
  kind === 'participle' && parent === clause.index && verb === clause.verb + 1;

/** Does a clause tell of the end of the journey that another tells of? */
const endsJourney = ({ kind, parent, group, verb }: Clause, journey: Clause) =>
  parent === journey.index &&
  verb > journey.verb &&
  motionOfVerb(journey.group.lemma) !== null &&
  (kind === 'infinitive' ||
    ((kind === 'participle' || group.form === 'gerund') && /^(?:arrive|land|reach|dock)$/.test(group.lemma)));
