import { decode, LinkError } from '../share/codec.ts';
import type { Day } from '../time/calendar.ts';
import { sourcesUnder, unreadIn } from '../timeline/composed.ts';
import { documentOf, type Document } from '../timeline/document.ts';
import type { FoundPlace, Span, Timeline, TimelineEvent } from '../timeline/model.ts';
import { freshId } from '../timeline/ref.ts';
import type { Change } from '../timeline/step.ts';
import { addressOf, hashOf } from './address.ts';
import type { Request } from './annotator.ts';
import type { Articles } from './articles.svelte.ts';
import { Documents } from './documents.svelte.ts';
import { Draft } from './draft.svelte.ts';
import { Keeping } from './keeping.svelte.ts';
import type { NewReading } from './new-reading.svelte.ts';
import { Notices, type Notice } from './notices.svelte.ts';
import { Selection } from './selection.svelte.ts';
import { isNamed, NOWHERE, type Surroundings } from './surroundings.ts';
import { Work, type Running } from './work.svelte.ts';

/** What reads articles. */
export interface Reader {
  readonly annotate: (request: Request) => Promise<Timeline>;
  /** ends the reading that is under way */
  readonly cancel?: () => void;
  /** the places whose names have some words in them, the likeliest first */
  readonly searchPlaces?: (words: string) => Promise<readonly FoundPlace[]>;
  /** its version: another one may read otherwise */
  readonly version: string;
}

/**
 * All that the page knows, each concern in a part of its own. Components read it; what changes the timeline goes
 * through {@link Session.change}.
 */
export class Session {
  readonly documents = new Documents(
    () => {
      this.#changed();
    },
    () => {
      this.keeping.looked();
    },
  );
  readonly selection = new Selection(() => this.documents.timeline);
  readonly work = new Work();
  readonly notices = new Notices();
  readonly keeping: Keeping;
  readonly draft: Draft;
  #articles: Articles | null = null;
  #offer = $state.raw<NewReading | null>(null);
  /** Is the paste box open? */
  writing = $state(false);
  #page = $state<'timeline' | 'library'>('timeline');
  /** id of the document that the address names */
  #named = '';

  constructor(
    private readonly reader: Reader,
    private readonly sample?: Timeline,
    readonly around: Surroundings = NOWHERE,
  ) {
    this.draft = new Draft(around.store, (reason) => {
      this.#failed(reason);
    });
    this.keeping = new Keeping(this.documents, around.store, around.tabs, freshId(), {
      failed: (reason) => {
        this.#failed(reason);
      },
      elsewhere: (changed) => {
        this.#elsewhere(changed);
      },
    });
    if (sample && !isNamed(around)) this.#openSample(sample);
  }

  #openSample(sample: Timeline): void {
    this.documents.open(documentOf(sample, 'sample', this.reader.version), 'sample');
    this.#named = '';
  }
  async #showSample(): Promise<void> {
    this.#openSample(this.sample ?? (await this.around.sample()));
  }

  /** Which page is shown: the timeline, or the list of all of them. */
  get page(): 'timeline' | 'library' {
    return this.#page;
  }
  /** Somebody else's timeline is only looked at, until one makes a copy. */
  get readOnly(): boolean {
    return this.documents.standing === 'shared';
  }
  get timeline(): Timeline {
    return this.documents.timeline;
  }
  get selected(): string | null {
    return this.selection.id;
  }
  get selectedEvent(): TimelineEvent | null {
    return this.selection.event;
  }
  /** The places whose names have some words in them; none where nobody can tell. */
  searchPlaces = (words: string): Promise<readonly FoundPlace[]> =>
    this.reader.searchPlaces?.(words) ?? Promise.resolve([]);

  /** Which of the sources is open beside the timeline. */
  get article(): number {
    return this.selection.article;
  }
  get hovered(): string | null {
    return this.selection.hovered;
  }
  get notice(): Notice | null {
    return this.notices.now;
  }
  get running(): Running {
    return this.work.running;
  }
  get undoable(): string | null {
    return this.documents.undoable;
  }
  get redoable(): string | null {
    return this.documents.redoable;
  }

  /** See {@link Documents.change}. */
  change(name: string, changes: readonly Change[], bring?: (document: Document) => Document): void {
    this.documents.change(name, changes, bring);
    this.selection.hover(null);
  }
  undo(): void {
    this.documents.undo();
    this.selection.hover(null);
    void this.#readMissing();
  }
  redo(): void {
    this.documents.redo();
    this.selection.hover(null);
    void this.#readMissing();
  }

  select(id: string | null): void {
    this.selection.select(id);
  }
  /** Opens one of the sources. */
  show(article: number): void {
    this.selection.show(article);
  }
  hover(id: string | null): void {
    this.selection.hover(id);
  }
  tell(notice: Notice | null): void {
    this.notices.tell(notice);
  }
  write(open: boolean): void {
    this.writing = open;
    this.tell(null);
  }

  /**
   * Puts another document on screen.
   * @param version the one that is stored; 0 for one that is not stored yet
   */
  open(document: Document, standing: Documents['standing'] = 'own', version = 0): void {
    void this.keeping.flush();
    this.documents.open(document, standing);
    this.selection.select(null);
    this.writing = false;
    this.#offer = null;
    this.#page = 'timeline';
    this.tell(null);
    if (standing === 'own') this.#name('push');
    else this.#named = '';
    this.keeping.opened(version);
  }

  /** Has the address name the document that is open. */
  #name(how: 'push' | 'replace'): void {
    const { id } = this.documents.document;
    this.#named = id;
    const hash = hashOf({ kind: 'document', id });
    this.around.last.set(id);
    if (this.around.address.now() !== hash) this.around.address[how](hash);
  }

  /** A document was changed; one that was a sample or shared, or is a copy, is another one from here on. */
  #changed(): void {
    if (this.documents.standing !== 'own') return;
    if (this.documents.document.id === this.#named) this.keeping.changed();
    else {
      this.#name(
        this.#named === '' && addressOf(this.around.address.now()).kind === 'start' ? 'replace' : 'push',
      );
      this.keeping.opened(0);
    }
    if (this.documents.document.steps.length === 1) this.around.persist();
  }

  #failed(reason: unknown): void {
    const why = reason instanceof Error ? reason.name : '';
    const words =
      why === 'QuotaExceededError'
        ? 'the storage that the browser gives to this page is full'
        : why === 'SecurityError' || why === 'InvalidStateError'
          ? 'this browser does not let the page store anything'
          : `the browser’s storage does not work: ${reason instanceof Error ? reason.message : String(reason)}`;
    this.tell({
      kind: 'problem',
      text: `Your timeline is not kept, for ${words}. It stays here until this tab is closed.`,
      actions: [{ name: 'Save to a file', run: () => void this.saveToFile() }],
    });
  }

  #elsewhere(changed: boolean): void {
    const { id } = this.documents.document;
    this.tell({
      kind: 'news',
      text: changed
        ? 'This timeline was changed in another tab. What you do here is not kept until you choose.'
        : 'This timeline is open in another tab, too. What is done in one is not seen in the other.',
      actions: [
        { name: 'Take what the other tab has', run: () => void this.openDocument(id, true) },
        {
          name: 'Go on with a copy',
          run: () => {
            this.documents.copy();
          },
        },
      ],
    });
  }

  /** Adds events that were copied, perhaps from another timeline. */
  async paste(text: string): Promise<void> {
    const { pastedEvents } = await import('../timeline/pasted.ts');
    const events = pastedEvents(text);
    const [first] = events;
    if (!first || this.readOnly) return;
    const name = events.length === 1 ? `Paste “${first.title}”` : `Paste ${String(events.length)} events`;
    this.change(
      name,
      events.map((event) => ({ kind: 'add event', event })),
    );
    this.select(first.id);
  }

  /** Saves the document, with its articles and steps, as a file. */
  async saveToFile(): Promise<void> {
    const { toDatelineFile } = await import('../formats/dateline-json.ts');
    const name = this.timeline.title.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60) || 'timeline';
    this.around.saveFile(`${name}.dateline.json`, toDatelineFile(this.documents.whole));
  }

  /** What has articles read; loaded with the first of them. Whoever only looks does without. */
  async #reading(work: (articles: Articles) => Promise<void>): Promise<void> {
    try {
      const { Articles: Class } = await import('./articles.svelte.ts');
      this.#articles ??= new Class(this, this.reader);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.tell({
        kind: 'problem',
        text: `What reads articles could not be loaded (${reason}). Your text is still here: reload the page and try again.`,
      });
      return;
    }
    await work(this.#articles);
  }
  /**
   * Reads a text as an article and puts its timeline on screen; of a page's source, the article in it. What was
   * there before stays until the new one stands.
   * @param beside keeps what is there, too
   */
  read(text: string, beside = false): Promise<void> {
    return this.#reading((articles) => articles.read(text, beside));
  }
  /**
   * Opens a file: a timeline, or an article. What is wrong with it is told, and then neither the timeline nor the
   * text in the paste box has changed.
   */
  openFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<void> {
    return this.#reading((articles) => articles.openFile(file));
  }
  /** Says on which day the open article was published: all of it that nobody settled is read anew under that day. */
  publishedOn(day: Day): Promise<void> {
    return this.#reading((articles) => articles.publishedOn(day));
  }
  /** Says of which year a passage of the open article is; null takes it back. Its dates are read anew under it. */
  inYear(passage: Span, year: number | null): Promise<void> {
    return this.#reading((articles) => articles.inYear(passage, year));
  }
  async #readMissing(): Promise<void> {
    if (unreadIn(this.documents.document).length > 0)
      await this.#reading((articles) => articles.readMissing());
  }

  /** Gives up the reading that is under way: what was there stays. */
  cancelReading(): void {
    this.work.cancel();
    this.reader.cancel?.();
  }

  /** What this version of the reader makes of the document that was opened, where that is offered. */
  get offer(): NewReading | null {
    return this.#offer;
  }
  async #offerReading(): Promise<void> {
    const { version } = this.reader;
    if (
      !sourcesUnder(this.documents.document).some(
        ({ source, reader }) => source.text !== null && reader !== version,
      )
    )
      return;
    try {
      const { NewReading: Class } = await import('./new-reading.svelte.ts');
      this.#offer = await Class.of(this, this.reader);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.tell({
        kind: 'problem',
        text: `This timeline was read by another version of Dateline, and could not be read anew (${reason}). It stays as it is.`,
      });
    }
  }
  /** Takes the new reading, or keeps what is there. */
  answerOffer(take: boolean): void {
    if (take) this.#offer?.take();
    else this.#offer?.turnDown();
    this.#offer = null;
  }

  /**
   * Goes to what an address names: at the start and with each step through the history.
   * @param begins the page was just opened: without a name it shows what was open last
   */
  async goTo(hash: string, begins = false): Promise<void> {
    const address = addressOf(hash);
    const last = begins ? this.around.last.get() : null;
    if (begins) void this.draft.recall();
    if (address.kind === 'link') await this.openLink(address.fragment);
    else if (address.kind === 'library') await this.showLibrary();
    else if (address.kind === 'document') await this.openDocument(address.id);
    else if (last !== null) await this.openDocument(last);
    else if (!begins) {
      await this.keeping.flush();
      this.#page = 'timeline';
      await this.#showSample();
      this.keeping.opened(0);
    }
  }

  /** Shows the list of all timelines. */
  async showLibrary(): Promise<void> {
    await this.keeping.flush();
    this.#page = 'library';
    this.tell(null);
    const hash = hashOf({ kind: 'library' });
    if (this.around.address.now() !== hash) this.around.address.push(hash);
  }

  /**
   * Opens one of the reader's documents; what is wrong with it is told, and changes nothing.
   * @param anew also where it is open already: as it is stored
   */
  async openDocument(id: string, anew = false): Promise<void> {
    const { documents } = this;
    await this.keeping.flush();
    if (documents.standing === 'own' && documents.document.id === id && !anew) {
      this.#page = 'timeline';
      this.#name('push');
      return;
    }
    try {
      const { library } = await this.around.store();
      const found = await library.load(id);
      if (found) {
        this.open(found.document, 'own', found.version);
        void this.#offerReading();
      } else {
        if (this.around.last.get() === id) this.around.last.set(null);
        await this.#stay(
          'There is no such timeline in this browser. It was deleted, or made in another one.',
        );
      }
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await this.#stay(`The timeline could not be opened. ${reason}`);
    }
  }

  /** The document that is open was stored otherwise meanwhile: by the list of timelines. */
  async openStored(id: string): Promise<void> {
    const { library } = await this.around.store();
    const found = await library.load(id);
    if (!found) return;
    this.documents.open(found.document, 'own');
    this.keeping.opened(found.version);
  }
  /** A document was deleted: it is not saved again. */
  async forget(id: string): Promise<void> {
    if (this.around.last.get() === id) this.around.last.set(null);
    if (this.documents.document.id !== id) return;
    await this.#showSample();
    this.keeping.opened(0);
  }

  /** What the address names cannot be shown: it names again what is. */
  async #stay(problem: string): Promise<void> {
    this.#page = 'timeline';
    if (this.documents.document.sources.length === 0 && this.#named === '') await this.#showSample();
    const { standing, document } = this.documents;
    const address =
      standing === 'own' ? { kind: 'document' as const, id: document.id } : { kind: 'start' as const };
    this.around.address.replace(hashOf(address));
    this.tell({ kind: 'problem', text: problem });
  }

  /** Saves now all that is not saved yet: the page may be gone soon. */
  async flush(): Promise<void> {
    await Promise.all([this.keeping.flush(), this.draft.flush()]);
  }

  /** Opens the timeline in a link's fragment; what is wrong with it is told, and changes nothing. */
  async openLink(fragment: string): Promise<void> {
    try {
      this.open(documentOf(await decode(fragment), 'shared'), 'shared');
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      await this.#stay(error.message);
    }
  }
}
