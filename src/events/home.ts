import type { Article } from '../article/article.ts';
import { holds } from '../article/span.ts';
import { countryOf, placeNamed } from '../gazetteer/lookup.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import { mostTold } from './most-told.ts';
import { namedPlace } from './named-place.ts';
import type { ParsedSentence } from './parsed.ts';
import { isOrigin, isTown, townOf, townOrPlace } from './whereabouts.ts';

/** The share of an article's place names that are in a country where it is told from that country. */
const HOME = 0.6;

/** How often a country is named that is home where nothing is said to happen in any. */
const OFTEN = 3;

/** How much more a headline and a lead tell of where a story is than what follows. */
const LEAD = 3;

/** The share of what is placed in a country where the story is in a town of it, and where it is in all of it. */
const SHARE = 0.4;
const MOST = 0.5;

/** Where an article is at home. */
export interface Home {
  readonly place: Place;
  /** is it filed from there, as its dateline says, rather than about a town that it names? */
  readonly filed: boolean;
}

/** Where an article is at home: where it is filed from, as its dateline says, else where what it tells happens. */
export function homeOf(
  article: Article,
  places: readonly PlaceMention[],
  sentences: readonly ParsedSentence[],
): Home | null {
  const filed = filedFrom(article, places);
  const place = filed ?? ownPlace(article, places, sentences);
  return place && { place: townOrPlace(place), filed: filed !== null };
}

/** The town or else the country where what an article tells happens. */
function ownPlace(
  article: Article,
  places: readonly PlaceMention[],
  sentences: readonly ParsedSentence[],
): Place | null {
  const scenes = scenesOf(article, sentences);
  const sum = (of: (one: Place) => boolean) =>
    scenes.reduce((total, { place, weight }) => (of(place) ? total + weight : total), 0);
  // [Premiers meet in Wales. Premiers met in Wales on Friday …]
  const twice = scenes.find(({ early }) => early >= 2 * LEAD);
  if (twice) return twice.place;
  const town = ownTown(article, places);
  const all = sum(() => true);
  const isScene = (place: Place) =>
    sum(({ name }) => name === place.name) > 0 &&
    sum(({ country }) => country === place.country) >= all * SHARE;
  if (town && (all === 0 || isScene(town))) return town;
  const most = scenes.find(({ place }) => sum(({ country }) => country === place.country) >= all * MOST);
  if (all > 0) return countryOf(most?.place.country ?? '');
  // [Chile's voters … Chilean police … Chile]: not one team of a country
  const country = mainCountry(places);
  return places.filter((place) => place.country === country).length >= OFTEN ? countryOf(country) : null;
}

/** A place with how much an article tells of it as a scene, in all and in its headline and lead. */
interface Told {
  readonly place: Place;
  readonly weight: number;
  readonly early: number;
}

/** The places that the clauses of an article name for what they tell; those of the headline and the lead weigh most. */
function scenesOf(article: Article, sentences: readonly ParsedSentence[]): readonly Told[] {
  const lead = sentences.find(
    ({ kind, parse }) => kind === 'body' && parse.clauses.some((clause) => clause.kind === 'main'),
  )?.paragraph;
  const scenes = new Map<string, Told>();
  for (const { sentence, paragraph, kind, parse, places } of sentences) {
    const words = { parse, places, reading: article.reading, sentence };
    const clauses = parse.clauses.length > 0 ? parse.clauses : [null];
    const told = clauses.map((clause) => namedPlace(clause, words)).filter((place) => place !== null);
    const isEarly = kind === 'headline' || paragraph === lead;
    for (const place of new Map(told.map((one) => [one.name, one])).values()) {
      const { weight, early } = scenes.get(place.name) ?? { weight: 0, early: 0 };
      const own = isEarly ? LEAD : 1;
      scenes.set(place.name, { place, weight: weight + own, early: isEarly ? early + own : early });
    }
  }
  return [...scenes.values()];
}

function filedFrom({ dateline }: Article, places: readonly PlaceMention[]): Place | null {
  const { place: told, span } = dateline ?? {};
  if (!told || placeNamed(told)?.kind === 'area') return null;
  // [SALEM, Ore., May 18 —]: which Salem that is, the article tells
  return (
    places.find((place) => span && holds(span, place)) ??
    places.find(({ name, text }) => [name, text].some((one) => one.toLowerCase() === told.toLowerCase())) ??
    placeNamed(told)
  );
}

/** The town of its first paragraphs that it names most. */
function ownTown(article: Article, all: readonly PlaceMention[]): Place | null {
  // [Angkor Wat] is no town, and [a doctor from Zarqa] tells of none
  const places = all.filter(
    (one) => (one.kind !== 'venue' || one.city !== undefined) && !isOrigin(one, article.reading),
  );
  const early = article.paragraphs[Math.min(4, article.paragraphs.length) - 1];
  const lead = article.paragraphs.find(({ kind }) => kind === 'body');
  const listed = places.filter(({ name }) => placeNamed(name) !== null);
  // the lead, not the headline, tells where the story is
  const told = (of: readonly PlaceMention[]) =>
    lead
      ? townOf(
          of.filter(({ start }) => start >= lead.start),
          lead.end,
        )
      : null;
  return (
    told(listed) ?? told(places) ?? (early ? (townOf(listed, early.end) ?? townOf(places, early.end)) : null)
  );
}

/** The town that an article is about, where it is another than it is filed from: the one that its headline names. */
export function topicOf(article: Article, places: readonly PlaceMention[]): Place | null {
  const [headline] = article.paragraphs;
  if (headline?.kind !== 'headline') return null;
  const town = places.find((one) => one.end <= headline.end && isTown(one));
  return town ? townOrPlace(town) : null;
}

/** The code of the country that most of an article's place names are in, empty where none has most of them. */
export function mainCountry(places: readonly PlaceMention[]): string {
  const most = mostTold(places, (place) => place.country);
  return most && most.count > places.length * HOME ? most.first.country : '';
}

/** The region of a country that an article names most. */
export function regionOf(places: readonly PlaceMention[], country: string): Place | null {
  const regions = places.filter((one) => one.kind === 'region' && one.country === country);
  const most = mostTold(regions, ({ name }) => name);
  return most && townOrPlace(most.first);
}
