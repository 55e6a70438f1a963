import { point } from '../meaning.ts';
import { MONTH_SIGNS, DEIXIS, deixisOf, MONTH, monthOf } from '../names.ts';
import { fullYearOf, numberOf, ORDINAL, ordinalOf, SPELT_YEAR, speltYearOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d%])`;
// [February 23,2022]: the space may be missing
const YEAR = String.raw`(?:(?:,? |,)(?<year>[12]\d{3})|,? (?<spelt>${SPELT_YEAR})|(?:,? of '?|,? ')(?<short>\d\d)(?![\w%]|[.,:]\d| [a-z]+s\b))`;

const SPOKEN_DAY = String.raw`(?:(?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|one|two|three|four|five|six|seven|eight|nine)`;

/** A day said as broadcast says it [twenty-nine]. */
const spokenOf = (said: string) => (/^[a-z]+[ -][a-z]+$/i.test(said) ? numberOf(said) : null);

function dated(groups: Record<string, string | undefined>, text: string) {
  const month = monthOf(groups['month']!);
  const said = groups['day'];
  const day = said === undefined ? null : (spokenOf(said) ?? (ordinalOf(said) || numberOf(said)));
  if (month === null || day === null || day < 1 || day > 31) return null;
  const name = { month, day };
  const year = groups['year']
    ? Number(groups['year'])
    : groups['spelt']
      ? speltYearOf(groups['spelt'])
      : groups['short']
        ? fullYearOf(groups['short'])
        : null;
  if (year === null) {
    const deixis = /^(?:last|next|this)/i.exec(text);
    return point({ is: 'name', name, ...(deixis && { deixis: deixisOf(deixis[0]) }) });
  }
  return point({ is: 'name', name, of: { is: 'fixed', value: String(year).padStart(4, '0') } });
}

const PREPOSED =
  /\b(?:on|by|until|till|from|since|before|after|for|to|(?:morning|afternoon|evening|night|day) of) $/i;
const ENDS =
  /^(?: ?[,.;:)"]| ?$| (?:and|to|when|as|but|at|in|that|for|with|after|before|because|he|she|it|they|we|I|the|an?|his|her|their|was|were|is|are|had|has|will|would)\b)/;
// what is counted by rank, too [on the 9th floor]
const RANKED =
  /^ (?:[A-Z]\w*|floor|hole|green|tee|fairway|grade|century|anniversary|birthday|minute|hour|day|night|week|month|year|quarter|time|lap|round|game|set|frame|over|ball|down|play|pitch|inning|parallel|district|street|avenue|amendment|infantry|regiment|division|battalion|brigade|army|congress|edition|place|attempt|try|level|line|row|page|ballot|seat|step|stage|leg|ring|circuit|graders?|of [a-z])\b/;

/** Month, day and perhaps year, in the American and the British order. */
export const monthDay: readonly Rule[] = [
  // [Dec. 15] [December 15th, 2015] [Mar 3 1998] [March eighth]
  rule(
    'month and day',
    String.raw`(?:${DEIXIS} )?(?<month>${MONTH})(?:,? (?!\d{1,2} ${MONTH})| )(?:the )?(?<day>${DAY}(?! ?(?:percent|per cent|years|people|degrees|points|million|billion|miles|km|votes))|(?:twenty|thirty)[ -](?:one|two|three|four|five|six|seven|eight|nine)(?!\w)|${ORDINAL}(?! (?:quarter|half|week|anniversary|round|day)))${YEAR}?`,
    // [in March, the first concession]: the rank is that of what follows
    (groups, { text, after }) =>
      /, the [a-z]+$/i.test(text) && /^ [a-z]/.test(after) ? null : dated(groups, text),
    MONTH_SIGNS,
  ),
  // [15 December] [the 15th of December, 2015] [3rd March 1998] [the Fourth of March]
  rule(
    'day and month',
    String.raw`(?:the )?(?<day>${DAY}|${ORDINAL}) (?:day )?(?:of )?(?<month>${MONTH})${YEAR}?(?! \d{1,2}(?!\d|[.:]\d\d(?!\d)))`,
    (groups, { text }) => dated(groups, text),
    MONTH_SIGNS,
  ),
  // [fifteen August nineteen ninety-three]: all of it spelt out
  rule(
    'spelt date',
    String.raw`(?:the )?(?<day>${SPOKEN_DAY}) (?:of )?(?<month>${MONTH}),? (?<spelt>${SPELT_YEAR})`,
    (groups, { text }) => dated(groups, text),
    ' seventeen | eighteen | nineteen | twenty | thousand ',
  ),
  // [20150704] [20150704T1830]: a basic ISO 8601 stamp
  rule(
    'basic stamp',
    String.raw`(?<date>(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?:T(?<hh>[01]\d|2[0-3])(?<mm>[0-5]\d)(?:[0-5]\d)?Z?)?`,
    ({ date, hh, mm }) => {
      const day = date!.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
      return point({ is: 'fixed', value: hh ? `${day}T${hh}:${mm!}` : day });
    },
  ),
  // [the 17th] [the 3rd]: a day of a month told before
  rule(
    'day of the month',
    String.raw`the (?<day>(?:[12]?\d|3[01])(?:st|nd|rd|th))(?![-'/]|,? \d)`,
    (groups, { before, after }) => {
      const dated = /\b(?:on|by|until|till|since) $/i.test(before) ? !RANKED.test(after) : ENDS.test(after);
      return dated && PREPOSED.test(before)
        ? point({ is: 'name', name: { dayOfMonth: ordinalOf(groups['day']!) } })
        : null;
    },
  ),
];
