import type { Figure } from './figure.ts';

/** So many noun phrases later, a pronoun means somebody no more. */
const FADED = 60;

const genderOf = (word: string) =>
  /^(?:he|him|his|himself)$/.test(word) ? 'm' : /^(?:she|her|hers|herself)$/.test(word) ? 'f' : null;

/** Could a figure be meant by a pronoun of that gender or number? */
const fits = (one: Figure, wanted: 'm' | 'f' | null, plural: boolean): boolean =>
  wanted !== null
    ? (one.kind === 'person' ||
        (wanted === 'f' && one.kind === 'thing' && one.proper && one.keys.has('#ship'))) &&
      (one.gender === null || one.gender === wanted)
    : plural
      ? one.plural || one.kind === 'group'
      : one.kind !== 'person' && !one.plural;

/**
 * The figure that a pronoun or a possessive stands for; one whose gender it tells has it from then on.
 * @param word the pronoun, lower case
 * @param figures those told of so far, in order
 * @param order the number of the noun phrase that is read
 * @param other a figure that it cannot stand for, as the subject of its own clause
 */
export function antecedentOf(
  word: string,
  figures: readonly Figure[],
  order: number,
  other: Figure | null,
): Figure | null {
  const wanted = genderOf(word);
  const plural = /^(?:they|them|their|themselves)$/.test(word);
  const candidates = figures.filter(
    (one) => fits(one, wanted, plural) && one !== other && (wanted !== null || one.subject > 0),
  );
  if (candidates.length === 0) {
    // [The Kittiwake came in. Her voyage …]: with no woman told of, a ship, and of names the one told most of
    if (wanted === 'f') {
      const ships = figures.filter((one) => one.proper && one.kind === 'thing' && !one.plural && !one.place);
      const ship = ships.reduce<Figure | null>((a, b) => (a === null || b.count >= a.count ? b : a), null);
      ship?.keys.add('#ship');
      return ship;
    }
    // [Caledonian sailed in on Friday. They won]: a team
    if (plural)
      return (
        figures.findLast((one) => one.proper && one.kind === 'thing' && !one.place && one.subject > 0) ?? null
      );
    // a name of two words that nothing has told from a thing's yet
    const unknown =
      wanted === null
        ? undefined
        : figures.findLast(
            (one) => one.proper && one.kind === 'thing' && one.full.includes(' ') && one.subject > 0,
          );
    return unknown ?? null;
  }
  const rank = (one: Figure) =>
    Math.max(one.subject > 0 ? one.subject + 6 : 0, one.near) +
    (one.proper ? 3 : 0) -
    // "it" is seldom a town or a land, where something else was told of
    (wanted === null && one.place ? 12 : 0) +
    // who the story is about is meant, even when another was named since
    (wanted === null ? 0 : 1.5 * Math.min(one.count, 12));
  const best = candidates.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  if (order - best.last > FADED) return null;
  if (wanted !== null && best.gender === null) best.gender = wanted;
  return best;
}
