import * as v from 'valibot';
import { ownId } from './ref.ts';
import { NEW_EVENT } from './schema.ts';
import type { NewEvent } from './step.ts';

/**
 * Events that came through the clipboard, under ids of their own; what is no event is left out.
 * @param text what {@link copiedEvents} wrote, or anything else
 */
export function pastedEvents(text: string): NewEvent[] {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return [];
  }
  const read = v.safeParse(v.array(NEW_EVENT), raw);
  if (!read.success) return [];
  return read.output.map((event) => ({ ...(event as unknown as NewEvent), id: ownId(), source: null }));
}
