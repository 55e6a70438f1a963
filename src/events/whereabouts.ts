import type { Span } from '../article/span.ts';
import type { Place, PlaceMention } from '../gazetteer/place.ts';

const plain = ({ name, country, lat, lon, city }: PlaceMention): Place => ({
  name: city ?? name,
  country,
  ...(lat !== undefined && { lat }),
  ...(lon !== undefined && { lon }),
});

/** How closely a use places a happening; null where it does not. */
const WEIGHT: Readonly<Record<PlaceMention['use'], number | null>> = {
  locative: 2,
  associative: 1,
  metonymic: null,
  demonym: null,
  qualifier: null,
};
const KIND: Readonly<Record<PlaceMention['kind'], number>> = {
  venue: 0.5,
  city: 0.5,
  county: 0.3,
  region: 0.2,
  country: 0.1,
  area: -9,
};

/**
 * The place that the words of a clause name for a happening: the first of those in which something is located,
 * towns before countries.
 * @param span the words of the clause
 * @param head where its verb or noun begins: a place before it only frames it
 */
export function placeIn(span: Span, places: readonly PlaceMention[]): Place | null {
  let best: PlaceMention | null = null;
  let weight = 0;
  for (const mention of places) {
    if (mention.start < span.start || mention.end > span.end) continue;
    const use = WEIGHT[mention.use];
    if (use === null) continue;
    const own = use + KIND[mention.kind];
    if (own > weight) [best, weight] = [mention, own];
  }
  return best && plain(best);
}
