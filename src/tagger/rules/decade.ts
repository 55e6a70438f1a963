import { point } from '../meaning.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';

const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** What is in the eighties and is no time: weather, a score, an age. */
const MEASURED_BEFORE =
  /\b(?:highs?|lows?|temperatures?|temps|mercury|readings?|heat|weather|sunny|cloudy|warm|hot|cool|mild|humid|wind|winds|gusts?|degrees|scor(?:es?|ed|ing)|shot|rounds?|averag\w+|ratings?|percentile|speeds?|weigh\w*|prices?|yields?|IQs?|numbered|ages?|aged|people|men|women|man|woman|residents|patients|it (?:was|is|will be) in) (?:[a-z-]+ ){0,4}(?:the )?(?:early |late |mid-|mid |low |high |upper |lower )?$/i;
const MEASURED_AFTER =
  /^(?: (?:today|tonight|tomorrow|this|overnight|along|inland|degrees|Fahrenheit|Celsius|mph|percent|per cent|with|and (?:lows|highs|low|sunny)|to (?:low|high|mid|upper))\b|,? (?:\w+ ){0,2}(?:degrees|Fahrenheit|temperatures|heat|humidity))/i;

/** Decades and centuries. */
export const decade: readonly Rule[] = [
  // [the 1990s] [1890s] [the '80s] [1970's]
  // and, of older times, the whole century [the 1100s]
  rule('decade', String.raw`(?:the )?(?:(?<full>1\d{2}0|20\d0)'?s|'(?<short>[1-9]0)'?s)`, ({ full, short }) =>
    point({
      is: 'fixed',
      value: full ? full.slice(0, /^1[0-8]00$/.test(full) ? 2 : 3) : `19${short![0]!}`,
    }),
  ),
  // [the mid-80s] [the late 70s] [the 90's]: without what shows that figures are left out, it may be a temperature
  // [highs in the mid-80s] or a score
  rule('short decade', String.raw`(?:the )?(?<short>[2-9]0)'?s`, ({ short }, { before, after, text }) =>
    !/\bthe (?:(?:early|late|mid|middle|later)[- ](?:to[- ](?:mid|late)[- ])?)?$/i.test(
      before + (/^the /i.exec(text)?.[0] ?? ''),
    ) ||
    MEASURED_BEFORE.test(before) ||
    MEASURED_AFTER.test(after)
      ? null
      : point({ is: 'fixed', value: `19${short![0]!}` }),
  ),
  // [the nineties] [the roaring twenties] [the late sixties]
  rule(
    'spelt decade',
    String.raw`(?<the>the )?(?:nineteen[ -])?(?:roaring |swinging )?(?<tens>${TENS.join('|')})`,
    ({ the, tens }, { before }) =>
      the !== undefined || /\bthe (?:early|late|mid)[- ]$/i.test(before)
        ? point({ is: 'fixed', value: `19${String(TENS.indexOf(tens!.toLowerCase()) + 2)}` })
        : null,
  ),
  // [by the end of the decade] [the start of this century]: the one of the day of writing
  rule(
    'end of the decade',
    String.raw`the (?<part>end|close|turn|start|beginning|middle) of (?:the|this) (?<unit>decade|century)`,
    ({ part, unit }) =>
      point(
        { is: 'unit', unit: /^d/i.test(unit!) ? 'DE' : 'CE', deixis: 'this' },
        /^(?:end|close)$/i.test(part!) ? 'END' : /^middle$/i.test(part!) ? 'MID' : 'START',
      ),
    'decade|century',
  ),
  // [the 20th century] [the nineteenth century] [18th-century]
  // [the fifth century BC] [the third century A.D.]
  rule(
    'century',
    String.raw`(?:the )?(?<nth>${ORDINAL})[ -]century(?:(?<bc> BCE?(?!\w)| B\.C\.(?:E\.)?)| A\.D\.| AD(?!\w)| CE(?!\w))?`,
    ({ nth, bc }) =>
      point({ is: 'fixed', value: (bc ? 'BC' : '') + String(ordinalOf(nth!) - 1).padStart(2, '0') }),
  ),
];
