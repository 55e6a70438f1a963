import type { Store } from './keeping.svelte.ts';

/** The draft is saved so many ms after the last letter that was typed. */
const SOON = 250;

/** The text in the paste box; it outlives every mishap. */
export class Draft {
  text = $state('');
  #clock: ReturnType<typeof setTimeout> | undefined;
  #unsaved = false;

  /**
   * @param store loads the folder of documents
   * @param failed is told why it could not be stored
   */
  constructor(
    private readonly store: () => Promise<Store>,
    private readonly failed: (reason: unknown) => void,
  ) {}

  /** Sets the text, as somebody typed or opened it. */
  write(text: string): void {
    this.text = text;
    this.#unsaved = true;
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.flush(), SOON);
  }
  /** Saves now what is not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#clock);
    if (!this.#unsaved) return;
    this.#unsaved = false;
    try {
      const { library } = await this.store();
      await library.keepDraft(this.text);
    } catch (error) {
      this.failed(error);
    }
  }
  /** Takes what was stored, unless something was typed already. */
  async recall(): Promise<void> {
    // without storage there is no draft
    const text = await this.store().then(
      ({ library }) => library.draft(),
      () => '',
    );
    if (this.text === '') this.text = text;
  }
}
