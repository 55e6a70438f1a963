/**
 * Makes src/gazetteer/data/gazetteer.ts: `npm run gazetteer`.
 * GeoNames data (https://www.geonames.org), CC-BY 4.0, from the packages that sources.ts names.
 */
import { geoCentroid } from 'd3';
import { writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { kilometres } from '../distance.ts';
import { keyOf } from '../key.ts';

import {
  CITY_NAMES,
  COUNTRY_NAMES,
  COUNTRY_POINTS,
  DEMONYMS,
  REGION_NAMES,
  REGION_POINTS,
  VENUES,
  WORLD,
} from './own.ts';
import { fetchSources, type City, type Country } from './sources.ts';
import { tiles, type Spot } from './tiles.ts';

/** Least population of a city, by country. English news tells of smaller towns where English is spoken. */
const LEAST: Readonly<Record<string, number>> = {
  US: 5000,
  CA: 5000,
  GB: 8000,
  IE: 5000,
  AU: 6000,
  NZ: 6000,
};
const LEAST_ELSEWHERE = 11000;
/** A section of a city is told apart only where it is this large, or English is spoken. */
const LEAST_SECTION = 100000;
/** Countries whose first-level regions the news names. */
const WITH_REGIONS = new Set(
  'US CA GB AU IN DE FR ES IT MX BR CN RU UA PK NG ZA SY IQ AF AR AT BE CH CO CU EG ET GR ID IR JP KE KR LK LY MM MY NL NZ PH PL PT SA SD SO TH TR VE VN YE ZW IE'.split(
    ' ',
  ),
);

const sources = fetchSources();

/** Rows "KEY rest; KEY rest" by key. */
const rows = (table: string) =>
  new Map(
    table
      .split(/[;\n]/)
      .map((row) => row.trim())
      .filter(Boolean)
      .map((row): [string, string] => {
        const space = row.indexOf(' ');
        return space < 0 ? [row, ''] : [row.slice(0, space), row.slice(space + 1)];
      }),
  );
const lines = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
const distinct = (names: readonly string[]) => {
  const seen = new Set<string>();
  return names.filter((name) => name && !seen.has(keyOf(name)) && seen.add(keyOf(name)));
};
/** Accents that English news keeps stay, others go [Bārākpur → Barakpur]. */
const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, (mark, at: number, all: string) =>
      'aeioucnAEIOUC'.includes(all[at - 1]!) && '\u0300\u0301\u0302\u0303\u0308\u0327'.includes(mark)
        ? mark
        : '',
    )
    .normalize('NFC')
    .replace(/[‘’ʻʼ`]/g, "'")
    .replace(/ \(.*\)/, '')
    .replace(/^(?:Saint|St) (?=\p{Lu})/u, 'St. ');

const own = new Map<string, { preferred: string | undefined; names: string[] }>();
for (const [name, country, others] of lines(CITY_NAMES)) {
  const names = others!.split('|');
  const preferred = names.find((other) => other.startsWith('!'))?.slice(1);
  own.set(`${country}:${keyOf(name!)}`, {
    preferred,
    names: [name!, ...names.map((other) => other.replace('!', ''))],
  });
}
const largest = new Map<string, City>();
const englishOf = (city: City) => plain(sources.english.get(String(city.cityId)) ?? city.name);
for (const city of sources.cities)
  for (const key of [keyOf(englishOf(city)), keyOf(city.name)]) {
    const at = `${city.country}:${key}`;
    if ((largest.get(at)?.population ?? -1) < city.population) largest.set(at, city);
  }
const ownOf = new Map<City, { preferred: string | undefined; names: string[] }>();
for (const [at, names] of own) {
  const country = at.slice(0, 2);
  const city = names.names.map((name) => largest.get(`${country}:${keyOf(name)}`)).find(Boolean);
  if (!city) throw new Error(`no such city: ${at}`);
  ownOf.set(city, names);
}

function kept(city: City): boolean {
  const least = LEAST[city.country];
  if (city.featureCode === 'PPLC' || ownOf.has(city)) return true;
  if (city.featureCode === 'PPLX' || city.featureCode === 'PPLL')
    return city.population >= (least === undefined ? LEAST_SECTION : 30000);
  if (city.featureCode === 'PPLH' || city.featureCode === 'PPLW' || city.featureCode === 'PPLCH')
    return false;
  return city.population >= (least ?? LEAST_ELSEWHERE);
}

function namesOf(city: City): string {
  const mine = ownOf.get(city);
  const english = englishOf(city);
  const local = city.population >= 300000 ? [plain(city.name)] : [];
  const names = distinct([mine?.preferred ?? english, english, ...(mine?.names ?? []), ...local]);
  const common = sources.words.has(keyOf(names[0]!)) ? '*' : '';
  return common + names.join('|');
}

const midpoint = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
const degree = (value: number) => String(Math.round(value * 10) / 10);

const regionNames = rows(REGION_NAMES);
const regionPoints = rows(REGION_POINTS);
function regionLine(code: string, cities: readonly City[]): string {
  const country = code.slice(0, 2);
  const admin = code.slice(3);
  const full = plain(sources.english.get(code) ?? '')
    .replace(
      / (?:Province|Region|Oblast|Governorate|Department|State|Prefecture|Voivodeship|Krai|County|District|Municipality)$/,
      '',
    )
    .replace(/^(?:Province|State|Department) of /, '');
  const extra = (regionNames.get(code) ?? '').split('|');
  const named =
    WITH_REGIONS.has(country) &&
    !(
      country !== 'US' &&
      cities.some((city) =>
        [englishOf(city), ...(ownOf.get(city)?.names ?? [])].some((name) => keyOf(name) === keyOf(full)),
      )
    );
  // [Central] [Delta]: not told apart from the plain words
  const words = keyOf(full)
    .split(' ')
    .every((word) => sources.words.has(word));
  const names = distinct([...(named && !words ? [full] : []), ...extra]);
  const point =
    regionPoints.get(code) ??
    `${degree(midpoint(cities.map((city) => city.loc.coordinates[1])))} ${degree(midpoint(cities.map((city) => city.loc.coordinates[0])))}`;
  return names.length === 0 ? '@' : `@${admin}\t${point.replace(' ', '\t')}\t${names.join('|')}`;
}

interface Named {
  readonly name: string;
}
const topology = sources.atlas as Topology<{
  states: GeometryCollection<Named>;
  counties: GeometryCollection<Named>;
}>;
const stateName = new Map(
  topology.objects.states.geometries.map((state) => [String(state.id), (state.properties as Named).name]),
);
const countiesOf = new Map<string, Spot[]>();
for (const county of feature(topology, topology.objects.counties).features) {
  const state = stateName.get(String(county.id).slice(0, 2))!;
  const [lon, lat] = geoCentroid(county);
  if (
    /^(?:Puerto Rico|Virginia|District|Guam|American|Alaska|Commonwealth|United)/.test(state) &&
    state !== 'Virginia'
  )
    continue;
  (countiesOf.get(state) ?? countiesOf.set(state, []).get(state)!).push({
    name: `${(county.properties as Named).name}:`,
    lat,
    lon,
  });
}

const out: string[] = [];
const countryNames = rows(COUNTRY_NAMES);
const countryPoints = rows(COUNTRY_POINTS);
const demonyms = rows(DEMONYMS);
const UNINHABITED = new Set(['BV', 'HM', 'SJ', 'TF', 'UM']);
/** States, and those that the news treats as such. */
function sovereign({ cca2, independent }: Country): boolean {
  return independent === true || ['PS', 'TW', 'UNK', 'XK'].includes(cca2);
}
function adjectiveOf({ demonyms: of }: Country): string {
  return of?.eng?.m.split(/[,/]| or /)[0]!.trim() ?? '';
}

/** Peoples whose name a wider known country has [American, said of the Northern Mariana Islands too] */
const taken = new Set([
  ...[...demonyms.values()].flatMap((row) => row.split('|')),
  ...sources.countries.filter(sovereign).map(adjectiveOf),
]);
for (const country of [...sources.countries].sort((a, b) => (a.cca2 < b.cca2 ? -1 : 1))) {
  if (UNINHABITED.has(country.cca2)) continue;
  const code = country.cca2 === 'UNK' ? 'XK' : country.cca2;
  const [lat, lon] = countryPoints.get(code)?.split(' ') ?? country.latlng.map(degree);
  const given = countryNames.get(code)?.split('|') ?? [];
  const common = plain(country.name.common);
  const names = distinct([
    ...(given.some((name) => keyOf(name) === keyOf(common)) ||
    /^(?:DR Congo|Republic of the Congo|Türkiye)$/.test(common)
      ? []
      : [common]),
    ...given,
  ]);
  const adjective = adjectiveOf(country);
  const people = distinct(
    demonyms.get(code)?.split('|') ??
      (!sovereign(country) && taken.has(adjective)
        ? []
        : [adjective, /(?:an|i)$/.test(adjective) ? `${adjective}s` : '']),
  );
  out.push(
    `${sovereign(country) ? '=' : '-'}${code}\t${lat}\t${lon}\t${names.join('|')}\t${people.join('|')}`,
  );
  const all = sources.cities.filter((city) => city.country === code);
  for (const admin of [...new Set(all.map((city) => city.adminCode))].sort()) {
    const inside = all.filter((city) => city.adminCode === admin);
    const head = regionLine(`${code}.${admin}`, inside);
    const spots: Spot[] = inside.filter(kept).map((city) => ({
      name:
        namesOf(city) +
        (city.featureCode === 'PPLC' ? '!' : '') +
        Math.min(9, Math.max(0, Math.round(2 * Math.log10(city.population || 1) - 6))),
      lat: city.loc.coordinates[1],
      lon: city.loc.coordinates[0],
    }));
    const state = code === 'US' ? sources.english.get(`US.${admin}`) : undefined;
    spots.push(...((state !== undefined && countiesOf.get(state)) || []));
    if (head === '@' && spots.length === 0) continue;
    out.push(head, ...tiles(spots));
  }
}
/** The great city that a venue lies in or beside [Le Bourget → Paris]. */
function cityBeside(country: string, lat: number, lon: number): string {
  const near = sources.cities.filter(
    (city) =>
      city.country === country &&
      city.population >= 300000 &&
      kilometres({ lat: city.loc.coordinates[1], lon: city.loc.coordinates[0] }, { lat, lon }) <= 25 &&
      city.featureCode !== 'PPLX' &&
      !VENUES.includes(`\n${englishOf(city)};`),
  );
  const [city] = near.sort((a, b) => b.population - a.population);
  return city ? (ownOf.get(city)?.preferred ?? englishOf(city)) : '';
}
for (const [name, country, lat, lon, kind, others] of lines(VENUES)) {
  const names = [name, ...(others ? others.split('|') : [])].join('|');
  const city = kind === 'venue' ? cityBeside(country!, Number(lat), Number(lon)) : '';
  out.push(`!${country}\t${lat}\t${lon}\t${names}\t${kind}${city && `\t${city}`}`);
}
for (const [name, lat, lon, others] of lines(WORLD)) out.push(`%\t${lat}\t${lon}\t${name}\t${others ?? ''}`);

writeFileSync(
  new URL('../data/gazetteer.ts', import.meta.url),
  `// Made by src/gazetteer/build/make.ts: see src/gazetteer/gazetteer.ts for how to read it.\nexport default \`${out.join('\n')}\`;\n`,
);
