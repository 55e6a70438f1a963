import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toGeoJson } from '../../../src/formats/geojson.ts';
import { toKml } from '../../../src/formats/kml.ts';
import type { Leg, Stop } from '../../../src/timeline/model.ts';

const stop = (id: string, name: string, lat?: number, lon?: number): Stop => ({
  id,
  traveller: 'Ada Rowe',
  place: { name, country: 'XX', ...(lat !== undefined && { lat }), ...(lon !== undefined && { lon }) },
  arrive: '2014-03-01TNI',
  depart: '2014-03',
  status: 'planned',
  source: null,
  sentence: null,
});
const leg = (from: string, to: string): Leg => ({
  from,
  to,
  departs: null,
  arrives: null,
  mode: 'ship',
  status: 'planned',
  sentence: null,
});
const TRIP = {
  title: 'A & B',
  stops: [stop('a', 'Oslo', 59.9, 10.7), stop('b', 'Bergen', 60.4, 5.3), stop('c', 'Nowhere')],
  legs: [leg('a', 'b'), leg('b', 'c')],
};

describe('GeoJSON', () => {
  it('has a point for each stop and a line for each leg, longitude first', () => {
    const { features } = JSON.parse(toGeoJson(TRIP)) as { features: { geometry: unknown }[] };
    expect(features.map(({ geometry }) => geometry)).toEqual([
      { type: 'Point', coordinates: [10.7, 59.9] },
      { type: 'Point', coordinates: [5.3, 60.4] },
      null,
      {
        type: 'LineString',
        coordinates: [
          [10.7, 59.9],
          [5.3, 60.4],
        ],
      },
    ]);
  });
});

describe('KML', () => {
  it('has a TimeSpan in whole days for each placemark', () => {
    expect(toKml(TRIP)).toContain('<TimeSpan><begin>2014-03-01</begin><end>2014-03-31</end></TimeSpan>');
    expect(toKml(TRIP).match(/<Placemark>/g)).toHaveLength(4);
  });
  it('never lets a text become markup', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const xml = toKml({ title: name, stops: [stop('a', `${name}]]><Point>&\u0000`)], legs: [] });
        expect(xml.match(/<Placemark>/g)).toHaveLength(1);
        expect(xml).not.toContain('<Point>');
        expect(xml.replace(/&(?:amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
        expect(xml).not.toContain('\u0000');
      }),
    );
  });
});
