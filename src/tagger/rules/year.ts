import { point } from '../meaning.ts';
import { fullYearOf, SPELT_YEAR, speltYearOf } from '../numbers.ts';
import { rule, ruleOf, type Rule } from '../rule.ts';

const fixed = (year: number) =>
  point({
    is: 'fixed',
    value: year > 0 ? String(year).padStart(4, '0') : `BC${String(-year).padStart(4, '0')}`,
  });

// what tells a year from another number of four figures
const BEFORE_YEAR =
  /(?:'s |\b(?:in|since|of|until|till|by|from|to|through|throughout|during|between|and|or|before|after|both|due|around|about|circa|c\.|for|late|early|mid|year|the|a|an|than|on|back|election|vs|with|at|said|his|her|its|their|our|this|is|was|as|late as|late in|early in|begun|spring|summer|autumn|fall|winter|season|end|beginning|middle|start|that)[ -]|[(,;–—"'-] ?|^)$/i;
/** Where a house number stands, not a year [of 1205 Lone Oak Road] [at 1199 N. Poplar St.]. */
const STREET_AFTER =
  /^(?: (?:[NSEW]\.?|North|South|East|West))?(?: [A-Z][\w.'-]*){1,3} (?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Ct|Pl|Terrace|Highway|Hwy|Boulevard|Blvd|Parkway|Pkwy|Pike)\b/;
const AMOUNT_AFTER =
  /^(?:[ -](?:people|men|women|children|soldiers|troops|jobs|workers|employees|miles|km|kilomet\w+|met\w+|feet|foot|ft|yards|acres|hectares|tons|tonnes|pounds|dollars|euros|votes|points|copies|names|homes|houses|students|members|cases|deaths|shares|hours|days|years|minutes|seconds|times|percent|per cent|million|billion|degrees|calories|rpm|kg|mph|barrels|units|seats|exhibits|place|research|classrooms|pages|words|books|GMT|EST|EDT|hrs?)\b|%|\.\d|,\d{3})/i;

/** Who made a vehicle, whose model the year tells. */
const MAKE_AFTER =
  /^ (?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Ferrari|Fiat|Ford|GMC|Honda|Hyundai|Jeep|Kia|Land Rover|Lexus|Mazda|Mercedes|Mercury|Mitsubishi|Nissan|Oldsmobile|Peugeot|Pontiac|Porsche|Renault|Saab|Saturn|Subaru|Suzuki|Toyota|Vauxhall|Volkswagen|Volvo)\b/;

/** Years. */
export const year: readonly Rule[] = [
  // [241 BC] [44 B.C.] [AD 70] [1066 A.D.] [300 BCE]
  rule(
    'era year',
    String.raw`(?:(?:A\.?D\.?) (?<ad>\d{1,4})|(?<n>\d{1,4}) (?<era>B\.C\.(?:E\.)?|BCE?|A\.D\.|AD|C\.E\.|CE)(?!\w))`,
    ({ ad, n, era }) => (ad ? fixed(Number(ad)) : fixed(/^b/i.test(era!) ? -Number(n) : Number(n))),
    ' ad 0| a d 0|0 bc|0 b c |0 ad |0 a d |0 ce |0 c e ',
  ),
  // [499-493 BC] [496 and 495 BC]
  ruleOf(
    'era years',
    String.raw`(?<from>\d{1,4})(?:[-–—/]| to | and | or )(?<to>\d{1,4}) (?:B\.C\.(?:E\.)?|BCE?)`,
    (m) => {
      const { from, to } = m.groups;
      const [start, end] = [m.index, m.index + m[0].length];
      return [
        { start, end: start + from!.length, rule: 'era years', meaning: fixed(-Number(from)) },
        {
          start: start + m[0].indexOf(to!, from!.length),
          end,
          rule: 'era years',
          meaning: fixed(-Number(to)),
        },
      ];
    },
    '0 bc|0 b c ',
  ),
  // [fiscal 2020] [calendar 2018] [the year 2000] [fiscal year 1989] [financial year 2015]
  rule(
    'named year',
    String.raw`(?:(?:the|its|their|current) )?(?:(?:fiscal|calendar|financial|tax|academic|school)(?: year)?|year|FY) ?(?:ended )?(?:(?<year>[12]\d{3})|(?<spelt>${SPELT_YEAR}))`,
    ({ year: figures, spelt }) => fixed(figures ? Number(figures) : speltYearOf(spelt!)),
    'year|fiscal|calendar|financial|tax|academic|school|fy',
  ),
  // [2019] [1066]: bare, where the words around allow no amount
  rule('year', String.raw`(?<year>1\d{3}|2[01]\d\d)`, ({ year: figures }, { before, after }) => {
    const number = Number(figures);
    // a year so far ahead is rare
    if (number >= 2100 && !/\b(?:in|by|until|to|since|after|before|late as) $/i.test(before)) return null;
    // [780-1000]: a telephone
    if (/(?<!\d)\d{3}-$/.test(before)) return null;
    if (!BEFORE_YEAR.test(before) && number < 1600) return null;
    // [a 1994 Ford pickup] [Adler's 1987 Volvo]: how old it is, no time
    if (MAKE_AFTER.test(after) && /(?:\b(?:an?|the|his|her|their|its)|'s) $/i.test(before)) return null;
    if (
      AMOUNT_AFTER.test(after) ||
      (STREET_AFTER.test(after) && !/\b(?:in|since|by|until|during|before|after) $/i.test(before)) ||
      /(?:\b(?:No|route|flight|room|page|highway|sections?|Boeing|model|channel)\.? |\bflight [A-Z]{2} |[$£€#])$/i.test(
        before,
      )
    )
      return null;
    // [his unsuccessful 1996 campaign]: a noun in the singular after it is not counted
    const named =
      number > 1900 &&
      /(?:\b(?:the|his|her|its|their|our|an?|this|that)|'s) [a-z-]+ $/.test(before) &&
      /^ [a-z]+[a-rt-z]\b/.test(after);
    if (!BEFORE_YEAR.test(before) && !named && !/^(?: ?$| (?![a-z])|[[,.;:)!?"'–—-])/.test(after))
      return null;
    return fixed(number);
  }),
  // [nineteen ninety-six] [two thousand]: spelt out, as broadcast does
  rule('spelt year', String.raw`(?<spelt>${SPELT_YEAR})`, ({ spelt }, { before, after }) =>
    (/\b(?:in|since|of|until|by|from|year|late|early|summer|spring|fall|autumn|winter) $/i.test(before) ||
      /^(?:eighteen|nineteen)[ -]\w+ty/i.test(spelt!)) &&
    !/^ (?:people|men|years|dollars|or|thousand|hundred|percent)/.test(after)
      ? fixed(speltYearOf(spelt!))
      : null,
  ),
  // ['99] ['68]: in figures cut short
  rule('short year', String.raw`'(?<yy>\d\d)(?!s)`, ({ yy }, { before }) =>
    /\b(?:in|of|since|summer|class|from|to|until|till|january|february|march|april|may|june|july|august|september|october|november|december) $/i.test(
      before,
    )
      ? fixed(fullYearOf(yy!))
      : null,
  ),
  // [1994-97] [1914–18]: two years, the second cut short
  ruleOf(
    'years',
    String.raw`(?<from>1[5-9]\d\d|20\d\d)(?<dash>[-–/]| to )(?<to>\d\d)(?! ?%| percent|[/-])`,
    (m) => {
      const from = Number(m.groups['from']);
      const to = Math.floor(from / 100) * 100 + Number(m.groups['to']);
      if (to <= from || (m.groups['dash'] === ' to ' && to - from > 30)) return null;
      const [start, end] = [m.index, m.index + m[0].length];
      return [
        { start, end: start + 4, rule: 'years', meaning: fixed(from) },
        { start: end - 2, end, rule: 'years', meaning: fixed(to) },
      ];
    },
  ),
];
