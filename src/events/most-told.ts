/**
 * What a list has most of.
 * @param nameOf by what two of them are the same
 * @param counts may a name be taken, by what of it comes first?
 * @returns the first of that name and how many there are, of several the name that comes first; null for none
 */
export function mostTold<T>(
  list: readonly T[],
  nameOf: (one: T) => string,
  counts: (first: T) => boolean = () => true,
): { readonly first: T; readonly count: number } | null {
  const tally = new Map<string, { first: T; count: number }>();
  for (const one of list) {
    const seen = tally.get(nameOf(one));
    if (seen) seen.count++;
    else tally.set(nameOf(one), { first: one, count: 1 });
  }
  let most: { first: T; count: number } | null = null;
  for (const one of tally.values()) if (counts(one.first) && one.count > (most?.count ?? 0)) most = one;
  return most;
}
