import type { Day } from '../../time/calendar.ts';
import type { DateStyle, Picture, Place, Status, TimelineEvent, When } from '../model.ts';
import { readTime, type TimeRead } from '../plain-words/read-time.ts';
import type { EventFields } from '../step.ts';
import { endsInWords, placeInWords } from '../words.ts';

/** What stands in the fields of an open form; all that is typed is kept as it was typed. */
export interface EventForm {
  title: string;
  starts: string;
  ends: string;
  /** which of several readings of the time is meant, by its words; '' until that was said */
  meant: string;
  status: Status;
  /** the place's words, and the place that was found or made for them; null for none, or for words not looked up */
  placeWords: string;
  place: Place | null;
  participants: string;
  note: string;
  link: string;
  tag: string;
  tagColour: string;
  /** id of one of the timeline's own lanes; '' for none */
  lane: string;
  picture: Picture | null;
}

/** A tag's colour where none was chosen. */
export const TAG_COLOUR = '#7a5195';

/** A form for an event as it is. */
export function formOf(event: TimelineEvent, style: DateStyle = 'day-month'): EventForm {
  const [starts, ends] = endsInWords(event.when, style);
  return {
    title: event.title,
    starts,
    ends,
    meant: '',
    status: event.status,
    placeWords: event.place ? placeInWords(event.place) : '',
    place: event.place,
    participants: event.participants.join(', '),
    note: event.note ?? '',
    link: event.link ?? '',
    tag: event.tag?.name ?? '',
    tagColour: event.tag?.colour ?? TAG_COLOUR,
    lane: event.lane ?? '',
    picture: event.picture ?? null,
  };
}

/**
 * What the two fields of a time mean together.
 * @param starts a time, or the whole of a stretch [3 to 5 May]
 * @param ends '' where it is the same, '..' while it is open
 */
export function readEnds(starts: string, ends: string, now: Day | null, style?: DateStyle): TimeRead {
  const [first, last] = [starts.trim(), ends.trim()];
  if (last === '' || (first === '' && last === '..')) return readTime(first, now, style);
  return readTime(first === '' ? `until ${last}` : `${first} to ${last}`, now, style);
}

/** What is wrong with a form, for people, and in which field. */
export interface FormProblem {
  readonly field: 'title' | 'starts' | 'meant' | 'link';
  readonly problem: string;
}

/** The time of a form: what was typed, unless that says no more than what is there already. */
function whenOf(
  form: EventForm,
  event: TimelineEvent,
  now: Day | null,
  style?: DateStyle,
): When | FormProblem {
  const [starts, ends] = endsInWords(event.when, style);
  if (form.starts.trim() === starts && form.ends.trim() === ends) return event.when;
  const read = readEnds(form.starts, form.ends, now, style);
  if ('problem' in read) return { field: 'starts', problem: read.problem };
  const [first, ...more] = read.readings;
  const meant = more.length === 0 ? first : read.readings.find(({ words }) => words === form.meant);
  return meant?.when ?? { field: 'meant', problem: 'Say which of the two times is meant.' };
}

const ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

/**
 * Reads a form.
 * @param form what was typed
 * @param event as it was when the form was opened
 * @param now the day of publication, on which typed times hang
 * @returns all fields of the event, or the first thing that is wrong
 */
export function readForm(
  form: EventForm,
  event: TimelineEvent,
  now: Day | null,
  style?: DateStyle,
): Partial<EventFields> | FormProblem {
  const title = form.title.trim();
  if (title === '') return { field: 'title', problem: 'Give the event a title.' };
  const when = whenOf(form, event, now, style);
  if ('problem' in when) return when;
  const link = form.link.trim();
  if (link !== '' && !ADDRESS.test(link))
    return { field: 'link', problem: 'Write the whole address of the source, from https:// on.' };
  const tag = form.tag.trim();
  return {
    title,
    when,
    status: form.status,
    place: placeTyped(form),
    participants: form.participants.split(',').flatMap((name) => name.trim() || []),
    note: form.note.trim(),
    link,
    tag: tag === '' ? null : { name: tag, colour: form.tagColour },
    lane: form.lane === '' ? null : form.lane,
    picture: form.picture,
  };
}

/** The place of a form: what was chosen for its words, else a place of one's own by that name; null for no words. */
export function placeTyped({ placeWords, place }: Pick<EventForm, 'placeWords' | 'place'>): Place | null {
  const words = placeWords.trim();
  if (words === '') return null;
  return place && (place.name === words || placeInWords(place) === words)
    ? place
    : { name: words, country: '' };
}
