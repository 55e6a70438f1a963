import { point } from '../meaning.ts';
import { DEIXIS, deixisOf, PART, partOf } from '../names.ts';
import { rule, type Rule } from '../rule.ts';

/** Parts of the day. */
export const dayPart: readonly Rule[] = [
  // [tonight] [overnight] [last night] [late tonight]
  rule(
    'tonight',
    String.raw`tonight|to-night|tonite`,
    () => point({ is: 'part', part: 'NI', deixis: 'this' }),
    ' tonight | to night | tonite ',
  ),
  rule(
    'overnight',
    String.raw`overnight`,
    (_, { after }) =>
      /^ (?:success|sensation|rates?|lending|fame|celebrit)/i.test(after)
        ? null
        : point({ is: 'part', part: 'NI', deixis: 'hand' }),
    ' overnight ',
  ),
  // [first thing on Thursday] [first thing tomorrow] [first thing in the morning]: the day follows
  rule(
    'first thing',
    String.raw`first thing(?= (?:on |in the morning|tomorrow|[A-Z]\w+day))(?: in the morning)?`,
    () => point({ is: 'part', part: 'MO' }, 'START'),
    ' first thing ',
  ),
  rule('last night', String.raw`last (?:night|nite)`, () =>
    point({ is: 'part', part: 'NI', deixis: 'last' }),
  ),
  // [yesterday morning] [tomorrow night] [today's evening] [yesterday evening]
  rule(
    'part of a day from here',
    String.raw`(?<day>yesterday|today|tomorrow|tmrw)(?:'s)? (?<part>${PART})`,
    ({ day, part }) =>
      point({
        is: 'part',
        part: partOf(part!),
        on: {
          is: 'shift',
          count: day!.toLowerCase() === 'today' ? 0 : 1,
          unit: 'D',
          back: day!.toLowerCase() === 'yesterday',
          from: 'dateline',
        },
      }),
  ),
  // [the night before] [the morning after] [the night after that]
  rule(
    'part before or after',
    String.raw`the (?<part>${PART}) (?<side>before last|before|after)(?: that)?(?= ?[,.;:"?!]| ?$| (?:and|in|at|but)\b)`,
    ({ part, side }) =>
      point({
        is: 'part',
        part: partOf(part!),
        on: {
          is: 'shift',
          count: side!.toLowerCase() === 'before last' ? 2 : 1,
          unit: 'D',
          back: side!.toLowerCase() !== 'after',
          from: side!.toLowerCase() === 'before last' ? 'dateline' : 'told',
        },
      }),
    'before|after',
  ),
  // [this morning] [that night] [the same evening] [the following morning] [the next night] [the first afternoon]
  rule('part of a day', String.raw`(?<deixis>${DEIXIS}) (?<part>${PART})`, ({ deixis, part }, { after }) =>
    /s$/i.test(part!) || /^ (?:shift|club)/.test(after)
      ? null
      : point({ is: 'part', part: partOf(part!), deixis: deixisOf(deixis!) }),
  ),
  // [had been in session since breakfast]
  rule(
    'breakfast',
    String.raw`(?<=\b(?:since|by|until|till) )breakfast(?= ?[,.;!?)]| ?$| (?:on|and|but|when)\b)`,
    () => point({ is: 'part', part: 'MO' }),
    'breakfast',
  ),
  // [just before dark]
  rule(
    'before dark',
    String.raw`(?<=\b(?:before|until|by) )dark(?= ?[,.;!?)]| ?$| (?:and|on|but|when)\b)`,
    () => point({ is: 'part', part: 'EV' }),
    'dark',
  ),
  // [after dark]
  rule(
    'after dark',
    String.raw`(?<=\bafter )dark(?= ?[,.;!?)]| ?$| (?:and|on|but|when)\b)`,
    () => point({ is: 'part', part: 'NI' }),
    'dark',
  ),
  // [the morning] [the early evening] [the first night] and, bare, after a preposition [at night] [by dawn]
  rule(
    'bare part of the day',
    String.raw`(?:(?<the>the(?: first)?|all|an?|one) )?(?:(?<mid>mid)[- ])?(?<part>${PART})(?:-time)?`,
    ({ the, mid, part }, { before, after }) => {
      // a name with capitals is no time of day [the Morning Star]
      if (/(?<!hour)s$/i.test(part!) || (/^[A-Z]/.test(part!) && (the !== undefined || before !== '')))
        return null;
      if (
        /^[ -](?:star|shift|club|school|sky|vision|market|stand|mare|watchman|guard|out|train|bus|owl|life|gown|editions?|papers?|sickness|of the|game|games|news|show|prayers?|mass|session)\b/i.test(
          after,
        ) &&
        !/^ of the (?:\d|same|first|following|next|previous|last)/.test(after)
      )
        return null;
      // [a late-night street fight]
      if (/^-/.test(after) || /\b(?:late|early)-$/i.test(before)) return null;
      const meaning = point({ is: 'part', part: partOf(part!) }, mid ? 'MID' : undefined);
      const article = the?.toLowerCase();
      if (article === 'the' || article === 'the first')
        return /^ (?:of|before|after) (?!(?:the )?(?:[A-Z\d]|first|same|following|next|previous|last))/.test(
          after,
        )
          ? null
          : meaning;
      if (article === undefined)
        return /(?:\b(?:by|at|until|till|before|after|since|towards?|from|around|late|early|in|mid|dawn to|(?:noon|(?:mid)?night|evening|morning) and|\w+day|christmas|eve|easter)[ -]|, |\d |^)$/i.test(
          before,
        )
          ? meaning
          : null;
      return null;
    },
  ),
];
