import type { Span } from '../article/span.ts';
import { isWholeCountry } from '../gazetteer/lookup.ts';
import type { Place } from '../gazetteer/place.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { Anchor } from './tie.ts';
import type { Parse } from './clause.ts';
import type { Draft } from './scene.ts';
import { CARRIED, FILED, SAME_DAY, UNDATED, type TimelineEvent, type When } from './event.ts';
import type { Home } from './home.ts';
import { likeness, stemOf, stemsOf } from './merge.ts';
import { isHappening } from './noun.ts';
import { isCancelled } from './status.ts';
import { startOf } from './when.ts';

/** Days from the day of writing within which a happening is taken to be where the article is filed. */
const NEAR = 10;
/** The share of placed happenings that may be in other countries where a story is of one country. */
const ABROAD = 0.4;
/** How alike two titles of one day and one head word are where they tell one happening. */
const ALIKE = 0.7;
const ECHO = 0.4;

const GATHERING = /\b(?:meets?|meetings?|talks|summit|gathering|conference|negotiations|session)\b/i;
/** What stands for all that was planned just before. */
const ALL = /^(?:all|both|they|these|those|it|this|that|everything|each)$/;
const BARE = /^(?:meeting|talks|summit|gathering|conference|negotiations|session)(?: (?:in|at) .*)?$/i;

interface Titled {
  readonly draft: Draft;
  readonly stems: ReadonlySet<string>;
}

/** Are two times of one day told apart [met in the morning] [met in the evening]? */
const areApart = ({ when: a }: Draft, { when: b }: Draft) =>
  a.start !== b.start && !!a.start?.includes('T') && !!b.start?.includes('T');

/** The events that an article has told so far; one happening told twice is one. Made new for each article. */
export class Story {
  readonly #drafts: Draft[] = [];
  /** events by the stem of their head word, and by day and stem */
  readonly #byStem = new Map<string, Draft>();
  readonly #byDay = new Map<string, Titled[]>();
  #told: When = UNDATED;
  #last: Draft | null = null;

  /** When the event told last was, and the event. */
  get told(): When {
    return this.#told;
  }
  get last(): Draft | null {
    return this.#last;
  }

  /** Adds an event, or its mentions to the one that it tells again. */
  add(draft: Draft): void {
    const start = startOf(draft.when);
    const key = start === null ? null : `${String(Math.floor(start))} ${draft.stem} ${draft.status}`;
    const sameDay = key === null ? [] : (this.#byDay.get(key) ?? []);
    const stems = key === null ? new Set<string>() : stemsOf(draft.title);
    const twin =
      sameDay.findLast((one) => likeness(one.stems, stems) >= ALIKE && !areApart(one.draft, draft))?.draft ??
      this.#gathering(draft, start);
    if (twin) {
      twin.mentions.push(...draft.mentions);
      twin.expressions.push(...draft.expressions);
      return;
    }
    if (key !== null) this.#byDay.set(key, [...sameDay.slice(-7), { draft, stems }]);
    this.#drafts.push(draft);
    this.#byStem.set(draft.stem, draft);
    if (draft.when === UNDATED) return;
    this.#last = draft;
    if (draft.when.start !== null && !draft.when.vague && draft.status !== 'cancelled')
      this.#told = draft.when;
  }

  /** The gathering of that day that a bare noun speaks of [talks on Friday in New York … Friday's meeting]. */
  #gathering(draft: Draft, start: Day | null): Draft | undefined {
    if (start === null || !BARE.test(draft.title)) return undefined;
    return this.#drafts.findLast(
      (one) =>
        one.status === draft.status &&
        GATHERING.test(one.title) &&
        (one.place === null || draft.place === null || one.place.name === draft.place.name) &&
        startOf(one.when) !== null &&
        Math.floor(startOf(one.when)!) === Math.floor(start),
    );
  }

  /**
   * Calls off what the sentence before planned, where this one says so [All of them have been suspended], and
   * what a noun speaks of [The strike was called off].
   */
  callOff({ units, words, clauses }: Parse): void {
    for (const { group, subject, verb, kind } of clauses) {
      if (kind !== 'main' || subject === null) continue;
      const after = words[units[verb]!.to]?.lower ?? '';
      if (!isCancelled(group, after) && !(group.passive && group.lemma === 'suspend')) continue;
      if (group.negated || group.tense === 'future') continue;
      const head = words[units[subject]!.head]!;
      const last = this.#last;
      // [a hearing that had been set for March was cancelled] is another
      if (!ALL.test(head.lower) && !/^(?:the|its|his|her|their)$/.test(words[units[subject]!.from]!.lower))
        continue;
      const meant = ALL.test(head.lower)
        ? this.#drafts.filter(({ sentence }) => sentence.start === last?.sentence.start)
        : [this.#byStem.get(stemOf(head.lemma))];
      for (const draft of meant) if (draft?.status === 'planned') draft.status = 'cancelled';
    }
  }

  /** Ties event nouns that speak of what was told before to it [the ruling] [his trip]. */
  recall({ units, words }: Parse, anchors: readonly Anchor[]): void {
    const taken = new Set(anchors.map(({ noun }) => noun));
    units.forEach((unit, at) => {
      const head = words[unit.head]!;
      if (unit.kind !== 'noun' || taken.has(at) || head.pos !== 'NOUN' || !isHappening(head.lemma)) return;
      if (!/^(?:the|this|that|his|her|its|their)$/.test(words[unit.from]!.lower)) return;
      const draft = this.#byStem.get(stemOf(head.lemma));
      if (draft && draft.mentions.length < 50 && draft.mentions.every(({ start }) => start !== head.start))
        draft.mentions.push({ start: head.start, end: head.end });
    });
  }

  /** Ties the headline's verb to the event that it tells, one of the first. */
  headline(text: string, verb: Span): void {
    const stems = stemsOf(text);
    let best: Draft | null = null;
    let score = ECHO;
    for (const draft of this.#drafts.slice(0, 12)) {
      const own = likeness(stemsOf(draft.title), stems);
      if (own >= score && (best === null || own > score)) [best, score] = [draft, own];
    }
    best?.mentions.push(verb);
  }

  /** The events in the order of the text. @param at where the article is at home */
  events(at: Home | null, now: Day | null): TimelineEvent[] {
    const home = at?.place ?? null;
    const abroad = this.#drafts.filter(({ place }) => place && place.country !== home?.country).length;
    const placed = this.#drafts.filter(({ place }) => place).length;
    // a story of one town or country is told from where it happens, however long ago it was
    const settled = at?.filed === false || abroad <= placed * ABROAD;
    const drafts = this.#drafts.toSorted((a, b) => a.anchor.start - b.anchor.start);
    const beside = now === null ? null : placesByDay(this.#drafts, now);
    return drafts.map((draft, i) => {
      const { title, when, status, participants, sentence, anchor, mentions, expressions, confidence } =
        draft;
      const start = startOf(when);
      const near = start !== null && now !== null && Math.abs(start - now) <= NEAR;
      const carriesHome = draft.reasons.includes(CARRIED) && draft.place?.name === home?.name;
      const on = draft.place === null || carriesHome ? dayIn(when) : null;
      // [At dawn the next day a hunter found him]
      const day = on === null ? undefined : beside?.has(on) ? beside.get(on) : beside?.get(on - 1);
      const assumed = draft.place === null && !day && home !== null && (near || settled);
      const place = day ?? (assumed ? home : draft.place);
      return {
        id: `e${String(i + 1)}`,
        title,
        when,
        status,
        kind: draft.statement ? 'statement' : 'event',
        place,
        // where it is does not take part in it
        participants: participants.filter((name) => name !== place?.name),
        source: 0,
        sentence,
        anchor,
        mentions,
        expressions,
        confidence,
        reasons: assumed || day ? [...draft.reasons, day ? SAME_DAY : FILED] : draft.reasons,
        reviewed: false,
      };
    });
  }
}

/**
 * The one place that happenings of each day long ago are told to be at [the shop in Bainbridge was locked on
 * *Nov. 14* … he was shot that night].
 */
function placesByDay(drafts: readonly Draft[], now: Day): ReadonlyMap<Day, Place | null> {
  const all = new Map<Day, Place | null>();
  for (const { when, place, reasons, status } of drafts) {
    const day = dayIn(when);
    if (day === null || place === null || status !== 'happened' || reasons.includes(CARRIED)) continue;
    if (Math.abs(day - now) <= NEAR || isWholeCountry(place)) continue;
    const known = all.get(day);
    all.set(day, known === undefined || known?.name === place.name ? place : null);
  }
  return all;
}

/** The day of a time within one day. */
function dayIn({ start }: When): Day | null {
  const span = start === null ? null : bounds(start);
  return span && span.to - span.from <= 1 + 1e-9 ? Math.floor(span.from) : null;
}
