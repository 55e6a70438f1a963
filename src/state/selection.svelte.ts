import type { Timeline, TimelineEvent } from '../timeline/model.ts';

/** Which event is selected, which one is pointed at, and which article is open beside them. */
export class Selection {
  #id = $state<string | null>(null);
  #hovered = $state<string | null>(null);
  #article = $state(0);

  /** @param timeline the timeline as it is now; an event that is not on it cannot be selected */
  constructor(private readonly timeline: () => Timeline) {}

  readonly event: TimelineEvent | null = $derived.by(() => {
    const id = this.#id;
    return id === null ? null : (this.timeline().events.find((event) => event.id === id) ?? null);
  });

  get id(): string | null {
    return this.event === null ? null : this.#id;
  }
  get hovered(): string | null {
    return this.#hovered;
  }
  /** Index of the source that is open. */
  get article(): number {
    return Math.max(0, Math.min(this.#article, this.timeline().sources.length - 1));
  }

  /** Selects an event, and opens the article that tells it. */
  select(id: string | null): void {
    this.#id = id;
    this.#article = this.event?.source ?? this.#article;
  }
  hover(id: string | null): void {
    this.#hovered = id;
  }
  /** Opens one of the sources. */
  show(article: number): void {
    this.#article = article;
  }
}
