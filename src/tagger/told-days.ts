import { weekdayOf, type Day } from '../time/calendar.ts';
import type { Point } from './meaning.ts';

/** The days that a text has told so far, to which a later mention may point back by weekday or by date. */
export class ToldDays {
  readonly #on = new Map<number, Day>();
  readonly #days = new Set<Day>();
  readonly #dated = new Map<string, string>();

  /** The last day told on a weekday [on Saturday, Nov. 14 … that Saturday]. @param weekday 1 is Monday */
  on(weekday: number): Day | undefined {
    return this.#on.get(weekday);
  }

  /** Has a day been told, in whatever way? */
  has(day: Day): boolean {
    return this.#days.has(day);
  }

  /** The day that was told with its year [Nov. 14, 2015 … on Nov. 14]. @param date as in a value: 11-14 */
  dated(date: string): string | undefined {
    return this.#dated.get(date);
  }

  /**
   * Notes a day, or a time of it, that has just been told.
   * @param point what was said
   * @param value what it came to
   * @param moment when that begins
   */
  note(point: Point, value: string, moment: Day): void {
    const day = Math.floor(moment);
    this.#on.set(weekdayOf(day), day);
    this.#days.add(day);
    if (inFull(point)) this.#dated.set(value.slice(5, 10), value.slice(0, 10));
  }
}

/** Does a point tell a day with its year [Nov. 14, 2015]? */
function inFull(point: Point): boolean {
  if (point.is === 'clock' || point.is === 'part') return point.on !== undefined && inFull(point.on);
  if (point.is === 'fixed') return /^\d{4}-\d\d-\d\d/.test(point.value);
  return (
    point.is === 'name' && 'month' in point.name && point.name.day !== undefined && point.of?.is === 'fixed'
  );
}
