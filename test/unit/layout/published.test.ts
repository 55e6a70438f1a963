import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOfPublication, type Told } from '../../../src/layout/published.ts';
import { STATUSES } from '../../../src/timeline/model.ts';

const DAY = 16_784;
const told = (status: Told['status'], from: number, to: number): Told => ({
  status,
  from: DAY + from,
  to: DAY + to,
});

describe('the line of the day of publication', () => {
  it('is at noon where nothing tells better', () => {
    expect(momentOfPublication(DAY, [])).toBe(DAY + 0.5);
    expect(momentOfPublication(DAY, [told('happened', 0, 1), told('planned', 3, 4)])).toBe(DAY + 0.5);
  });
  it('parts what had happened on that day from what was still to come', () => {
    expect(momentOfPublication(DAY, [told('happened', 0.1, 0.2), told('planned', 0.2, 0.5)])).toBe(DAY + 0.2);
    expect(momentOfPublication(DAY, [told('happened', 0.6, 0.7)])).toBe(DAY + 0.7);
  });
  it('does not leave its day, whatever is told', () => {
    const part = fc.double({ min: -1, max: 2, noNaN: true });
    const events = fc.array(
      fc.tuple(part, part, fc.constantFrom(...STATUSES)).map(([a, b, status]) => {
        return told(status, Math.min(a, b), Math.max(a, b));
      }),
    );
    fc.assert(
      fc.property(events, (list) => {
        const at = momentOfPublication(DAY, list);
        expect(at).toBeGreaterThanOrEqual(DAY);
        expect(at).toBeLessThanOrEqual(DAY + 1);
      }),
    );
  });
});
