import { problemOf } from '../article/check.ts';
import { articleIn, isPage } from '../article/file.ts';
import type { Day } from '../time/calendar.ts';
import { sourcesUnder, unreadIn, type Under } from '../timeline/composed.ts';
import { documentOf, freeSourceId, readingOf, withReading, type Document } from '../timeline/document.ts';
import type { Span, Timeline } from '../timeline/model.ts';
import { freshId } from '../timeline/ref.ts';
import type { Change } from '../timeline/step.ts';
import { Superseded, type Request } from './annotator.ts';
import { openedFile } from './opened.ts';
import type { Reader, Session } from './session.svelte.ts';
import { Cancelled } from './work.svelte.ts';

/** The page's own parser. What it makes is inert: nothing of it is run, loaded or shown. */
const inert = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** What the reader is asked for a source, as the steps have it. */
export const requestOf = ({ source, day, years }: Under): Request => ({
  text: source.text ?? '',
  dateline: day,
  years: years.map(({ passage, year }) => ({ ...passage, year })),
});

/** Has articles read, and their readings made anew under another day or year. Loaded with the first of them. */
export class Articles {
  constructor(
    private readonly session: Session,
    private readonly reader: Reader,
  ) {}

  /** See {@link Session.read}. */
  async read(text: string, beside: boolean): Promise<void> {
    const { session } = this;
    const article = isPage(text) ? await articleIn(text, '', inert) : text;
    const problem = problemOf(article);
    if (problem !== null) {
      session.tell({ kind: 'problem', text: problem });
      return;
    }
    await this.#reading({ text: article, dateline: null }, (fresh) => {
      const reader = this.reader.version;
      if (!beside) {
        session.open(documentOf(fresh, freshId(), reader));
        return;
      }
      const id = freeSourceId(session.documents.document);
      const reading = readingOf(fresh, { source: id, day: null, years: [], reader });
      session.change('One more article', [{ kind: 'article', source: id, present: true }], (document) =>
        withReading(
          { ...document, sources: [...document.sources, { id, text: article, later: true }] },
          reading,
        ),
      );
      session.show(session.timeline.sources.length - 1);
    });
  }

  /** See {@link Session.openFile}. */
  async openFile(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<void> {
    const { session } = this;
    const opened = await openedFile(file, inert);
    if ('problem' in opened) session.tell({ kind: 'problem', text: opened.problem });
    else if ('document' in opened) session.open(opened.document);
    else {
      session.draft.write(opened.article);
      session.write(true);
      await this.read(opened.article, false);
    }
  }

  /** See {@link Session.publishedOn}. */
  publishedOn(day: Day): Promise<void> {
    return this.#anew('Change of the publication day', (under) => [
      { ...under, day },
      { kind: 'dateline', source: under.source.id, day },
    ]);
  }

  /** See {@link Session.inYear}. */
  inYear(passage: Span, year: number | null): Promise<void> {
    return this.#anew(year === null ? 'Forget the year' : `This is ${String(year)}`, (under) => {
      const others = under.years.filter((one) => one.passage.start !== passage.start);
      const years = year === null ? others : [{ passage, year }, ...others];
      return [
        { ...under, years },
        { kind: 'year', source: under.source.id, passage, year },
      ];
    });
  }

  /** Reads the open article under something else that somebody says of it, as one step. */
  async #anew(name: string, said: (under: Under) => [Under, Change]): Promise<void> {
    const { session } = this;
    const reader = this.reader.version;
    const source = session.timeline.sources[session.article]?.id;
    const under = sourcesUnder(session.documents.document).find((one) => one.source.id === source);
    if (!under || under.source.text === null) return;
    const [then, change] = said({ ...under, reader });
    await this.#readUnder(then, (bring) => {
      const changes: Change[] = [change];
      if (under.reader !== reader) changes.push({ kind: 'reader', source: under.source.id, reader });
      session.change(name, changes, bring);
    });
  }

  /** Makes the readings that the document needs and does not have. */
  async readMissing(): Promise<void> {
    const { documents } = this.session;
    for (const under of unreadIn(documents.document))
      if (under.reader === this.reader.version)
        await this.#readUnder(under, (bring) => {
          documents.bring(bring);
        });
  }

  #readUnder(under: Under, done: (bring: (document: Document) => Document) => void): Promise<void> {
    const { source, day, years, reader } = under;
    return this.#reading(requestOf(under), (fresh) => {
      const reading = readingOf(fresh, { source: source.id, day, years, reader });
      done((document) => withReading(document, reading));
    });
  }

  /** Has an article read, and hands on what was read, unless a document was opened meanwhile. */
  async #reading(request: Request, done: (fresh: Timeline) => void): Promise<void> {
    const { session } = this;
    session.tell(null);
    try {
      const fresh = await session.work.run(() => this.reader.annotate(request));
      done(fresh);
      session.writing = false;
      const found = fresh.sources[0]?.expressions.length ?? 0;
      if (found === 0)
        session.tell({
          kind: 'news',
          text: 'No dates or times were found in this text. Is it the whole article? You can add events by hand.',
        });
    } catch (error) {
      // a later request took this one's place and goes on, or the reader wanted no more of it
      if (error instanceof Superseded || error instanceof Cancelled) return;
      const reason = error instanceof Error ? error.message : String(error);
      session.tell({
        kind: 'problem',
        text: `The article could not be read (${reason}). Your text is still here: try again, or a part of it.`,
      });
    }
  }
}
