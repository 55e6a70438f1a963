import * as v from 'valibot';
import { KINDS, STATUSES, UNDATED, type Timeline, type TimelineEvent } from '../timeline/model.ts';
import { eventByHand } from '../timeline/edits.ts';
import { valueOf } from './when-input.ts';

const EVENT = v.object({
  title: v.pipe(v.string(), v.maxLength(2000)),
  start: v.nullish(v.string()),
  end: v.nullish(v.string()),
  status: v.optional(v.picklist(STATUSES), 'happened'),
  kind: v.optional(v.picklist(KINDS), 'event'),
  place: v.nullish(v.object({ name: v.string(), country: v.optional(v.string(), '') })),
  participants: v.optional(v.array(v.string()), []),
});
const FILE = v.object({ title: v.optional(v.string(), ''), events: v.array(EVENT) });

/**
 * Reads a Dateline JSON file: `{"title"?, "events": [{"title", "start"?, "end"?, …}]}` with ISO 8601 dates or
 * TIMEX3 values.
 * @param text the file's text
 * @returns the timeline, or what is wrong with the file, in words
 */
export function readTimelineFile(text: string): { timeline: Timeline } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'This file is not JSON. Open a Dateline file, or paste the article as text.' };
  }
  const read = v.safeParse(FILE, json, { abortEarly: true });
  if (!read.success) {
    const issue = read.issues[0];
    const where = v.getDotPath(issue);
    return { problem: `This file is no Dateline timeline: ${where ? `${where}: ` : ''}${issue.message}.` };
  }
  const events: TimelineEvent[] = [];
  for (const [i, row] of read.output.events.entries()) {
    const start = row.start == null ? null : valueOf(row.start);
    const end = row.end == null ? start : row.end === '..' ? '..' : valueOf(row.end);
    if ((row.start != null && start === null) || (row.end != null && end === null))
      return {
        problem: `Event ${String(i + 1)} (“${row.title}”) has a date that cannot be read: “${row.end != null && end === null ? row.end : (row.start ?? '')}”. Write it as 2015-12-15.`,
      };
    const { title, status, kind, participants } = row;
    const when = start === null ? UNDATED : { start, end };
    const place = row.place ?? null;
    events.push(eventByHand(`e${String(i + 1)}`, title, when, { status, kind, place, participants }));
  }
  return { timeline: { title: read.output.title, sources: [], events, stops: [], legs: [] } };
}
