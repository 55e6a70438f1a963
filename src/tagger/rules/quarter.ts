import { point } from '../meaning.ts';
import { rule, type Rule } from '../rule.ts';

const NTH: Record<string, number> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const YEAR = String.raw`(?:(?: of|,)? (?:fiscal |calendar )?(?<year>(?:19|20)\d\d))`;

// fractions and games also have quarters and halves
const GAME =
  /^ (?:of (?:the|its|his|their|all|an?|play)\b(?! (?:year|fiscal|financial|calendar|20|19|decade|century))|goals?|touchdown|lead|minutes?|century|time|back|note|finals?|whistle)/i;

/** Quarters and halves of a year. */
export const quarter: readonly Rule[] = [
  // [the third quarter of 2019] [third-quarter] [the fiscal first quarter] [its fourth quarter] [the 1988 second quarter]
  rule(
    'quarter',
    String.raw`(?:the |(?:its|their) (?=\w+ (?:fiscal )?quarter))?(?:(?<early>(?:19|20)\d\d|fiscal|latest|current|flat)[ -])?(?<nth>first|second|third|fourth|final|last(?= quarter of (?:(?:fiscal |calendar )?(?:19|20)\d\d|(?:last|this|the) year))|1st|2nd|3rd|4th)[ -](?:fiscal )?quarter(?!-?final|back|s)${YEAR}?`,
    ({ early, nth, year }, { before, after }) => {
      // [the moon is in its first quarter]
      if (/\bmoon\b/i.test(before)) return null;
      if (GAME.test(after) && year === undefined) return null;
      const told = year ?? (early && /\d/.test(early) ? early : undefined);
      return point({
        is: 'name',
        name: { quarter: NTH[nth!.toLowerCase()]! },
        ...(told !== undefined && { of: { is: 'fixed', value: told } }),
      });
    },
  ),
  // [the October-December quarter] [the April to June quarter of 2015]
  rule(
    'quarter of months',
    String.raw`(?:the )?(?<first>January|April|July|October)(?:[-–—]| to )(?:March|June|September|December)[ -]quarter${YEAR}?`,
    ({ first, year }) =>
      point({
        is: 'name',
        name: { quarter: ['january', 'april', 'july', 'october'].indexOf(first!.toLowerCase()) + 1 },
        ...(year && { of: { is: 'fixed', value: year } }),
      }),
    'quarter',
  ),
  // [Q3 2019] [Q1]
  rule(
    'quarter in figures',
    String.raw`Q(?<nth>[1-4])(?: ?(?:of )?(?<year>20\d\d|19\d\d))?`,
    ({ nth, year }) =>
      point({
        is: 'name',
        name: { quarter: Number(nth) },
        ...(year && { of: { is: 'fixed', value: year } }),
      }),
  ),
  // [the second half of 2019] [the first half] [H1 2019] [first-half]
  rule(
    'half',
    String.raw`(?:(?:the|its|their) )?(?:(?:fiscal|financial) )?(?:(?<nth>first|second|latter|last|1st|2nd)[ -]half|H(?<h>[12]))(?!-?time)${YEAR}?`,
    ({ nth, h, year }, { after, before }) => {
      const half = h ? Number(h) : NTH[nth!.toLowerCase()] === 1 ? 1 : 2;
      if (year) return point({ is: 'name', name: { half }, of: { is: 'fixed', value: year } });
      if (h !== undefined) return null;
      if (
        /^ of (?:(?:the|this|last|next|that) year|(?:the )?(?:financial|fiscal) year|the '|the (?:19|20)\d|the \d|fiscal)/i.test(
          after,
        )
      )
        return point({ is: 'name', name: { half } });
      return /^ (?:results|profits?|earnings|sales|revenue|pretax|pre-tax|net|figures|losses?|loss)\b/i.test(
        after,
      ) ||
        /\b(?:profits?|earnings|sales|revenue)\b.{0,20} (?:in|for) $|(?:%|per ?cent) (?:in|for|over) $/i.test(
          before,
        )
        ? point({ is: 'name', name: { half } })
        : null;
    },
  ),
];
