/** A message for the reader, with what can be done about it. */
export interface Notice {
  readonly kind: 'problem' | 'news';
  readonly text: string;
  readonly actions?: readonly { readonly name: string; readonly run: () => void }[];
}

/** What is to be said now: the last thing that was, until it is dismissed or another one comes. */
export class Notices {
  #now = $state.raw<Notice | null>(null);

  get now(): Notice | null {
    return this.#now;
  }
  /** Says something; null takes back what was said. */
  tell(notice: Notice | null): void {
    this.#now = notice;
  }
}
