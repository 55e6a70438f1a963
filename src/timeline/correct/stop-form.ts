import { bounds } from '../../time/timex.ts';
import type { Day } from '../../time/calendar.ts';
import type { DateStyle, Leg, Place, Stop, StopStatus, Timeline, TimelineEvent, When } from '../model.ts';
import { legRef, stopRef } from '../ref.ts';
import type { Change, LegFields, Step, StopFields } from '../step.ts';
import { placeInWords, valueInWords } from '../words.ts';
import { placeTyped, readEnds } from './event-form.ts';
import { addStopStep, editStopStep } from './steps.ts';

/** What stands in the fields of an open form of a stop; all that is typed is kept as it was typed. */
export interface StopForm {
  traveller: string;
  placeWords: string;
  place: Place | null;
  /** '' for a time that is not told */
  arrives: string;
  leaves: string;
  /** which of several readings of the times is meant, by its words; '' until that was said */
  meant: string;
  status: StopStatus;
  /** how the traveller came [train]; '' where it is not told */
  how: string;
  note: string;
}

/** What a form says of a stop, and of the way there. */
export interface StopTold {
  readonly stop: Omit<StopFields, 'partOf' | 'reviewed'>;
  readonly mode: string | null;
}

/** What is wrong with a form, for people, and in which field. */
export interface StopProblem {
  readonly field: 'traveller' | 'place' | 'arrives' | 'meant';
  readonly problem: string;
}

const told = (value: string | null, style?: DateStyle) => (value === null ? '' : valueInWords(value, style));

/** A form for a stop as it is. @param leg the way there, where there is one */
export function stopFormOf(stop: Stop, leg: Leg | null, style?: DateStyle): StopForm {
  return {
    traveller: stop.traveller,
    placeWords: placeInWords(stop.place),
    place: stop.place,
    arrives: told(stop.arrive, style),
    leaves: told(stop.depart, style),
    meant: '',
    status: stop.status,
    how: leg?.mode ?? '',
    note: stop.note ?? '',
  };
}

/**
 * A form for a stop that is to be added.
 * @param traveller who goes there
 * @param event what tells it, where somebody makes a stop of an event
 */
export function newStopForm(traveller: string, event: TimelineEvent | null, style?: DateStyle): StopForm {
  const { start = null, end = null } = event?.when ?? {};
  return {
    traveller,
    placeWords: event?.place ? placeInWords(event.place) : '',
    place: event?.place ?? null,
    arrives: told(start, style),
    leaves: end === null || end === start || end === '..' ? '' : told(end, style),
    meant: '',
    status: event?.status === 'planned' || event?.status === 'cancelled' ? event.status : 'happened',
    how: '',
    note: '',
  };
}

/** Arrival and departure out of a stretch: an end that was not typed is not told. */
function stayOf(form: StopForm, { start, end }: When): Pick<Stop, 'arrive' | 'depart'> {
  const wholeInOne = end !== start && end !== '..';
  const leaves = form.leaves.trim() !== '' || wholeInOne;
  return {
    arrive: form.arrives.trim() === '' ? null : start,
    depart: leaves && end !== '..' ? end : null,
  };
}

/** The times of a form: what was typed, unless that says no more than what is there already. */
function timesOf(
  form: StopForm,
  stop: Pick<Stop, 'arrive' | 'depart'>,
  now: Day | null,
  style?: DateStyle,
): Pick<Stop, 'arrive' | 'depart'> | StopProblem {
  const [arrives, leaves] = [form.arrives.trim(), form.leaves.trim()];
  if (arrives === told(stop.arrive, style) && leaves === told(stop.depart, style))
    return { arrive: stop.arrive, depart: stop.depart };
  if (arrives === '' && leaves === '') return { arrive: null, depart: null };
  // of a departure alone nothing is said of when the stay began
  const read = arrives === '' ? readEnds(leaves, '', now, style) : readEnds(arrives, leaves, now, style);
  if ('problem' in read) return { field: 'arrives', problem: read.problem };
  const [first, ...more] = read.readings;
  const meant = more.length === 0 ? first : read.readings.find(({ words }) => words === form.meant);
  if (!meant) return { field: 'meant', problem: 'Say which of the two times is meant.' };
  const stay = stayOf(form, meant.when);
  const ends = [stay.arrive, stay.depart].filter((value) => value !== null);
  return ends.every((value) => bounds(value) !== null)
    ? stay
    : { field: 'arrives', problem: 'Write a day, like 12 February 2015, or leave the field empty.' };
}

/**
 * Reads a form.
 * @param form what was typed
 * @param stop its times when the form was opened; none for a stop that is to be added
 * @param now the day of publication, on which typed times hang
 * @returns all fields, or the first thing that is wrong
 */
export function readStopForm(
  form: StopForm,
  stop: Pick<Stop, 'arrive' | 'depart'>,
  now: Day | null,
  style?: DateStyle,
): StopTold | StopProblem {
  const traveller = form.traveller.trim();
  if (traveller === '') return { field: 'traveller', problem: 'Say who travels.' };
  const place = placeTyped(form);
  if (place === null) return { field: 'place', problem: 'Say where the stop is.' };
  const times = timesOf(form, stop, now, style);
  if ('problem' in times) return times;
  const how = form.how.trim();
  return {
    stop: { traveller, place, ...times, status: form.status, note: form.note.trim() },
    mode: how === '' ? null : how,
  };
}

/**
 * What a form says of a stop as one step: its fields, and how one came there; a way whose stop becomes planned, or no
 * longer is, does the same.
 * @returns null where nothing changes
 */
export function stopStep(timeline: Timeline, stop: Stop, { stop: fields, mode }: StopTold): Step | null {
  const { note, ...rest } = fields;
  const own = editStopStep(timeline, stop, note === (stop.note ?? '') ? rest : fields);
  const { status } = fields;
  const way = status !== stop.status && status !== 'cancelled' ? { status } : {};
  const changes = [...(own?.changes ?? []), ...wayChanges(timeline, stop, mode, way)];
  return changes.length === 0 ? null : { name: `Edit the stop in ${fields.place.name}`, changes };
}

/** The changes of the way to a stop; where there is none yet, it is made as soon as one says how. */
function wayChanges(
  timeline: Timeline,
  stop: Stop,
  mode: string | null,
  more: Partial<LegFields>,
): readonly Change[] {
  const leg = timeline.legs.find(({ to }) => to === stop.id);
  const of = leg && legRef(timeline, leg);
  if (leg && of) {
    const fields = { ...more, ...(mode !== leg.mode && { mode }) };
    return (Object.keys(fields) as (keyof LegFields)[]).map(
      (field) => ({ kind: 'set leg', of, field, to: fields[field], from: 'typed' }) as Change,
    );
  }
  const before = stopBefore(timeline, stop);
  if (mode === null || !before) return [];
  const { depart: departs } = before;
  const ends = { from: stopRef(timeline, before), to: stopRef(timeline, stop) };
  const { arrive: arrives, status } = stop;
  return [{ kind: 'add leg', leg: { ...ends, departs, arrives, mode, status } }];
}

/** The last stop that a traveller made before this one; null where it is the first. */
function stopBefore({ stops }: Timeline, stop: Stop): Stop | null {
  const own = stops.filter(({ traveller, status }) => traveller === stop.traveller && status !== 'cancelled');
  return own[own.indexOf(stop) - 1] ?? null;
}

/** Where a stop belongs among those of its traveller: behind the last one that begins no later, else where it was asked for. */
function placeAmong(
  { stops }: Timeline,
  { traveller, arrive }: StopTold['stop'],
  asked: Stop | null,
): Stop | null {
  const own = stops.filter((stop) => stop.traveller === traveller);
  const when = arrive === null ? null : bounds(arrive);
  const beginsBy = (stop: Stop) => {
    const value = stop.arrive ?? stop.depart;
    const began = value === null ? null : bounds(value);
    return when !== null && began !== null && began.from <= when.from;
  };
  if (when === null) return asked?.traveller === traveller ? asked : (own.at(-1) ?? null);
  return (
    own.findLast(beginsBy) ?? (own.some(({ arrive: told }) => told !== null) ? null : (own.at(-1) ?? null))
  );
}

/**
 * A stop added as a form tells it, and its id: in order of time, and without a time behind the one it was asked for at.
 * @param asked the stop behind which it was asked for; null for the last of its traveller
 */
export function newStopStep(
  timeline: Timeline,
  { stop, mode }: StopTold,
  asked: Stop | null,
): [Step, string] {
  const before = placeAmong(timeline, stop, asked);
  const [step, id] = addStopStep(timeline, stop, before);
  const changes: Change[] = [...step.changes];
  if (stop.note !== '')
    changes.push({ kind: 'set stop', of: { own: id }, field: 'note', to: stop.note, from: 'typed' });
  if (mode !== null && before) {
    const [departs, arrives] = [before.depart, stop.arrive];
    const ends = { from: stopRef(timeline, before), to: { own: id } };
    changes.push({ kind: 'add leg', leg: { ...ends, departs, arrives, mode, status: stop.status } });
  }
  return [{ ...step, changes }, id];
}
