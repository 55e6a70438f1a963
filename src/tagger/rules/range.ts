import { point, type Found } from '../meaning.ts';
import { MONTH_SIGNS, MONTH, monthOf } from '../names.ts';
import { ruleOf, type Rule } from '../rule.ts';
import { beside } from '../signs.ts';

const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;
const LINK = String.raw` ?(?:-|–|—|/| to | and | through | until | or ) ?(?:the )?`;
const YEAR = String.raw`(?:,? (?<year>[12]\d{3}))?`;

function days(month: string, from: string, to: string, year: string | undefined) {
  const number = monthOf(month);
  const [first, last] = [Number.parseInt(from, 10), Number.parseInt(to, 10)];
  if (number === null || first >= last) return null;
  // [pleaded guilty on April 8 to 31 counts]: there is no such day
  if (number === 2 ? last > 29 : last > 30 && /^(?:[469]|11)$/.test(String(number))) return null;
  const dated = (day: number) =>
    point({
      is: 'name',
      name: { month: number, day },
      ...(year !== undefined && { of: { is: 'fixed', value: year } }),
    });
  return [dated(first), dated(last)] as const;
}

/** Two days that share a month: two expressions. */
export const ranges: readonly Rule[] = [
  // [June 3-7] [July 29 to 31] [Dec. 17 and 18, 2015]
  ruleOf(
    'days of a month',
    String.raw`(?<head>(?<month>${MONTH}) (?<from>${DAY}))${LINK}(?<to>${DAY})(?!\d|:|[-–]\d| ?(?:a\.?m|p\.?m|percent|people|hours|days|weeks|months|years)| (?:counts?|charges?|[a-z]+ (?:counts|charges))\b|,? \d{1,2}(?!\d))${YEAR}`,
    (m) => {
      const { head, month, from, to, year } = m.groups;
      const meanings = days(month!, from!, to!, year);
      if (!meanings) return null;
      const end = m.index + m[0].length;
      const tail = m[0].length - m[0].lastIndexOf(to!, year ? m[0].length - year.length - 1 : undefined);
      return pair(m.index, m.index + head!.length, end - tail, end, meanings);
    },
    beside(MONTH_SIGNS, '0'),
  ),
  // [13 to 14 November] [6–21 April 2019] [17 and 18 December]
  ruleOf(
    'days before a month',
    String.raw`(?:the )?(?<from>${DAY})${LINK}(?<tail>(?<to>${DAY}) (?:of )?(?<month>${MONTH})${YEAR})`,
    (m) => {
      const { from, tail, month, to, year } = m.groups;
      const meanings = days(month!, from!, to!, year);
      if (!meanings) return null;
      const end = m.index + m[0].length;
      return pair(m.index, m.index + m[0].indexOf(from!) + from!.length, end - tail!.length, end, meanings);
    },
    MONTH_SIGNS,
  ),
];

function pair(
  start: number,
  mid: number,
  next: number,
  end: number,
  [first, second]: readonly [Found['meaning'], Found['meaning']],
): Found[] {
  return [
    { start, end: mid, rule: 'range', meaning: first },
    { start: next, end, rule: 'range', meaning: second },
  ];
}
