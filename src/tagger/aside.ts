import type { Span } from '../article/span.ts';
import { bounds } from '../time/timex.ts';
import type { Told } from './context.ts';

/** What is so many days older than the story is told of in passing. */
const LONG_BEFORE = 365;
const RELATIVE = /\b(?:who|which|whose)\b[^,;:"–—]*$/;
/** What something is held beside [worse than in 1993] [the first since 1966] [as it had in 1914]. */
const COMPARED =
  /\b(?:than|unlike|compared (?:with|to)|reminiscent of|similar to|(?:recall|echo|repeat)(?:s|ed|ing)|just as|much as|as bad as|as high as|as low as|as|like) (?:\w+ ){0,4}(?:in |of |since |during |at |for )?(?:the )?$/i;
const SUPERLATIVE =
  /\b(?:first|last|only|most|least|worst|best|\w{3,}est)\b[^.;:]+\bsince (?:at least |the )?$/i;
/** When somebody was born [Ida Holm, born in 1921, came]. */
const BORN = /(?<!\b(?:was|were|is|are) )\b(?:born|b\.)(?: [\w,]+){0,4} $/i;

/** What a participle between commas tells [the plant, built in 1890, closed]. */
const INSERTED =
  /, (?:[a-z]+ly |first |then )?(?:[a-z]{2,}ed|built|made|sold|bought|won|held|begun|drawn|written|known|laid|cut) (?:[a-z]+ ){0,4}(?:in |during )$/;
const CLOSED = /^(?: \([^)]*\))?,/;
/** A year that tells one of several apart [the 1994 final] [her 1996 novel]. */
const NAMING = /(?:\b(?:the|an?|his|her|its|their|our|my)|'s) $/i;

const NAMED = /^ (?!(?:period|quarter|half|season|level|figures?|results?|total|profit|earnings)\b)[a-z]/i;

/**
 * Is an expression told in passing, so that it does not move the story on [Berg, who left on Friday in a hurry, met
 * her] [On Monday he blamed the engineers who won the contract in 1993] [the worst flood since 1953] [(built in 1890)]?
 * @param sentence where it stands
 * @param span the expression
 * @param reading the article's reading copy
 * @param toldDay the day told last
 * @param value what it comes to
 */
export function isAside(
  sentence: Span,
  span: Span,
  reading: string,
  toldDay: Told | null,
  value: string,
): boolean {
  const before = reading.slice(sentence.start, span.start);
  const own = bounds(value);
  if (RELATIVE.test(before)) {
    const after = reading.slice(span.end, sentence.end);
    if (/, (?:who|which|whose)\b/.test(before) && /^[^,;:."–—]*,/.test(after)) return true;
    if (toldDay !== null && (own?.to ?? Infinity) < toldDay.from - LONG_BEFORE) return true;
  }
  // only what is told as a year or more is told beside something else so often that it never leads
  if (own === null || !/^(?:year|decade|century)$/.test(own.granularity)) return false;
  const near = before.slice(-80);
  const after = reading.slice(span.end, Math.min(sentence.end, span.end + 80));
  return (
    (INSERTED.test(near) && CLOSED.test(after)) ||
    (/^\d{4}$/.test(reading.slice(span.start, span.end)) && NAMING.test(near) && NAMED.test(after)) ||
    COMPARED.test(near) ||
    SUPERLATIVE.test(near) ||
    BORN.test(near) ||
    near.lastIndexOf('(') > near.lastIndexOf(')')
  );
}
