import { HOLIDAY } from '../time/holidays.ts';
import type { DayPart, Deixis, Season, Unit } from './meaning.ts';

/** Names of calendar units in English, as fragments of patterns and as tables from word to meaning. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');

/** A month [September] [Sept.] [Dec.]. Whether a small letter is allowed, {@link monthOf} decides. */
export const MONTH = String.raw`(?:(?:January|February|March|April|June|July|August|September|October|November|December)(?![\w])|May(?![\w])|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?![\w])\.?)`;

/** Signs of a month in words. */
export const MONTH_SIGNS =
  ' january | february | march | april | may | june | july | august | september | october | november | december | jan | feb | mar | apr | jun | jul | aug | sept | sep | oct | nov | dec ';

/** A weekday written out or shortened with a full stop [Tuesday] [Tues.]. */
export const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![\w-])|(?:Mon|Tues?|Weds?|Thurs?|Thu|Fri|Sat|Sun)\.(?= )|(?:Tues?|Thurs?|Thu|Fri)(?![\w-]))`;

/** Signs of a weekday, in the plural too. */
export const WEEKDAY_SIGNS =
  ' monday| tuesday| wednesday| thursday| friday| saturday| sunday| mon | tue | tues | wed | weds | thu | thur | thurs | fri | sat | sun ';

/**
 * The number of a month, 1 to 12.
 * @param word as it stands in the text: "may", "march" and the short forms name a month only with a capital
 * @returns null where the word is no month
 */
export function monthOf(word: string): number | null {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  const small = /^[a-z]/.test(word);
  return at === 0 ||
    (small && (word.length <= 5 || word.startsWith('march')) && !/^(?:april|june|july)$/.test(word))
    ? null
    : at;
}

/** The ISO number of a weekday, 1 is Monday. */
export const weekdayOf = (word: string): number => WEEKDAYS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

export const SEASON = String.raw`(?:spring|springtime|summer|summertime|autumn|fall|winter|wintertime)(?!\w)`;
const SEASONS: Record<string, Season> = { sp: 'SP', su: 'SU', au: 'FA', fa: 'FA', wi: 'WI' };
export const seasonOf = (word: string): Season => SEASONS[word.slice(0, 2).toLowerCase()]!;

export const UNIT = String.raw`(?:second|sec|minute|min|hour|hr|day|night|weekend|week|wk|fortnight|month|quarter|year|yr|decade|century|centurie)`;
/** Signs of a unit, in the plural too. */
export const UNIT_SIGNS =
  ' second| sec | secs | minute| min | mins | hour| hr | hrs | day| night| week| wk | wks | fortnight| month| quarter| year| yr | yrs | decade| century | centurie';

const UNITS: Record<string, Unit> = {
  second: 'S',
  sec: 'S',
  minute: 'MIN',
  min: 'MIN',
  hour: 'H',
  hr: 'H',
  day: 'D',
  night: 'N',
  weekend: 'WE',
  week: 'W',
  wk: 'W',
  fortnight: 'FN',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  yr: 'Y',
  decade: 'DE',
  century: 'CE',
  centurie: 'CE',
};
/** The unit that a word names, whether one or many [years]. */
export const unitOf = (word: string): Unit => UNITS[word.toLowerCase().replace(/s$/, '')]!;

export const PART = String.raw`(?:mornings?|mid-?morning|afternoons?|mid-?afternoon|evenings?|nights?|nighttime|lunch-?time|breakfast[- ]time|tea-?time|supper-?time|dinner-?time|dawn|daybreak|sunrise|sun-?up|first light|(?:early|small|wee) hours|dusk|twilight|nightfall|sunset|sun-?down|daytime|nite)(?!\w)`;
/** Signs of a part of the day, in the plural too. */
export const PART_SIGNS =
  ' morning| midmorning| afternoon| midafternoon| evening| night| nite | lunch| breakfast | tea| supper| dinner| dawn | dusk | twilight | daybreak | daytime | sunrise | sunset | sunup | sun up | sundown | sun down | first light | hours ';

const PARTS: readonly (readonly [RegExp, DayPart])[] = [
  [/morn|dawn|break|rise|up$|first|hours/, 'MO'],
  [/noon|tea/, 'AF'],
  [/lunch/, 'MI'],
  [/even|supper|dinner|dusk|nightfall|twilight|set|down/, 'EV'],
  [/daytime/, 'DT'],
  [/./, 'NI'],
];
/** The part of the day that a word names; dawn counts as morning, dusk as evening. */
export const partOf = (word: string): DayPart => PARTS.find(([p]) => p.test(word.toLowerCase()))![1];

/** A name that follows at once, from which something is counted [Easter] [next Friday]. Tried only where a rule has matched. */
export const NAME_AHEAD = new RegExp(`^ (?:last |next |this |the )?(?:${HOLIDAY}|${MONTH}|${WEEKDAY})`, 'i');

/** Words before a name that say which one is meant. */
export const DEIXIS = String.raw`(?:the past|the last|this past|this coming|this same|this|last|past|the coming|coming|upcoming|that same|that very|that|the very same|the same|the very next|the next|next|the following|following|the previous|previous|the preceding|preceding|the prior|prior|the current|current|the latest|latest)`;
export function deixisOf(words: string): Deixis {
  const said = words.toLowerCase();
  if (/latest/.test(said)) return 'latest';
  if (/coming/.test(said) || said === 'next') return 'next';
  if (/following|next/.test(said)) return 'following';
  if (said === 'previous') return 'last';
  if (/previous|preceding|prior/.test(said)) return 'previous';
  if (/same|that/.test(said)) return 'that';
  if (/last|past/.test(said)) return 'last';
  return 'this';
}
