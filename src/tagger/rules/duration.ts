import type { Meaning, Unit } from '../meaning.ts';
import { MONTH, UNIT, unitOf } from '../names.ts';
import { COUNT, numberOf, VAGUE } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';

const LETTERS: Record<Unit, readonly [string, number]> = {
  S: ['TS', 1],
  MIN: ['TM', 1],
  H: ['TH', 1],
  D: ['D', 1],
  N: ['D', 1],
  WE: ['WE', 1],
  W: ['W', 1],
  FN: ['W', 2],
  M: ['M', 1],
  Q: ['M', 3],
  HY: ['M', 6],
  Y: ['Y', 1],
  DE: ['Y', 10],
  CE: ['Y', 100],
};

/** The TIMEX3 value of so many units; X for a vague number [P6D] [PTXH] [P10Y]. Halves of years and hours are spelt out. */
export function lengthOf(count: number | null, unit: Unit): string {
  const [letter, times] = LETTERS[unit];
  const [mark, base] = letter.startsWith('T') ? ['PT', letter.slice(1)] : ['P', letter];
  if (count === null) {
    return unit === 'DE' ? 'PXDE' : unit === 'CE' ? 'PXCE' : unit === 'Q' ? 'PXQ' : `${mark}X${base}`;
  }
  const number = count * times;
  if (!Number.isInteger(number)) {
    const whole = Math.floor(number);
    const lead = whole > 0 ? String(whole) : '';
    if (number - whole === 0.5 && base === 'Y') return `P${lead && `${lead}Y`}6M`;
    if (number - whole === 0.5 && base === 'H') return `PT${lead && `${lead}H`}30M`;
    if (number - whole === 0.5 && letter === 'TM') return `PT${lead && `${lead}M`}30S`;
  }
  return `${mark}${number}${base}`;
}

const length = (count: number | null, unit: string, half = false): Meaning => ({
  type: 'DURATION',
  value: lengthOf(count === null ? null : count + (half ? 0.5 : 0), unitOf(unit)),
});

// [is to last six weeks] is the verb
const FRAME = String.raw`(?:(?:the|this|these|those|that) )?(?:(?:past|last(?<!\b(?:and|to|will|would|could|can|may|might|must|should|'ll|not|n't) last)|next|first|final|coming|previous|following|preceding|opening|closing|ensuing|intervening|remaining|entire|full|whole|other|latest|additional|further|extra|only) )?`;
const KIND = String.raw`(?:(?:more|clear|further|extra|additional|full|straight|consecutive|successive|working|business|trading|court|sitting|school|calendar|whole|long|short|frantic|brutal|solid|tense|difficult|extraordinary|gruelling|grueling|turbulent|hectic|fiscal|academic) )?`;

const MONTH_BEFORE = new RegExp(`\\b${MONTH} $`);

/** Lengths of time. */
export const duration: readonly Rule[] = [
  // [six days] [more than nine weeks] [the past two years] [24 extra hours] [the first 30 minutes] [two and a half years]
  rule(
    'counted duration',
    String.raw`${FRAME}(?:another )?(?:(?<count>${COUNT})(?<half> and a half)?(?:(?: to |-| or )(?<to>${COUNT}))?) ${KIND}(?<unit>${UNIT})s?(?:(?<after> and a half)| or so(?! ?(?:ago|later|earlier)\b))?(?! ?-?(?:olds?|ago|mark)\b)`,
    ({ count, half, to, unit, after: behind }, { before, after, text }) => {
      // [three quarters of the cake] is a fraction
      if (/quarter/i.test(unit!) && /^ of\b/.test(after)) return null;
      const number = numberOf(count!);
      if (
        number === null ||
        (/^second$/i.test(unit!) && /^(?:one|two|\d+) second$/i.test(text) && !/^1 |^one /i.test(text))
      )
        return null;
      if (/\b(?:aged?|turned|turning|turns) $/i.test(before)) return null;
      // [on Feb. 29 to 12 years] is no range of years
      if (to && MONTH_BEFORE.test(before)) return null;
      // [the 1988 quarter] tells a year, not a number
      if (/^(?:19|20)\d\d$/.test(count!) && !text.endsWith('s')) return null;
      return length(
        to && numberOf(to) !== null && / or /i.test(text) ? number : number,
        unit!,
        Boolean(half ?? behind),
      );
    },
  ),
  // [sentenced on Feb. 29 to 12 years]
  rule(
    'duration after a date',
    String.raw`(?<=\d to )(?<count>${COUNT}) (?<unit>hour|day|week|month|year)s`,
    ({ count, unit }, { before }) =>
      /[A-Z]\w{2,8}\.? \d{1,2} to $/.test(before) && numberOf(count!) !== null
        ? length(numberOf(count!), unit!)
        : null,
    '0 to ',
  ),
  // [an hour] [a week] [a full year] [another month] [a further year] [a decade]
  rule(
    'one unit',
    String.raw`(?:the (?:first|last|final)(?= (?:minute|hour))|an?|another|a further|a full|an entire|an additional|an extra|a whole|a single|each) (?:full |whole |solid |good |single )?(?<unit>minute|hour|day|night|week|fortnight|month|quarter|year|decade|century)(?<half> and a half)?(?!-|s\b|'s)`,
    ({ unit, half }, { text, after, before }) => {
      if (/^each|^a quarter$/i.test(text) || /^ (?:ago|later|earlier|in the life|old)\b/i.test(after))
        return null;
      // [a night out]
      if (/(?:day|night)$/i.test(text) && /^ (?:off|out)\b/i.test(after)) return null;
      if (/^a minute$|^a day$|^a night$/i.test(text) && /^ (?:when|that|to)\b/.test(after)) return null;
      if (/\b(?:such|what|quite|many|not) $/i.test(before)) return null;
      // [gusts of 50 miles an hour]
      if (/\b(?:miles|kilomet(?:er|re)s|met(?:er|re)s|feet|km|knots) $/i.test(before)) return null;
      return length(1, unit!, Boolean(half));
    },
  ),
  // [dismissed within the hour]
  rule(
    'within the hour',
    String.raw`(?<=\bwithin )the hour(?! (?:of|that|when|before|after)\b|-|'s)`,
    () => length(1, 'hour'),
    'within',
  ),
  // [a few days] [several years] [a couple of weeks] [the next few months] [some time]
  rule(
    'vague duration',
    String.raw`${FRAME}(?:(?<couple>a couple(?: of)?|couple of)|${VAGUE}) ${KIND}(?<unit>second|minute|hour|day|night|week|weekend|fortnight|month|quarter|year|decade|centurie)s(?! ?-?old)`,
    // [the third cut in as many months] tells no length of its own
    ({ couple, unit }, { before, text }) =>
      /^many/i.test(text) && /\bas $/i.test(before) ? null : length(couple ? 2 : null, unit!),
  ),
  // [days] [weeks] [hours] [years] [for decades]: bare plurals after a word of lasting
  rule(
    'bare plural',
    String.raw`(?:the )?(?:(?:past|last|next|first|final|coming) )?(?<unit>minute|hour|day|week|month|year|decade|centurie)s(?: (?:and|or) (?:minutes|hours|days|weeks|months|years|decades))?(?! ?-?(?:old|ago|later|earlier)\b)`,
    ({ unit }, { before, after, text }) => {
      if (/^the (?:minute|hour|day|week|month|year|decade|centurie)s/i.test(text)) return null;
      if (/^(?:past|coming)/i.test(text)) return null;
      // [the first days of August] are a part of August
      if (/(?:first|last|final) \w+$/i.test(text) && /^ of (?:[A-Z]|the (?:year|month)\b)/.test(after))
        return null;
      if (/^(?:the )?(?:last|next|first|final)/i.test(text))
        return /\bof\b/.test(after.slice(0, 4)) || /^the/.test(text) ? length(null, unit!) : null;
      return (/\b(?:for|within|after|over|in|lasted|took|take|takes|taken|spent|spend|spending|wait|waits|waited|waiting|last|of|just|only|during|has|have|had|him|her|them) "?$/i.test(
        before,
      ) &&
        !/\b(?:these|those|the|early|working|school|opening|in|of) $/i.test(
          before.replace(/\b(?:in|of) $/i, ''),
        )) ||
        /^ (?:before|after)\b/.test(after) ||
        // [Hours of talks], but [Minutes of the meeting] are no time
        (/^[A-Z]/.test(text) && !/^Minutes/.test(text)) ||
        (/^Minutes$/.test(text) && !/^ of\b/.test(after))
        ? length(null, unit!)
        : null;
    },
  ),
  // [16-day] [14-month] [48-hour] [five-year] [29-year-old] [two-and-a-half-year]
  rule(
    'compound',
    String.raw`(?<count>${COUNT}|several|multi)[ -](?<unit>second|minute|min|hour|day|night|week|month|quarter|year|decade|century)(?:[ -](?:old|long|plus|period))?(?!-|s\b|(?<!old)'s)`,
    ({ count, unit }, { text, after }) => {
      if (
        !/-/.test(text) &&
        !/ (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:year|month|week|day|hour|minute)$/i.test(
          ` ${text}`,
        )
      )
        return null;
      if (/quarter$/i.test(unit!) || (!/-/.test(text) && !/^ [a-z]/.test(after))) return null;
      const number = numberOf(count!);
      return number === null && !/several|multi/i.test(count!) ? null : length(number, unit!);
    },
  ),
  // [hundreds of years]
  rule(
    'scores of units',
    String.raw`(?:tens|hundreds|thousands|millions|billions) of (?<unit>minute|hour|day|week|month|year)s(?! ?-?(?:ago|old)\b)`,
    ({ unit }) => length(null, unit!),
    'tens of |hundreds of |thousands of |millions of |billions of ',
  ),
  // [week-long] [daylong] [years-long] [decade-old]
  rule(
    'long',
    String.raw`(?<unit>hour|day|week|month|year|decade|century)(?<many>s)?-?(?:long|old)`,
    ({ unit, many }) => length(many ? null : 1, unit!),
    'long|old',
  ),
  // [a quarter of a century] [three-quarters of an hour] [a quarter-century]
  rule(
    'quarter of a unit',
    String.raw`(?:a |(?<three>three)[ -])quarters?(?: of an? (?<unit>hour|century|year)|[- ](?<bare>century))`,
    ({ three, unit, bare }) => {
      const quarters = three ? 3 : 1;
      const parts: Record<string, Meaning> = {
        hour: { type: 'DURATION', value: `PT${quarters * 15}M` },
        century: { type: 'DURATION', value: `P${quarters * 25}Y` },
        year: { type: 'DURATION', value: `P${quarters * 3}M` },
      };
      return parts[(unit ?? bare)!.toLowerCase()]!;
    },
    'quarter',
  ),
  // [all day] [all night long] [all week]
  rule(
    'all of a unit',
    String.raw`all (?<unit>day|night|week|month|year)(?: long)?(?!-|s\b|'s| (?:long )?passes)`,
    ({ unit }) => length(1, unit!),
    ' all ',
  ),
  // [half a century] [half an hour] [the better part of a decade]
  rule(
    'half a unit',
    String.raw`half[ -](?:an? )?(?<unit>hour|day|year|decade|century|week|month)`,
    ({ unit }) =>
      /decade/i.test(unit!)
        ? length(5, 'year')
        : /century/i.test(unit!)
          ? length(50, 'year')
          : length(0.5, unit!),
  ),
];
