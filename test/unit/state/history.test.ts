import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, DEPTH, redone, started, undone } from '../../../src/state/history.ts';

describe('the history', () => {
  it('goes back through any changes and forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { maxLength: 40 }), fc.nat(40), (values, back) => {
        const end = values.reduce((h, value) => changed(h, `to ${String(value)}`, value), started(-1));
        let h = end;
        const steps = Math.min(back, values.length);
        for (let i = 0; i < steps; i++) h = undone(h);
        expect(h.now).toBe(values[values.length - steps - 1] ?? -1);
        for (let i = 0; i < steps; i++) h = redone(h);
        expect(h).toEqual(end);
      }),
    );
  });
  it('forgets what was taken back as soon as something else is done', () => {
    const h = changed(undone(changed(started('a'), 'b', 'b')), 'c', 'c');
    expect(redone(h)).toBe(h);
    expect(h.past.map((step) => step.name)).toEqual(['c']);
  });
  it('does nothing where there is nothing to take back', () => {
    const h = started(1);
    expect(undone(h)).toBe(h);
  });
  it('keeps a bounded number of changes', () => {
    let h = started(0);
    for (let i = 1; i <= DEPTH + 50; i++) h = changed(h, 'n', i);
    expect(h.past).toHaveLength(DEPTH);
  });
});
