import { point, type Point } from '../meaning.ts';
import { NAME_AHEAD, UNIT, unitOf, WEEKDAY } from '../names.ts';
import { COUNT, numberOf, VAGUE } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';
import { beside } from '../signs.ts';

const AMOUNT = String.raw`(?:(?<vague>${VAGUE})|(?<couple>a couple(?: of)?)|(?<count>${COUNT})|(?<a>an?|the|one))`;
type Groups = Record<string, string | undefined>;

/** How many, null where the number is vague [a few weeks ago] [weeks ago]. */
function countOf({ vague, couple, count, a, half }: Groups): number | null {
  if (vague !== undefined) return null;
  const whole = couple !== undefined ? 2 : count !== undefined ? numberOf(count) : a === undefined ? null : 1;
  return whole === null || half === undefined ? whole : whole + 0.5;
}

const shift = (groups: Groups, back: boolean, from: 'dateline' | 'told' | Point) =>
  groups['a'] && groups['many']
    ? null
    : point({ is: 'shift', count: countOf(groups), unit: unitOf(groups['unit']!), back, from });

const TODAY: Point = { is: 'shift', count: 0, unit: 'D', back: false, from: 'dateline' };

// "after that" ends an expression; "after that crash" goes on to a name
const POINTING = /(?:that|this)$/i;
const ENDS =
  /^(?: ?[-,.;:)"?!–—]| ?$| [A-Z]| (?:he|she|it|they|we|you|the|an?|its|his|her|their|in|at|on|by|for|from|with|and|but|when|while|was|were|is|will|would)\b)/;

// what comes at a point in time, said of what is still to come
const ACT =
  'leave|start|begin|open|reopen|close|end|expire|return|meet|vote|go|come|arrive|resume|retire|step down|launch|depart|decide|rule|report|take place|take office|follow|face|be (?:held|back|released|sworn in|published|redeemed|decided|known|announced|launched)';
const COMING = new RegExp(
  String.raw`(?:\b(?:will|to|'ll|would|could|may|might|must|should) (?:${ACT})|\b(?:is|are|be) (?:due|back|up|scheduled)|\b(?:leaves|starts|begins|opens|reopens|closes|ends|expires|returns|meets|votes|retires|departs|arrives|resumes)|\b(?:elections?|vote|deadline|trial|hearing|summit|meeting|polls?|game|match|wedding|start|opening|launch|final) (?:is|are|comes?|starts?|begins?|opens?))(?: [\w']+){0,5} in $`,
  'i',
);

/** Signs of what comes later [two weeks *later*] [three week*s on*]. */
const LATER = `later | after | afterward | afterwards | thereafter |${beside(
  'day |days |night |nights |week |weeks |month |months |year |years |decade |decades |hour |hours |minutes |half |so |two |more ',
  'on ',
)}`;

/** Offsets: so many units before or after a time. */
export const offset: readonly Rule[] = [
  // [three days ago] [a few weeks ago] [some 40 years ago] [years ago] [a year and a half ago]
  rule(
    'ago',
    String.raw`(?:some )?(?:${AMOUNT} )?(?:or (?:two|so|more) )?(?<unit>${UNIT})(?<many>s)?(?:(?<half> and a half)| or (?:so|two|more))? (?:ago|back(?= ?[,.])|previously)`,
    (groups) => shift(groups, true, 'dateline'),
    ' ago | back | previously ',
  ),
  // [two days from now] [five years hence], and, to the day, [two weeks from today]
  rule(
    'from now',
    String.raw`${AMOUNT} (?<unit>${UNIT})(?<many>s)? (?:from (?:now|(?<today>today))|hence)`,
    (groups) => shift(groups, false, groups['today'] ? TODAY : 'dateline'),
    ' from | hence ',
  ),
  // [in two weeks' time] [in a year's time]
  rule(
    'time to come',
    String.raw`(?<=\bin (?:about |around |roughly |just |some )?)${AMOUNT} (?<unit>${UNIT})(?<many>s)?'s? time`,
    (groups) => shift({ ...groups, many: undefined }, false, 'dateline'),
    ' time ',
  ),
  // [the vote is in three weeks] [will return in ten days]: a point to come, where the act takes no time of its
  // own; [will be built in two years] is how long it takes
  rule(
    'in so many',
    String.raw`(?<=\bin )${AMOUNT} (?<unit>day|week|fortnight|month|year)(?<many>s)?(?= ?[,.;:!?")]| ?$| (?:and|but|to|when|if|unless|at|with)\b)`,
    (groups, { before }) =>
      COMING.test(before) ? shift({ ...groups, many: undefined }, false, 'dateline') : null,
    ' in ',
  ),
  // [two weeks later] [a day later] [hours later] [a month after that] [the day after] [two days after that]
  rule(
    'later',
    String.raw`(?:(?:only|just|barely) )?(?:${AMOUNT} )?(?<unit>${UNIT})(?<many>s)?(?:(?<half> and a half)| or (?:so|two|more))? (?:later|after (?:that|this)|afterwards?|on(?=,)|thereafter)`,
    (groups, { text, after }) =>
      /^ than\b/i.test(after) || (POINTING.test(text) && !ENDS.test(after))
        ? null
        : shift(groups, false, 'told'),
    LATER,
  ),
  // [three months earlier] [a year earlier] [two days before] [the day before] [weeks beforehand]
  rule(
    'earlier',
    String.raw`(?:${AMOUNT} )?(?<unit>${UNIT})(?<many>s)?(?:(?<half> and a half)| or (?:so|two))? (?:earlier|beforehand|before(?= ?[,.;:"?!)]| ?$| (?:and|but)\b)|before that|prior(?= ?[,.;]))`,
    (groups, { after }) => (/^ than\b/i.test(after) ? null : shift(groups, true, 'told')),
    ' earlier | before | beforehand | prior ',
  ),
  // [the day after] [the year after]; but [the day after Thanksgiving] counts from the name
  rule(
    'the day after',
    String.raw`the (?<unit>day|week|month|year|night) after(?: that| this)?`,
    (groups, { after }) =>
      !NAME_AHEAD.test(after) &&
      ENDS.test(after) &&
      // [the day after Holm's death] hangs on that
      !/^ (?:(?:he|she|they|it|we|you|the|an?|its|his|her|their)\b|[A-Z]\w+'s [a-z])/.test(after)
        ? point({ is: 'shift', count: 1, unit: unitOf(groups['unit']!), back: false, from: 'told' })
        : null,
    ' after ',
  ),
  // [year-ago] [year-earlier]: the year-ago quarter
  rule(
    'year-ago',
    String.raw`(?:(?:the|its|a) )?(?:comparable |corresponding )?year[- ](?:ago|earlier)(?: (?:quarter|period|third quarter|second quarter|first quarter|fourth quarter))?`,
    () => point({ is: 'shift', count: 1, unit: 'Y', back: true, from: 'told' }),
    ' ago | earlier ',
  ),
  // [the day after tomorrow] [the day before yesterday]
  rule(
    'day beyond',
    String.raw`(?:the )?day (?<side>after tomorrow|before yesterday)`,
    ({ side }) => point({ is: 'shift', count: 2, unit: 'D', back: /^before/i.test(side!), from: 'dateline' }),
    'tomorrow|yesterday',
  ),
  // [the week before last] [the year after next]
  rule(
    'before last',
    String.raw`the (?<unit>week|month|year|weekend) (?<side>before last|after next)`,
    ({ unit, side }) =>
      point({ is: 'shift', count: 2, unit: unitOf(unit!), back: /^before/i.test(side!), from: 'dateline' }),
    'before last|after next',
  ),
  // [two days before] + name, [a week from] + name: the name follows, joined in join.ts
  rule(
    'offset from a name',
    String.raw`${AMOUNT} (?<unit>${UNIT})(?<many>s)? (?<side>from|before|after|following)(?= (?:last |next |this |the )?(?:[A-Z][a-z]+|tomorrow|yesterday|\d{1,2} [A-Z]))`,
    (groups, { before, after }) =>
      !(
        /^ (?:last |next |this |the )?(?:[A-Z\d]|tomorrow|yesterday|today)/.test(after) ||
        NAME_AHEAD.test(after)
      ) ||
      // [over 22 years from January] is a length
      /\b(?:over|for|within) $/i.test(before) ||
      // [the night from Saturday to Sunday] counts nothing
      (/^the$/i.test(groups['a'] ?? '') && /^from$/i.test(groups['side']!))
        ? null
        : shift(groups, groups['side']!.toLowerCase() === 'before', { is: 'fixed', value: '' }),
    'from|before|after|following',
  ),
  // [a week on Friday] [two weeks on Sunday] [a fortnight today]: in Britain the same as "from"
  rule(
    'week on a day',
    String.raw`(?<!\b(?:for|within|in|lasts?|lasted|took|take|spend|spent|given|gave|had|has|have) )(?:(?<count>two|three|four)|(?<a>an?|one)) (?<unit>week|fortnight)(?<many>s)?(?: on(?= ${WEEKDAY})|(?= (?:tomorrow|today)))`,
    (groups) => shift({ ...groups, many: undefined }, false, { is: 'fixed', value: '' }),
    ' week | weeks | fortnight | fortnights ',
  ),
];
