import { overlaps } from '../../time/interval.ts';
import { arePlacesNear } from './near.ts';
import type { Span, Telling, Timeline, TimelineEvent } from '../model.ts';
import type { EventFields } from '../step.ts';
import { extentOf } from '../when.ts';
import { placeInWords, whenInWords } from '../words.ts';
import { isSameAmount, quantitiesIn, type Quantity } from './quantity.ts';

/** What one article says in a matter on which another says otherwise. */
export interface Statement {
  /** index into the timeline's sources; null for an event made by hand */
  readonly source: number | null;
  /** the sentence that says it, and the answer as people read it [Tuesday 17 May 2016] [23 people] */
  readonly sentence: Span | null;
  readonly words: string;
  /** what the event is set to where the reader chooses it */
  readonly choice: Partial<Pick<EventFields, 'when' | 'place' | 'title'>>;
}

/** A matter on which the articles that tell an event say different things. */
export interface Disagreement {
  readonly about: 'time' | 'place' | 'number';
  readonly statements: readonly Statement[];
}

type Field = 'when' | 'place' | 'title';
const FIELD: Readonly<Record<Disagreement['about'], Field>> = {
  time: 'when',
  place: 'place',
  number: 'title',
};
/** Places in which others lie: that one names such a one is no disagreement. */
const WIDE = new Set(['country', 'region', 'county', 'area']);
/** As far from the head word as this a number may stand and be the event's, in characters. */
const REACH = 60;

const textOf = (timeline: Timeline, source: number | null, span: Span | null): string =>
  (source === null || span === null ? '' : timeline.sources[source]?.text?.slice(span.start, span.end)) ?? '';

/** Does the sentence of a telling name its place, and no wider one [Austria], or was it taken from elsewhere? */
function isPlaceTold(timeline: Timeline, { source, sentence, place }: Telling): boolean {
  if (source === null || sentence === null) return false;
  const mention = timeline.sources[source]?.places.find(
    ({ name, country, start }) =>
      name === place?.name && country === place.country && start >= sentence.start && start < sentence.end,
  );
  return mention !== undefined && !WIDE.has(mention.kind);
}

function timesDiffer(_: Timeline, a: Telling, b: Telling): boolean {
  const [one, other] = [extentOf(a.when), extentOf(b.when)];
  return one !== null && other !== null && !overlaps(one, other);
}

const placesDiffer = (timeline: Timeline, a: Telling, b: Telling): boolean =>
  isPlaceTold(timeline, a) && isPlaceTold(timeline, b) && !arePlacesNear(a.place!, b.place!);

/** The quantities in the clause around the head word of a telling, or in its title where there is no text. */
function quantitiesOf(timeline: Timeline, { source, sentence, anchor, title }: Telling): Quantity[] {
  const text = textOf(timeline, source, sentence);
  if (text === '' || sentence === null || anchor === null) return quantitiesIn(title);
  const [from, to] = [anchor.start - sentence.start, anchor.end - sentence.start];
  const before = text
    .slice(Math.max(0, from - REACH), from)
    .split(/[;:—–]|, /)
    .at(-1)!;
  const after = text.slice(to, to + REACH).split(/[;:—–]|, | and (?=\p{L}+(?:ed|s) )/u)[0]!;
  return quantitiesIn(before + text.slice(from, to) + after);
}

/** The one thing that both tell a number of, and tell another one of; null where there is none. */
function numbersApart(timeline: Timeline, a: Telling, b: Telling): readonly [Quantity, Quantity] | null {
  const [first, second] = [quantitiesOf(timeline, a), quantitiesOf(timeline, b)];
  const alone = (all: readonly Quantity[], of: string) => all.filter((one) => one.of === of).length === 1;
  for (const one of first) {
    const other = second.find(({ of }) => of === one.of);
    if (!other || !alone(first, one.of) || !alone(second, one.of)) continue;
    if (!isSameAmount(one.amount, other.amount)) return [one, other];
  }
  return null;
}

/** What the articles that tell an event can say otherwise, and how each says it. */
const MATTERS: readonly {
  readonly about: Disagreement['about'];
  readonly differ: (timeline: Timeline, a: Telling, b: Telling) => boolean;
  readonly inWords: (timeline: Timeline, telling: Telling, against: Telling) => string;
}[] = [
  // [on Tuesday] and [on Wednesday]
  { about: 'time', differ: timesDiffer, inWords: ({ dateStyle }, { when }) => whenInWords(when, dateStyle) },
  // [in Vienna] and [in Geneva]
  { about: 'place', differ: placesDiffer, inWords: (_, { place }) => placeInWords(place!) },
  // [23 people] and [31 people]
  {
    about: 'number',
    differ: (timeline, a, b) => numbersApart(timeline, a, b) !== null,
    inWords: (timeline, telling, against) => numbersApart(timeline, telling, against)![0].words,
  },
];

/**
 * The matters on which the articles that tell an event say different things. One that a person has settled is none
 * any more.
 * @param timeline with the event, what it was merged with, and the texts of the articles
 */
export function disagreements(timeline: Timeline, event: TimelineEvent): Disagreement[] {
  const tellings = event.tellings ?? [];
  return MATTERS.flatMap(({ about, differ, inWords }): Disagreement[] => {
    const field = FIELD[about];
    if (event.origins?.[field]) return [];
    const others = tellings.filter((telling) => differ(timeline, event, telling));
    const [first] = others;
    if (!first) return [];
    const statement = (telling: Telling, against: Telling): Statement => ({
      source: telling.source,
      sentence: telling.sentence,
      words: inWords(timeline, telling, against),
      choice: { [field]: telling[field] },
    });
    const said = [statement(event, first), ...others.map((telling) => statement(telling, event))];
    return [{ about, statements: [...new Map(said.map((one) => [one.words, one])).values()] }];
  });
}

/** The ids of the events of a timeline of which their articles say different things. */
export const disputedIn = (timeline: Timeline): ReadonlySet<string> =>
  new Set(
    timeline.events.flatMap((event) =>
      event.tellings && disagreements(timeline, event).length > 0 ? [event.id] : [],
    ),
  );
