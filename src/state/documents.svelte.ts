import { documentOf, redone, stepped, undone, type Document, type View } from '../timeline/document.ts';
import { folded, type Folded } from '../timeline/fold.ts';
import { EMPTY, type Timeline } from '../timeline/model.ts';
import { freshId } from '../timeline/ref.ts';
import type { Change } from '../timeline/step.ts';

/** A document on screen: a reader's own, which may be changed, or one that somebody else sent or set out. */
export type Standing = 'own' | 'sample' | 'shared';

const same = (document: Document): Document => document;

/**
 * The document that is open. Every change of it goes through {@link Documents.change}, so that each can be taken
 * back. A sample or a shared timeline becomes a document of the reader's own with the first change.
 */
export class Documents {
  #document = $state.raw<Document>(documentOf(EMPTY, 'empty'));
  #standing = $state<Standing>('sample');
  #preview = $state.raw<readonly Change[]>([]);
  #view = $state.raw<View>({});
  #openings = $state(0);
  readonly #folded: Folded = $derived(folded(this.#document, this.#preview));

  /**
   * @param changed is told of each change of the document, not of another one being opened
   * @param looked is told when it is looked at otherwise
   */
  constructor(
    private readonly changed: () => void = () => undefined,
    private readonly looked: () => void = () => undefined,
  ) {}

  /** All that is there but how it is looked at now, which is {@link Documents.view}. */
  get document(): Document {
    return this.#document;
  }
  get view(): View {
    return this.#view;
  }
  /** The document with how it is looked at now, as it is saved. */
  get whole(): Document {
    return { ...this.#document, view: this.#view };
  }
  /** Counts the documents that were put on screen. */
  get openings(): number {
    return this.#openings;
  }
  get standing(): Standing {
    return this.#standing;
  }
  get timeline(): Timeline {
    return this.#folded.timeline;
  }
  /** Corrections of events that are no longer read. */
  get unplaced(): Folded['unplaced'] {
    return this.#folded.unplaced;
  }
  /** Pairs of events that may be one happening, and nobody said so yet. */
  get offers(): Folded['offers'] {
    return this.#folded.offers;
  }
  /** The name of the step that undo would take back, and of the one that redo would make again. */
  get undoable(): string | null {
    return this.#document.steps[this.#document.done - 1]?.name ?? null;
  }
  get redoable(): string | null {
    return this.#document.steps[this.#document.done]?.name ?? null;
  }

  /** Puts another document on screen. */
  open(document: Document, standing: Standing): void {
    this.#preview = [];
    this.#document = document;
    this.#standing = standing;
    this.#view = document.view;
    this.#openings++;
  }

  /**
   * The one gateway for every change of the timeline.
   * @param name what the step is called for people, on undo and redo
   * @param changes what is done, all of it at once
   * @param bring adds the sources and readings that the changes speak of
   */
  change(name: string, changes: readonly Change[], bring: (document: Document) => Document = same): void {
    this.#preview = [];
    if (changes.length === 0) return;
    this.#document = stepped(bring(this.#own()), { name, changes });
    this.#standing = 'own';
    this.changed();
  }
  /** Shows changes that are not made yet, as a drag does until it is let go; none shows what is there. */
  preview(changes: readonly Change[]): void {
    this.#preview = changes;
  }
  undo(): void {
    this.#preview = [];
    this.#document = undone(this.#document);
    this.changed();
  }
  redo(): void {
    this.#preview = [];
    this.#document = redone(this.#document);
    this.changed();
  }
  /** Goes on with a copy, which is the reader's own. */
  copy(): void {
    this.#document = { ...this.#document, id: freshId() };
    this.#standing = 'own';
    this.changed();
  }
  #own(): Document {
    return this.#standing === 'own' ? this.#document : { ...this.#document, id: freshId() };
  }
  /** Adds readings that the document needs for what it is already: no step. */
  bring(add: (document: Document) => Document): void {
    this.#document = add(this.#document);
    this.changed();
  }
  /** Remembers how it is looked at: no step, and no change of the document. */
  look(view: View): void {
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    if (this.#standing === 'own') this.looked();
  }
}
