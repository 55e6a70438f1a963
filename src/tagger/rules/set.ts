import { holidayIn, holidayOf } from '../../time/holidays.ts';
import { dayValue } from '../../time/timex.ts';
import { lengthOf } from './duration.ts';
import type { Meaning } from '../meaning.ts';
import {
  MONTH,
  monthOf,
  partOf,
  PART,
  SEASON,
  seasonOf,
  UNIT,
  unitOf,
  WEEKDAY,
  WEEKDAY_SIGNS,
  weekdayOf,
} from '../names.ts';
import { COUNT, numberOf, ORDINAL, ordinalOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';
import { beside } from '../signs.ts';

const set = (value: string): Meaning => ({ type: 'SET', value });
const EACH = String.raw`(?:almost |nearly )?(?:every|each)(?: and every)?(?: single)?`;
const pad = (n: number) => String(n).padStart(2, '0');
const ADVERBS: Record<string, string> = {
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  hourly: 'PT1H',
};

/** What a rate holds [*per min*ute] [*a week*]. */
const RATED = beside(
  ' per | each | every | a | an ',
  'second |minute |hour |day |night |week |month |quarter |year |decade ',
);

/** Recurring times. */
export const sets: readonly Rule[] = [
  // [every Saturday] [each Thursday] [every Saturday afternoon] [every other Friday] [every Monday to]
  rule(
    'each weekday',
    String.raw`${EACH}(?<other> other| second)? (?<day>${WEEKDAY})(?: (?<part>${PART}))?`,
    ({ day, part }) => set(`XXXX-WXX-${weekdayOf(day!)}${part ? `T${partOf(part)}` : ''}`),
    ' every | each ',
  ),
  // [Mondays] [Tuesday nights] [on Saturdays]
  rule(
    'weekdays',
    String.raw`(?<day>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:s(?: (?<one>${PART}))?| (?<part>mornings|afternoons|evenings|nights))`,
    ({ day, one, part }, { before }) =>
      // [two very different Saturdays] are counted
      /\b(?:two|three|four|five|\d+|few|several|many|those|these|past|last|different)(?: [a-z]+){0,2} $/i.test(
        before,
      )
        ? null
        : set(`XXXX-WXX-${weekdayOf(day!)}${(one ?? part) ? `T${partOf((one ?? part)!)}` : ''}`),
    WEEKDAY_SIGNS,
  ),
  // [every weekday]
  rule(
    'working days',
    String.raw`${EACH} (?:weekday|working day)|weekdays`,
    () => set('XXXX-WXX-WD'),
    ' weekday| working day ',
  ),
  // [weekends]
  rule(
    'weekends',
    String.raw`${EACH} (?:weekend|week-end)|weekends`,
    () => set('XXXX-WXX-WE'),
    ' weekend| week end ',
  ),
  // [every evening] [each morning] [nights] [most mornings]
  rule(
    'each part',
    String.raw`(?:${EACH}|most) (?<other>other )?(?<part>${PART})`,
    // [every other night] is every second day
    ({ other, part }) => set(other ? 'P2D' : `XXXX-XX-XXT${partOf(part!)}`),
    ' every | each | most ',
  ),
  // [each June 30] [every July] [every March] [every 4 July]
  rule(
    'each month',
    String.raw`${EACH} (?:(?<month>${MONTH})(?: (?<day>\d{1,2})(?!\d))?|(?<d>\d{1,2}) (?<m>${MONTH}))`,
    ({ month, day, d, m }) => {
      const number = monthOf((month ?? m)!);
      const date = day ?? d;
      return number === null ? null : set(`XXXX-${pad(number)}${date ? `-${pad(Number(date))}` : ''}`);
    },
    ' every | each ',
  ),
  // [every Christmas] [each Easter]
  rule(
    'each holiday',
    String.raw`${EACH} (?<name>(?:Christmas|New Year's)(?: Day| Eve)?|Easter(?: Sunday| Monday)?|Good Friday|Thanksgiving|Halloween|Boxing Day|[a-z]+ Day)(?!\w)`,
    ({ name }) => {
      const holiday = holidayOf(name!);
      if (holiday === null) return null;
      // a day that moves from year to year has no value of its own
      const [one, other] = [2001, 2002].map((year) => dayValue(holidayIn(holiday, year)).slice(5));
      return set(one === other ? `XXXX-${one!}` : 'P1Y');
    },
    ' every | each ',
  ),
  rule(
    'each season',
    String.raw`${EACH} (?<season>${SEASON})`,
    ({ season }) => set(`XXXX-${seasonOf(season!)}`),
    ' every | each ',
  ), // [every summer]
  // [the first Monday of every month] [the first and third Thursdays of the month] [every second Tuesday of the month]
  rule(
    'weekday of each month',
    String.raw`(?:the |(?<every>every |each ))?(?:${ORDINAL}|last)(?: and (?:${ORDINAL}|last))? (?:(?<day>${WEEKDAY})|(?<days>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s) (?:of|in) (?:(?<each>${EACH})|the) month`,
    ({ every, day, days, each }) =>
      (each ?? every ?? days) === undefined ? null : set(`XXXX-XX-WXX-${weekdayOf((day ?? days)!)}`),
    'month',
  ),
  // [the 19th of every month] [the first day of each month]
  rule(
    'day of each month',
    String.raw`(?:the )?(?<nth>${ORDINAL})(?: day)? of ${EACH} month`,
    ({ nth }) => set(`XXXX-XX-${pad(ordinalOf(nth!))}`),
    'month',
  ),
  // [every day] [every two hours] [almost every year] [every other day] [every fourth year] [each quarter]
  rule(
    'each unit',
    String.raw`${EACH} (?:(?<other>other)|(?<nth>${ORDINAL})|(?:few|(?<count>${COUNT})))? ?(?<unit>${UNIT})s?`,
    ({ other, nth, count, unit }, { text }) => {
      const number = other
        ? 2
        : nth
          ? ordinalOf(nth)
          : count
            ? numberOf(count)
            : / few /i.test(text)
              ? null
              : 1;
      return set(lengthOf(number, unitOf(unit!)));
    },
    ' every | each ',
  ),
  // [everyday] as adverb
  rule(
    'adverb of rate',
    String.raw`everyday|(?:almost |nearly )?(?:twice |thrice |bi-|semi-)?(?<word>daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|yearly|annually|hourly)`,
    ({ word }, { before, after, text }) => {
      if (/^[A-Z]/.test(text) && /\b[A-Z][\w.]* $/.test(before)) return null;
      if (/^[A-Z]/.test(text) && /^ [A-Z]/.test(after)) return null;
      // [the party daily Novosti]: a paper
      if (/(?:daily|weekly|monthly)$/.test(text) && PAPERED.test(before) && /^ [A-Z]/.test(after))
        return null;
      if (
        /quarterly$/i.test(text) &&
        /^ [a-z]/.test(after) &&
        !/^ (?:to|for|by|in|at|from|and)\b/.test(after)
      )
        return null;
      return word === undefined
        ? /^ [a-z]+/.test(after)
          ? null
          : set('P1D')
        : set(ADVERBS[word.toLowerCase()]!);
    },
    'daily |nightly |weekly |monthly |quarterly | yearly | annually | hourly | everyday ',
  ),
  // [twice a week] [three times a year] [two mornings a week] [once a month] [per day] [a day] after an amount
  rule(
    'rate',
    String.raw`(?:(?<times>(?:once|twice|thrice)|(?:(?:${COUNT}|several|a few|many)) (?:times|hours|days|nights|mornings|afternoons|evenings)) (?:a|an|each|every|per)|(?:per|a|an|each)) (?<unit>second|minute|hour|day|night|week|month|quarter|year|decade)(?!-|'s)`,
    ({ times, unit }, { before, after, text }) => {
      const rate = set(lengthOf(1, unitOf(unit!)));
      if (times !== undefined || /^per /i.test(text)) return rate;
      if (
        /^ (?:ago|later|earlier|after|before|away|old|long|from|and a half|or (?:so|two|more)|off|out)\b/i.test(
          after,
        )
      )
        return null;
      // [a second look] is the ordinal
      if (
        /^second$/i.test(unit!) &&
        /^ (?!(?:in|on|at|to|and|or|for|during|when|while|by|from|but|is|was)\b)[a-z]/.test(after)
      )
        return null;
      return rated(before) ? rate : null;
    },
    RATED,
  ),
];

/** What stands before a paper that is called by how often it comes out [the *business* daily] [the *Israeli* daily]. */
const PAPERED =
  /\b(?:[A-Z][a-z]+|party|state|business|financial|conservative|liberal|left-wing|right-wing|leftist|independent|leading|influential|sports|tabloid|opposition|pro-\w+|-language|language) $/;

const AMOUNT =
  /^(?:[$£€]?\d.*|(?:hundred|thousand|million|billion|trillion|dozen|dollar|pound|cent|percent|hour|minute)s?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty)$/i;
const LASTING =
  /^(?:in|for|at|on|of|after|over|within|to|was|is|took|takes|lasted|about|nearly|almost|with|later|by|as|and|spent|or|than|only)$/i;

/** Does an amount stand before [30 people a day] [$240 million a year], with at most three words between? */
function rated(before: string): boolean {
  for (const word of before.trimEnd().split(' ').slice(-4).reverse()) {
    if (LASTING.test(word) || /[^\w%]$/.test(word)) return false;
    if (AMOUNT.test(word)) return true;
  }
  return false;
}
