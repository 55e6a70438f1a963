import { SvelteMap } from 'svelte/reactivity';
import {
  newStopForm,
  newStopStep,
  readStopForm,
  stopFormOf,
  stopStep,
  type StopForm,
  type StopProblem,
} from '../timeline/correct/stop-form.ts';
import { deleteLegStep, deleteStopStep, moveStopStep } from '../timeline/correct/steps.ts';
import type { Leg, Stop, Timeline, TimelineEvent } from '../timeline/model.ts';
import type { Step } from '../timeline/step.ts';
import type { Session } from './session.svelte.ts';

/** The stop whose card is open: one of the trip, or one that is to be added behind another one. */
export type OpenStop =
  | { readonly kind: 'stop'; readonly id: string }
  | {
      readonly kind: 'new';
      readonly after: string | null;
      readonly traveller: string;
      readonly event: string | null;
    };

/** Correcting the trip: the stop whose card is open, and what is typed in the forms. Each correction is a step. */
export class TripEditor {
  readonly #forms = new SvelteMap<string, StopForm>();
  #open = $state.raw<{ readonly stop: OpenStop; readonly beside: string | null } | null>(null);

  /**
   * @param take makes a step of the session, and says what was done
   */
  constructor(
    private readonly session: Session,
    private readonly take: (step: Step | null) => void,
  ) {}

  get #timeline(): Timeline {
    return this.session.timeline;
  }
  #stop(id: string | null): Stop | null {
    return this.#timeline.stops.find((stop) => stop.id === id) ?? null;
  }
  /** The open card; what is selected after it takes its place, and the form keeps what is typed. */
  readonly open: OpenStop | null = $derived.by(() => {
    const open = this.#open;
    if (!open || open.beside !== this.session.selected) return null;
    const { stop } = open;
    return stop.kind === 'new' || this.#stop(stop.id) ? stop : null;
  });
  #key(open: OpenStop): string {
    const own =
      open.kind === 'stop' ? open.id : `new ${open.traveller} ${open.after ?? ''} ${open.event ?? ''}`;
    return `${this.session.documents.document.id} ${own}`;
  }
  #show(stop: OpenStop, made: () => StopForm): void {
    this.#open = { stop, beside: this.session.selected };
    const key = this.#key(stop);
    if (this.#forms.has(key)) return;
    const form = $state(made());
    this.#forms.set(key, form);
  }

  /** The leg that leads to a stop; null where none does. */
  legTo(stop: Stop): Leg | null {
    return this.#timeline.legs.find(({ to }) => to === stop.id) ?? null;
  }
  /** Opens the card of a stop. */
  edit(stop: Stop): void {
    this.#show({ kind: 'stop', id: stop.id }, () =>
      stopFormOf(stop, this.legTo(stop), this.#timeline.dateStyle),
    );
  }
  /** Opens the card of a stop that is to be added: of an event, or behind another stop. */
  add({ after = null, event = null }: { after?: Stop | null; event?: TimelineEvent | null } = {}): void {
    const traveller =
      after?.traveller ?? event?.participants[0] ?? this.#timeline.stops.at(-1)?.traveller ?? '';
    const open = { kind: 'new', after: after?.id ?? null, traveller, event: event?.id ?? null } as const;
    this.#show(open, () => newStopForm(traveller, event, this.#timeline.dateStyle));
  }
  close(): void {
    if (this.#open) this.#forms.delete(this.#key(this.#open.stop));
    this.#open = null;
  }

  /** The form of the open card. */
  get form(): StopForm | null {
    return this.open ? (this.#forms.get(this.#key(this.open)) ?? null) : null;
  }
  /** The day of publication of the article that tells the open stop, else of the first one. */
  get now(): number | null {
    const source = this.open?.kind === 'stop' ? this.#stop(this.open.id)?.source : null;
    return this.#timeline.sources[source ?? 0]?.dateline?.day ?? null;
  }
  /** Saves the open form: null where that is done, else what is wrong; the form then stays open. */
  save(): StopProblem | null {
    const { open, form } = this;
    if (!open || !form) return null;
    const stop = open.kind === 'stop' ? this.#stop(open.id) : null;
    const told = readStopForm(
      form,
      stop ?? { arrive: null, depart: null },
      this.now,
      this.#timeline.dateStyle,
    );
    if ('problem' in told) return told;
    if (stop) this.take(stopStep(this.#timeline, stop, told));
    else if (open.kind === 'new') this.take(newStopStep(this.#timeline, told, this.#stop(open.after))[0]);
    this.close();
    return null;
  }

  /** Moves a stop among those of its traveller; null where there is no way to go. */
  move(stop: Stop, by: 1 | -1): void {
    this.take(moveStopStep(this.#timeline, stop, by));
  }
  canMove = (stop: Stop, by: 1 | -1): boolean => moveStopStep(this.#timeline, stop, by) !== null;
  delete(stop: Stop): void {
    this.#gone(deleteStopStep(this.#timeline, stop), `Deleted the stop in ${stop.place.name}.`);
  }
  deleteLeg(stop: Stop): void {
    const leg = this.legTo(stop);
    if (leg) this.#gone(deleteLegStep(this.#timeline, leg), `Deleted the leg to ${stop.place.name}.`);
  }
  #gone(step: Step | null, text: string): void {
    this.close();
    this.take(step);
    this.session.tell({
      kind: 'news',
      text,
      actions: [
        {
          name: 'Undo',
          run: () => {
            this.session.undo();
          },
        },
      ],
    });
  }
}
