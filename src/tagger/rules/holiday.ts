import { HOLIDAY, HOLIDAY_SIGNS, holidayOf } from '../../time/holidays.ts';
import { point } from '../meaning.ts';
import { DEIXIS, deixisOf } from '../names.ts';
import { rule, type Rule } from '../rule.ts';

/** Named days. */
export const holiday: readonly Rule[] = [
  // [the Easter weekend] [Labor Day weekend]
  rule(
    'named weekend',
    String.raw`(?:the )?(?<name>${HOLIDAY}) weekend`,
    ({ name }) => {
      const holiday = holidayOf(name!);
      return holiday === null
        ? null
        : point({ is: 'nth', nth: 0, unit: 'WE', of: { is: 'name', name: { holiday } } });
    },
    ' weekend ',
  ),
  // [Boxing Day] [last Thanksgiving] [Easter Monday 2011] [the Fourth of July] [New Year's Eve]
  rule(
    'named day',
    String.raw`(?:(?<deixis>${DEIXIS}) )?(?<name>${HOLIDAY})(?:,? (?<year>[12]\d{3}))?`,
    ({ deixis, name, year }) => {
      const holiday = holidayOf(name!);
      // [a thanksgiving service] [the king's birthday]
      return holiday === null || /[a-z]'s birthday$|^thanksgiving$/.test(name!)
        ? null
        : point({
            is: 'name',
            name: { holiday },
            ...(deixis && { deixis: deixisOf(deixis) }),
            ...(year && { of: { is: 'fixed', value: year } }),
          });
    },
    HOLIDAY_SIGNS,
  ),
];
