import { problemOf } from '../article/check.ts';
import { articleIn, isPage } from '../article/file.ts';
import { decode, LinkError } from '../share/codec.ts';
import type { Day } from '../time/calendar.ts';
import { documentOf, freeSourceId, readingOf, withReading, type Document } from '../timeline/document.ts';
import { sourcesUnder, unreadIn, type Under } from '../timeline/composed.ts';
import type { Timeline, TimelineEvent } from '../timeline/model.ts';
import { freshId } from '../timeline/ref.ts';
import type { Change } from '../timeline/step.ts';
import { addressOf } from './address.ts';
import { Superseded, type Request } from './annotator.ts';
import { Documents } from './documents.svelte.ts';
import { Notices, type Notice } from './notices.svelte.ts';
import { openedFile } from './opened.ts';
import { Selection } from './selection.svelte.ts';
import { Cancelled, Work, type Running } from './work.svelte.ts';

/** What reads articles. */
export interface Reader {
  readonly annotate: (request: Request) => Promise<Timeline>;
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
  readonly documents = new Documents();
  readonly selection = new Selection(() => this.documents.timeline);
  readonly work = new Work();
  readonly notices = new Notices();
  #writing = $state(false);
  /** the text in the paste box; it outlives every mishap */
  draft = $state('');

  constructor(
    private readonly reader: Reader,
    sample?: Timeline,
  ) {
    if (sample) this.documents.open(documentOf(sample, 'sample', reader.version), 'sample');
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

  /** Puts another document on screen. */
  open(document: Document, standing: Documents['standing'] = 'own'): void {
    this.documents.open(document, standing);
    this.selection.select(null);
    this.#writing = false;
    this.tell(null);
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
      this.draft = opened.article;
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

  /** Goes to what an address names; one that names nothing leaves what is there. */
  async goTo(hash: string): Promise<void> {
    const address = addressOf(hash);
    if (address.kind === 'link') await this.openLink(address.fragment);
  }

  /** Opens the timeline in a link's fragment; what is wrong with it is told, and changes nothing. */
  async openLink(fragment: string): Promise<void> {
    try {
      this.open(documentOf(await decode(fragment), 'shared'), 'shared');
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      this.tell({ kind: 'problem', text: error.message });
    }
  }
}
