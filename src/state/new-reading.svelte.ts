import { sourcesUnder } from '../timeline/composed.ts';
import { differencesOf, type Differences } from '../timeline/differences.ts';
import { readingOf, stepped, withReading, type ArticleReading, type Document } from '../timeline/document.ts';
import { fold } from '../timeline/fold.ts';
import type { Step } from '../timeline/step.ts';
import { requestOf } from './articles.svelte.ts';
import { Superseded } from './annotator.ts';
import type { Reader, Session } from './session.svelte.ts';

/** What this version of the reader makes of a document that another one read: taken only when it is asked for. */
export class NewReading {
  private constructor(
    private readonly session: Session,
    private readonly version: string,
    private readonly readings: readonly ArticleReading[],
    readonly differences: Differences,
  ) {}

  /**
   * Reads the articles of the open document anew, where another version of the reader read them.
   * @returns null where there is nothing to read, nothing is different, it was turned down, or it is no longer wanted
   */
  static async of(session: Session, reader: Reader): Promise<NewReading | null> {
    const { document, timeline } = session.documents;
    const { version } = reader;
    if (document.turnedDown === version) return null;
    const older = sourcesUnder(document).filter(
      (under) => under.source.text !== null && under.reader !== version,
    );
    const readings: ArticleReading[] = [];
    try {
      for (const under of older) {
        const { source, day, years } = under;
        const fresh = await reader.annotate(requestOf(under));
        readings.push(readingOf(fresh, { source: source.id, day, years, reader: version }));
      }
    } catch (error) {
      // what is asked for meanwhile comes first: it is offered when the document is opened again
      if (error instanceof Superseded) return null;
      throw error;
    }
    if (session.documents.document !== document || readings.length === 0) return null;
    const after = fold(stepped(withReadings(document, readings), stepTo(readings)));
    const differences = differencesOf(timeline, after);
    const { added, gone, changed } = differences;
    return added.length + gone.length + changed.length === 0
      ? null
      : new NewReading(session, version, readings, differences);
  }

  /** Takes it, as one step: corrections stay. */
  take(): void {
    const { name, changes } = stepTo(this.readings);
    this.session.change(name, changes, (document) => withReadings(document, this.readings));
  }
  /** Keeps what is there; this version is not offered again. */
  turnDown(): void {
    this.session.documents.bring((document) => ({ ...document, turnedDown: this.version }));
  }
}

const withReadings = (document: Document, readings: readonly ArticleReading[]): Document =>
  readings.reduce(withReading, document);
/** The step that puts readings in force. */
const stepTo = (readings: readonly ArticleReading[]): Step => ({
  name: 'New reading',
  changes: readings.flatMap(({ source, reader }) =>
    source === null ? [] : [{ kind: 'reader', source, reader }],
  ),
});
