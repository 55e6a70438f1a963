import { point } from '../meaning.ts';
import { DEIXIS, deixisOf, MONTH, NAME_AHEAD, WEEKDAY, weekdayOf } from '../names.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';

// names that hold a weekday: newspapers, days with a name of their own, bands and companies
const PAPER =
  /^ (?:Times|Telegraph|Post|Mirror|Mail|Herald|Globe|Express|Sun|Star|Tribune|Independent|Observer|Advocate|Gazette|Chronicle|Journal|Dispatch|Courier|Examiner|Sentinel|Argus|Echo|Business|Sport|People|World|Magazine|Review|School|Schools|Mass|League|Club|Night Football|Night Live|Night Fever|Ticket|Best)\b/;

// where "the" points back to a day told [the Wednesday, when …], and where it may belong to a noun [the Tuesday attack]
const STANDS = /^(?:[,.;]| ?$| (?:and|at|in|of that|when|that|he|she|they|it|the)\b)/;
const ON_THE =
  /^ (?:[A-Z]|(?:a|an|his|her|their|after|before|with|without|from|for|by|into|over|under|through|because|as|but|was|were|had|to|morning|afternoon|evening|night)\b)/;

/** A weekday. */
export const weekday: readonly Rule[] = [
  // [Wednesday week] [a week from Sunday] is with the offsets; [Tuesday week] [Friday fortnight]
  // and, back from the last one, [last Saturday week]
  rule(
    'weekday week',
    String.raw`(?<last>last )?(?<day>${WEEKDAY}) (?<unit>week|fortnight)(?! of)`,
    ({ last, day, unit }) =>
      point({
        is: 'shift',
        count: unit!.toLowerCase() === 'week' ? 7 : 14,
        unit: 'D',
        back: last !== undefined,
        from: { is: 'name', name: { weekday: weekdayOf(day!) }, deixis: last ? 'last' : 'next' },
      }),
    'week|fortnight',
  ),
  // [the Tuesday after Easter] [the Friday before Christmas]: the name follows, joined in join.ts
  rule(
    'weekday beside a name',
    String.raw`the (?<day>${WEEKDAY}) (?<side>after|before|following)(?= \w)`,
    ({ day, side }, { after }) =>
      NAME_AHEAD.test(after)
        ? point({
            is: 'nth',
            nth: side!.toLowerCase() === 'before' ? -1 : 1,
            unit: 'D',
            weekday: weekdayOf(day!),
            beside: true,
            of: { is: 'fixed', value: '' },
          })
        : null,
  ),
  // [the Tuesday after] [the Friday before that]
  rule(
    'weekday after',
    String.raw`the (?<day>${WEEKDAY}) (?<side>after|before)(?: that)?(?= ?[,.;:)]| ?$| (?:and|but|to)\b)`,
    ({ day, side }) =>
      point({
        is: 'name',
        name: { weekday: weekdayOf(day!) },
        deixis: side!.toLowerCase() === 'after' ? 'following' : 'previous',
      }),
  ),
  // [their first Sunday there] [her first Monday in office]: the first after what was told
  rule(
    'first weekday',
    String.raw`(?:his|her|its|their|the) first (?<day>${WEEKDAY})(?= (?:there|in|at|back|after|as|ashore)\b)`,
    ({ day }) => point({ is: 'name', name: { weekday: weekdayOf(day!) }, deixis: 'following' }),
  ),
  // [the last Saturday in July] [the first Monday of next month]: the name follows, joined in join.ts
  rule(
    'nth weekday of',
    String.raw`(?:the )?(?<nth>${ORDINAL}|last) (?<day>${WEEKDAY}) (?:of|in)(?= (?:the (?:month|year)|(?:${DEIXIS} )?(?:month|year|${MONTH}))(?!\w))`,
    ({ nth, day }) =>
      point({
        is: 'nth',
        nth: nth!.toLowerCase() === 'last' ? -1 : ordinalOf(nth!),
        unit: 'D',
        weekday: weekdayOf(day!),
        of: { is: 'fixed', value: '' },
      }),
  ),
  // [Friday the 13th] [Mon 21st] [Friday 14]
  rule(
    'weekday and day',
    String.raw`(?<day>${WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)),? (?:the )?(?<nth>${ORDINAL}|[12]?\d(?=[,.;!?]| ?$| at))(?! (?:of|quarter|half|round|game|time|day|century|${MONTH}))`,
    ({ day, nth }, { text }) => {
      const number = ordinalOf(nth!);
      // [Friday, the second this year] is no date
      if (/,/.test(text) && !/\d/.test(nth!)) return null;
      return number > 31 || number < 1
        ? null
        : point({ is: 'name', name: { dayOfMonth: number, on: weekdayOf(day!) } });
    },
  ),
  // [next week Mon or Tue] [on Sat]: shortened without a full stop, where the words around say that it is a day
  rule(
    'short weekday',
    String.raw`(?<=\b(?:week|on|every|until|Mon|Tue|Wed|Thu|Fri|Sat)(?:,| or| and)? )(?<day>Mon|Wed|Sat|Sun)(?= ?[,;!?)]|\.? ?$| (?:or|and|at|to|morning|afternoon|evening|night)\b)`,
    ({ day }, { text }) =>
      /^[A-Z]/.test(text) ? point({ is: 'name', name: { weekday: weekdayOf(day!) } }) : null,
  ),
  // [Friday] [last Thursday] [the following Friday] [that Saturday] [the Wednesday] [Tuesday last]
  rule(
    'weekday',
    String.raw`(?:(?<deixis>${DEIXIS}|the|a) )?(?<day>${WEEKDAY})(?: (?<after>last|next|past)(?= ?[,.;]| ?$))?`,
    ({ deixis, day, after: behind }, { before, after, text }) => {
      if (PAPER.test(after) || /\b(?:Mail|Scotland|Independent) on $/.test(before)) return null;
      const said = behind ?? (deixis && !/^(?:the|a)$/i.test(deixis) ? deixis : null);
      const bare = !said && deixis?.toLowerCase() === 'the';
      if (/^[a-z]/.test(text) && /^(?:sun|sat|wed|mon)\.?$/.test(day!)) return null;
      const which = said
        ? deixisOf(said)
        : bare && (STANDS.test(after) || (/\bon $/i.test(before) && ON_THE.test(after)))
          ? 'hand'
          : null;
      return point({ is: 'name', name: { weekday: weekdayOf(day!) }, ...(which && { deixis: which }) });
    },
  ),
  // [this weekend] [the following weekend] [the weekend] [next weekend] [over Easter weekend]
  rule(
    'weekend',
    String.raw`(?:(?<deixis>${DEIXIS}|the|a) )?(?:long )?week-?end`,
    ({ deixis }) => {
      if (deixis?.toLowerCase() === 'a') return { type: 'DURATION', value: 'P1WE' };
      const which = deixis && deixis.toLowerCase() !== 'the' ? deixisOf(deixis) : null;
      return deixis === undefined
        ? null
        : point({ is: 'name', name: { weekend: true }, ...(which && { deixis: which }) });
    },
    ' weekend | week end ',
  ),
];
