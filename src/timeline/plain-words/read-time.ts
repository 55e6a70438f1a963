import type { Day } from '../../time/calendar.ts';
import { bounds, dayValue } from '../../time/timex.ts';
import { UNDATED, type DateStyle, type When } from '../model.ts';
import { extentOf } from '../when.ts';
import { whenInWords } from '../words.ts';
import { ordinalDays } from './day.ts';
import { isClock, pointsOf, type Point } from './point.ts';
import { plain, type Typed } from './typed.ts';

/** A time that typed words may mean, and how the page would tell it. */
export interface TimeReading {
  readonly when: When;
  readonly words: string;
}
/** What typed words mean: one time, or several of which the reader must say which; or why they mean none. */
export type TimeRead = { readonly readings: readonly TimeReading[] } | { readonly problem: string };

/** So many readings are offered at the most. */
const MOST = 4;

function whenOf(from: Point, to: Point | '..' = from): When {
  return {
    start: from.value,
    end: to === '..' ? '..' : to.value,
    ...(from.mod === undefined ? {} : { startMod: from.mod }),
    ...(to === '..' || to.mod === undefined || to === from ? {} : { endMod: to.mod }),
  };
}
const TELLS_YEAR = /\d{4}|\b(?:bc|ad)\b/;

/** The beginnings of words, the longest first, without the whole of them; and so the ends of words. */
function beginnings(text: string): string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, i) => words.slice(0, words.length - 1 - i).join(' '));
}
function endings(text: string): string[] {
  const words = text.split(' ');
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
}

/** What the first of some words means that means a time; those that mean none say nothing of what is wrong. */
function firstRead(texts: readonly string[], typed: Typed): readonly Point[] {
  const trying = { ...typed };
  for (const text of texts) {
    const found = pointsOf(text, trying);
    if (found.length > 0) return found;
  }
  return [];
}
/** The first end of a stretch: what it leaves to the other to say comes before what it says alone [3 to 5 may]. */
function startsOf(first: string, last: string, typed: Typed): readonly Point[] {
  const whole = firstRead(
    TELLS_YEAR.test(first) ? [] : endings(last).map((tail) => `${first} ${tail}`),
    typed,
  );
  return whole.length > 0 ? whole : pointsOf(first, typed);
}
/** The second end, the other way round, unless it is a time of the day [may 3 to 5] [friday 18:30 to 20:00]. */
function endsOf(first: string, last: string, typed: Typed): readonly Point[] {
  const wholes = beginnings(first).map((head) => `${head} ${last}`);
  const texts = isClock(last) ? [...wholes, last] : [last, ...wholes];
  const found = firstRead(texts, typed);
  return found.length > 0 ? found : pointsOf(last, typed);
}

/** Times of the calendar from one stretch to another, each start with the first end after it. */
function between(first: string, last: string, typed: Typed): readonly When[] {
  if (first === '' || last === '') return [];
  const starts = startsOf(first, last, typed);
  const ends = endsOf(first, last, typed);
  const found = starts.flatMap((from) => {
    const start = bounds(from.value)?.from ?? -Infinity;
    const later = ends.filter((to) => (bounds(to.value)?.to ?? Infinity) > start);
    const next = later.sort((a, b) => (bounds(a.value)?.to ?? 0) - (bounds(b.value)?.to ?? 0))[0];
    return next === undefined ? [] : [whenOf(from, next)];
  });
  if (found.length === 0 && starts.length > 0 && ends.length > 0)
    typed.problem ??= 'The end lies before the start.';
  return found;
}

const JOINTS: readonly RegExp[] = [/ to | until | till | through | and /, / ?[–—] ?/, / - /, /\//, /-/];

/** From one time to another, wherever the words can be parted in two [from 3 to 5 may] [3–5 may] [2015-02/2015-05]. */
function stretches(text: string, typed: Typed): readonly When[] {
  const bare = text.replace(/^(?:from|between) /, '');
  for (const joint of JOINTS)
    for (const m of bare.matchAll(new RegExp(joint, 'g'))) {
      const found = between(bare.slice(0, m.index), bare.slice(m.index + m[0].length), typed);
      if (found.length > 0) return found;
    }
  return [];
}

const OPEN =
  /^(?:since|from) (?<since>.+?)(?: (?:onwards?|on))?$|^(?<first>.+?)(?: to |\/| ?[–-] ?| )(?:\.\.|now|present|onwards?)$/;
const LIMIT = /^(?:until|till|up to) (.+)$/;

/** The times that words may mean, by the first way of telling one that finds any. */
function whensOf(words: string, typed: Typed): readonly When[] {
  const text = plain(words);
  if (text === '' || text === 'undated' || text === '..') return [UNDATED];
  const days = ordinalDays(words, typed).map((day) => whenOf({ value: dayValue(day) }));
  if (days.length > 0) return days;
  const limit = LIMIT.exec(text);
  if (limit) return untilThen(limit[1]!, typed);
  const point = pointsOf(text.replace(/^by /, ''), typed);
  if (point.length > 0) return point.map((one) => whenOf(one));
  const stretch = stretches(text, typed);
  if (stretch.length > 0) return stretch;
  const open = OPEN.exec(text)?.groups;
  return open ? pointsOf((open['since'] ?? open['first'])!, typed).map((one) => whenOf(one, '..')) : [];
}

/** [until friday]: from the day of publication on. */
function untilThen(text: string, typed: Typed): readonly When[] {
  const { now } = typed;
  const ends = pointsOf(text, typed).filter(({ value }) => now !== null && (bounds(value)?.to ?? 0) > now);
  if (now === null || ends.length === 0)
    typed.problem ??= 'Write when it begins, too, like “3 to 5 May 2015”.';
  return now === null ? [] : ends.map((end) => whenOf({ value: dayValue(now) }, end));
}

/**
 * Reads a time in plain words, as people type it into a form.
 * @param words [last Tuesday] [12 February 2015] [mid-March] [from 3 to 5 May] [since 2011] [18:30 on Friday], also
 *   ISO 8601, EDTF and TIMEX3 values, and whatever `whenInWords` says; none or "undated" for what is undated
 * @param now the day of publication in UTC days, on which "Tuesday" hangs; null where it is not known
 * @param style how the house writes dates: which of two readings of figures comes first
 * @returns the readings, the likeliest first: with more than one, ask which is meant [12/2/2015]; or the problem
 */
export function readTime(words: string, now: Day | null, style: DateStyle = 'day-month'): TimeRead {
  const typed: Typed = { now, style, problem: null };
  const found = whensOf(words, typed).filter((when) => when.start === null || isSound(when));
  if (found.length === 0)
    return {
      problem:
        typed.problem ??
        `“${words.trim()}” is no time that can be read. Write it like 12 February 2015, mid-March 2015, 18:30 on 12 May 2015 or 3 to 5 May 2015.`,
    };
  const readings = found.map((when) => ({ when, words: whenInWords(when, style) }));
  return { readings: [...new Map(readings.map((one) => [one.words, one])).values()].slice(0, MOST) };
}

/** Does it end after it starts, within what TIMEX3 can write? */
function isSound(when: When): boolean {
  const extent = extentOf(when);
  return extent === null ? !/\d/.test(when.start ?? '') : extent.to > extent.from;
}
