import { point } from '../meaning.ts';
import { DEIXIS, deixisOf, MONTH, unitOf } from '../names.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';
import { lengthOf } from './duration.ts';

const UNIT = String.raw`(?:day|week|fortnight|month|quarter|year|decade|century|half-year)`;

/** A unit pointed at, and parts of one. */
export const unit: readonly Rule[] = [
  // [last week] [the following year] [that same day] [this month] [next year] [the latest quarter] [the current fiscal year]
  rule(
    'unit pointed at',
    String.raw`(?:the whole of |all of |all )?(?<deixis>${DEIXIS}) (?:business |trading |calendar |fiscal |financial |full |very |school |academic |tax )?(?<unit>${UNIT}|period)`,
    ({ deixis, unit: word }, { text, after }) => {
      const which = deixisOf(deixis!);
      if (/^period$/i.test(word!))
        return which === 'latest' ? point({ is: 'unit', unit: 'Q', deixis: which }) : null;
      const said = unitOf(word!);
      // "over the past year", "in the last decade": a length of time
      if (/^(?:the )?(?:past|the last)\b/i.test(text) && !/^past week/i.test(text)) {
        return { type: 'DURATION', value: lengthOf(1, said) };
      }
      if (/^[ -](?:old|long)\b/.test(after)) return null;
      // [the latest fiscal year] has ended
      const ended = which === 'latest' && said === 'Y' ? 'last' : which;
      return point({ is: 'unit', unit: said === 'FN' ? 'W' : said, deixis: ended });
    },
  ),
  // [sales in the year ended March 31] [in the year to September]: a length that the time after it closes
  rule(
    'year that ends',
    String.raw`the (?:full |fiscal |financial )?year(?= (?:ended|ending|to) (?:${MONTH}|\d))`,
    () => ({ type: 'DURATION', value: 'P1Y' }),
    ' year ',
  ),
  // [the weekend that followed] [the year that followed]
  rule(
    'unit that followed',
    String.raw`the (?<unit>day|week|weekend|month|year|decade|night) that followed`,
    ({ unit: word }) =>
      /weekend/i.test(word!)
        ? point({ is: 'name', name: { weekend: true }, deixis: 'following' })
        : point({ is: 'unit', unit: unitOf(word!), deixis: 'following' }),
    'followed',
  ),
  // [in the new year]
  rule(
    'new year',
    String.raw`the new year(?!'s| of|-)`,
    () => point({ is: 'unit', unit: 'Y', deixis: 'latest' }, 'START'),
    'new year',
  ),
  // [that date] [the same date]
  rule(
    'date pointed at',
    String.raw`(?:that|this|the same) (?:very )?date`,
    () => point({ is: 'unit', unit: 'D', deixis: 'that' }),
    ' date ',
  ),
  // [the day] [the week] [the quarter] [the year]: the one in hand
  rule(
    'unit in hand',
    String.raw`the (?:full |fiscal |financial |whole )?(?<unit>day|week|month|quarter|year|period)(?! ?(?:of(?! [$£€#])|that|when|before|after|in which|-)\b|-)`,
    ({ unit: word }, { before, after }) => {
      const said = word!.toLowerCase();
      // [the year Norway and Sweden parted]
      if (
        /^(?: [A-Z]\w+)+(?: and(?: [A-Z]\w+)+)? (?:[a-z]+ed|was|were|had|won|became|began|took|went|fell|left|met)\b/.test(
          after,
        )
      )
        return null;
      // [the month he was away], but [by the end of the month he was away]
      if (
        /^ (?:he|she|they|we|you|I|it)\b/i.test(after) &&
        !/\b(?:end|start|beginning|middle) of $/i.test(before)
      )
        return null;
      if (
        /^(?:'s)? (?:the|his|her|a|following|later|earlier|ahead|by (?:day|week|month|year)|off|job|care|long|student|book|man|woman|player|manager|award|\d)\b/i.test(
          after,
        )
      )
        return null;
      if (
        /\bof $/i.test(before) &&
        !/\b(?:end|rest|remainder|start|beginning|middle|half|part|quarter|most|days|weeks|months|time|times|\w+day|(?:first|last|final|second|third) (?:day|week|weekend)) of $/i.test(
          before,
        )
      )
        return null;
      if (said === 'period') return null;
      if (
        said === 'day' &&
        !/\b(?:for|during|in|end of|rest of|most of|throughout|filled|spent|later in|earlier in) $/i.test(
          before,
        )
      )
        return null;
      return point({ is: 'unit', unit: unitOf(said), deixis: said === 'quarter' ? 'latest' : 'hand' });
    },
  ),
  // [the last day of 1987] [the first week of May] [the third week of October] [the second day]
  rule(
    'nth unit of',
    String.raw`(?:the )?(?<nth>${ORDINAL}|last|final|opening|closing) (?<unit>day|week|weekend|month|night) of(?= (?:the )?(?:next |last |this |that )?(?:[A-Z\d]|year|month|week|spring|summer|autumn|winter))`,
    ({ nth, unit: word }) => {
      const last = /^(?:last|final|closing)$/i.test(nth!);
      return point({
        is: 'nth',
        nth: last ? -1 : /^opening$/i.test(nth!) ? 1 : ordinalOf(nth!),
        unit: unitOf(word!),
        of: { is: 'fixed', value: '' },
      });
    },
    ' day of | week of | weekend of | month of | night of ',
  ),
  // [year-end] [year's end] [month's end]
  rule(
    'end of the unit',
    String.raw`(?:the )?(?:(?<a>year|month|week|quarter|day)(?:-end|'s end)|(?<b>year) end)`,
    ({ a, b }) => point({ is: 'unit', unit: unitOf((a ?? b)!), deixis: 'hand' }, 'END'),
    ' end ',
  ),
  // [mid-month] [mid-week] [midyear]
  rule(
    'middle of the unit',
    String.raw`mid-?(?<unit>year|month|week)`,
    ({ unit: word }) => point({ is: 'unit', unit: unitOf(word!), deixis: 'hand' }, 'MID'),
    ' mid | midyear | midmonth | midweek ',
  ),
  // [the week of Oct. 12] [the week ended Friday]: the name follows, joined in join.ts
  rule(
    'week of',
    String.raw`the week (?:of|beginning|starting|ended|ending)(?= [A-Z\d])`,
    () => point({ is: 'nth', nth: 0, unit: 'W', of: { is: 'fixed', value: '' } }),
    ' week ',
  ),
];
