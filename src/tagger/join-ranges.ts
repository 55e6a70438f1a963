import { isBare } from './join-points.ts';
import { point, type Found, type Point } from './meaning.ts';

const sharing = (one: Found, name: Point & { is: 'name' }, of: Point): Found => ({
  ...one,
  meaning: point({ ...name, of }, one.meaning.mod),
});

const TO =
  /^(?: (?:to|until|till|through) | ?[-–—] ?)(?:(?:the )?(?:end|close|middle|start|beginning) of |early |late |mid-)?$/;

/**
 * In a range the second name is the first after the one that opens it [from Friday to Monday] [November to
 * February], and "next" holds for both of a pair [next Monday or Tuesday] [next week on Tuesday or Thursday].
 */
export function closeRanges(text: string, found: readonly Found[]): Found[] {
  return found.map((one, i) => {
    const before = found[i - 1];
    if (!before || one.meaning.type !== 'POINT' || before.meaning.type !== 'POINT') return one;
    const [left, right] = [before.meaning.point, one.meaning.point];
    if (left.is !== 'name' || right.is !== 'name' || !isBare(right)) return one;
    const gap = text.slice(before.end, one.start);
    const weekdays = 'weekday' in left.name && 'weekday' in right.name;
    const months = 'month' in left.name && 'month' in right.name;
    const between = /\bbetween $/i.test(text.slice(Math.max(0, before.start - 9), before.start));
    const isRange = TO.test(gap) || (between && gap === ' and ');
    if ((weekdays || months) && isRange)
      return { ...one, meaning: { ...one.meaning, point: { ...right, deixis: 'following' } } };
    const pair = weekdays && (left.deixis ?? left.of) && /^,? (?:or|and) (?:on )?$/.test(gap);
    const { deixis, of } = left;
    return pair
      ? {
          ...one,
          meaning: { ...one.meaning, point: { ...right, ...(deixis && { deixis }), ...(of && { of }) } },
        }
      : one;
  });
}

const BETWEEN =
  /^(?:,? (?:and|or|to|through|until|till|-|–) ?(?:again (?:on |in )?|then (?:on |in )?|on |in )?| ?[-–—/] ?| and (?:early|late|mid) )(?:the )?$/;

/**
 * A year told once for two months [in August and September 1914] [between March 5 and April 9, 1918] or for a list of
 * them [in March, July and November 2018] holds for all; a month later in the year than the next is of the year before.
 */
export function shareYears(text: string, found: readonly Found[]): Found[] {
  const all = [...found];
  const shared = new Set<number>();
  for (let i = all.length - 2; i >= 0; i--) {
    const [one, next] = [all[i]!, all[i + 1]!];
    const gap = text.slice(one.end, next.start);
    if (!BETWEEN.test(gap) && !(gap === ', ' && shared.has(i + 1))) continue;
    const own = withYearOf(one, next);
    if (own === null) continue;
    all[i] = own;
    shared.add(i);
  }
  return all;
}

/** The first of two names with the year that the second one tells; null where they are not of a kind. */
function withYearOf(one: Found, next: Found): Found | null {
  if (one.meaning.type !== 'POINT' || next.meaning.type !== 'POINT') return null;
  const [left, right] = [one.meaning.point, next.meaning.point];
  if (left.is !== 'name' || right.is !== 'name' || !isBare(left) || !right.of) return null;
  const { of } = right;
  if ('season' in left.name && 'season' in right.name) return sharing(one, left, of);
  if (!('month' in left.name) || !('month' in right.name)) return null;
  const earlier = of.is === 'fixed' && left.name.month > right.name.month;
  return sharing(one, left, earlier ? { ...of, value: String(Number(of.value) - 1).padStart(4, '0') } : of);
}
