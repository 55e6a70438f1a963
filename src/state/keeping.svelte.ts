import type { Card } from '../library/card.ts';
import type { Library } from '../library/library.ts';
import type { Document } from '../timeline/document.ts';
import type { Timeline } from '../timeline/model.ts';
import type { Documents } from './documents.svelte.ts';

/** A change is saved so many ms after it, together with those that follow it. */
const SOON = 250;

/** The folder of documents, which is loaded when it is first needed. */
export interface Store {
  readonly library: Library;
  readonly cardOf: (timeline: Timeline) => Card;
}

/** What tabs of one browser say to each other about documents. */
export interface Word {
  /** `open`: who else has it?; `here`: I have; `saved`: it has changed */
  readonly kind: 'open' | 'here' | 'saved';
  readonly id: string;
  readonly tab: string;
}
/** The part of a BroadcastChannel that is used. */
export interface Tabs {
  say(word: Word): void;
  listen(hear: (word: Word) => void): void;
}

/** How a document is kept: not at all, with its last change, or not any more, and why. */
export type Kept = 'not' | 'kept' | 'saving' | 'failed' | 'elsewhere';

/** What is told of keeping; the session says it. */
export interface Tell {
  /** it could not be stored: storage is full, forbidden or broken */
  failed(reason: unknown): void;
  /** another tab has the document open, or has changed it */
  elsewhere(changed: boolean): void;
}

/** Keeps the document that is open: saves each change soon after it, and never over what another tab saved. */
export class Keeping {
  #kept = $state<Kept>('not');
  /** of each document what was saved last, and as which version */
  readonly #saved = new Map<string, { document: Document; version: number }>();
  #clock: ReturnType<typeof setTimeout> | undefined;
  #viewClock: ReturnType<typeof setTimeout> | undefined;
  /** id of the document of which the view is not saved yet */
  #looked: string | null = null;
  #queue: Promise<void> = Promise.resolve();

  /**
   * @param documents what is kept
   * @param store loads the folder of documents
   * @param tabs speaks to the other tabs
   * @param tab a name for this one
   */
  constructor(
    private readonly documents: Documents,
    private readonly store: () => Promise<Store>,
    private readonly tabs: Tabs,
    private readonly tab: string,
    private readonly tell: Tell,
  ) {
    tabs.listen((word) => {
      this.#hear(word);
    });
  }

  get kept(): Kept {
    return this.#kept;
  }

  /** A document was opened: as what is stored, or as a new one. */
  opened(version: number): void {
    clearTimeout(this.#clock);
    const { document, standing } = this.documents;
    if (version > 0) this.#saved.set(document.id, { document, version });
    this.#kept = version > 0 ? 'kept' : 'not';
    if (standing === 'own') this.tabs.say({ kind: 'open', id: document.id, tab: this.tab });
    if (version === 0) this.changed();
  }

  /** The document was changed: it is to be saved soon. */
  changed(): void {
    if (this.documents.standing !== 'own' || this.#kept === 'elsewhere') return;
    this.#kept = 'saving';
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.flush(), SOON);
  }

  /** The document is looked at otherwise: that is saved a while after it, too. */
  looked(): void {
    this.#looked = this.documents.document.id;
    clearTimeout(this.#viewClock);
    this.#viewClock = setTimeout(() => void this.flush(), SOON);
  }

  /** Saves now what is not saved yet; what is said of it goes to {@link Tell}. */
  flush(): Promise<void> {
    clearTimeout(this.#clock);
    clearTimeout(this.#viewClock);
    const { document, whole, standing, timeline } = this.documents;
    if (standing !== 'own') return this.#queue;
    const isSaved = this.#saved.get(document.id)?.document === document;
    const looked = this.#looked === document.id;
    this.#looked = null;
    if (!isSaved && this.#kept !== 'elsewhere')
      this.#queue = this.#queue.then(() => this.#save(document, whole, timeline));
    else if (looked) this.#queue = this.#queue.then(() => this.#saveView(whole));
    return this.#queue;
  }

  /** How it is looked at is no change: it has no version, and the last tab that looks wins. */
  async #saveView({ id, view }: Document): Promise<void> {
    try {
      const { library } = await this.store();
      await library.keepView(id, view);
    } catch (error) {
      this.tell.failed(error);
    }
  }

  async #save(document: Document, whole: Document, timeline: Timeline): Promise<void> {
    const { id } = document;
    const isOpen = () => this.documents.document.id === id;
    try {
      const { library, cardOf } = await this.store();
      const version = await library.save(whole, this.#saved.get(id)?.version ?? 0, cardOf(timeline));
      this.#saved.set(id, { document, version });
      this.tabs.say({ kind: 'saved', id, tab: this.tab });
      if (isOpen()) this.#kept = this.documents.document === document ? 'kept' : 'saving';
    } catch (error) {
      if (error instanceof Error && error.name === 'Conflict') {
        if (isOpen()) this.#elsewhere(true);
        return;
      }
      if (isOpen()) this.#kept = 'failed';
      this.tell.failed(error);
    }
  }

  #elsewhere(changed: boolean): void {
    if (changed) this.#kept = 'elsewhere';
    this.tell.elsewhere(changed);
  }

  #hear({ kind, id, tab }: Word): void {
    const { document, standing } = this.documents;
    if (tab === this.tab || standing !== 'own' || id !== document.id) return;
    if (kind === 'open') this.tabs.say({ kind: 'here', id, tab: this.tab });
    else this.#elsewhere(kind === 'saved');
  }
}
