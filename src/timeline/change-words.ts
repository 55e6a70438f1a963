import type { DateStyle } from './model.ts';
import type { Change, SetEvent } from './step.ts';
import { placeInWords, whenInWords } from './words.ts';

/** How the value of each field of an event is said, for people. */
const VALUES: {
  readonly [F in SetEvent['field']]: (
    to: Extract<SetEvent, { field: F }>['to'],
    style: DateStyle | undefined,
  ) => string;
} = {
  title: (to) => `title → “${to}”`,
  when: (to, style) => `date → ${whenInWords(to, style)}`,
  status: (to) => `status → ${to}`,
  place: (to) => `place → ${to ? placeInWords(to) : 'none'}`,
  participants: (to) => `people → ${to.join(', ') || 'none'}`,
  note: (to) => `note → ${to === '' ? 'none' : `“${to}”`}`,
  link: (to) => `link → ${to === '' ? 'none' : to}`,
  tag: (to) => `tag → ${to?.name ?? 'none'}`,
  lane: (to) => (to === null ? 'lane → none' : 'put into a lane'),
  picture: (to) => (to ? 'a picture' : 'no picture'),
  reviewed: (to) => (to ? 'marked as reviewed' : 'to be reviewed'),
};

/** What a change of an event did to it, for people [title → “A meeting”]; '' for what says nothing of one event. */
export function changeInWords(change: Change, style?: DateStyle): string {
  switch (change.kind) {
    case 'set event':
      return (VALUES[change.field] as (to: SetEvent['to'], style?: DateStyle) => string)(change.to, style);
    case 'merge':
      return 'merged with another event';
    case 'part':
      return `parted: “${change.title}”`;
    default:
      return '';
  }
}
