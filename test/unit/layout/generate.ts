import fc from 'fast-check';
import { chartOf, type Chart } from '../../../src/layout/chart.ts';
import { dayOf } from '../../../src/time/calendar.ts';
import { dayValue } from '../../../src/time/timex.ts';
import { eventByHand } from '../../../src/timeline/by-hand.ts';
import { EMPTY, STATUSES, type Timeline, type TimelineEvent } from '../../../src/timeline/model.ts';

/** An event with all that a test does not care about filled in. */
export function event(over: Partial<TimelineEvent> & { id: string }): TimelineEvent {
  const when = { start: '2015-12-15', end: '2015-12-15' };
  return { ...eventByHand(over.id, `Event ${over.id}`, when), reviewed: false, ...over };
}

export const timelineOf = (events: readonly TimelineEvent[]): Timeline => ({
  ...EMPTY,
  title: 'Test',
  events,
});

/** Events as news has them: in bursts, some of them stretches, some without an end. */
export const someEvents = (most: number): fc.Arbitrary<TimelineEvent[]> =>
  fc
    .array(
      fc.record({
        burst: fc.integer({ min: 0, max: 6 }),
        offset: fc.integer({ min: 0, max: 20 }),
        length: fc.oneof(
          { arbitrary: fc.constant(0), weight: 6 },
          { arbitrary: fc.integer({ min: 1, max: 400 }), weight: 3 },
          { arbitrary: fc.constant(-1), weight: 1 },
        ),
        title: fc.string({ minLength: 1, maxLength: 80 }),
        status: fc.constantFrom(...STATUSES),
        person: fc.constantFrom('Kerry', 'Lavrov', 'Putin', null),
      }),
      { minLength: 1, maxLength: most },
    )
    .map((rows) =>
      rows.map(({ burst, offset, length, title, status, person }, i) => {
        const from = dayOf(2011) + burst * 250 + offset;
        return event({
          id: `e${String(i + 1)}`,
          title,
          status,
          participants: person === null ? [] : [person],
          when: {
            start: dayValue(from),
            end: length < 0 ? '..' : dayValue(from + length),
          },
        });
      }),
    );

export const chart = (events: readonly TimelineEvent[]): Chart => chartOf(timelineOf(events));
