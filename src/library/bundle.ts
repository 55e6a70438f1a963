import type { Document } from '../timeline/document.ts';
import { fromStored, SCHEMA, toStored } from '../timeline/stored.ts';

/** All documents as one file. */
export const toBundle = (documents: readonly Document[]): string =>
  JSON.stringify({ dateline: SCHEMA, documents: documents.map(toStored) });

/**
 * Reads a file of all documents.
 * @returns the documents that can be read, and how many cannot; or what is wrong with the file, in words
 */
export function fromBundle(text: string): { documents: Document[]; unread: number } | { problem: string } {
  const problem =
    'This file does not hold all timelines. A single one is opened with “Open file” beside a timeline.';
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { problem };
  }
  if (typeof raw !== 'object' || raw === null || !('documents' in raw) || !Array.isArray(raw.documents))
    return { problem };
  const read = raw.documents.map(fromStored);
  const documents = read.flatMap((one) => ('document' in one ? [one.document] : []));
  return { documents, unread: read.length - documents.length };
}
