import type { TimelineEvent, When } from './model.ts';

/** No article, no mentions: one empty list for all events made by hand. */
const NONE: readonly never[] = Object.freeze([]);

/**
 * An event that no article tells: made by hand, or read from a file.
 * @param told what else is known of it
 */
export function eventByHand(
  id: string,
  title: string,
  when: When,
  told: Partial<Pick<TimelineEvent, 'status' | 'kind' | 'place' | 'participants'>> = {},
): TimelineEvent {
  return {
    id,
    title,
    when,
    status: told.status ?? 'happened',
    kind: told.kind ?? 'event',
    place: told.place ?? null,
    participants: told.participants ?? NONE,
    source: null,
    sentence: null,
    anchor: null,
    mentions: NONE,
    expressions: NONE,
    confidence: 1,
    reasons: NONE,
    reviewed: true,
  };
}
