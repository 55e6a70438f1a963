import { problemOf } from '../article/check.ts';
import { articleIn, decoded, isPage } from '../article/file.ts';
import { readTimelineFile } from '../formats/dateline-json.ts';
import { decode, isShared, LinkError } from '../share/codec.ts';
import type { Day } from '../time/calendar.ts';
import { refreshed, withArticle } from '../timeline/articles.ts';
import { EMPTY, type Timeline, type TimelineEvent } from '../timeline/model.ts';
import { Superseded, type Request } from './annotator.ts';
import { changed, redone, started, undone, type History } from './history.ts';

/** A message for the reader. */
export interface Notice {
  readonly kind: 'problem' | 'news';
  readonly text: string;
}

/** The largest file that is opened, in bytes. */
const MAX_FILE = 20_000_000;

/** The page's own parser. What it makes is inert: nothing of it is run, loaded or shown. */
const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** A run that takes longer than this shows that it is under way, in milliseconds. */
const SLOW = 300;

/**
 * All that the page knows. Components read its fields; every change of the timeline goes through
 * {@link Session.change}, so that each can be taken back.
 */
export class Session {
  #history = $state.raw<History<Timeline>>(started(EMPTY));
  #selected = $state<string | null>(null);
  #hovered = $state<string | null>(null);
  #article = $state(0);
  #notice = $state.raw<Notice | null>(null);
  #running = $state<'no' | 'yes' | 'slow'>('no');
  #writing = $state(false);
  /** the text in the paste box; it outlives every mishap */
  draft = $state('');

  constructor(
    private readonly annotate: (request: Request) => Promise<Timeline>,
    sample: Timeline = EMPTY,
  ) {
    this.#history = started(sample);
  }

  readonly #selectedEvent = $derived.by(() => {
    const id = this.#selected;
    return id === null ? null : (this.#history.now.events.find((event) => event.id === id) ?? null);
  });

  get timeline(): Timeline {
    return this.#history.now;
  }
  get selected(): string | null {
    return this.#selected;
  }
  get selectedEvent(): TimelineEvent | null {
    return this.#selectedEvent;
  }
  /** Which of the sources is open beside the timeline. */
  get article(): number {
    return Math.max(0, Math.min(this.#article, this.timeline.sources.length - 1));
  }
  get hovered(): string | null {
    return this.#hovered;
  }
  get notice(): Notice | null {
    return this.#notice;
  }
  get running(): 'no' | 'yes' | 'slow' {
    return this.#running;
  }
  /** Is the paste box open? */
  get writing(): boolean {
    return this.#writing;
  }
  /** The name of the change that undo would take back, and of the one that redo would make again. */
  get undoable(): string | null {
    return this.#history.past.at(-1)?.name ?? null;
  }
  get redoable(): string | null {
    return this.#history.future[0]?.name ?? null;
  }

  /**
   * The one gateway for every change of the timeline.
   * @param name what it is called for people, on undo and redo
   * @param edit the timeline before → after
   */
  change(name: string, edit: (timeline: Timeline) => Timeline): void {
    this.#history = changed(this.#history, name, edit(this.#history.now));
    this.#keepSelection();
  }
  undo(): void {
    this.#history = undone(this.#history);
    this.#keepSelection();
  }
  redo(): void {
    this.#history = redone(this.#history);
    this.#keepSelection();
  }
  #keepSelection(): void {
    if (this.#selectedEvent === null) this.#selected = null;
    this.#hovered = null;
  }

  /** Selects an event, and opens the article that tells it. */
  select(id: string | null): void {
    this.#selected = id;
    this.#article = this.#selectedEvent?.source ?? this.#article;
  }
  /** Opens one of the sources. */
  show(article: number): void {
    this.#article = article;
  }
  hover(id: string | null): void {
    this.#hovered = id;
  }
  tell(notice: Notice | null): void {
    this.#notice = notice;
  }
  write(open: boolean): void {
    this.#writing = open;
    this.#notice = null;
  }

  /**
   * Reads a text as an article and puts its timeline on screen; of a page's source, the article in it. What was
   * there before stays until the new one stands, and comes back with undo.
   * @param beside keeps what is there, too
   */
  async read(text: string, beside = false): Promise<void> {
    const article = isPage(text) ? await articleIn(text, '', inert) : text;
    const problem = problemOf(article);
    if (problem !== null) {
      this.#notice = { kind: 'problem', text: problem };
      return;
    }
    const request = { text: article, dateline: null };
    await (beside
      ? this.#run(request, 'One more article', withArticle)
      : this.#run(request, 'New article', (_, fresh) => fresh));
    this.#article = this.timeline.sources.length - 1;
  }

  /**
   * Opens a file: a timeline, or an article as text, Markdown or a web page. What is wrong with it is told, and
   * then neither the timeline nor the text in the paste box has changed.
   */
  async openFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<void> {
    const refuse = (text: string) => (this.#notice = { kind: 'problem', text });
    if (file.size > MAX_FILE) {
      refuse(`“${file.name}” is too large. Dateline reads one article, or one timeline, at a time.`);
      return;
    }
    let text: string;
    try {
      const whole = decoded(new Uint8Array(await file.arrayBuffer()));
      if (/\.json$/i.test(file.name)) {
        const read = readTimelineFile(whole);
        if ('problem' in read) refuse(read.problem);
        else this.open(read.timeline, `Opened ${file.name}`);
        return;
      }
      text = await articleIn(whole, file.name, inert);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      refuse(
        `“${file.name}” could not be opened (${reason}). Open it in its own program, and paste its words.`,
      );
      return;
    }
    const problem = text.trim() === '' ? `No words were found in “${file.name}”.` : problemOf(text);
    if (problem !== null) {
      refuse(problem);
      return;
    }
    this.draft = text;
    this.write(true);
    await this.read(text);
  }

  /** Says on which day the open article was published, and resolves anew all of it that the reader has not settled. */
  async publishedOn(day: Day): Promise<void> {
    const index = this.article;
    const text = this.timeline.sources[index]?.text;
    if (text == null) return;
    await this.#run({ text, dateline: day }, 'Change of the publication day', (before, fresh) =>
      refreshed(before, fresh, index),
    );
  }

  async #run(
    request: Request,
    name: string,
    merge: (before: Timeline, fresh: Timeline) => Timeline,
  ): Promise<void> {
    this.#running = 'yes';
    this.#notice = null;
    const clock = setTimeout(() => (this.#running = 'slow'), SLOW);
    try {
      const fresh = await this.annotate(request);
      this.change(name, (before) => merge(before, fresh));
      this.#writing = false;
      this.#running = 'no';
      const found = fresh.sources[0]?.expressions.length ?? 0;
      if (found === 0)
        this.#notice = {
          kind: 'news',
          text: 'No dates or times were found in this text. Is it the whole article? You can add events by hand.',
        };
    } catch (error) {
      // a later request took this one's place, and goes on
      if (error instanceof Superseded) return;
      this.#running = 'no';
      const reason = error instanceof Error ? error.message : String(error);
      this.#notice = {
        kind: 'problem',
        text: `The article could not be read (${reason}). Your text is still here: try again, or a part of it.`,
      };
    } finally {
      clearTimeout(clock);
    }
  }

  /** Opens a timeline from elsewhere: a link or a file. */
  open(timeline: Timeline, name: string): void {
    this.change(name, () => timeline);
    this.#selected = null;
    this.#writing = false;
    this.#notice = null;
  }

  /** Opens the timeline in a link's fragment, if it holds one; what is wrong with it is told, and changes nothing. */
  async openLink(fragment: string): Promise<void> {
    if (!isShared(fragment)) return;
    try {
      this.open(await decode(fragment), 'Shared timeline');
    } catch (error) {
      if (!(error instanceof LinkError)) throw error;
      this.#notice = { kind: 'problem', text: error.message };
    }
  }
}
