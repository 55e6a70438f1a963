import { dayOf, monthLength, weekdayOf, type Day } from './calendar.ts';
import { calendarDay, type OtherCalendar } from './other-calendar.ts';

/** How the day of a holiday is found in a year. */
type Rule = (year: number) => Day;

/** The nth weekday of a month; -1 is the last. ISO weekday numbers. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month, monthLength(year, month));
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday of the Gregorian calendar, after the anonymous algorithm (Meeus, Astronomical Algorithms). */
export function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return dayOf(year, month, day);
}

const sundayFrom = (day: Day) => day + 7 - weekdayOf(day);

const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day);
const nth =
  (month: number, weekday: number, count: number, plus = 0): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, count) + plus;
const other =
  (calendar: OtherCalendar, ...dates: string[]): Rule =>
  (year) =>
    calendarDay(calendar, dates, year);
const easter =
  (plus: number): Rule =>
  (year) =>
    easterOf(year) + plus;

/** The days with a name that American and British news dates by: pattern of the name, and its day. */
const HOLIDAYS: readonly (readonly [string, Rule])[] = [
  ["New Year's Day|New Years Day", fixed(1, 1)],
  ["New Year's Eve|New Years Eve|Hogmanay", fixed(12, 31)],
  ["New Year's(?! resolution)|New Year(?=,? \\d{4}| ?[,.;]| ?$)", fixed(1, 1)],
  ['Orthodox Christmas(?: Day)?', fixed(1, 7)],
  ['(?:Lunar|Chinese) New Year', other('chinese', '1/1')],
  ['Purim', other('hebrew', '14 Adar II', '14 Adar')],
  ['Passover', other('hebrew', '15 Nisan')],
  ['Rosh Hashanah', other('hebrew', '1 Tishri')],
  ['Yom Kippur', other('hebrew', '10 Tishri')],
  ['Sukkot', other('hebrew', '15 Tishri')],
  ['Hanukkah|Chanukah', other('hebrew', '25 Kislev')],
  ['Eid al-Fitr', other('islamic-umalqura', '10/1')],
  ['Eid al-Adha', other('islamic-umalqura', '12/10')],
  ['Ashura', other('islamic-umalqura', '1/10')],
  ['Twelfth Night', fixed(1, 5)],
  ['Epiphany', fixed(1, 6)],
  ['Martin Luther King(?:,? Jr\\.?)? Day|MLK Day', nth(1, 1, 3)],
  ['Burns Night', fixed(1, 25)],
  ['Groundhog Day', fixed(2, 2)],
  ["(?:St\\.? )?Valentine's Day|Valentines Day", fixed(2, 14)],
  ["Presidents'? Day|President's Day", nth(2, 1, 3)],
  ["Lincoln's Birthday", fixed(2, 12)],
  ["Washington's Birthday", nth(2, 1, 3)],
  ["(?:St\\.?|Saint) David's Day", fixed(3, 1)],
  ["(?:St\\.?|Saint) Patrick's Day", fixed(3, 17)],
  ["(?:St\\.?|Saint) George's Day", fixed(4, 23)],
  ["(?:St\\.?|Saint) Andrew's Day", fixed(11, 30)],
  ["April Fools?'?s? Day|April Fool's Day|All Fools' Day", fixed(4, 1)],
  ['Shrove Tuesday|Pancake Day|Fat Tuesday|Mardi Gras', easter(-47)],
  ['Ash Wednesday', easter(-46)],
  ['Palm Sunday', easter(-7)],
  ['Maundy Thursday|Holy Thursday', easter(-3)],
  ['Good Friday', easter(-2)],
  ['Holy Saturday|Easter Saturday', easter(-1)],
  ['Easter Monday', easter(1)],
  ['Easter Sunday|Easter Day|Easter', easter(0)],
  ['Ascension Day', easter(39)],
  ['Whit Sunday|Pentecost', easter(49)],
  ['Whit Monday', easter(50)],
  ['Tax Day', fixed(4, 15)],
  ['Earth Day', fixed(4, 22)],
  ['Australia Day', fixed(1, 26)],
  ['Waitangi Day', fixed(2, 6)],
  ['Anzac Day', fixed(4, 25)],
  ['(?:the )?(?:Early May|May Day) (?:bank )?holiday', nth(5, 1, 1)],
  ["May Day|(?:International )?Workers' Day", fixed(5, 1)],
  ['Cinco de Mayo', fixed(5, 5)],
  ['V-?E Day', fixed(5, 8)],
  ['Nowruz', fixed(3, 21)],
  ["International Women's Day", fixed(3, 8)],
  ["Mother's Day|Mothers' Day", nth(5, 7, 2)],
  ['(?:late May|spring) bank holiday', nth(5, 1, -1)],
  ['(?:late )?(?:August|summer) bank holiday', nth(8, 1, -1)],
  ['Memorial Day', nth(5, 1, -1)],
  ['Juneteenth', fixed(6, 19)],
  ["(?:the )?(?:Queen|King)'s Birthday", nth(6, 1, 2)],
  ["Father's Day|Fathers' Day", nth(6, 7, 3)],
  ['Flag Day', fixed(6, 14)],
  ["Midsummer(?:'s)? Eve|St\\.? John's Eve", fixed(6, 23)],
  ["Midsummer(?:'s)? Day|St\\.? John's Day", fixed(6, 24)],
  ['Canada Day', fixed(7, 1)],
  ['(?:the )?(?:Fourth|4th) of July|July Fourth|July 4th holiday', fixed(7, 4)],
  ['(?:U\\.S\\. |American )?Independence Day', fixed(7, 4)],
  ['Bastille Day', fixed(7, 14)],
  ['the Glorious Twelfth', fixed(8, 12)],
  ['Labor Day', nth(9, 1, 1)],
  ["Columbus Day|Indigenous Peoples?'? Day", nth(10, 1, 2)],
  ['Michaelmas(?: Day)?', fixed(9, 29)],
  ["Halloween|Hallowe'en", fixed(10, 31)],
  ["All Saints'? Day|All Saints Day", fixed(11, 1)],
  ["All Souls'? Day", fixed(11, 2)],
  ['Guy Fawkes Night|Bonfire Night|Guy Fawkes Day', fixed(11, 5)],
  ["Veterans'? Day|Armistice Day", fixed(11, 11)],
  ['Remembrance Sunday', nth(11, 7, 2)],
  ['Remembrance Day', fixed(11, 11)],
  ['Election [Ee]ve', nth(11, 1, 1)],
  ['(?:U\\.S\\. )?Election Day', nth(11, 1, 1, 1)],
  ['Super Tuesday', nth(3, 2, 1)],
  ['Thanksgiving(?: Day)?', nth(11, 4, 4)],
  ['Black Friday', nth(11, 4, 4, 1)],
  ['Cyber Monday', nth(11, 4, 4, 4)],
  ['Pearl Harbor Day', fixed(12, 7)],
  ['Advent Sunday', (year) => sundayFrom(dayOf(year, 11, 27))],
  ['Christmas Eve', fixed(12, 24)],
  ['Christmas(?: Day)?', fixed(12, 25)],
  ['Xmas', fixed(12, 25)],
  ["Boxing Day|(?:St\\.?|Saint) Stephen's Day", fixed(12, 26)],
];

/** The names of the holidays, as a fragment of a pattern; names that hold another come first. */
export const HOLIDAY = String.raw`(?:${HOLIDAYS.map(([names]) => names).join('|')})(?!\w)`;

/** Every name of a holiday holds one of these, in small letters and with a space for all that is no letter. */
export const HOLIDAY_SIGNS =
  ' day | eve | birthday | holiday | new year| christmas | xmas | easter | thanksgiving | halloween | hallowe en | hogmanay | purim | passover | hashanah | kippur | sukkot | hanukkah | chanukah | eid | ashura | nowruz | twelfth | burns night | fawkes night | bonfire night | epiphany | tuesday | mardi gras | wednesday | thursday | friday | saturday | sunday | monday | pentecost | cinco | juneteenth | july | michaelmas ';

const WHOLE = HOLIDAYS.map(([names]) => new RegExp(`^(?:${names})$`, 'i'));

/**
 * The holiday that a name means.
 * @param name as {@link HOLIDAY} matched it
 * @returns its key for {@link holidayIn}, or null
 */
export function holidayOf(name: string): string | null {
  const at = WHOLE.findIndex((pattern) => pattern.test(name));
  return at < 0 ? null : String(at);
}

/**
 * The day of a holiday in a year. Super Tuesday is the first Tuesday of March, as in most years; Mother's
 * Day is the American one.
 * @param key from {@link holidayOf}
 */
export function holidayIn(key: string, year: number): Day {
  return HOLIDAYS[Number(key)]![1](year);
}
