import { point, type Point } from '../meaning.ts';
import { WEEKDAY } from '../names.ts';
import { numberOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';
import { beside } from '../signs.ts';

const HOURS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** Signs of an hour told in a word. */
const HOUR_WORDS = HOURS.map((hour) => `${hour} `).join('|');
/** Signs of a time of day told by the clock. */
export const CLOCK_SIGNS = `0| half | quarter |${HOURS.map((hour) => ` ${hour} `).join('|')}`;
const HOUR = String.raw`(?:1[0-2]|0?[1-9]|${HOURS.slice(6).join('|')}|${HOURS.slice(0, 6).join('|')})`;
const hourOf = (word: string) => (/^\d/.test(word) ? Number(word) : HOURS.indexOf(word.toLowerCase()) + 1);
const ZONE = String.raw`(?: \(\d{4} GMT\)| ?\(?(?:GMT|UTC|BST|CET|CEST|[ECMP][SD]?T|local time|(?:Eastern|Central|Mountain|Pacific)(?: (?:Standard|Daylight))? Time|(?:London|Moscow|Paris|Beijing|Tokyo|Berlin|Rome|Kyiv|Kiev|Cairo|Baghdad|Tehran|Kabul|Delhi|Seoul|Sydney|Jerusalem|Nairobi|Hong Kong|New York|Indian|Israeli|Japanese|British|Swiss|Central European|Eastern European)(?: (?:Standard|Summer))? time)(?!\w)(?: ?\(\d{2}:?\d{2} GMT\))?\)?)`;

const clock = (minute: number, hours12 = false) => point({ is: 'clock', minute, hours12 });

/** [6pm *today*] */
const TODAY: Point = { is: 'shift', count: 0, unit: 'D', back: false, from: 'dateline' };

const minutesOnly = (text: string) => text.length <= 5;

/** An hour alone is one of the waking day: one to six in the afternoon, the others in the morning. */
const awakeOf = (word: string) => (hourOf(word) <= 6 ? hourOf(word) + 12 : hourOf(word));

const UNDER_TEN = 'one|two|three|four|five|six|seven|eight|nine';
const MINUTE_WORDS =
  'twenty[ -]five|twenty|fifteen|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|sixteen|seventeen|eighteen|nineteen|twenty[ -]\\w+';
const MINUTES = String.raw`(?:oh[ -](?:${UNDER_TEN})|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty)(?:[ -](?:${UNDER_TEN}))?)`;
// what may follow an hour that stands alone; an amount goes on with its noun [at seven fifty people]
const ENDS = String.raw`(?= ?[,.;!?)]| ?$| (?:and|but|in|on|at|for|to|until|with|when|where|this|that|from|before|after)\b)`;
const DAY_AT = String.raw`(?<=\b(?:\w+day(?:,? \d{1,2})?|today|tomorrow|tonight|morning|afternoon|evening|night) at )`;

const AT_CLOCK =
  /(?:^|[(–—"] ?|\b(?:at|by|until|till|before|after|around|about|from|since|just|nearly|almost|exactly|was|is|[a-z]+day) )$/i;
const AFTER_CLOCK =
  /^(?: ?[,.;:)!?]| ?$| (?:on|in|that|when|and|but|the|this|last|yesterday|tomorrow|tonight|he|she|they|it|[A-Z]\w+)\b)/;

/** What stands before a time that opens its clause [At nine a carpenter came] [, and by ten he had left]. */
const OPENING = /(?:^|[;,–—] |\b(?:and|but|then) )(?:at|by) $/i;

/** What is at a figure that is no time [the index stood at 10.30]. */
const LEVEL =
  /\b(?:stood|stands?|closed|opened|ended|traded|trading|priced|valued|finished|fixed|quoted|sold|pegged|remained|settled|held|odds|rated?|scored|averag\w+|magnitude|was|were|is|are) (?:at|around|about|by) $|\b(?:rose|fell|up|down|grew|won|cut|raised|beat) (?:by|about|around|at) $/i;

/** What comes after an hour that stands alone. */
const CLOSES = String.raw` ?[,;)]|\.? ?$| (?:and|but|when|with|where|the|an?|he|she|they|it|we|I|his|her|their)\b`;

/** Times of day told by the clock. */
export const clocks: readonly Rule[] = [
  // [6 p.m.] [10:35 a.m. EDT] [9.15pm] [4am] [10.30 am] [six in the evening] [4 in the morning]
  rule(
    'clock',
    String.raw`(?<hour>${HOUR})(?:[:.](?<minute>[0-5]\d)(?::[0-5]\d)?)?(?: o'clock)?(?: ?(?<meridiem>[ap]\.m(?:\.|(?!\w))|[ap] ?m(?!\w))| (?:in the |at )(?<part>morning|afternoon|evening|night))${ZONE}?(?:,? (?<today>today|tonight))?`,
    ({ hour, minute, meridiem, part, today }) => {
      const pm = meridiem ? /^p/i.test(meridiem) : part?.toLowerCase() !== 'morning';
      const twelve = hourOf(hour!) % 12;
      const late = pm && !(part?.toLowerCase() === 'night' && twelve < 5);
      const told = (twelve + (late ? 12 : 0)) * 60 + Number(minute ?? 0);
      return today ? point({ is: 'clock', minute: told, hours12: false, on: TODAY }) : clock(told);
    },
    '0am |0pm | am | pm |0a m |0p m | a m | p m | morning | afternoon | evening | night ',
  ),
  // [5 March 2014 17.42] [Dec. 3 2019, 08:15]: the stamp of a page
  rule(
    'clock of a stamp',
    String.raw`(?<=(?:\d(?:st|nd|rd|th)? [A-Z][a-z]{2,8}\.?|[A-Z][a-z]{2,8}\.? \d\d?),? (?:19|20)\d\d,? )(?<hour>[01]?\d|2[0-3])[.:](?<minute>[0-5]\d)(?![\d%]| (?:GMT )?(?:percent|per cent|million|billion|points|metres|seconds))`,
    ({ hour, minute }) => clock(Number(hour) * 60 + Number(minute)),
    '0000 0',
  ),
  // [tomorrow at 8:45a] [today at 9p]: a meridiem cut short
  rule(
    'short meridiem',
    String.raw`(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\d)|(?<=\bat \d{1,2}))(?<meridiem>[ap])`,
    ({ hour, minute, meridiem }) =>
      clock((hourOf(hour!) % 12) * 60 + Number(minute ?? 0) + (/p/i.test(meridiem!) ? 720 : 0)),
    '0a |0p ',
  ),
  // [Friday at 7] [Monday at 2.30] [tomorrow at four]: an hour alone, beside its day
  rule(
    'hour of a day',
    String.raw`${DAY_AT}(?<hour>${HOUR})(?:\.(?<minute>[0-5]\d))?${ENDS}`,
    (groups) => clock(awakeOf(groups['hour']!) * 60 + Number(groups['minute'] ?? 0)),
    ' at ',
  ),
  // [at seven twenty-seven] [before six oh five]: the minutes spelt out, too
  rule(
    'spelt minutes',
    String.raw`(?<=\b(?:at|by|until|till|before|after|around|about) )(?<hour>${HOURS.join('|')})[ -](?<minute>${MINUTES})(?: minutes)?${ENDS}`,
    ({ hour, minute }) => clock(awakeOf(hour!) * 60 + (numberOf(minute!.replace(/^oh[ -]/i, '')) ?? 0)),
    ' oh | ten | eleven | twelve |teen | twenty | thirty | forty | fifty ',
  ),
  // [noon] [midnight] [midday] [12 noon]
  rule(
    'noon or midnight',
    String.raw`(?:(?:12|twelve)(?:[:.]00)? )?(?<name>noon|midday|midnight)${ZONE}?`,
    ({ name }) => clock(/midnight/i.test(name!) ? 1440 : 720),
    ' noon | midday | midnight ',
  ),
  // [18:00] [at 17.30] [0830 GMT] [13.45 GMT] [23:59]
  rule(
    '24-hour clock',
    String.raw`(?:(?<h>[01]?\d|2[0-3]):(?<m>[0-5]\d)(?::[0-5]\d)?${ZONE}?|(?<hh>[01]\d|2[0-3])[.:]?(?<mm>[0-5]\d) ?(?:hours|hrs|GMT|UTC|BST|CET)(?: \([^)]{1,20}\))?|(?<=\bat )(?<dh>1[3-9]|2[0-3])\.(?<dm>[0-5]\d))`,
    ({ h, m, hh, mm, dh, dm }, { before, after, text }) => {
      // a race time or a verse is no clock [in 2:05] [a record of 3:59]
      if (
        h !== undefined &&
        /^[\d:]+$/.test(text) &&
        /\b(?:in|of|time|record|pace|chapter|verse) $/i.test(before)
      )
        return null;
      if (/^[-–]\d|^\.\d|^ ?(?:minutes|marathon|mile)/.test(after)) return null;
      const hour = Number(h ?? hh ?? dh);
      return clock(
        hour * 60 + Number(m ?? mm ?? dm),
        h !== undefined && !h.startsWith('0') && hour >= 1 && hour <= 12 && minutesOnly(text),
      );
    },
    '0',
  ),
  // [at 9 this morning] [at seven on Good Friday morning] [8:50 that night] [until 2 yesterday afternoon]
  rule(
    'hour of a part',
    String.raw`(?<=\b(?:at|around|about|by|until|till|since|before|after|between|from|past|stroke of) )(?<hour>${HOUR})(?:[.:](?<minute>[0-5]\d))?(?= (?:on )?(?:this|that|the same|the next|the following|next|yesterday|tomorrow|last|${WEEKDAY}|[a-z']+(?: (?:day|eve|friday|sunday|monday))?) (?:morning|afternoon|evening|night)| tonight| on the (?:morning|afternoon|evening|night)\b)`,
    ({ hour, minute }) => clock((hourOf(hour!) % 12) * 60 + Number(minute ?? 0), true),
    ' morning| afternoon| evening| night| tonight ',
  ),
  // [three o'clock] [8 o'clock]
  rule(
    ' o clock ',
    String.raw`(?<hour>${HOUR}) o'clock${ZONE}?`,
    ({ hour }, { after }) =>
      // [3 o'clock this morning]: the part of the day that follows tells the half
      /^,? (?:on |in )?(?:\w+ ){1,2}(?:morning|afternoon|evening|night)\b/.test(after)
        ? clock((hourOf(hour!) % 12) * 60, true)
        : clock((awakeOf(hour!) % 24) * 60, true),
    ' o clock ',
  ),
  // [landed beside it at 6] [left just before 10] [at 10.30 the Speaker read it] [between noon and six]: an hour
  // where the story is told by the clock
  rule(
    'bare hour',
    String.raw`(?<=\b(?:at|around|about|before|after|until|till|by|since|was (?:nearly|almost)|noon and|m\. and) )(?<hour>${HOUR})(?:\.(?<minute>[0-5]\d)(?= (?:in|to|from|near)\b|${CLOSES}))?(?:(?<=\.\d\d)|(?=${CLOSES}))`,
    ({ hour, minute }, { before, after }) =>
      // [At nine a carpenter came], but not [at nine a kilo]; [called the police at 8.10], but not [stood at 10.30]
      (minute === undefined ? /^ an? /.test(after) : LEVEL.test(before)) && !OPENING.test(before)
        ? null
        : point({
            is: 'clock',
            minute: (hourOf(hour!) % 12) * 60 + Number(minute ?? 0),
            hours12: true,
            bare: true,
          }),
    beside(
      'at |around |about |before |after |until |till |by |since |nearly |almost |noon and |m and ',
      `0|${HOUR_WORDS}`,
    ),
  ),
  // [had left on the 7.22 train] [caught the 10:15 ferry]: where the story is told by the clock
  rule(
    'hour of a train',
    String.raw`(?<=\b(?:the|a) )(?<hour>${HOUR})[.:](?<minute>[0-5]\d)(?= (?:train|bus|ferry|flight|coach|boat|tram|plane|service|sailing|express)\b)`,
    ({ hour, minute }) =>
      point({ is: 'clock', minute: (hourOf(hour!) % 12) * 60 + Number(minute), hours12: true, bare: true }),
    beside('0 ', 'train |bus |ferry |flight |coach |boat |tram |plane |service |sailing |express '),
  ),
  // [half past three] [quarter to six] [ten minutes to midnight]: minutes told in words
  rule(
    'minutes past',
    String.raw`(?:(?<minutes>half|(?:a )?quarter|${MINUTE_WORDS}|\d{1,2})(?: minutes?)?) (?<side>past|to|after|before|of|till) (?<hour>${HOUR}|noon|midnight)(?: (?<meridiem>[ap]\.m\.|[ap]m)(?!\w))?(?!-|'s)`,
    ({ minutes, side, hour, meridiem }, { text, before, after }) => {
      const word = minutes!.toLowerCase();
      const by = /quarter/.test(word) ? 15 : word === 'half' ? 30 : numberOf(word);
      const named = /^(?:noon|midnight)$/i.test(hour!);
      // [open from 6 to 8 p.m.] is how long
      if (/^\d/.test(word) && by !== null && by <= 12 && /^(?:to|till)$/i.test(side!) && !/minute/.test(text))
        return null;
      if (by === null || by > 59 || (/^\d/.test(word) && !meridiem && !named && !/minute/.test(text)))
        return null;
      // [voted five to two] [three of five men] are no times
      const sure = /^past$/i.test(side!) || /^half|quarter/.test(word) || named || meridiem !== undefined;
      if (!sure && (!AT_CLOCK.test(before) || !AFTER_CLOCK.test(after) || /^of$/i.test(side!))) return null;
      const twelve = named ? (/noon/i.test(hour!) ? 720 : 1440) : (hourOf(hour!) % 12) * 60;
      const base = twelve + (meridiem && /^p/i.test(meridiem) ? 720 : 0);
      return clock((base + (/past|after/i.test(side!) ? by : -by) + 1440) % 1440, !meridiem && !named);
    },
    beside(
      `half |quarter |minute |minutes |0 |teen |twenty |${HOUR_WORDS}`,
      'past |to |after |before |of |till ',
    ),
  ),
];
