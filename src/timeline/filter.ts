import type { Status, Timeline, TimelineEvent } from './model.ts';

/** What is left out of sight. Empty sets and null leave out nothing. */
export interface Filter {
  readonly hidden: ReadonlySet<Status>;
  /** reported speech that only attributes is shown, too */
  readonly statements: boolean;
  readonly place: string | null;
  readonly person: string | null;
  /** index of the article that tells it, alone or with others */
  readonly article: number | null;
}

export const NO_FILTER: Filter = {
  hidden: new Set(),
  statements: false,
  place: null,
  person: null,
  article: null,
};

/** Does an article tell an event, alone or with others? */
export const isTold = ({ source, tellings }: TimelineEvent, article: number): boolean =>
  source === article || tellings?.some((telling) => telling.source === article) === true;

/** Does the filter let an event through? */
export function passes(filter: Filter, event: TimelineEvent): boolean {
  return (
    !filter.hidden.has(event.status) &&
    (filter.statements || event.kind !== 'statement') &&
    (filter.place === null || event.place?.name === filter.place) &&
    (filter.person === null || event.participants.includes(filter.person)) &&
    (filter.article === null || isTold(event, filter.article))
  );
}

/** The sentence that tells an event or a stop, or '' where its text is not there. */
export function sentenceOf(
  timeline: Timeline,
  { source, sentence }: Pick<TimelineEvent, 'source' | 'sentence'>,
): string {
  const text = source === null ? null : timeline.sources[source]?.text;
  if (text == null || !sentence) return '';
  return text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim();
}

/**
 * The ids of the events whose title, sentence or place has all the words of a search.
 * @returns null for an empty search
 */
export function found(timeline: Timeline, search: string): ReadonlySet<string> | null {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return null;
  const ids = new Set<string>();
  for (const event of timeline.events) {
    const hay = `${event.title} ${event.place?.name ?? ''} ${sentenceOf(timeline, event)}`.toLowerCase();
    if (words.every((word) => hay.includes(word))) ids.add(event.id);
  }
  return ids;
}
