import type { DateStyle, Timeline } from '../model.ts';
import type { DocumentFields, Step } from '../step.ts';

/** What is said of the timeline as a whole, as a form has it. */
export interface About {
  title: string;
  standfirst: string;
  credit: string;
  dateStyle: DateStyle;
}

/** The form of a timeline as it is. */
export const aboutOf = ({
  title,
  standfirst = '',
  credit = '',
  dateStyle = 'day-month',
}: Timeline): About => ({
  title,
  standfirst,
  credit,
  dateStyle,
});

/** The step that settles what differs from how it is; null where nothing does. */
export function aboutStep(timeline: Timeline, about: About): Step | null {
  const before = aboutOf(timeline);
  const fields = (Object.keys(before) as (keyof DocumentFields)[]).filter(
    (field) => about[field].trim() !== before[field],
  );
  if (fields.length === 0) return null;
  return {
    name: 'Edit what is said of the timeline',
    changes: fields.map(
      (field) => ({ kind: 'set document', field, to: about[field].trim() }) as Step['changes'][0],
    ),
  };
}
