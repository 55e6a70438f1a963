import type { TimexMod } from '../time/timex.ts';
import type { Found, Meaning, Point } from './meaning.ts';
import { lengthOf } from './rules/duration.ts';

/** Words before an expression that modify it and belong to its span. */
interface Modifier {
  readonly words: RegExp;
  readonly mod: TimexMod | null;
  readonly applies: (meaning: Meaning, text: string) => boolean;
}

const isPoint = (meaning: Meaning) => meaning.type === 'POINT' && !isRef(meaning.point);
const isRef = (p: Point) => p.is === 'fixed' && p.value.endsWith('_REF');
const isTime = (meaning: Meaning) =>
  meaning.type === 'POINT' && (meaning.point.is === 'clock' || meaning.point.is === 'part');
const isLength = (meaning: Meaning) => meaning.type === 'DURATION' && !/X/.test(meaning.value);
// "over the past year" is no more than a year
const isCounted = (meaning: Meaning, text: string) =>
  isAgo(meaning) || (isLength(meaning) && !/^(?:the|this|that|these|those|past|last|next)\b/i.test(text));
const isWeekday = (meaning: Meaning) =>
  meaning.type === 'POINT' && meaning.point.is === 'name' && 'weekday' in meaning.point.name;
const isHalved = (meaning: Meaning) => {
  if (meaning.type !== 'POINT') return false;
  const { point } = meaning;
  if (point.is === 'fixed') return /^\d{2,3}$/.test(point.value);
  return (point.is === 'name' && 'month' in point.name) || (point.is === 'unit' && /^[WM]$/.test(point.unit));
};
const isHoliday = (meaning: Meaning) =>
  meaning.type === 'POINT' && meaning.point.is === 'name' && 'holiday' in meaning.point.name;
const isAgo = (meaning: Meaning) =>
  meaning.type === 'POINT' && meaning.point.is === 'shift' && meaning.point.count !== null;

const MODIFIERS: readonly Modifier[] = [
  // [the end of 1990] [late in March] [late September] [late on Saturday night] [the latter part of May]
  {
    words:
      /\b(?:(?:the )?(?:very |tail )?(?:end|close|final days|last days|last weeks) of |(?:the )?(?:latter|later|closing) (?:part|half|stages|months|years|days|weeks) of |(?:the )?late[- ](?:on |in )?)$/i,
    mod: 'END',
    applies: isPoint,
  },
  // [the beginning of October] [early Tuesday] [the early 1990s] [early in 1862] [the first part of May] [earlier this year]
  {
    words:
      /\b(?:(?:the )?(?:very )?(?:start|beginning|outset|opening|dawn|first days|first weeks|first months|early days|early part|first part|early months|early years|opening days) of |(?:the )?early[- ](?:on |in )?|earlier (?:on |in )?)$/i,
    mod: 'START',
    applies: isPoint,
  },
  // [the first half of September] [the second half of the 1990s]: of a year they have a value of their own
  { words: /\b(?:the )?first half of $/i, mod: 'START', applies: isHalved },
  { words: /\b(?:the )?(?:second|last|latter) half of $/i, mod: 'END', applies: isHalved },
  // [mid-October] [the middle of August] [mid afternoon] [mid-1996]
  { words: /\b(?:the )?(?:middle of |mid-? ?)$/i, mod: 'MID', applies: isPoint },
  // [later this month] [sometime next year]
  {
    words: /\b(?:later (?:on |in )?|sometime (?:in |on )?|some time (?:in |on )?)$/i,
    mod: null,
    applies: isPoint,
  },
  // [the whole of Saturday night]
  { words: /\bthe whole of (?:the )?$/i, mod: null, applies: isPoint },
  // [the stroke of ten] [just before Christmas] [shortly after Easter]
  { words: /\bthe stroke of $/i, mod: null, applies: isTime },
  { words: /\b(?:just|shortly|soon) before $/i, mod: 'BEFORE', applies: isHoliday },
  { words: /\b(?:just|shortly|soon) after $/i, mod: 'AFTER', applies: isHoliday },
  // [just before dawn] [shortly before 9 a.m.]
  {
    words:
      /\b(?:(?:just|shortly|right|soon|immediately|well|(?:a few |some |several )?(?:minutes|moments|seconds)) before |a (?:little|bit) before )$/i,
    mod: 'BEFORE',
    applies: isTime,
  },
  {
    words: /\bbefore $/i,
    mod: 'BEFORE',
    applies: (meaning, text) =>
      isTime(meaning) &&
      /^(?:the )?(?:dawn|daybreak|sunrise|sun-?up|sun-?down|sunset|nightfall|dusk|midnight|first light|dark)/i.test(
        text,
      ),
  },
  // [shortly after 4am] [just past noon]
  {
    words:
      /\b(?:(?:just|shortly|soon|right|immediately|(?:a few |some |several )?(?:minutes|moments|seconds)) (?:after|past) |a (?:little|bit) (?:after|past) )$/i,
    mod: 'AFTER',
    applies: isTime,
  },
  // [nearly 3 a.m.]
  { words: /\b(?:nearly|almost) $/i, mod: 'BEFORE', applies: isTime },
  {
    words: /\b(?:after|past) $/i,
    mod: 'AFTER',
    applies: (meaning, text) => isTime(meaning) && /^(?:dark|nightfall|midnight)/i.test(text),
  },
  // [more than nine weeks] [at least two years] [over an hour]
  {
    words:
      /\b(?:(?:much |far |slightly |a little |little )?(?:more|longer|greater) than |(?:just |well |slightly |a little )?(?<!\b(?:took|take|takes|taken|taking|hand|hands|handed|started|left|repaid|spread|paid|phased|staggered|stopped|came|been|be|is|was) )over |at least |no (?:less|fewer) than |upwards? of |in excess of |(?:a )?minimum of )$/i,
    mod: 'EQUAL_OR_MORE',
    applies: isCounted,
  },
  // [almost two years] [nearly forty years] [less than a month] [up to 180 days]
  {
    words:
      /\b(?:almost |nearly |(?:slightly |a little |little )?(?:less|fewer|shorter) than |(?:just )?under |up to |no (?:more|longer) than |not more than |at most |close to |as (?:much|many|long) as |just short of |(?:a )?maximum of )$/i,
    mod: 'EQUAL_OR_LESS',
    applies: isCounted,
  },
  // [about eight weeks] [around 3 a.m.] [some 40 years] [roughly a year]
  {
    words: /\b(?<!how |what )(?:about |around |approximately |roughly |circa |or so |somewhere around )$/i,
    mod: 'APPROX',
    applies: (meaning) => isLength(meaning) || isAgo(meaning) || (isPoint(meaning) && !isWeekday(meaning)),
  },
  { words: /\bsome $/i, mod: 'APPROX', applies: (meaning) => isLength(meaning) || isAgo(meaning) },
];

const isOpen = (p: Point) =>
  (p.is === 'shift' && typeof p.from === 'object' && p.from.is === 'fixed' && p.from.value === '') ||
  (p.is === 'nth' && p.of.is === 'fixed' && p.of.value === '');

/**
 * Takes the modifying words before each expression into its span, and turns offsets that found no name to
 * count from into plain lengths [two years after coming to the throne].
 * @param text the sentence
 * @param found expressions in order, not overlapping
 */
export function modify(text: string, found: readonly Found[]): Found[] {
  let last = 0;
  return found.flatMap((one) => {
    const closed = close(text, one);
    if (!closed) return [];
    const grown = grow(text, closed, last);
    last = grown.end;
    return [grown];
  });
}

function close(text: string, one: Found): Found | null {
  const { meaning } = one;
  if (meaning.type !== 'POINT' || !isOpen(meaning.point)) return one;
  if (meaning.point.is !== 'shift') return null;
  const words = text.slice(one.start, one.end).replace(/ (?:from|before|after|following)$/i, '');
  if (/^(?:the|one)\b/i.test(words) && /day|year/.test(words)) return null;
  return {
    ...one,
    end: one.start + words.length,
    meaning: { type: 'DURATION', value: lengthOf(meaning.point.count, meaning.point.unit) },
  };
}

/** The midnight that something comes after opens its day [just after midnight on New Year's Day]. */
function modified(meaning: Meaning, mod: TimexMod | null): Meaning {
  if (mod === null || meaning.mod) return meaning;
  const opens =
    mod === 'AFTER' &&
    meaning.type === 'POINT' &&
    meaning.point.is === 'clock' &&
    meaning.point.minute === 1440;
  return opens && meaning.point.is === 'clock'
    ? { ...meaning, mod, point: { ...meaning.point, minute: 0 } }
    : { ...meaning, mod };
}

function grow(text: string, one: Found, from: number): Found {
  const before = text.slice(Math.max(from, one.start - 32), one.start);
  const words = text.slice(one.start, one.end);
  for (const { words: pattern, mod, applies } of MODIFIERS) {
    const m = pattern.exec(before);
    if (!m || !applies(one.meaning, words)) continue;
    const at = one.start - m[0].length;
    // "just", "shortly" and "the" before it belong to it too
    return { ...one, start: at, meaning: modified(one.meaning, mod) };
  }
  return one;
}
