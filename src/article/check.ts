/** The longest article that is read, in characters. */
export const MAX_LENGTH = 1_000_000;

/** How files begin that are no text, even where they look like one: PDF, ZIP (and with it Word), RTF. */
const OTHER_KINDS = ['%PDF-', 'PK\u0003\u0004', '{\\rtf'];

/**
 * Is this a text that can be read for its dates?
 * @param text what was pasted, dropped or opened
 * @returns a message for the reader that says what to do, or null where all is well
 */
export function problemOf(text: string): string | null {
  if (text.trim() === '') return 'There is no text yet. Paste an article, then press “Make timeline”.';
  if (text.length > MAX_LENGTH) {
    const millions = (text.length / 1e6).toFixed(1);
    return `This text has ${millions} million characters; Dateline reads up to one million. Paste one article at a time.`;
  }
  const sample = text.slice(0, 20_000);
  const odd = sample.match(/[\p{Cc}\uFFFD]/gu)?.filter((c) => !'\t\n\v\f\r'.includes(c)).length ?? 0;
  if (odd > sample.length * 0.01 || OTHER_KINDS.some((start) => sample.startsWith(start)))
    return 'This looks like a file of another kind, not text. Open the article, copy its words, and paste them.';
  return null;
}
