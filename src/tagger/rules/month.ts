import { point } from '../meaning.ts';
import { MONTH_SIGNS, DEIXIS, deixisOf, MONTH, monthOf } from '../names.ts';
import { SPELT_YEAR, speltYearOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';
import { beside } from '../signs.ts';

// words that tell a name of a person or a thing from the month: "May said", "Mr. March", "April Jones"
const NAME_BEFORE =
  /\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Lord|Judge|Justice|Theresa|Captain|Prime Minister|Minister|Secretary|President|Sen|Rep)\.? $/;
const NAME_MONTHS = new Set([3, 4, 5, 6, 8]);

// a list of months [in April, June and September] [May, June or July]
const LISTED_BEFORE = new RegExp(String.raw`(?<![\w'-])${MONTH}(?: \d{4})?,? (?:and |or )?$`);
const LISTED_AFTER = new RegExp(String.raw`^,? (?:and |or )?${MONTH}(?! [A-Z])`);

const STREET = /^ (?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Court|Close|Terrace|Boulevard|Place)\b/;

/** A month, perhaps with its year. */
export const month: readonly Rule[] = [
  // [2015-12] [12-2015] [Dec-2018]
  rule(
    'month in figures',
    String.raw`(?:(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])|(?<m>0?[1-9]|1[0-2]|${MONTH})-(?<y>(?:19|20)\d\d))(?!-)`,
    ({ year, month: figures, m, y }) => {
      // [in 2007-08] is two years
      if (year && Number(figures) === (Number(year) % 100) + 1) return null;
      const said = (figures ?? m)!;
      const number = /\d/.test(said) ? Number(said) : monthOf(said);
      return number === null
        ? null
        : point({ is: 'name', name: { month: number }, of: { is: 'fixed', value: (year ?? y)! } });
    },
    `0000 00|0 0000|${beside(MONTH_SIGNS, '0000')}`,
  ),
  // [December] [last June] [March 2004] [January, 2016] [that March] [May of 1941]
  rule(
    'month',
    // "the" belongs to the noun that follows, if one does [the February agreement]
    String.raw`(?:(?<deixis>${DEIXIS}|the(?! ${MONTH} (?!of\b|when\b|after\b|before\b|\d)[A-Za-z])) )?(?<month>${MONTH})(?:,? (?:of )?(?:the year )?(?<year>[12]\d{3})(?! ${MONTH} ?\d)|,? (?<spelt>${SPELT_YEAR}))?`,
    (groups, { before, after, text }) => {
      const number = monthOf(groups['month']!);
      if (number === null) return null;
      const { deixis, year, spelt } = groups;
      // [March Road] [June Street]
      if (STREET.test(after)) return null;
      // [Jan Kowalski]: a first name
      if (/^(?:Jan|Mar|Jun|Dec)$/.test(text) && /^ [A-Z][a-z]/.test(after)) return null;
      if (/^ ?\d{1,2}(?!\d)/.test(after) && year === undefined) return null;
      if (NAME_MONTHS.has(number) && year === undefined && !deixis) {
        if (NAME_BEFORE.test(before)) return null;
        const listed = LISTED_BEFORE.test(before) || LISTED_AFTER.test(after);
        if (
          !listed &&
          /^ (?:[A-Z][a-z]+|said|says|told|has|had|who|was|is|and|'s)\b/.test(after) &&
          !PREPOSED.test(before)
        )
          return null;
        if (!listed && !PREPOSED.test(before) && /\b[A-Z][\w'.-]* $/.test(before)) return null;
      }
      if (
        /^[A-Z][a-z]{2}$/.test(text) &&
        number !== 5 &&
        !/^ ?(?:\d|'|of)/.test(after) &&
        !PREPOSED.test(before)
      )
        return null;
      // [headed the "March of the Mothers"]
      if (number === 3 && /^ (?:of|for) (?:the )?[A-Z]/.test(after) && !PREPOSED.test(before)) return null;
      // [the March on Rome] [the annual March for Life]
      if (
        number === 3 &&
        (deixis || /\b(?:the|annual) $/i.test(before)) &&
        /^ (?:to|on|of|for|against|from|through)\b/.test(after)
      )
        return null;
      const told = year ?? (spelt === undefined ? undefined : String(speltYearOf(spelt)));
      if (told !== undefined)
        return point({ is: 'name', name: { month: number }, of: { is: 'fixed', value: told } });
      const which = deixis && deixis.toLowerCase() !== 'the' ? deixisOf(deixis) : null;
      return point({ is: 'name', name: { month: number }, ...(which && { deixis: which }) });
    },
    MONTH_SIGNS,
  ),
];

const PREPOSED =
  /\b(?:in|by|since|until|till|from|to|between|through|during|of|for|and|or|before|after|late|early|mid|last|next|this|that|each|every|end|beginning|start|middle|around|about|throughout|a|the|as|late as|on)[ -]$/i;
