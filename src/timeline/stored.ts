import * as v from 'valibot';
import type { Document } from './document.ts';
import { DOCUMENT } from './schema.ts';

/** The version of the schema that is written. */
export const SCHEMA = 1;

/** A document as it is stored and saved. */
export interface Stored {
  readonly dateline: number;
  readonly document: Document;
}

/**
 * What makes a document of one version out of one of the version before: the first row makes version 2 out of
 * version 1. None is ever taken away, so that old documents open for ever.
 */
const MIGRATIONS: readonly ((document: unknown) => unknown)[] = [];

/** A document as it is written to a store or a file. */
export const toStored = (document: Document): Stored => ({ dateline: SCHEMA, document });

/** Does it claim to be a stored document, of whatever version? */
export const isStored = (raw: unknown): raw is { readonly dateline: unknown } =>
  typeof raw === 'object' && raw !== null && 'dateline' in raw;

/**
 * Reads a stored document of any version up to this one.
 * @param raw what was stored; it is not changed
 * @returns the document, or what is wrong, in words
 */
export function fromStored(raw: unknown): { document: Document } | { problem: string } {
  const head = v.safeParse(v.looseObject({ dateline: v.pipe(v.number(), v.integer(), v.minValue(1)) }), raw);
  if (!head.success) return { problem: 'This is no Dateline document.' };
  if (head.output.dateline > SCHEMA)
    return {
      problem:
        'This timeline was saved by a newer Dateline. It was left as it is: reload the page to get the newer one, then open it again.',
    };
  const document = MIGRATIONS.slice(head.output.dateline - 1).reduce(
    (older, migrate) => migrate(older),
    head.output['document'],
  );
  const read = v.safeParse(DOCUMENT, document, { abortEarly: true });
  // the schema says what the types say; only their optional fields it takes for ones that may be undefined
  if (read.success) return { document: read.output as unknown as Document };
  const where = v.getDotPath(read.issues[0]);
  return { problem: `This timeline is damaged: ${where ? `${where}: ` : ''}${read.issues[0].message}.` };
}
