import type { Article } from '../article/article.ts';
import { holds } from '../article/span.ts';
import { placeNamed } from '../gazetteer/lookup.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import { mostTold } from './most-told.ts';
import { isTown, townOf, townOrPlace } from './whereabouts.ts';

/** The share of an article's place names that are in a country where it is told from that country. */
const HOME = 0.6;

/** Where an article is at home. */
export interface Home {
  readonly place: Place;
  /** is it filed from there, as its dateline says, rather than about a town that it names? */
  readonly filed: boolean;
}

/** Where an article is at home: where it is filed from, as its dateline says, else where its towns tell. */
export function homeOf(article: Article, places: readonly PlaceMention[]): Home | null {
  const filed = filedFrom(article, places);
  const place = filed ?? ownTown(article, places);
  return place && { place: townOrPlace(place), filed: filed !== null };
}

function filedFrom({ dateline }: Article, places: readonly PlaceMention[]): Place | null {
  const { place: told, span } = dateline ?? {};
  if (!told) return null;
  // [SALEM, Ore., May 18 —]: which Salem that is, the article tells
  return (
    places.find((place) => span && holds(span, place)) ??
    places.find(({ name, text }) => [name, text].some((one) => one.toLowerCase() === told.toLowerCase())) ??
    placeNamed(told)
  );
}

/** The town of its first paragraphs that it names most, or a country that the whole of it is about. */
function ownTown(article: Article, places: readonly PlaceMention[]): Place | null {
  const early = article.paragraphs[Math.min(4, article.paragraphs.length) - 1];
  const lead = article.paragraphs.find(({ kind }) => kind === 'body');
  const wide = places.find(
    ({ use, kind, end }) =>
      // [Peru's rivers], but [the Peru team]
      (use === 'locative' || (use === 'associative' && article.reading.startsWith("'s", end))) &&
      /^(?:country|region)$/.test(kind) &&
      lead &&
      end <= lead.end,
  );
  const listed = places.filter(({ name }) => placeNamed(name) !== null);
  // the lead, not the headline, tells where the story is
  const told = (all: readonly PlaceMention[]) =>
    lead
      ? townOf(
          all.filter(({ start }) => start >= lead.start),
          lead.end,
        )
      : null;
  const place =
    told(listed) ?? told(places) ?? (early ? (townOf(listed, early.end) ?? townOf(places, early.end)) : null);
  if (place || !wide) return place;
  // a country stands for the story only where the story is of that country
  const inside = places.filter(({ country }) => country === wide.country).length;
  return inside > places.length * HOME ? wide : null;
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
