import { eventFinder } from './found.ts';
import type { DateStyle, Timeline, TimelineEvent } from './model.ts';
import { eventRef } from './ref.ts';
import { placeInWords, whenInWords } from './words.ts';

/** One difference of an event in another reading, in words [Tuesday 3 May 2011 → Tuesday 10 May 2011]. */
export interface Difference {
  /** what the event is called, as it stands */
  readonly title: string;
  readonly words: string;
}

/** What another reading of a document would change of its timeline. */
export interface Differences {
  readonly added: readonly Difference[];
  readonly gone: readonly Difference[];
  /** the same event at another time, under another title, of another status or in another place */
  readonly changed: readonly Difference[];
}

/** What is compared of an event: each in words. */
const COMPARED: readonly ((event: TimelineEvent, style?: DateStyle) => string)[] = [
  ({ title }) => `“${title}”`,
  ({ when }, style) => whenInWords(when, style),
  ({ status }) => status,
  ({ place }) => (place ? placeInWords(place) : 'no place'),
];

/** What is different in another timeline of the same document; its events are found again as corrections find them. */
export function differencesOf(before: Timeline, after: Timeline): Differences {
  const style = before.dateStyle;
  const finder = eventFinder(after, () => false);
  const byId = new Map(after.events.map((event) => [event.id, event]));
  const taken = new Set<string>();
  const pairs = new Map<TimelineEvent, TimelineEvent>();
  const pair = (event: TimelineEvent, other: TimelineEvent | undefined) => {
    if (!other || taken.has(other.id) || pairs.has(event)) return;
    taken.add(other.id);
    pairs.set(event, other);
  };
  for (const event of before.events) pair(event, byId.get(event.id));
  for (const event of before.events) {
    const found = finder.find(eventRef(before, event));
    if (found?.as === 'itself') pair(event, byId.get(found.event.id));
  }
  const whole = (event: TimelineEvent): Difference => ({
    title: event.title,
    words: whenInWords(event.when, style),
  });
  return {
    added: after.events.filter(({ id }) => !taken.has(id)).map(whole),
    gone: before.events.filter((event) => !pairs.has(event)).map(whole),
    changed: before.events.flatMap((event): Difference[] => {
      const now = pairs.get(event);
      const parts = now
        ? COMPARED.flatMap((words) => {
            const [was, is] = [words(event, style), words(now, style)];
            return was === is ? [] : [`${was} → ${is}`];
          })
        : [];
      return parts.length === 0 ? [] : [{ title: event.title, words: parts.join('; ') }];
    }),
  };
}

/** How many differences there are, in words [2 new, 1 gone, 3 changed]; '' where there are none. */
export const countedDifferences = ({ added, gone, changed }: Differences): string =>
  [[added.length, 'new'] as const, [gone.length, 'gone'] as const, [changed.length, 'changed'] as const]
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${String(count)} ${name}`)
    .join(', ');
