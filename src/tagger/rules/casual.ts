import { point } from '../meaning.ts';
import { rule, type Rule } from '../rule.ts';

const shift = (days: number) =>
  point({ is: 'shift', count: Math.abs(days), unit: 'D', back: days < 0, from: 'dateline' });

/** Days named from the day of writing. */
export const casual: readonly Rule[] = [
  // [today] but not [today's youth]: the present at large
  rule('today', String.raw`today|tdy`, (_, { before, after }) =>
    /^'s (?:world|society|youth|young|generation|women|men|children|standards|technology|climate|environment)/i.test(
      after,
    ) ||
    (/\b(?:as of|USA) $/.test(before) && /USA $/.test(before))
      ? null
      : shift(0),
  ),
  // [tomorrow week] [today fortnight]
  rule('tomorrow week', String.raw`(?<day>tomorrow|today) (?<unit>week|fortnight)(?!-|'s)`, ({ day, unit }) =>
    point({
      is: 'shift',
      count: unit!.toLowerCase() === 'week' ? 7 : 14,
      unit: 'D',
      back: false,
      from: {
        is: 'shift',
        count: day!.toLowerCase() === 'today' ? 0 : 1,
        unit: 'D',
        back: false,
        from: 'dateline',
      },
    }),
  ),
  rule('yesterday', String.raw`yesterday`, () => shift(-1)), // [yesterday]
  rule('tomorrow', String.raw`tomorrow|tmrw|tmr`, () => shift(1)), // [tomorrow]
];
