import type { TimelineEvent } from './model.ts';
import type { NewEvent } from './step.ts';

/** The type under which events go through the clipboard, from one timeline to another. */
export const EVENTS = 'application/x-dateline-events+json';

/** Events as they go through the clipboard: what they are, without the article that told them. */
export function copiedEvents(events: readonly TimelineEvent[]): string {
  const copied = events.map((event): NewEvent => {
    const { id, title, when, status, kind, place, participants, note, link, tag, picture } = event;
    return {
      ...{ id, title, when, status, kind, place, participants, reviewed: true },
      ...{ source: null, sentence: null, anchor: null, mentions: [], expressions: [] },
      ...{ confidence: 1, reasons: [] },
      ...(note !== undefined && { note }),
      ...(link !== undefined && { link }),
      ...(tag !== undefined && { tag }),
      ...(picture !== undefined && { picture }),
    };
  });
  return JSON.stringify(copied);
}
