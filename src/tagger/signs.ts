/**
 * Signs are the bits of text that a rule looks for before it searches a sentence. They are written as if the
 * sentence were: in small letters, "0" for any digit, one space for whatever stands between words and at both ends;
 * "|" parts them [ every | each ]. All signs of all rules are found in one pass, after Aho and Corasick, "Efficient
 * string matching: an aid to bibliographic search" (1975): a pattern for each rule went through every sentence again.
 */

/**
 * Signs of two words side by side.
 * @param first the first word, or one of several parted by "|", each ending in a space [at |by ]
 * @param second the second, likewise [one |two ]
 */
export const beside = (first: string, second: string): string =>
  partsOf(first)
    .flatMap((one) => partsOf(second).map((other) => one + other))
    .join('|');

/** From signs to the indices of the texts that hold one of them, in order; to all where there are no signs. */
type Holding = (signs: string) => readonly number[];

/**
 * Makes the search for some signs.
 * @param needs the signs of each rule, parted by "|", or empty
 * @returns a function that takes texts and gives which of them hold the signs of a rule
 */
export function signFinder(needs: readonly string[]): (texts: readonly string[]) => Holding {
  const signs = [...new Set(needs.flatMap(partsOf))];
  const numbers = new Map(signs.map((sign, i) => [sign, i]));
  const { next, ends } = automaton(signs);

  return (texts) => {
    const found = signs.map((): number[] => []);
    texts.forEach((text, i) => {
      let state = 0;
      let letter = -1;
      for (let at = -1; at <= text.length; at++) {
        const code = at < 0 || at === text.length ? 0 : text.charCodeAt(at);
        const before = letter;
        letter = code < 128 ? LETTERS[code]! : 0;
        if (letter === 0 && before === 0) continue;
        state = next[state * WIDTH + letter]!;
        for (const sign of ends[state]!) {
          const own = found[sign]!;
          if (own[own.length - 1] !== i) own.push(i);
        }
      }
    });
    const all = texts.map((_, i) => i);
    const known = new Map([['', all]]);
    return (wanted) => {
      let answer = known.get(wanted);
      if (answer === undefined) {
        const holds = new Uint8Array(texts.length);
        for (const sign of partsOf(wanted)) for (const i of found[numbers.get(sign)!]!) holds[i] = 1;
        answer = all.filter((i) => holds[i]);
        known.set(wanted, answer);
      }
      return answer;
    };
  };
}

const partsOf = (signs: string) => (signs === '' ? [] : signs.split('|'));

const ALPHABET = ' 0abcdefghijklmnopqrstuvwxyz';
const WIDTH = ALPHABET.length;

/** The place in the alphabet of a character by its code; 0, of the space, for all that is no letter or digit. */
const LETTERS = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, ALPHABET.indexOf(String.fromCharCode(code).toLowerCase().replace(/\d/, '0'))),
);

/**
 * The automaton that has read, in each state, as much of a sign as can be.
 * @returns the state after a state and a letter, in rows of the alphabet; and which signs have been read to their
 * end in a state
 */
function automaton(signs: readonly string[]): {
  next: Uint16Array;
  ends: readonly (readonly number[])[];
} {
  const states = signs.join('').length + 1;
  const next = new Uint16Array(states * WIDTH);
  const ends = Array.from({ length: states }, (): number[] => []);
  let made = 0;
  signs.forEach((sign, i) => {
    let state = 0;
    for (const letter of sign) state = next[state * WIDTH + ALPHABET.indexOf(letter)] ||= ++made;
    ends[state]!.push(i);
  });
  // what has been read may end in the beginning of a shorter sign: its ways on are this state's too
  const shorter = new Uint16Array(states);
  const queue = [0];
  for (const state of queue)
    for (let letter = 0; letter < WIDTH; letter++) {
      const to = next[state * WIDTH + letter]!;
      const other = state === 0 ? 0 : next[shorter[state]! * WIDTH + letter]!;
      if (to === 0) next[state * WIDTH + letter] = other;
      else {
        shorter[to] = other;
        ends[to]!.push(...ends[other]!);
        queue.push(to);
      }
    }
  return { next, ends };
}
