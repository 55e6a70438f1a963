/** So many answers are kept; an article has far fewer words. */
const KEPT = 20_000;

/** A function of a word that is asked for the same words again and again, with its answers kept. */
export function memo<T>(of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      if (known.size >= KEPT) known.clear();
      known.set(word, (answer = of(word)));
    }
    return answer;
  };
}
