const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * The great-circle distance between two points, by the haversine formula.
 * @param a degrees north and east
 * @param b degrees north and east
 * @returns kilometres
 */
export function kilometres(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}
