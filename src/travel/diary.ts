import type { Span } from '../article/span.ts';
import { townOrPlace } from '../events/whereabouts.ts';
import { capitalOf } from '../gazetteer/lookup.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import type { Day } from '../time/calendar.ts';
import { bounds } from '../time/timex.ts';
import type { Basis, Evidence } from './evidence.ts';
import { isTour, modeOf, type Motion } from './motion.ts';
import type { Told } from './told.ts';
import { WHOEVER, type Scene, type Who } from './traveller.ts';

/** So many days from the day of writing, whoever comes to the country comes to where the article is written. */
const RECENT = 4;

/** Does a clause, or its sentence, tell of somebody by no name? */
function isPronoun(who: Who, clause: Span, { parse, names, cast }: Scene): boolean {
  const own = parse.units.flatMap(({ head }, at) => {
    const { pos, start } = parse.words[head]!;
    const label = names[at]?.split(' and ')[0] ?? null;
    return label !== null && cast.fullName(label) === who ? [{ pos, start }] : [];
  });
  const near = own.filter(({ start }) => start >= clause.start && start < clause.end);
  return (near.length > 0 ? near : own).every(({ pos }) => pos === 'PRON');
}

/** The name that a "he" or "she" in a clause was taken for, empty where it is none; null without such a word. */
function singleIn({ start, end }: Span, { parse: { units, words }, names, cast }: Scene): string | null {
  const unit = units.findIndex(({ head }) => {
    const word = words[head]!;
    return word.start >= start && word.end <= end && /^(?:he|she|him)$/.test(word.lower);
  });
  if (unit < 0) return null;
  const label = names[unit] ?? null;
  return (label === null ? null : cast.fullName(label)) ?? '';
}

/** Evidence as it is found, with where the story has come to. */
export class Diary {
  readonly #found: Evidence[] = [];
  /** the towns that the story has come to in this paragraph, in order */
  #visited: { readonly mention: PlaceMention; readonly status: Told['status'] | null }[] = [];
  #paragraph = -1;
  /** where it begins in the text */
  #from = 0;
  /** the town named last in the sentences before: what "it" and "there" may mean; and the last capital */
  #lastTown: PlaceMention | null = null;
  #lastCapital: PlaceMention | null = null;
  #topic: PlaceMention | null = null;

  /**
   * @param reading the article's text
   * @param placeNames names of places, lower case: they do not travel
   * @param now the day of publication
   * @param home where the article is written
   */
  constructor(
    private readonly reading: string,
    private readonly placeNames: ReadonlySet<string>,
    private readonly now: Day | null,
    private readonly home: Place | null,
  ) {}

  /** All evidence, in the order of the text. */
  get found(): readonly Evidence[] {
    return this.#found;
  }

  get lastTown(): PlaceMention | null {
    return this.#lastTown;
  }

  /** The town that the sentence before was about [*Istanbul* had work. He arrived in April]. */
  get topic(): PlaceMention | null {
    return this.#topic;
  }

  get lastCapital(): PlaceMention | null {
    return this.#lastCapital;
  }

  /** Opens a sentence; a new paragraph begins anew. */
  open({ paragraph, sentence }: Scene): void {
    if (this.#paragraph !== paragraph) {
      this.#visited = [];
      this.#from = sentence.start;
    }
    this.#paragraph = paragraph;
  }

  /**
   * Closes a sentence: its towns are told of now.
   * @param towns those that it names, in order
   * @param topic the one that it is about
   */
  close(towns: readonly PlaceMention[], topic: PlaceMention | null): void {
    this.#topic = topic;
    this.#lastTown = towns.at(-1) ?? this.#lastTown;
    this.#lastCapital = towns.findLast(isCapital) ?? this.#lastCapital;
  }

  /** What the text tells of a town by a name in it, last. @param start where the name stands */
  toldOf(start: number): Evidence | undefined {
    return this.#found.findLast(({ at, motion }) => at === start && motion !== 'depart');
  }

  arriveAt(mention: PlaceMention, told: Told | null): void {
    this.#visited.push({ mention, status: told?.start ? told.status : null });
  }

  leave(): void {
    this.#visited = [];
  }

  /** Where the story has come to before some words [flew to Bonn, *met her on Monday* and went on to Ulm]. */
  hereAt(start: number) {
    return this.#visited.findLast(({ mention }) => mention.start < start);
  }

  /** Gives the stop called off last its day, which another sentence tells [Lima was to have been next. The visit, fixed for May 8, was dropped]. */
  date(day: string, paragraph: Span): void {
    const at = this.#found.findLastIndex(({ status, place }) => status === 'cancelled' && place !== null);
    const one = this.#found[at];
    if (one?.start === null && one.sentence.start >= paragraph.start)
      this.#found[at] = { ...one, start: day, end: day };
  }

  /** Adds a row of a list. @param line the row in the text */
  list(scene: Scene, mention: PlaceMention, told: Told, line: Span): void {
    this.add(scene, WHOEVER, 'stay', mention, told, line);
    const last = this.#found.at(-1);
    if (last) this.#found[this.#found.length - 1] = { ...last, pronoun: false, single: null, listed: true };
  }

  /** Gives what a row of a list tells of its place the row's days. @returns is there any? */
  settle({ start: at }: PlaceMention, start: string, end: string): boolean {
    const own = this.#found.findIndex((one) => one.at === at);
    const one = this.#found[own];
    if (one && (one.start === null || one.remote)) this.#found[own] = { ...one, start, end, remote: false };
    return one !== undefined;
  }

  add(
    scene: Scene,
    who: Who,
    motion: Motion,
    mention: PlaceMention | null,
    told: Told | null,
    clause: Span,
    basis: Basis = 'told',
  ): void {
    // a team may bear its town's name, but a town by itself does not travel
    if (told === null || (typeof who === 'string' && this.placeNames.has(who.toLowerCase()))) return;
    const { start, end } = scene.sentence;
    const single = singleIn(clause, scene);
    who = who === WHOEVER && single !== null ? (this.#lastMover(single) ?? who) : who;
    const home = mention !== null && this.#isHome(mention, motion, told) ? this.home : null;
    this.#found.push({
      who,
      person: typeof who === 'string' && scene.cast.isPerson(who),
      pronoun: isPronoun(who, clause, scene),
      single,
      basis,
      motion,
      place: home ?? (mention && townOrPlace(mention)),
      wide: home === null && mention !== null && isWide(mention),
      start: told.start,
      end: told.end,
      ...(told.remote && { remote: true }),
      ...(scene.news && (motion !== 'stay' || tellsOfTour(scene)) && { news: true as const }),
      mode: modeOf(this.reading.slice(clause.start, clause.end)),
      status: this.#isPlan(told) ? 'planned' : told.status,
      sentence: { start, end },
      at: mention?.start ?? clause.start,
    });
    // [flew to Ouagadougou, in Burkina Faso]: still in that town
    const inside = mention?.kind === 'country' && this.#visited.at(-1)?.mention.country === mention.country;
    if (mention !== null && basis === 'told' && motion !== 'depart' && told.status !== 'cancelled' && !inside)
      this.arriveAt(mention, told);
  }

  /** Is it told in the present among plans [on Friday he will fly to Bonn. From there he *goes* to Ulm]? */
  #isPlan({ start, status, present }: Told): boolean {
    const last = this.#found.findLast(({ basis }) => basis === 'told');
    return start === null && status === 'happened' && present === true && last?.status === 'planned';
  }

  /** Whom the paragraph told of last on the way, by name [*Ana Lund* flew to Bonn. She went on to Ulm]. */
  #lastMover(single: string): string | undefined {
    const last = this.#found.findLast(
      ({ at, who, basis }) => at >= this.#from && typeof who === 'string' && basis === 'told',
    );
    return typeof last?.who === 'string' && (last.person ? single === '' : single === last.who)
      ? last.who
      : undefined;
  }

  /** [DILI, Sept 9 - The pope landed in East Timor on Monday]: in Dili */
  #isHome({ kind, country }: PlaceMention, motion: Motion, { start, status }: Told): boolean {
    const day = start === null ? null : (bounds(start)?.from ?? null);
    return (
      kind === 'country' &&
      this.home?.country === country &&
      status === 'happened' &&
      (motion === 'arrive' || motion === 'return') &&
      day !== null &&
      this.now !== null &&
      Math.abs(this.now - day) <= RECENT
    );
  }
}

/** Does a sentence speak of a journey by its noun [speaks in Rome on a *tour* of Italy]? */
const tellsOfTour = ({ parse }: Scene): boolean =>
  parse.words.some(({ lemma, pos }) => pos === 'NOUN' && isTour(lemma));

const isWide = ({ kind }: PlaceMention) => kind === 'country' || kind === 'region';
const isCapital = ({ name, country }: PlaceMention) => capitalOf(country)?.name === name;
