import type { Place, Timeline } from '../timeline/model.ts';

type Position = [number, number];

const positionOf = ({ lat, lon }: Place): Position | null =>
  lat === undefined || lon === undefined ? null : [lon, lat];

/**
 * The line between two positions. One over the antimeridian is cut there in two (RFC 7946, 3.1.9): a map that
 * knows nothing of it would draw it around the whole world.
 */
function lineBetween(a: Position, b: Position) {
  const [[lon, lat], [toLon, toLat]] = [a, b];
  if (Math.abs(toLon - lon) <= 180) return { type: 'LineString', coordinates: [a, b] };
  const edge = lon > 0 ? 180 : -180;
  const way = toLon + 2 * edge - lon;
  const crossing = way === 0 ? lat : lat + ((toLat - lat) * (edge - lon)) / way;
  return {
    type: 'MultiLineString',
    coordinates: [
      [a, [edge, crossing]],
      [[-edge, crossing], b],
    ],
  };
}

/**
 * Writes the stops and legs of a timeline as GeoJSON (RFC 7946): a FeatureCollection with a Point for each stop
 * and a line for each leg. A stop without coordinates has a null geometry; a leg without them is left out.
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
    const [start, end] = [a && positionOf(a.place), b && positionOf(b.place)];
    if (!a || !b || !start || !end) return [];
    return {
      type: 'Feature',
      geometry: lineBetween(start, end),
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
