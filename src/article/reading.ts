import type { Span } from './span.ts';

/**
 * The reading copy of an article: the very length of the text as given, so that every offset holds in both,
 * with line wraps and odd spaces turned to spaces and curly quotes and dashes of one character made plain.
 */
const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '‐': '-',
  '‑': '-',
  '‒': '–',
  '―': '—',
};

/**
 * @param text an article as given
 * @returns the same number of characters: quotes and hyphens plain, every white space but "\n" one space
 */
export function plain(text: string): string {
  return text.replace(/[‘’‛′“”„‟‐‑‒―]/g, (c) => PLAIN[c]!).replace(/[^\S\n]|[\u200B\u00AD]/g, ' ');
}

/** Leftovers of a web page that stand as a line of their own and tell nothing. */
const BOILERPLATE =
  /^(?:no comments|(?:post|leave|add) a comment|\d+ comments?|advertisement|story continues below|share (?:this|on)\b.*|sign up for .*|read more.*|click here .*|related (?:article|stories|content|topics).*|continue reading.*|newer post|older post|home|print|email this.*|follow us .*|all rights reserved.*|(?:©|\(c\)|copyright) .*|skip to .*|subscribe.*|posted by .*|labels: .*|image caption|photo:? .*|getty images)[:.]?$/i;

interface Line extends Span {
  text: string;
}

function lines(text: string): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const lead = raw.length - raw.trimStart().length;
    found.push({ start: start + lead, end: start + lead + raw.trim().length, text: raw.trim() });
    start += raw.length + 1;
  }
  return found;
}

const SENTENCE_END = /[.!?:][)\]"']*$/;
const firstWord = (line: Line) => /^\S+/.exec(line.text)?.[0].length ?? 0;

/**
 * The width at which the text was wrapped by hand, in characters; null where each line is a paragraph.
 * A wrapped text has many full lines, and most of them stop in mid-sentence.
 */
function wrapWidth(all: readonly Line[]): number | null {
  const full = all.filter((line) => line.text.length >= 30);
  const open = full.filter((line) => !SENTENCE_END.test(line.text));
  if (full.length < 3 || open.length < full.length * 0.4) return null;
  const lengths = full.map((line) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)]!;
  return width > 140 ? null : width;
}

/**
 * Where the paragraphs are: at blank lines, and where a line stops at a sentence's end although the next
 * line's first word would have fitted in. Lines of web-page boilerplate are left out.
 * @param reading a text made by {@link plain}
 * @returns spans in order, without outer white space
 */
export function paragraphSpans(reading: string): Span[] {
  const all = lines(reading);
  const width = wrapWidth(all);
  const spans: Span[] = [];
  let open: Line | null = null;
  for (const line of all) {
    if (line.text === '' || BOILERPLATE.test(line.text)) {
      open = null;
      continue;
    }
    const last: Line | null = open;
    const joins =
      last !== null &&
      width !== null &&
      !(SENTENCE_END.test(last.text) && last.text.length + 1 + firstWord(line) <= width);
    if (joins) spans[spans.length - 1] = { start: spans.at(-1)!.start, end: line.end };
    else spans.push({ start: line.start, end: line.end });
    open = line;
  }
  return spans;
}
