import { describe, expect, it } from 'vitest';
import { Session } from '../../../src/state/session.svelte.ts';
import { Viewing } from '../../../src/state/viewing.svelte.ts';
import { event, timelineOf } from '../layout/generate.ts';

const on = (day: string) => ({ start: day, end: day });
const timeline = timelineOf(
  ['2015-01-05', '2015-03-01', '2015-06-20', '2015-12-24'].map((day, i) =>
    event({ id: `e${String(i)}`, title: `Event ${String(i)}`, when: on(day) }),
  ),
);
function looking() {
  const nobody = { annotate: () => Promise.reject(new Error('nobody reads')), version: 'r1' };
  const viewing = new Viewing(new Session(nobody, timeline));
  viewing.fold = false;
  viewing.size = { width: 1000, height: 400 };
  return viewing;
}

describe('the window on the axis', () => {
  it('is the whole until somebody moves it, and again when all is shown', () => {
    const viewing = looking();
    expect(viewing.window).toBeNull();
    viewing.zoom(3);
    expect(viewing.window).not.toBeNull();
    viewing.all();
    expect(viewing.window).toBeNull();
  });
  it('is kept in days, and comes back on a screen of another width', () => {
    const viewing = looking();
    viewing.zoom(4);
    viewing.pan(120);
    const [from, to] = viewing.window!;
    const later = looking();
    later.size = { width: 700, height: 400 };
    later.restore(JSON.parse(JSON.stringify(viewing.kept)) as object);
    expect(later.window![0]).toBeCloseTo(from, 6);
    expect(later.window![1]).toBeCloseTo(to, 6);
    later.pan(0);
    expect(later.window![0]).toBeCloseTo(from, 6);
  });
  it('of another document takes the place of this one’s', () => {
    const viewing = looking();
    viewing.zoom(4);
    viewing.theme = 'dark';
    viewing.filter = { ...viewing.filter, place: 'Oslo' };
    viewing.restore({});
    expect(viewing.window).toBeNull();
    expect(viewing.theme).toBeNull();
    expect(viewing.filter.place).toBeNull();
  });
});
