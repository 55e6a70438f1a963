import { extentOf, type Extent } from '../when.ts';
import type { Span, TimelineEvent } from '../model.ts';
import { senseOf } from './senses.ts';

/** The gist of what an article tells of an event, made ready to be held against what another tells. */
export interface Gist {
  readonly event: TimelineEvent;
  /** when it is; of what goes on without an end, when it begins; null where that is not known */
  readonly extent: Extent | null;
  /** what happens, in senses of words: the head words of its mentions */
  readonly heads: ReadonlySet<string>;
  /** senses of the words of its title and its mentions */
  readonly said: ReadonlySet<string>;
  /** the same, and those of the sentence that tells it */
  readonly around: ReadonlySet<string>;
  /** where it stands in a row of its like [the second blast: 2]; null where nothing is said of that */
  readonly ordinal: number | null;
}

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, again: 2 };
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const sensesOf = (words: readonly string[]): Set<string> =>
  new Set(words.map(senseOf).filter((sense) => sense !== null));

/**
 * The gist of what an article tells of an event.
 * @param text the article; null where it is not there, and then only title and participants are compared
 */
export function gistOf(event: TimelineEvent, text: string | null): Gist {
  const known = gists.get(event) ?? makeGist(event, text);
  gists.set(event, known);
  return known;
}

/** An event never changes, and its article does not: its gist is made once, however many articles there are. */
const gists = new WeakMap<TimelineEvent, Gist>();

function makeGist(event: TimelineEvent, text: string | null): Gist {
  const wordsIn = (span: Span) => wordsOf(text?.slice(span.start, span.end) ?? '');
  const title = wordsOf(event.title);
  const mentioned = event.mentions.flatMap(wordsIn);
  const said = [...title, ...mentioned, ...event.participants.flatMap(wordsOf)];
  const { when } = event;
  return {
    event,
    extent: extentOf(when.end === '..' ? { ...when, end: when.start } : when),
    heads: sensesOf(mentioned.length ? mentioned : title),
    said: sensesOf(said),
    around: sensesOf([...said, ...(event.sentence ? wordsIn(event.sentence) : [])]),
    ordinal: title.map((word) => ORDINALS[word.toLowerCase()]).find((n) => n !== undefined) ?? null,
  };
}
