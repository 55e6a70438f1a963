import type { Place, Timeline } from '../timeline/model.ts';

const positionOf = ({ lat, lon }: Place): [number, number] | null =>
  lat === undefined || lon === undefined ? null : [lon, lat];

/**
 * Writes the stops and legs of a timeline as GeoJSON (RFC 7946): a FeatureCollection with a Point for each stop
 * and a LineString for each leg. A stop without coordinates has a null geometry; a leg without them is left out.
 * @returns JSON text, dates as TIMEX3 values
 */
export function toGeoJson({ stops, legs }: Pick<Timeline, 'stops' | 'legs'>): string {
  const byId = new Map(stops.map((stop) => [stop.id, stop]));
  const points = stops.map(({ id, traveller, place, arrive, depart, status }) => {
    const coordinates = positionOf(place);
    return {
      type: 'Feature',
      id,
      geometry: coordinates && { type: 'Point', coordinates },
      properties: { traveller, name: place.name, country: place.country, arrive, depart, status },
    };
  });
  const lines = legs.flatMap(({ from, to, departs, arrives, mode, status }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    const ends = [a && positionOf(a.place), b && positionOf(b.place)];
    if (!a || !b || ends.some((end) => !end)) return [];
    return {
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: ends },
      properties: {
        traveller: b.traveller,
        name: `${a.place.name} to ${b.place.name}`,
        from,
        to,
        departs,
        arrives,
        mode,
        status,
      },
    };
  });
  return JSON.stringify({ type: 'FeatureCollection', features: [...points, ...lines] }, null, 2);
}
