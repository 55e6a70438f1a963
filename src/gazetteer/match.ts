import { gazetteer, type Sense } from './gazetteer.ts';
import { keyOf, SHORT } from './key.ts';
import type { Word } from './words.ts';

/** A name that stands in the text, with all that it may mean. Words `from` up to `to`, exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** where the name ends in the text, its own full stop within */
  readonly end: number;
  readonly key: string;
  readonly senses: readonly Sense[];
}

const JOINS = /^(?:['.]?s?[ -]|, ?|')$/;
/** The possessive that a name has within [Quill's Ferry]. */
const ownerOf = ({ gap }: Word) => (gap.startsWith("'s") ? 's' : '');
const inCapitals = (text: string) => text.toUpperCase() === text && text.toLowerCase() !== text;

/** Is the name written as the gazetteer asks: abbreviations with their full stop or in capitals? [Ala.] [US] */
function written(form: string, text: string, stop: boolean): boolean {
  const dots = form.split('.').length - 1;
  // [Saint-Louis] is no [St. Louis]
  if (text.startsWith('Saint-') && form.startsWith('St. ')) return false;
  // [Md.] is no [M.D.]
  if (dots === 1 && form.endsWith('.')) return stop && !text.includes('.');
  if (form.endsWith('.')) return stop || inCapitals(text);
  return !(inCapitals(form) && form.length <= 4) || inCapitals(text);
}

/**
 * Looks up the names of a text, the longest first.
 * @param words the text's words
 * @param reading the reading copy that they point into
 * @returns matches in order, never overlapping
 */
export function matchNames(words: readonly Word[], reading: string): Match[] {
  const { senses, longest } = gazetteer();
  const matches: Match[] = [];
  for (let from = 0; from < words.length; from++) {
    const word = words[from]!;
    if (!word.capital) continue;
    const firstKey = keyOf(word.text);
    // [Saint-Louis] [Mount Isa]
    const short = SHORT[firstKey] ?? firstKey;
    const most = Math.min(Math.max(longest.get(firstKey) ?? 0, longest.get(short) ?? 0), words.length - from);
    let key = '';
    const keys: string[] = [];
    for (let n = 0; n < most; n++) {
      const next = words[from + n]!;
      if (n > 0 && !JOINS.test(next.gap)) break;
      key = n === 0 ? firstKey : `${n === 1 ? short : key}${ownerOf(next)} ${keyOf(next.text)}`;
      keys.push(key);
    }
    for (let n = keys.length; n > 0; n--) {
      const last = words[from + n - 1]!;
      if (n > 1 && !last.capital) continue;
      const known = senses.get(keys[n - 1]!);
      if (!known) continue;
      const text = reading.slice(word.start, last.end);
      const fitting = known.filter(({ form }) => written(form, text, last.stop));
      if (fitting.length === 0) continue;
      const dotted = fitting.some(({ form }) => form.endsWith('.')) && last.stop;
      matches.push({
        from,
        to: from + n,
        end: last.end + (dotted ? 1 : 0),
        key: keys[n - 1]!,
        senses: fitting,
      });
      from += n - 1;
      break;
    }
  }
  return matches;
}
