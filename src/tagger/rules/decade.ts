import { point } from '../meaning.ts';
import { ORDINAL, ordinalOf } from '../numbers.ts';
import { rule, type Rule } from '../rule.ts';

const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/** Decades and centuries. */
export const decade: readonly Rule[] = [
  // [the 1990s] [1890s] [the '80s] [1970's]
  rule('decade', String.raw`(?:the )?(?:(?<full>1\d{2}0|20\d0)'?s|'(?<short>[1-9]0)'?s)`, ({ full, short }) =>
    point({ is: 'fixed', value: full ? full.slice(0, 3) : `19${short![0]!}` }),
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
  // [the 20th century] [the nineteenth century] [18th-century]
  rule('century', String.raw`(?:the )?(?<nth>${ORDINAL})[ -]century(?<bc> BCE?| B\.C\.)?`, ({ nth, bc }) =>
    bc ? null : point({ is: 'fixed', value: String(ordinalOf(nth!) - 1).padStart(2, '0') }),
  ),
];
