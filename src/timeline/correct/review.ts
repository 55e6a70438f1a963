import type { TimelineEvent } from '../model.ts';

/** What the reader is less sure of than this waits to be looked at. */
export const DOUBTFUL = 0.6;

/** Is it still doubtful whether an event was read rightly? */
export const isDoubtful = ({ reviewed, confidence }: TimelineEvent): boolean =>
  !reviewed && confidence < DOUBTFUL;

/** The doubtful events, the most doubtful first, as far as they are not statements. */
export const toReview = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events
    .filter((event) => isDoubtful(event) && event.kind === 'event')
    .sort((a, b) => a.confidence - b.confidence);

/** The events that nobody has looked at yet, and that are not doubtful. */
export const undoubted = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.filter((event) => !event.reviewed && !isDoubtful(event));
