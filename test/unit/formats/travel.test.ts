import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toGeoJson } from '../../../src/formats/geojson.ts';
import { toKml } from '../../../src/formats/kml.ts';
import type { Leg, Stop } from '../../../src/timeline/model.ts';
import { leg, place, stop } from '../layout/trip.ts';

const stay = (id: string, name: string, lat?: number, lon?: number): Stop => ({
  ...stop(id, place(name, lat, lon), '2014-03-01TNI', '2014-03', {
    traveller: 'Ada Rowe',
    status: 'planned',
  }),
});
const ship = (from: string, to: string): Leg => ({ ...leg(from, to, 'planned'), mode: 'ship' });
const TRIP = {
  title: 'A & B',
  stops: [stay('a', 'Oslo', 59.9, 10.7), stay('b', 'Bergen', 60.4, 5.3), stay('c', 'Nowhere')],
  legs: [ship('a', 'b'), ship('b', 'c')],
};

interface Feature {
  readonly id?: string;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
  readonly properties: Record<string, unknown>;
}
const featuresOf = (trip: Parameters<typeof toGeoJson>[0]) =>
  (JSON.parse(toGeoJson(trip)) as { features: Feature[] }).features;

describe('GeoJSON', () => {
  it('has a point for each stop and a line for each leg, longitude first', () => {
    expect(featuresOf(TRIP).map(({ geometry }) => geometry)).toEqual([
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
  it('tells who was there, from when to when, and whether it has happened', () => {
    const [oslo, , , line] = featuresOf(TRIP);
    expect(oslo).toMatchObject({
      id: 'a',
      properties: { traveller: 'Ada Rowe', arrive: '2014-03-01TNI', depart: '2014-03', status: 'planned' },
    });
    expect(line!.properties).toMatchObject({ name: 'Oslo to Bergen', from: 'a', to: 'b', mode: 'ship' });
  });
  it('cuts a line over the antimeridian in two, each on its own side', () => {
    const lon = fc.double({ min: -180, max: 180, noNaN: true });
    const lat = fc.double({ min: -90, max: 90, noNaN: true });
    fc.assert(
      fc.property(lat, lon, lat, lon, (lat1, lon1, lat2, lon2) => {
        const stops = [stay('a', 'A', lat1, lon1), stay('b', 'B', lat2, lon2)];
        const { type, coordinates } = featuresOf({ stops, legs: [ship('a', 'b')] })[2]!.geometry!;
        const parts = (type === 'LineString' ? [coordinates] : coordinates) as [number, number][][];
        expect(parts).toHaveLength(Math.abs(lon1 - lon2) > 180 ? 2 : 1);
        for (const [start, end] of parts) {
          expect(Math.abs(start![0] - end![0])).toBeLessThanOrEqual(180);
          for (const [x, y] of [start!, end!]) {
            expect(Math.abs(x)).toBeLessThanOrEqual(180);
            expect(Math.abs(y)).toBeLessThanOrEqual(90);
          }
        }
      }),
    );
  });
});

const { DOMParser } = new JSDOM().window;
/** Reads KML back; the parser throws on nothing, but tells what is not well-formed by an element of that name. */
function parsed(xml: string): Document {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  expect(document.querySelector('parsererror')?.textContent ?? null).toBeNull();
  return document;
}
const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent);

describe('KML', () => {
  it('is a document with a placemark for each stop, and for each leg that can be drawn', () => {
    const kml = parsed(toKml(TRIP));
    expect(kml.documentElement.namespaceURI).toBe('http://www.opengis.net/kml/2.2');
    expect(textsOf(kml, 'Document > name')).toEqual(['A & B']);
    expect(textsOf(kml, 'Placemark > name')).toEqual(['Oslo', 'Bergen', 'Nowhere', 'Oslo to Bergen']);
    expect(textsOf(kml, 'Point > coordinates')).toEqual(['10.7,59.9,0', '5.3,60.4,0']);
    expect(textsOf(kml, 'LineString > coordinates')).toEqual(['10.7,59.9,0 5.3,60.4,0']);
  });
  it('has a TimeSpan in whole days for each stop: a night is that of its own day, a month has all its days', () => {
    const kml = parsed(toKml(TRIP));
    expect(textsOf(kml, 'TimeSpan > begin').slice(0, 3)).toEqual(Array(3).fill('2014-03-01'));
    expect(textsOf(kml, 'TimeSpan > end').slice(0, 3)).toEqual(Array(3).fill('2014-03-31'));
  });
  it('leaves an end open that is not told, and has no TimeSpan where nothing is', () => {
    const kml = parsed(
      toKml({
        title: '',
        stops: [
          stop('a', place('Oslo'), '2014-03-01'),
          stop('b', place('Bergen')),
          stop('c', place('Rome'), 'PAST_REF'),
        ],
        legs: [],
      }),
    );
    const spans = [...kml.querySelectorAll('Placemark')].map((mark) => mark.querySelector('TimeSpan'));
    expect(spans.map((span) => span?.innerHTML.replace(/ xmlns="[^"]*"/g, '') ?? null)).toEqual([
      '<begin>2014-03-01</begin>',
      null,
      null,
    ]);
  });
  it('writes years before the first with a sign', () => {
    const kml = parsed(toKml({ title: '', stops: [stop('a', place('Rome'), 'BC0044-03-15')], legs: [] }));
    expect(textsOf(kml, 'begin')).toEqual(['-0043-03-15']);
  });
  it('never lets a text become markup, and keeps every character that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const hostile = `${name}]]><Point>&\u0000`;
        const kml = parsed(toKml({ title: name, stops: [stay('a', hostile)], legs: [] }));
        expect(textsOf(kml, 'Placemark')).toHaveLength(1);
        expect(textsOf(kml, 'Point')).toHaveLength(0);
        expect(textsOf(kml, 'Placemark > name')[0]).toContain(']]><Point>&');
        expect(textsOf(kml, 'Placemark > name')[0]).not.toContain('\u0000');
      }),
    );
  });
});
