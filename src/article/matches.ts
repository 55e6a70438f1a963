/**
 * All matches of a pattern in a text, in order. `matchAll` gives the same, but copies the pattern for each text and
 * has it compiled again, which costs more than the search.
 * @param pattern with flag g; must not match the empty text
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
