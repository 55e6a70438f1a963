import data from './data/gazetteer.ts';
import { keyOf } from './key.ts';
import type { KnownPlace, PlaceKind } from './place.ts';
import { DIGITS, TENTHS } from './tile.ts';

/** To be shown wherever the app names its sources. */
export const ATTRIBUTION = 'Place data © GeoNames (geonames.org), CC-BY 4.0';

/** One of the places that a name may mean. */
export interface Sense {
  readonly place: KnownPlace;
  /** the name as the gazetteer writes it: "Ala." asks for its full stop, "UK" for its capitals */
  readonly form: string;
  /** a people or an adjective, not the place itself [Russian] */
  readonly demonym: boolean;
}

/** Names to places, by key. */
export interface Gazetteer {
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** the number of words of the longest name that begins with a word */
  readonly longest: ReadonlyMap<string, number>;
  /** the plain country of a code */
  readonly countries: ReadonlyMap<string, KnownPlace>;
  /** the region of a country and a code [US.TX] */
  readonly regions: ReadonlyMap<string, KnownPlace>;
}

const RANK = { country: 14, territory: 8, region: 7.4, venue: 7, area: 13 };
const COUNTY_RANK = 1;

/**
 * Reads the data. Its lines, each known by its first character:
 *   =US lat lon names demonyms      a country, or with - for = a territory; what follows is inside it
 *   @TX lat lon names               a region; a bare @ ends the one before
 *   ^317 -973                       a tile's south-west corner in tenths of a degree
 *   *Paris|Other name2xx            a city: population class, digits of latitude and longitude within the tile;
 *                                   * where the name is an English word too, ! before the class for a capital
 *   Lamar:xx                        a county, or a parish of Louisiana
 *   !FR lat lon names kind          a venue, an island, a small town
 *   % lat lon name demonyms         a part of the world
 */
function decode(text: string): Gazetteer {
  const senses = new Map<string, Sense[]>();
  const longest = new Map<string, number>();
  const countries = new Map<string, KnownPlace>();
  const regions = new Map<string, KnownPlace>();
  const add = (form: string, place: KnownPlace, demonym: boolean) => {
    const key = keyOf(form);
    const sense = { place, form, demonym };
    const known = senses.get(key);
    if (known) known.push(sense);
    else senses.set(key, [sense]);
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    const words = space < 0 ? 1 : key.split(' ').length;
    if ((longest.get(first) ?? 0) < words) longest.set(first, words);
  };
  const addAll = (names: string, place: KnownPlace, people = '') => {
    for (const form of names.split('|')) add(form, place, false);
    for (const form of people.split('|')) if (form) add(form, place, true);
  };
  let country = '';
  let region = '';
  let corner: [number, number] = [0, 0];
  const place = (
    kind: PlaceKind,
    names: string,
    [lat, lon]: [number, number],
    rank: number,
    common = false,
  ): KnownPlace => {
    const bar = names.indexOf('|');
    return { name: bar < 0 ? names : names.slice(0, bar), country, region, kind, lat, lon, rank, common };
  };
  for (const line of text.split('\n')) {
    const mark = line[0];
    const [head = '', a = '', b = '', names = '', more = ''] =
      mark === '=' || mark === '-' || mark === '@' || mark === '!' || mark === '%'
        ? line.slice(1).split('\t')
        : [];
    const point: [number, number] = [Number(a), Number(b)];
    if (mark === '=' || mark === '-') {
      [country, region] = [head, ''];
      const known = place('country', names, point, mark === '=' ? RANK.country : RANK.territory);
      countries.set(head, known);
      addAll(names, known, more);
    } else if (mark === '@') {
      region = head;
      if (names === '') continue;
      const known = place('region', names, point, RANK.region);
      regions.set(`${country}.${region}`, known);
      addAll(names, known);
    } else if (mark === '^') {
      const [y, x] = line.slice(1).split(' ').map(Number);
      corner = [y!, x!];
    } else if (mark === '!') {
      [country, region] = [head, ''];
      const kind = more as PlaceKind;
      addAll(names, place(kind, names, point, kind === 'city' ? 5 : RANK.venue));
    } else if (mark === '%') {
      [country, region] = ['', ''];
      addAll(names, place('area', names, point, RANK.area), more);
    } else {
      const size = line.length;
      const at: [number, number] = [
        (corner[0] + DIGITS.indexOf(line[size - 2]!)) / TENTHS,
        (corner[1] + DIGITS.indexOf(line[size - 1]!)) / TENTHS,
      ];
      const common = mark === '*';
      const capital = line[size - 4] === '!';
      const own = line.slice(common ? 1 : 0, size - (capital ? 4 : 3));
      const grade = line[size - 3]!;
      if (grade === ':') {
        const county = `${own} ${region === 'LA' ? 'Parish' : 'County'}`;
        add(county, place('region', county, at, COUNTY_RANK), false);
      } else addAll(own, place('city', own, at, Number(grade) + (capital ? 1.5 : 0), common));
    }
  }
  return { senses, longest, countries, regions };
}

let decoded: Gazetteer | undefined;

/** The gazetteer, read from its data the first time it is asked for. */
export function gazetteer(): Gazetteer {
  return (decoded ??= decode(data));
}
