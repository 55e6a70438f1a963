import type { Span } from '../article/span.ts';

/** What sort of place a name stands for; `region` is a country's first level or a landscape, `area` is a continent, a sea or another part of the world. */
export type PlaceKind = 'country' | 'region' | 'county' | 'city' | 'venue' | 'area';

/** A place of the world. `country` is ISO 3166-1 alpha-2, empty for an area; degrees north and east. */
export interface Place {
  readonly name: string;
  readonly country: string;
  readonly lat?: number;
  readonly lon?: number;
  /** the city that a venue is in or beside [the Kremlin: Moscow] */
  readonly city?: string;
  /** it lies off the land [in the Arabian Sea] [at the space station] */
  readonly realm?: 'sea' | 'space';
}

/** A place as the gazetteer knows it. */
export interface KnownPlace extends Place {
  readonly lat: number;
  readonly lon: number;
  readonly kind: PlaceKind;
  /** GeoNames' first-level code within the country [TX], empty where it is not kept */
  readonly region: string;
  /** how well known: twice the decimal logarithm of the population over 1,000 for cities; countries stand above all */
  readonly rank: number;
  /** is it its country's capital? */
  readonly capital?: true;
  /** the name is an English word too [Nice] [Reading] */
  readonly common: boolean;
}

/** Is it a place within a country, not a country or a region itself? */
export const isLocal = ({ kind }: KnownPlace) => kind === 'city' || kind === 'venue' || kind === 'county';

/**
 * How a place name is used, after Gritta et al., "A pragmatic guide to geoparsing evaluation" (2019):
 * - `locative`: something is, goes or happens there [in Moscow] [left Paris]
 * - `associative`: it tells what another thing belongs to [the Paris conference] [Russia's president]
 * - `metonymic`: a government or a team by the name of its seat [Moscow says]
 * - `demonym`: a people or an adjective [Russian] [Americans]
 * - `qualifier`: it says which namesake the name before it is [Paris, Texas]
 * Only a locative name places an event or a traveller.
 */
export type PlaceUse = 'locative' | 'associative' | 'metonymic' | 'demonym' | 'qualifier';

/** A place name in the text, resolved. */
export interface PlaceMention extends Place, Span {
  /** the words as they stand in the text */
  readonly text: string;
  readonly kind: PlaceKind;
  readonly use: PlaceUse;
}
