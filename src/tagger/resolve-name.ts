import { dateOf, dayOf, weekdayOf, type Day } from '../time/calendar.ts';
import type { Interval } from '../time/interval.ts';
import { bounds, dayValue } from '../time/timex.ts';
import type { Clause } from './clause.ts';
import { isFar, isLongPast, type Context, type Told } from './context.ts';
import type { Reading } from './expression.ts';
import type { Deixis, Name, Point } from './meaning.ts';
import {
  beginsAfter,
  endedBefore,
  lastOf,
  nearestOf,
  nextOf,
  occurrences,
  type Occurrence,
} from './occurrences.ts';
import { openValue } from './open.ts';
import { flashback, plain, type Resolve, type Resolved } from './resolved.ts';

const describe = (name: Name) =>
  'weekday' in name
    ? 'weekday'
    : 'dayOfMonth' in name
      ? 'day of the month'
      : 'month' in name
        ? name.day === undefined
          ? 'month'
          : 'month and day'
        : 'season' in name
          ? 'season'
          : 'quarter' in name
            ? 'quarter'
            : 'half' in name
              ? 'half year'
              : 'holiday' in name
                ? 'named day'
                : 'weekend';

/**
 * Resolves a recurring name in its context.
 * @param point the name, perhaps with a word that points or a stretch that holds it
 * @param context what it is said against
 * @param resolve resolves the stretch
 */
export function resolveName(point: Point & { is: 'name' }, context: Context, resolve: Resolve): Resolved {
  const { name, deixis, of } = point;
  const word = describe(name);
  if (of) {
    const base = resolve(of, context);
    const span = bounds(base.value);
    if (!span) return plain(openValue(point), base.reason);
    const found = occurrences(name, span.from).find(({ from }) => from >= span.from && from < span.to);
    return plain(found?.value ?? openValue(point), of.is === 'fixed' ? 'told in full' : base.reason);
  }
  const { dateline, told, days, history, clause } = context;
  const pointed = 'weekday' in name && told?.granularity !== 'weekend' ? (context.toldDay ?? told) : told;
  const from = (interval: Interval | null) => interval?.from ?? dateline;
  if (deixis === 'that' || deixis === 'hand' || deixis === 'following' || deixis === 'previous') {
    const reference = from(pointed);
    if (reference === null) return plain(openValue(point), 'nothing was told before');
    const all = occurrences(name, reference);
    const found =
      deixis === 'that' || deixis === 'hand'
        ? (all.find(
            ({ from }) =>
              'weekday' in name && from === days.on(name.weekday) && Math.abs(reference - from) < 7,
          ) ??
          all.find((one) => pointed && one.from < pointed.to && pointed.from < one.to) ??
          // [introduced in January … that October]
          (pointed && ('month' in name || 'season' in name) ? ledOf(all, pointed) : undefined) ??
          (deixis === 'hand' ? onward(name, all, context) : undefined) ??
          nearestOf(behind(all, context), Math.floor(reference)))
        : deixis === 'following'
          ? beginsAfter(all, pointed ? lastDayOf(pointed) : reference)
          : endedBefore(all, reference);
    const resolved = plain(found?.value ?? openValue(point), `${word}, counted from the time told last`);
    return deixis === 'previous' ? flashback(resolved) : resolved;
  }
  if (deixis === 'this' || deixis === 'last' || deixis === 'next') {
    if (dateline === null) return plain(openValue(point), 'the dateline is not known');
    const all = occurrences(name, dateline);
    const found = pointedAt(name, deixis, all, dateline, clause.tense);
    return plain(found?.value ?? openValue(point), `“${deixis}” ${word}, counted from the dateline`);
  }
  const again =
    'month' in name && name.day !== undefined
      ? days.dated(dayValue(dayOf(2000, name.month, name.day)).slice(5))
      : undefined;
  if (again !== undefined && !history && !/^(?:future|present)$/.test(clause.tense))
    return plain(again, 'the date told before with its year');
  const end = endAfter(name, context);
  if (end) return plain(end.value, `${word} that ends what began on the day told last`);
  const leads = context.frame.given && isYearly(name) ? null : leading(name, context);
  const framed = leads ? null : framedBy(name, context);
  if (framed) return framed;
  const reference = leads ? leads.from : dateline;
  if (reference === null) return plain(openValue(point), 'the dateline is not known');
  const all = occurrences(name, leads ? leads.from : reference);
  const led =
    leads &&
    ('dayOfMonth' in name
      ? nextOf(all, Math.max(leads.from - BACK, monthOf(leads.from)))
      : 'weekday' in name || 'weekend' in name
        ? nextOf(all, leads.from)
        : clause.tense === 'future' && clause.cue === 'until'
          ? beginsAfter(all, leads.from) // [opens on 12 November and runs until Easter Monday]
          : ledOf(all, leads));
  if (led)
    return {
      value: led.value,
      reason: `${word} counted from the time told last, ${leads.value}`,
      others: besideLed(name, led, context),
    };
  const day = dateline ?? reference;
  return bareName(name, word, occurrences(name, day), day, context);
}

/** Where a year told before leads a date, the day of writing would give another one; in a history it does not. */
function besideLed(name: Name, led: Occurrence, { dateline, history }: Context): Reading[] {
  if (dateline === null || history || !isYearly(name)) return [];
  const near = nearestOf(occurrences(name, dateline), dateline);
  return near && near.value !== led.value
    ? [{ value: near.value, reason: 'the nearest to the dateline', weight: 0.2 }]
    : [];
}

/** Does a name come round once a year? */
const isYearly = (name: Name) => !('weekday' in name || 'weekend' in name || 'dayOfMonth' in name);

/** A name in the year of its section's heading, or in the one that the reader gave; null where neither holds. */
function framedBy(name: Name, { frame, clause, dateline }: Context): Resolved | null {
  const { year, given } = frame;
  if (!year || !isYearly(name)) return null;
  if (!given && (isAhead(clause) || clause.tense === 'present')) return null;
  const own = occurrences(name, year.from).find(({ from }) => dateOf(from).year === dateOf(year.from).year);
  if (!own) return null;
  const near = given || dateline === null ? undefined : nearestOf(occurrences(name, dateline), dateline);
  return {
    value: own.value,
    reason: given ? `in ${year.value}, as the reader says` : `in ${year.value}, as the heading says`,
    others:
      near && near.value !== own.value
        ? [{ value: near.value, reason: 'the nearest to the dateline', weight: 0.2 }]
        : [],
  };
}

/** The weekday on which a stay ended that the paragraph has told the beginning of [landed on June 3 and stayed until Sunday]. */
function endAfter(name: Name, { clause, toldDay, dateline, paragraph }: Context): Occurrence | undefined {
  if (!('weekday' in name) || !clause.reaches || !toldDay || toldDay.paragraph !== paragraph)
    return undefined;
  const end = beginsAfter(occurrences(name, toldDay.from), lastDayOf(toldDay));
  return dateline === null || (end && end.from <= dateline) ? end : undefined;
}

/** The next such weekday of a story that has got to some day [began on the 16th … On the Tuesday they flew home]. */
const onward = (name: Name, all: readonly Occurrence[], { clause, toldDay, dateline }: Context) => {
  if (!('weekday' in name) || clause.tense !== 'past' || /\bhad\b/.test(clause.cue) || !toldDay)
    return undefined;
  const next = nextOf(all, lastDayOf(toldDay));
  return next && (dateline === null || next.from <= dateline) ? next : undefined;
};

/** What has happened is no day still to come [based there from 4 to 8 June … fell ill on the Thursday]. */
const behind = (all: readonly Occurrence[], { clause, dateline }: Context) =>
  clause.tense === 'past' && dateline !== null ? all.filter(({ from }) => from <= dateline) : all;

// a day of the month may lie a few days before the one told last [on Oct. 30 … if so, on the 29th]
const BACK = 10;
const monthOf = (day: Day): Day => dayOf(dateOf(day).year, dateOf(day).month);

// what is said of the day of writing [will] [is], and what makes of it something still ahead [is scheduled] [plans]
const NOW = /\b(?:will|shall|'ll|wo|is|are|may)\b/i;
const PLANNED = /\b(?:plans?|hopes?|expects?|scheduled|due|set)\b/i;

/** Does a clause tell what still lies ahead on the day of writing, even in a history [the funeral will be] [the show opens]? */
const isAhead = ({ tense, cue }: Clause) =>
  tense === 'future' && (NOW.test(cue) || PLANNED.test(cue) || /^[a-z]+s$/.test(cue));

// a night runs on into the next day, but is of the day on which it begins
const lastDayOf = ({ from, to, granularity }: Told): Day =>
  granularity === 'part' || granularity === 'minute' ? Math.floor(from) : Math.ceil(to) - 1;

/** The told time that leads a bare name; null where the dateline does. */
function leading(
  name: Name,
  { told, toldDay, dateline, days, history, paragraph, sentence, clause }: Context,
): Told | null {
  // [led the strike of 1946 … died on Saturday]: no weekday is told of a year
  const coarse = ('weekday' in name || 'weekend' in name) && told !== null && told.to - told.from > 31;
  if (history && told && !coarse && !isAhead(clause)) return told;
  // [on the 11th … fell silent only last April … the night of the 16th]: a look back at a month does not lead
  const back =
    told &&
    toldDay &&
    told.granularity === 'month' &&
    told.to < toldDay.from - 60 &&
    (dateline === null || toldDay.from <= dateline) &&
    toldDay.paragraph >= paragraph - 1;
  if ('dayOfMonth' in name && back) return toldDay;
  if ('dayOfMonth' in name)
    return told && told.paragraph >= paragraph - 1 && told.granularity !== 'year' ? told : null;
  if ('weekday' in name || 'weekend' in name) {
    const own = 'weekday' in name && dateline !== null && weekdayOf(dateline) === name.weekday;
    // [lands on Monday, speaks on Tuesday and works the markets from Wednesday]
    const listed =
      toldDay?.sentence === sentence &&
      !clause.says &&
      dateline !== null &&
      toldDay.from >= dateline + 1 &&
      toldDay.from < dateline + 7 &&
      !toldDay.by;
    // the weekday of the day of writing is the next one in such a row, if that day itself was not told
    const ahead = own
      ? clause.tense === 'future' && !days.has(dateline!)
      : !/^(?:past|hindsight)$/.test(clause.tense);
    if (listed && ahead) return toldDay;
    // else the day of writing itself is near, whatever was told
    if (own || !toldDay || clause.says || toldDay.paragraph !== paragraph) return null;
    // [stopped on the 30th to dress wounds … Sunday, wrote the nurse]: a chronicle of long ago goes on
    const chronicle = toldDay.chain > 3 && isLongPast(toldDay, dateline) && sentence - toldDay.sentence <= 2;
    if (chronicle && !/^(?:future|present)$/.test(clause.tense)) return toldDay;
    // [will not fly before Saturday … even if Saturday holds]: the one that was told to come
    const coming =
      'weekday' in name && dateline !== null
        ? dateline + ((name.weekday - weekdayOf(dateline) + 7) % 7)
        : null;
    if (coming !== null && days.has(coming)) return null;
    // an itinerary told ahead [leave on Nov. 3 … on Sunday]
    const away = dateline === null ? 0 : toldDay.from - dateline;
    // [has until 5 p.m. on Thursday] counts from now
    const toCome =
      clause.cue !== 'until' &&
      !toldDay.by &&
      (away > 30 || (away > 6 && toldDay.run > 1)) &&
      !/^(?:past|hindsight)$/.test(clause.tense);
    return dateline === null || toCome ? toldDay : null;
  }
  if (!told || !isFar(told, dateline) || / since$/.test(clause.cue)) return null;
  // [crossed the frontier in July … a plan to press on in August was given up]: a plan of then
  const plan =
    isLongPast(told, dateline) && told.chain > 2 && /\bto \w+$/.test(clause.cue) && !NOW.test(clause.cue);
  if (clause.tense === 'present' || (clause.tense === 'future' && !plan)) return null;
  const year = told.granularity === 'year';
  // a bare year leads its own sentence, a date leads the next one too
  if (told.paragraph === paragraph && sentence - told.sentence <= (year ? 0 : 1)) return told;
  // and a chronicle of the days of some years ago goes on from one paragraph to the next
  const goesOn =
    told.chain > 1 &&
    !year &&
    told.paragraph >= paragraph - 1 &&
    toldDay !== null &&
    isLongPast(toldDay, dateline) &&
    toldDay.paragraph >= paragraph - 1;
  return goesOn && (clause.tense === 'past' || plan) && !clause.says ? told : null;
}

/** The occurrence in the year that leads; a month that would go far back belongs to the next year. */
const ledOf = (all: readonly Occurrence[], told: Told) => {
  const { year } = dateOf(told.from);
  const own = all.find(({ from }) => dateOf(from).year === year);
  const dated = told.to - told.from < 93;
  return dated && own && own.to < told.from - 240 ? beginsAfter(all, told.from) : own;
};

function pointedAt(
  name: Name,
  deixis: Deixis,
  all: readonly Occurrence[],
  day: Day,
  tense: string,
): Occurrence | undefined {
  if (deixis === 'last') return endedBefore(all, day);
  // [next weekend] is that of next week
  if (deixis === 'next') return beginsAfter(all, 'weekend' in name ? day - weekdayOf(day) + 7 : day);
  const { year } = dateOf(day);
  if ('weekday' in name || 'weekend' in name) {
    const monday = day - (weekdayOf(day) - 1);
    const own = all.find(({ from }) => from >= monday && from < monday + 7);
    return tense === 'past' && own && own.from > day
      ? lastOf(all, day)
      : own && own.to <= day && tense !== 'past'
        ? nextOf(all, day)
        : own;
  }
  // [this winter], said in March: the one that has just been
  const winter = 'season' in name && name.season === 'WI' && dateOf(day).month <= 4 ? 1 : 0;
  return all.find(({ from }) => dateOf(from).year === year - winter) ?? nearestOf(all, day);
}

/** Days within which a date that lies ahead may be told in the past, as plans are [was set on Friday for]. */
const SOON = 30;

/** Companies tell of a quarter some weeks after it. */
const REPORTS = /\b(?:report|post|release|announce|publish|book|record|take)$/;
const REPORTED = 100;

function bareName(
  name: Name,
  word: string,
  all: readonly Occurrence[],
  day: Day,
  { clause, toldDay, told, sentence }: Context,
): Resolved {
  const { tense, firm } = clause;
  const last = lastOf(all, day);
  const next = nextOf(all, day);
  const near = nearestOf(all, day);
  const exact = ('month' in name && name.day !== undefined) || 'holiday' in name;
  // of a date the nearest is right in 94 of 100; tense only decides where both sides are about as near
  const even = last && next && Math.abs(day - last.from - (next.from - day)) < 60;
  // [Baghdad fell on April 9] lies behind, and not a few days ahead
  const isBehind =
    tense === 'past' &&
    (clause.at === true || clause.by === true) &&
    !clause.says &&
    near !== undefined &&
    near.from > day + SOON &&
    !(told && told.sentence === sentence && told.from > day);
  let [chosen, which] = [near, 'the nearest'];
  // [the campaign would open on May 22]
  const isToCome = tense === 'future' && clause.at === true && /^(?:will|would|'ll)\b/i.test(clause.cue);
  if (tense === 'hindsight') {
    // [were supposed to finish on Friday]: the first after what was told, else the nearest
    const hung = toldDay ?? told;
    const close = hung && hung.from < day && day - hung.from < 40;
    if ('weekday' in name || 'weekend' in name) {
      [chosen, which] = [close ? nextOf(all, Math.floor(hung.from)) : near, 'the one then ahead'];
    } else if ('month' in name && name.day === undefined && !firm) {
      [chosen, which] = [last, 'the last']; // [the trial was to begin in February]
    }
  } else if (!exact || firm || even || isBehind || isToCome) {
    if (tense === 'past') [chosen, which] = [last, 'the last'];
    else if (tense === 'future') [chosen, which] = [next, 'the next'];
  }
  // [expects to report a loss for the third quarter]: the one that has ended
  const ended = endedBefore(all, day);
  if (
    'quarter' in name &&
    tense === 'future' &&
    REPORTS.test(clause.cue) &&
    ended &&
    day - ended.to < REPORTED
  )
    [chosen, which] = [ended, 'the one that has ended'];
  const others = [last, next, near]
    .filter((one, i, list) => one && one.value !== chosen?.value && list.indexOf(one) === i)
    .map((one, i): Reading => ({
      value: one!.value,
      reason: one === next ? 'the next one' : 'the last one',
      weight: exact ? 0.06 : 0.2 / (i + 1),
    }));
  const cue = clause.cue ? `after “${clause.cue}” ` : '';
  return {
    value: (chosen ?? near)?.value ?? openValue({ is: 'name', name }),
    reason: `${word} ${which === 'the nearest' ? '' : cue}→ ${which}`,
    others,
  };
}
