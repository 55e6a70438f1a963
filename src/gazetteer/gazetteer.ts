import data from './data/gazetteer.ts';
import { keyOf } from './key.ts';
import type { KnownPlace, PlaceKind } from './place.ts';
import { DIGITS, TENTHS } from './tile.ts';

// Place data © GeoNames (geonames.org), CC-BY 4.0; the page says so beside its map.

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
}

/** How well known a place of each sort is; a city has its class, a capital somewhat more. */
const RANK = { country: 14, territory: 8, region: 7.4, venue: 7, area: 13, town: 5, county: 1, capital: 1.5 };
/** Countries whose towns have "City" as a part of the name. */
const WHOLE = /^(?:US|GB|CA|AU|NZ|IE|VN)$/;
/** digit by character code */
const VALUES = Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));

/**
 * Reads the data. Its lines, each known by its first character:
 *   =US lat lon names demonyms      a country, or with - for = a territory; what follows is inside it
 *   @TX lat lon names               a region; a bare @ ends the one before
 *   ^317 -973                       a tile's south-west corner in tenths of a degree
 *   *Paris|Other name2xx            a city: population class, digits of latitude and longitude within the tile;
 *                                   * where the name is an English word too, ! before the class for a capital
 *   Lamar:xx                        a county, or a parish of Louisiana
 *   !FR lat lon names kind city     a venue with the city it is in, if any, an island, a small town
 *   % lat lon name demonyms         a part of the world
 */
function decode(text: string): Gazetteer {
  const senses = new Map<string, Sense[]>();
  const longest = new Map<string, number>();
  const add = (form: string, place: KnownPlace, demonym: boolean) => {
    const key = keyOf(form);
    const sense = { place, form, demonym };
    const known = senses.get(key);
    if (known) known.push(sense);
    else senses.set(key, [sense]);
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    let words = 1;
    for (let at = space; at >= 0; at = key.indexOf(' ', at + 1)) words++;
    if ((longest.get(first) ?? 0) < words) longest.set(first, words);
  };
  const addAll = (names: string, place: KnownPlace, people = '') => {
    if (!names.includes('|')) add(names, place, false);
    else for (const form of names.split('|')) add(form, place, false);
    if (people !== '') for (const form of people.split('|')) add(form, place, true);
  };
  let country = '';
  let region = '';
  const place = (
    kind: PlaceKind,
    names: string,
    lat: number,
    lon: number,
    rank: number,
    common = false,
  ): KnownPlace => {
    const bar = names.indexOf('|');
    return { name: bar < 0 ? names : names.slice(0, bar), country, region, kind, lat, lon, rank, common };
  };
  let [south, west] = [0, 0];
  const head = (line: string) => {
    const [code, lat, lon, names, more = '', city] = line.slice(1).split('\t') as [
      string,
      string,
      string,
      string,
      string?,
      string?,
    ];
    return { code, lat: Number(lat), lon: Number(lon), names, more, city };
  };
  for (const line of text.split('\n')) {
    const mark = line[0]!;
    if (mark === '=' || mark === '-') {
      const { code, lat, lon, names, more } = head(line);
      [country, region] = [code, ''];
      const known = place('country', names, lat, lon, mark === '=' ? RANK.country : RANK.territory);
      addAll(names, known, more);
    } else if (mark === '@') {
      if (line === '@') {
        region = '';
        continue;
      }
      const { code, lat, lon, names } = head(line);
      region = code;
      const known = place('region', names, lat, lon, RANK.region);
      addAll(names, known);
    } else if (mark === '^') {
      const space = line.indexOf(' ');
      [south, west] = [Number(line.slice(1, space)), Number(line.slice(space))];
    } else if (mark === '!') {
      const { code, lat, lon, names, more, city } = head(line);
      [country, region] = [code, ''];
      const known = place(more as PlaceKind, names, lat, lon, more === 'city' ? RANK.town : RANK.venue);
      addAll(names, city === undefined ? known : { ...known, city });
    } else if (mark === '%') {
      const { lat, lon, names, more } = head(line);
      [country, region] = ['', ''];
      addAll(names, place('area', names, lat, lon, RANK.area), more);
    } else {
      const size = line.length;
      const lat = (south + VALUES[line.charCodeAt(size - 2)]!) / TENTHS;
      const lon = (west + VALUES[line.charCodeAt(size - 1)]!) / TENTHS;
      const common = mark === '*';
      const capital = line[size - 4] === '!';
      const own = line.slice(common ? 1 : 0, size - (capital ? 4 : 3));
      const grade = line[size - 3]!;
      if (grade === ':') {
        const county = own + (region === 'LA' ? ' Parish' : ' County');
        add(county, place('county', county, lat, lon, RANK.county), false);
      } else {
        const rank = Number(grade) + (capital ? RANK.capital : 0);
        const city = place('city', own, lat, lon, rank, common);
        addAll(own, capital ? { ...city, capital } : city);
      }
    }
  }
  // [Cebu City] is [Cebu] for short, where nothing else is; [Dodge City] is not
  for (const [key, cities] of senses)
    if (key.endsWith(' city') && !senses.has(key.slice(0, -5)))
      for (const { place: city, form } of cities)
        if (!WHOLE.test(city.country)) add(form.slice(0, -5), city, false);
  return { senses, longest };
}

let decoded: Gazetteer | undefined;

/** The gazetteer, read from its data the first time it is asked for. */
export function gazetteer(): Gazetteer {
  return (decoded ??= decode(data));
}
