import { describe, expect, it } from 'vitest';
import { withEvent, withNewEvent, withoutEvent } from '../../../src/timeline/edits.ts';
import { found, NO_FILTER, passes } from '../../../src/timeline/filter.ts';
import { event, timelineOf } from '../layout/generate.ts';

const at = (start: number) => ({ start, end: start + 5 });
const before = timelineOf([
  event({ id: 'e1', anchor: at(0), title: 'One' }),
  event({ id: 'e2', anchor: at(50), title: 'Two' }),
]);

describe('an edit', () => {
  it('changes one event, which then counts as reviewed, and leaves the rest alone', () => {
    const after = withEvent(before, 'e2', { title: 'Second' });
    expect(after.events[1]).toMatchObject({ title: 'Second', reviewed: true });
    expect(after.events[0]).toBe(before.events[0]);
    expect(before.events[1]!.title).toBe('Two');
  });
  it('takes an event away, or adds one under an id of its own', () => {
    expect(withoutEvent(before, 'e1').events.map((e) => e.id)).toEqual(['e2']);
    const [after, id] = withNewEvent(withoutEvent(before, 'e1'), 'New');
    expect(new Set(after.events.map((e) => e.id)).size).toBe(2);
    expect(after.events.at(-1)).toMatchObject({ id, title: 'New', reviewed: true });
  });
});

describe('a filter', () => {
  const vote = event({
    id: 'v',
    title: 'Vote in Rome',
    status: 'planned',
    place: { name: 'Rome', country: 'IT' },
  });
  it('lets through what it does not name', () => {
    expect(passes(NO_FILTER, vote)).toBe(true);
    expect(passes({ ...NO_FILTER, hidden: new Set(['planned']) }, vote)).toBe(false);
    expect(passes({ ...NO_FILTER, place: 'Paris' }, vote)).toBe(false);
    expect(passes({ ...NO_FILTER, person: 'Ann Lee' }, vote)).toBe(false);
  });
  it('leaves statements out unless they are wanted', () => {
    const said = event({ id: 's', kind: 'statement' });
    expect(passes(NO_FILTER, said)).toBe(false);
    expect(passes({ ...NO_FILTER, statements: true }, said)).toBe(true);
  });
  it('finds words in titles and places, all of them', () => {
    const timeline = timelineOf([vote, event({ id: 'x', title: 'Vote in Oslo' })]);
    expect(found(timeline, ' ')).toBeNull();
    expect([...found(timeline, 'vote')!]).toEqual(['v', 'x']);
    expect([...found(timeline, 'ROME vote')!]).toEqual(['v']);
  });
});
