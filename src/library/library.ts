import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Document, View } from '../timeline/document.ts';
import { fromStored, SCHEMA, toStored, type Stored } from '../timeline/stored.ts';
import type { Card } from './card.ts';

/** The part of a document that changes with every step, and the part that only changes with an article. */
type Light = Omit<Document, 'sources' | 'readings'>;
type Given = Pick<Document, 'sources' | 'readings'>;

/** One document in the list. */
export interface Entry {
  readonly id: string;
  readonly card: Card;
  /** ms of the clock */
  readonly changed: number;
  /** counts the savings */
  readonly version: number;
}

/** A state of a document that somebody gave a name. */
export interface Named {
  readonly key: number;
  readonly name: string;
  readonly at: number;
}

interface Schema extends DBSchema {
  entries: { key: string; value: Entry };
  light: { key: string; value: { readonly id: string; readonly dateline: number; readonly light: Light } };
  given: { key: string; value: { readonly id: string } & Given };
  named: {
    key: number;
    value: {
      key?: number;
      readonly document: string;
      readonly name: string;
      readonly at: number;
      readonly stored: Stored;
    };
    indexes: { document: string };
  };
  settings: { key: string; value: string };
}

/** Another tab saved or deleted the document meanwhile: it is not overwritten. */
export class Conflict extends Error {
  override name = 'Conflict';
}

/** What was stored cannot be read; `message` says why, and it is left as it is. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}

/** All of one document, as it was taken out; {@link Library.put} puts it back. */
export interface Removed {
  readonly entry: Entry;
  readonly light: Schema['light']['value'];
  readonly given: Schema['given']['value'];
  readonly named: readonly Schema['named']['value'][];
}

const ALL = ['entries', 'light', 'given', 'named'] as const;

/**
 * The reader's documents, kept in the browser's IndexedDB.
 * @throws DOMException when the browser does not let anything be stored
 */
export async function openLibrary(name = 'dateline') {
  const base: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('entries', { keyPath: 'id' });
      fresh.createObjectStore('light', { keyPath: 'id' });
      fresh.createObjectStore('given', { keyPath: 'id' });
      const named = fresh.createObjectStore('named', { keyPath: 'key', autoIncrement: true });
      named.createIndex('document', 'document');
      fresh.createObjectStore('settings');
    },
    // a newer Dateline in another tab waits for this one
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
    },
  });
  /** what of each document was written last: it is not written again */
  const written = new Map<string, Given>();

  /** All documents, the last changed first. */
  async function list(): Promise<Entry[]> {
    const entries = await base.getAll('entries');
    return entries.sort((a, b) => b.changed - a.changed);
  }

  /**
   * A document and the version that it has; null where there is none of this id.
   * @throws Unreadable
   */
  async function load(id: string): Promise<{ document: Document; version: number } | null> {
    const reading = base.transaction(ALL, 'readonly');
    const [entry, light, given] = await Promise.all([
      reading.objectStore('entries').get(id),
      reading.objectStore('light').get(id),
      reading.objectStore('given').get(id),
    ]);
    if (!entry || !light || !given) return null;
    const { sources, readings } = given;
    const raw = { dateline: light.dateline, document: { ...light.light, sources, readings } };
    const read = fromStored(raw);
    if ('problem' in read) throw new Unreadable(read.problem);
    return { document: read.document, version: entry.version };
  }

  /**
   * Saves a document.
   * @param version the version that it was loaded or saved as last; 0 for a new one
   * @returns the version that it has now
   * @throws Conflict when it has another version by now; DOMException when it cannot be stored
   */
  async function save(document: Document, version: number, card: Card): Promise<number> {
    const { sources, readings, ...light } = document;
    const before = written.get(document.id);
    const same = before?.sources === sources && before.readings === readings && version > 0;
    const writing = base.transaction(ALL, 'readwrite');
    const there = await writing.objectStore('entries').get(document.id);
    if ((there?.version ?? 0) !== version) {
      await writing.done;
      throw new Conflict('another tab has saved it');
    }
    const { id } = document;
    const next = version + 1;
    await Promise.all([
      writing.objectStore('entries').put({ id, card, changed: Date.now(), version: next }),
      writing.objectStore('light').put({ id, dateline: SCHEMA, light }),
      ...(same ? [] : [writing.objectStore('given').put({ id, sources, readings })]),
      writing.done,
    ]);
    written.set(id, { sources, readings });
    return next;
  }

  /** Keeps how a document is looked at: no version of its own, and nothing where the document is gone. */
  async function keepView(id: string, view: View): Promise<void> {
    const writing = base.transaction('light', 'readwrite');
    const there = await writing.store.get(id);
    if (there) await writing.store.put({ ...there, light: { ...there.light, view } });
    await writing.done;
  }

  /** Takes a document out, with its named versions; null where there is none of this id. */
  async function remove(id: string): Promise<Removed | null> {
    const writing = base.transaction(ALL, 'readwrite');
    const [entry, light, given, named] = await Promise.all([
      writing.objectStore('entries').get(id),
      writing.objectStore('light').get(id),
      writing.objectStore('given').get(id),
      writing.objectStore('named').index('document').getAll(id),
    ]);
    if (!entry || !light || !given) return null;
    await Promise.all([
      writing.objectStore('entries').delete(id),
      writing.objectStore('light').delete(id),
      writing.objectStore('given').delete(id),
      ...named.map(({ key }) => writing.objectStore('named').delete(key!)),
      writing.done,
    ]);
    return { entry, light, given, named };
  }

  /** Puts back what was taken out. */
  async function put({ entry, light, given, named }: Removed): Promise<void> {
    const writing = base.transaction(ALL, 'readwrite');
    await Promise.all([
      writing.objectStore('entries').put(entry),
      writing.objectStore('light').put(light),
      writing.objectStore('given').put(given),
      ...named.map((one) => writing.objectStore('named').put(one)),
      writing.done,
    ]);
  }

  /** Keeps a state of a document under a name. */
  async function keepNamed(document: Document, name: string): Promise<void> {
    await base.add('named', { document: document.id, name, at: Date.now(), stored: toStored(document) });
  }

  /** The named states of a document, the last one first. */
  async function namedOf(id: string): Promise<Named[]> {
    const found = await base.getAllFromIndex('named', 'document', id);
    return found.map(({ key, name, at }) => ({ key: key!, name, at })).reverse();
  }

  /**
   * A named state.
   * @throws Unreadable
   */
  async function loadNamed(key: number): Promise<Document | null> {
    const found = await base.get('named', key);
    if (!found) return null;
    const read = fromStored(found.stored);
    if ('problem' in read) throw new Unreadable(read.problem);
    return read.document;
  }

  const draft = async (): Promise<string> => (await base.get('settings', 'draft')) ?? '';
  const keepDraft = async (text: string): Promise<void> => {
    await base.put('settings', text, 'draft');
  };
  const close = (): void => {
    base.close();
  };

  return { list, load, save, keepView, remove, put, keepNamed, namedOf, loadNamed, draft, keepDraft, close };
}

export type Library = Awaited<ReturnType<typeof openLibrary>>;
