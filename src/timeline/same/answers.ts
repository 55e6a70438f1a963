import type { Telling, Timeline, TimelineEvent } from '../model.ts';
import { eventRef } from '../ref.ts';
import { settings, type Step } from '../step.ts';
import { articleInWords } from '../words.ts';
import type { Statement } from './disagreement.ts';
import type { Offer } from './sameness.ts';

const eventsOf = (timeline: Timeline, { events }: Offer): TimelineEvent[] =>
  events.flatMap((id) => timeline.events.find((event) => event.id === id) ?? []);

/** The step that makes the two events of an offer one; the first stands for both. */
export function mergeStep(timeline: Timeline, offer: Offer): Step {
  const [into, ...others] = eventsOf(timeline, offer);
  return {
    name: `Merge “${into!.title}”`,
    changes: [
      {
        kind: 'merge',
        into: eventRef(timeline, into!),
        of: others.map((event) => eventRef(timeline, event)),
      },
    ],
  };
}

/** The step that says that the two events of an offer are two. */
export function keepApartStep(timeline: Timeline, offer: Offer): Step {
  const [first, second] = eventsOf(timeline, offer);
  return {
    name: `Keep “${first!.title}” apart`,
    changes: [{ kind: 'keep apart', of: [eventRef(timeline, first!), eventRef(timeline, second!)] }],
  };
}

/**
 * The step that takes what another article tells out of an event again.
 * @param telling one of the event's
 * @param id a fresh id, for what was no event before
 * @returns null for a telling that no words stand for
 */
export function partStep(
  timeline: Timeline,
  event: TimelineEvent,
  telling: Telling,
  id: string,
): Step | null {
  const source = telling.source === null ? undefined : timeline.sources[telling.source]?.id;
  if (source === undefined || telling.anchor === null) return null;
  const { title, anchor: mention } = telling;
  const of = eventRef(timeline, event);
  return { name: `Part “${title}”`, changes: [{ kind: 'part', of, source, mention, id, title }] };
}

/** The step that settles a disagreement as one of the articles has it. */
export function settleStep(timeline: Timeline, event: TimelineEvent, statement: Statement): Step {
  const { source, choice } = statement;
  const article = source === null ? undefined : timeline.sources[source];
  const why = article && `as “${articleInWords(article, source!)}” says`;
  return {
    name: `Settle “${event.title}”`,
    changes: settings(eventRef(timeline, event), choice, 'merged', why),
  };
}
