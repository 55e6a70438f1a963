import { problemOf } from '../article/check.ts';
import { articleIn, isPage } from '../article/file.ts';
import { decode, LinkError } from '../share/codec.ts';
import type { Day } from '../time/calendar.ts';
import { documentOf, freeSourceId, readingOf, withReading, type Document } from '../timeline/document.ts';
import { sourcesUnder, unreadIn, type Under } from '../timeline/composed.ts';
import type { FoundPlace, Timeline, TimelineEvent } from '../timeline/model.ts';
import { freshId } from '../timeline/ref.ts';
import type { Change } from '../timeline/step.ts';
import { addressOf, hashOf } from './address.ts';
import { Superseded, type Request } from './annotator.ts';
import { Documents } from './documents.svelte.ts';
import { Draft } from './draft.svelte.ts';
import { Keeping } from './keeping.svelte.ts';
import { Notices, type Notice } from './notices.svelte.ts';
import { openedFile } from './opened.ts';
import { Selection } from './selection.svelte.ts';
import { isNamed, NOWHERE, type Surroundings } from './surroundings.ts';
import { Cancelled, Work, type Running } from './work.svelte.ts';

/** What reads articles. */
export interface Reader {
  readonly annotate: (request: Request) => Promise<Timeline>;
  /** the places whose names have some words in them, the likeliest first */
  readonly searchPlaces?: (words: string) => Promise<readonly FoundPlace[]>;
  /** its version: another one may read otherwise */
  readonly version: string;
}

/** The page's own parser. What it makes is inert: nothing of it is run, loaded or shown. */
const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html');

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
  #writing = $state(false);
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
  /** Is the paste box open? */
  get writing(): boolean {
    return this.#writing;
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
    this.#writing = open;
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
    this.#writing = false;
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

  /**
   * Reads a text as an article and puts its timeline on screen; of a page's source, the article in it. What was
   * there before stays until the new one stands.
   * @param beside keeps what is there, too
   */
  async read(text: string, beside = false): Promise<void> {
    const article = isPage(text) ? await articleIn(text, '', inert) : text;
    const problem = problemOf(article);
    if (problem !== null) {
      this.tell({ kind: 'problem', text: problem });
      return;
    }
    await this.#reading({ text: article, dateline: null }, (fresh) => {
      const reader = this.reader.version;
      if (!beside) {
        this.open(documentOf(fresh, freshId(), reader));
        return;
      }
      const id = freeSourceId(this.documents.document);
      const reading = readingOf(fresh, { source: id, day: null, years: [], reader });
      this.change('One more article', [{ kind: 'article', source: id, present: true }], (document) =>
        withReading(
          { ...document, sources: [...document.sources, { id, text: article, later: true }] },
          reading,
        ),
      );
      this.show(this.timeline.sources.length - 1);
    });
  }

  /**
   * Opens a file: a timeline, or an article. What is wrong with it is told, and then neither the timeline nor the
   * text in the paste box has changed.
   */
  async openFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<void> {
    const opened = await openedFile(file, inert);
    if ('problem' in opened) this.tell({ kind: 'problem', text: opened.problem });
    else if ('document' in opened) this.open(opened.document);
    else {
      this.draft.write(opened.article);
      this.write(true);
      await this.read(opened.article);
    }
  }

  /** Says on which day the open article was published: all of it that nobody settled is read anew under that day. */
  async publishedOn(day: Day): Promise<void> {
    const source = this.timeline.sources[this.article]?.id;
    const under = sourcesUnder(this.documents.document).find((one) => one.source.id === source);
    if (!under || under.source.text === null) return;
    await this.#readUnder({ ...under, day, reader: this.reader.version }, (bring) => {
      const changes: Change[] = [{ kind: 'dateline', source: under.source.id, day }];
      if (under.reader !== this.reader.version)
        changes.push({ kind: 'reader', source: under.source.id, reader: this.reader.version });
      this.change('Change of the publication day', changes, bring);
    });
  }

  /** Makes the readings that the document needs and does not have. */
  async #readMissing(): Promise<void> {
    for (const under of unreadIn(this.documents.document))
      if (under.reader === this.reader.version)
        await this.#readUnder(under, (bring) => {
          this.documents.bring(bring);
        });
  }

  #readUnder(under: Under, done: (bring: (document: Document) => Document) => void): Promise<void> {
    const { source, day, years, reader } = under;
    return this.#reading({ text: source.text ?? '', dateline: day }, (fresh) => {
      const reading = readingOf(fresh, { source: source.id, day, years, reader });
      done((document) => withReading(document, reading));
    });
  }

  /** Has an article read, and hands on what was read, unless a document was opened meanwhile. */
  async #reading(request: Request, done: (fresh: Timeline) => void): Promise<void> {
    this.tell(null);
    try {
      const fresh = await this.work.run(() => this.reader.annotate(request));
      done(fresh);
      this.#writing = false;
      const found = fresh.sources[0]?.expressions.length ?? 0;
      if (found === 0)
        this.tell({
          kind: 'news',
          text: 'No dates or times were found in this text. Is it the whole article? You can add events by hand.',
        });
    } catch (error) {
      // a later request took this one's place and goes on, or the reader wanted no more of it
      if (error instanceof Superseded || error instanceof Cancelled) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.tell({
        kind: 'problem',
        text: `The article could not be read (${reason}). Your text is still here: try again, or a part of it.`,
      });
    }
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
      if (found) this.open(found.document, 'own', found.version);
      else {
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
