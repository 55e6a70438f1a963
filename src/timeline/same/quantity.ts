import { COUNT, numberOf } from '../../tagger/numbers.ts';
import { senseOf } from './senses.ts';

/** So many of something, as an article tells it. */
export interface Quantity {
  readonly amount: number;
  /** what it is of, as a sense: "$", "%", or a noun's; people are one sort whatever they are called */
  readonly of: string;
  /** as it stands in the text [$12.4 billion] [at least four workers] */
  readonly words: string;
}

const SCALES: Readonly<Record<string, number>> = { million: 1e6, billion: 1e9, trillion: 1e12 };
const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])([$€£¥])?(${COUNT})(?: (million|billion|trillion))?(?:( ?%| percent| per cent)|(?: (?:of )?(\p{L}[\p{L}'’-]*)))?(?![\p{L}\p{N}])`,
  'giu',
);

const PEOPLE = new Set(
  `people persons men women children passengers workers victims residents civilians protesters demonstrators soldiers
  firefighters pilgrims pensioners them`
    .split(/\s+/)
    .map((word) => senseOf(word) ?? word),
);
/** Times and ordinals in words are told by the time expressions [three days later] [one of the]. */
const NO_UNIT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|a\.?m|p\.?m|o'clock|the|and|or|to|in|on|at|than|who|which|was|were|had|is|are|by|for|from|more|other|times?)$/i;

function unitOf(
  sign: string | undefined,
  share: string | undefined,
  noun: string | undefined,
): string | null {
  if (sign !== undefined) return sign;
  if (share !== undefined) return '%';
  if (noun === undefined || NO_UNIT.test(noun)) return null;
  const sense = senseOf(noun);
  // [twelve of them died] [11 killed]
  if (sense === null) return noun === 'them' ? 'people' : null;
  return PEOPLE.has(sense) || sense === 'die' || sense === 'hurt' ? 'people' : sense;
}

/** The quantities that a text tells, in order; times and years are none. */
export function quantitiesIn(text: string): Quantity[] {
  return [...text.matchAll(QUANTITY)].flatMap((m) => {
    const [words, sign, count, scale, share, noun] = m;
    const number = numberOf(count!);
    const of = unitOf(sign, share, noun);
    if (number === null || of === null) return [];
    return [{ amount: number * (scale ? SCALES[scale.toLowerCase()]! : 1), of, words: words.trim() }];
  });
}

/** How many digits of an amount are told; the noughts at its end are not [51.2: 3] [300: 1]. */
const digitsOf = (amount: number): number => {
  const digits = [...String(amount).replace('.', '')];
  const told = (digit: string) => digit !== '0';
  return Math.max(1, digits.findLastIndex(told) - digits.findIndex(told) + 1);
};

/** From here on amounts are rounded now and then; fewer are counted. */
const ROUNDED_FROM = 100;

/** Are two amounts told of one thing, one of them perhaps rounded [51 percent and 51.2 percent] [300 and 312]? */
export function isSameAmount(a: number, b: number): boolean {
  if (a === b) return true;
  const whole = Number.isInteger(a) && Number.isInteger(b);
  if (whole && Math.min(a, b) < ROUNDED_FROM) return false;
  const digits = Math.min(digitsOf(a), digitsOf(b));
  return digitsOf(a) !== digitsOf(b) && a.toPrecision(digits) === b.toPrecision(digits);
}
