import {
  addBandStep,
  addLaneStep,
  deleteBandStep,
  deleteLaneStep,
  editBandStep,
  editLaneStep,
  moveLaneStep,
} from '../timeline/correct/lane-steps.ts';
import { readEnds } from '../timeline/correct/event-form.ts';
import type { Band, OwnLane, Timeline, TimelineEvent, When } from '../timeline/model.ts';
import type { Step } from '../timeline/step.ts';
import type { Session } from './session.svelte.ts';

/** What is typed for a period: all as it was typed. */
export interface PeriodForm {
  name: string;
  starts: string;
  ends: string;
  /** which of several readings of the time is meant, by its words */
  meant: string;
}

/** Lanes of one's own, and periods behind the axis: each change of them is a step. */
export class OwnLanes {
  /** @param take makes a step of the session, and says what was done */
  constructor(
    private readonly session: Session,
    private readonly take: (step: Step | null) => void,
  ) {}

  get #timeline(): Timeline {
    return this.session.timeline;
  }
  /** Makes a lane, with some events in it. */
  add(name: string, events: readonly TimelineEvent[] = []): void {
    this.take(addLaneStep(this.#timeline, name, events)[0]);
  }
  edit(lane: OwnLane, fields: Partial<Omit<OwnLane, 'id'>>): void {
    if (fields.name !== '') this.take(editLaneStep(lane, fields));
  }
  canMove = (lane: OwnLane, by: 1 | -1): boolean => moveLaneStep(this.#timeline, lane, by) !== null;
  move(lane: OwnLane, by: 1 | -1): void {
    this.take(moveLaneStep(this.#timeline, lane, by));
  }
  delete(lane: OwnLane): void {
    this.take(deleteLaneStep(lane));
  }

  /** The time of a period as it was typed, or what is wrong, for people. */
  #when({ starts, ends, meant }: PeriodForm): When | { readonly problem: string } {
    const now = this.#timeline.sources[0]?.dateline?.day ?? null;
    const read = readEnds(starts, ends, now, this.#timeline.dateStyle);
    if ('problem' in read) return read;
    const [first, ...more] = read.readings;
    const reading = more.length === 0 ? first : read.readings.find(({ words }) => words === meant);
    if (!reading) return { problem: 'Say which of the two times is meant.' };
    return reading.when.start === null ? { problem: 'Say when the period is.' } : reading.when;
  }
  /**
   * Adds a period, or changes one, as it was typed.
   * @returns what is wrong, for people; null where it is done
   */
  savePeriod(form: PeriodForm, band: Band | null = null): string | null {
    const name = form.name.trim();
    if (name === '') return 'Give the period a name.';
    const when = this.#when(form);
    if ('problem' in when) return when.problem;
    this.take(band ? editBandStep(band, { name, when }) : addBandStep(this.#timeline, { name, when })[0]);
    return null;
  }
  colourPeriod(band: Band, colour: string): void {
    this.take(editBandStep(band, { colour }));
  }
  deletePeriod(band: Band): void {
    this.take(deleteBandStep(band));
  }
}
