import { point } from '../meaning.ts';
import { DEIXIS, deixisOf, SEASON, seasonOf } from '../names.ts';
import { SPELT_YEAR, speltYearOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';

/** Seasons. */
export const season: readonly Rule[] = [
  // [the autumn of 2007] [this spring] [last fall] [the summer of '68] [spring 1994] [the fall]
  rule(
    'season',
    String.raw`(?:(?<deixis>${DEIXIS}|the) )?(?<season>${SEASON})(?:,? (?:of )?(?:(?<year>[12]\d{3})(?:[-–/]\d\d(?!\d))?|'(?<yy>\d\d)|(?<spelt>${SPELT_YEAR})))?`,
    ({ deixis, season: word, year, yy, spelt }, { before, after }) => {
      const name = { season: seasonOf(word!) };
      const told = spelt
        ? String(speltYearOf(spelt))
        : (year ?? (yy === undefined ? undefined : `${Number(yy) > 40 ? '19' : '20'}${yy}`));
      if (told !== undefined) return point({ is: 'name', name, of: { is: 'fixed', value: told } });
      const fall = word!.toLowerCase() === 'fall' || word!.toLowerCase() === 'spring';
      if (deixis === undefined) {
        if (fall && !/\b(?:in|until|till|by|since|before|last|next|this|during|late|early) $/i.test(before))
          return null;
        if (
          !/\b(?:in|until|till|by|since|before|after|during|late|early|throughout|for|through|and|mid|(?:end|start|middle|beginning) of)[ -]$/i.test(
            before,
          )
        )
          return null;
        if (/^ (?:coat|sports?|games|olympics?|house|school|camp|palace|squash|rolls?)/i.test(after))
          return null;
        return point({ is: 'name', name });
      }
      if (deixis.toLowerCase() === 'the') {
        if (
          /^ (?:of (?!(?:last|this|next|that)\b)|in [a-z]|from|olympics?|games|palace|coat)/i.test(after) ||
          // [the fall to third place], but [hopes to visit in the fall to see them]
          (/^ to\b/.test(after) && !/\b(?:in|by|until|during) $/i.test(before))
        )
          return null;
        if (
          fall &&
          !/\b(?:in|until|by|since|before|after|for|of|during|late|early|through|over) $/i.test(before)
        )
          return null;
        return point({ is: 'name', name });
      }
      return point({ is: 'name', name, deixis: deixisOf(deixis) });
    },
  ),
];
