import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type World = Topology<{ countries: GeometryCollection }>;

const countriesOf = (world: unknown): FeatureCollection => {
  const topology = world as World;
  return feature(topology, topology.objects.countries);
};

/** The countries of the world at 1:110 million, from Natural Earth; loaded when a map is first shown. */
export async function coarseWorld(): Promise<FeatureCollection> {
  return countriesOf((await import('world-atlas/countries-110m.json')).default);
}

/** The same at 1:50 million, for a map that is looked at closely. */
export async function fineWorld(): Promise<FeatureCollection> {
  return countriesOf((await import('world-atlas/countries-50m.json')).default);
}
