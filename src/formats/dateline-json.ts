import * as v from 'valibot';
import { eventByHand } from '../timeline/by-hand.ts';
import { documentOf, type Document } from '../timeline/document.ts';
import { KINDS, STATUSES, UNDATED, type TimelineEvent } from '../timeline/model.ts';
import { freshId } from '../timeline/ref.ts';
import { fromStored, isStored, toStored } from '../timeline/stored.ts';
import { fileTime } from './file-time.ts';

/** Letters of a title, at the most. */
const LONGEST = 2000;
const EVENT = v.object({
  title: v.string(),
  start: v.exactOptional(v.nullable(v.string())),
  end: v.exactOptional(v.nullable(v.string())),
  status: v.exactOptional(v.picklist(STATUSES)),
  kind: v.exactOptional(v.picklist(KINDS)),
  place: v.exactOptional(v.nullable(v.object({ name: v.string(), country: v.optional(v.string(), '') }))),
  participants: v.exactOptional(v.array(v.string())),
});
const FILE = v.object({ title: v.optional(v.string(), ''), events: v.array(EVENT) });

/** A document as a file: all of it, with its articles, its steps and its pictures. */
export const toDatelineFile = (document: Document): string => JSON.stringify(toStored(document));

/**
 * Reads a Dateline JSON file: a whole document, or a plain list of events, `{"title"?, "events": [{"title", "start"?,
 * "end"?, …}]}` with ISO 8601 dates or TIMEX3 values. It comes as a document of its own, under a fresh id.
 * @param text the file's text
 * @returns the document, or what is wrong with the file, in words
 */
export function readDatelineFile(text: string): { document: Document } | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: 'This file is not JSON. Open a Dateline file, or paste the article as text.' };
  }
  if (!isStored(json)) return eventsIn(json);
  const read = fromStored(json);
  return 'problem' in read ? read : { document: { ...read.document, id: freshId() } };
}

/** A document of a plain list of events. */
function eventsIn(json: unknown): { document: Document } | { problem: string } {
  const read = v.safeParse(FILE, json, { abortEarly: true });
  if (!read.success) {
    const issue = read.issues[0];
    const where = v.getDotPath(issue);
    return { problem: `This file is no Dateline timeline: ${where ? `${where}: ` : ''}${issue.message}.` };
  }
  const events: TimelineEvent[] = [];
  for (let i = 0; i < read.output.events.length; i++) {
    const row = read.output.events[i]!;
    if (row.title.length > LONGEST)
      return {
        problem: `The title of event ${String(i + 1)} (“${row.title.slice(0, 40)}…”) has ${row.title.length.toLocaleString('en')} letters. Shorten it to ${LONGEST.toLocaleString('en')} or less.`,
      };
    const start = row.start == null ? null : fileTime(row.start);
    const end = row.end == null ? start : row.end === '..' ? '..' : fileTime(row.end);
    if ((row.start != null && start === null) || (row.end != null && end === null))
      return {
        problem: `Event ${String(i + 1)} (“${row.title}”) has a date that cannot be read: “${row.end != null && end === null ? row.end : (row.start ?? '')}”. Write it as 2015-12-15.`,
      };
    const when = start === null ? UNDATED : { start, end };
    events.push(eventByHand(`e${String(i + 1)}`, row.title, when, row));
  }
  const { title } = read.output;
  return { document: documentOf({ title, sources: [], events, stops: [], legs: [] }, freshId()) };
}
