/**
 * How a form is turned into its dictionary form, learnt from a treebank: for a part of speech and the last letters
 * of a form, how many letters to cut and what to put in their place. A whole form begins with "^".
 */
export type LemmaRules = ReadonlyMap<string, { readonly cut: number; readonly put: string }>;

/** A rule's longest ending, the "^" counted. */
export const LONGEST_ENDING = 16;

/** Tags whose forms keep their capitals: names, and adjectives made of them [Syrian]. */
const NAME = /^(?:PROPN|ADJ)$/;

/**
 * The dictionary form of a word [VERB VBD "went" → "go"]: that of the longest ending that is known.
 * @param lower the form in lower case
 */
export function lemmaOf(text: string, lower: string, upos: string, xpos: string, rules: LemmaRules): string {
  const whole = `^${lower}`;
  const form = NAME.test(upos) ? text : lower;
  for (let n = Math.min(whole.length, LONGEST_ENDING); n >= 0; n--) {
    const rule = rules.get(`${upos}|${xpos} ${n === 0 ? '' : whole.slice(-n)}`);
    if (rule) return form.slice(0, Math.max(0, form.length - rule.cut)) + rule.put;
  }
  return form;
}

/** Rules as lines "UPOS|XPOS ending cut put". */
export function readLemmaRules(lines: readonly string[]): LemmaRules {
  return new Map(
    lines.map((line) => {
      const [tag = '', ending = '', cut = '0', put = ''] = line.split(' ');
      return [`${tag} ${ending}`, { cut: Number(cut), put }];
    }),
  );
}

/** The opposite of `readLemmaRules`. */
export const writeLemmaRules = (rules: LemmaRules): string[] =>
  [...rules].map(([key, { cut, put }]) => `${key} ${String(cut)} ${put}`);
