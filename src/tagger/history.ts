import { dateOf, type Day } from '../time/calendar.ts';
import type { Found, Point } from './meaning.ts';

/**
 * Does a document tell history? At least eight years are named, half of them older than last year, and
 * hardly anything is told from the day of writing ("yesterday", "Tuesday", "last week"), as news would.
 */
export function isHistory(points: readonly Point[], dateline: Day | null): boolean {
  const years = points.flatMap(yearsOf);
  const now = dateline === null ? Infinity : dateOf(dateline).year - 1;
  return (
    years.length >= 8 &&
    years.filter((year) => year < now).length >= years.length * 0.5 &&
    points.filter(isDeictic).length < points.length * 0.08
  );
}

/** So many years away from those told before and after it, a year is one of another story. */
const FAR = 30;

/**
 * The years that stand alone: far from the year told before and the one told after, which are near each other [in 1941
 * … as Napoleon's army had in 1812 … in 1942]. One of them does not move a text of history.
 * @param found all expressions of the article, in order
 */
export function outliersOf(found: readonly Found[]): ReadonlySet<Found> {
  const dated = found.flatMap((one) => {
    const year = one.meaning.type === 'POINT' ? yearsOf(one.meaning.point)[0] : undefined;
    return year === undefined ? [] : [{ one, year }];
  });
  const outliers = new Set<Found>();
  let before = dated[0]?.year;
  for (let i = 1; i + 1 < dated.length; i++) {
    const { one, year } = dated[i]!;
    const after = dated[i + 1]!.year;
    const isFar = (other: number) => Math.abs(year - other) > FAR;
    if (isFar(before!) && isFar(after) && Math.abs(before! - after) <= FAR) outliers.add(one);
    else before = year;
  }
  return outliers;
}

/** Is a point told from the day of writing? */
function isDeictic(point: Point): boolean {
  switch (point.is) {
    case 'name':
      if (point.of) return isDeictic(point.of);
      return 'weekday' in point.name || point.deixis === 'last' || point.deixis === 'next';
    case 'unit':
      return (
        point.deixis === 'last' || point.deixis === 'next' || (point.deixis === 'this' && point.unit !== 'CE')
      );
    case 'shift':
      return point.from === 'dateline' || (typeof point.from === 'object' && isDeictic(point.from));
    case 'part':
      return (
        point.deixis === 'last' || point.deixis === 'this' || (point.on !== undefined && isDeictic(point.on))
      );
    case 'clock':
      return point.on !== undefined && isDeictic(point.on);
    case 'nth':
      return isDeictic(point.of);
    default:
      return false;
  }
}

/** The years that a point names in full; years BC are negative. */
function yearsOf(point: Point): number[] {
  if (point.is === 'fixed') {
    const m = /^(BC)?(\d{4})/.exec(point.value);
    return m ? [m[1] ? -Number(m[2]) : Number(m[2])] : [];
  }
  if ((point.is === 'name' && point.of) || ((point.is === 'clock' || point.is === 'part') && point.on))
    return yearsOf(point.is === 'name' ? point.of! : (point as { on: Point }).on);
  return [];
}
