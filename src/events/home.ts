import type { Article } from '../article/article.ts';
import { placeNamed } from '../gazetteer/lookup.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';
import { townOf } from './whereabouts.ts';

/** The share of an article's place names that are in a country where it is told from that country. */
const HOME = 0.6;

const stripped = ({ name, country, lat, lon }: Place): Place => ({
  name,
  country,
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
});

/** Where an article is filed from: as its dateline says, else as its towns tell. */
export function homeOf(article: Article, places: readonly PlaceMention[]): Place | null {
  const { place: told, span } = article.dateline ?? {};
  // [SALEM, Ore., May 18 —]: which Salem that is, the article tells
  const own =
    places.find(({ start, end }) => span && start >= span.start && end <= span.end) ??
    places.find(({ name, text }) => [name, text].some((one) => one.toLowerCase() === told?.toLowerCase()));
  if (own && told) return stripped(own);
  const known = told ? placeNamed(told) : null;
  if (known) return stripped(known);
  const early = article.paragraphs[Math.min(4, article.paragraphs.length) - 1];
  const lead = article.paragraphs.find(({ kind }) => kind === 'body');
  const wide = places.find(
    ({ use, kind, end }) =>
      use === 'locative' && /^(?:country|region)$/.test(kind) && lead && end <= lead.end,
  );
  const listed = places.filter(({ name }) => placeNamed(name) !== null);
  const place = early ? (townOf(listed, early.end) ?? townOf(places, early.end)) : null;
  if (place || !wide) return place;
  // a country stands for the story only where the story is of that country
  const inside = places.filter(({ country }) => country === wide.country).length;
  return inside > places.length * HOME ? stripped(wide) : null;
}
