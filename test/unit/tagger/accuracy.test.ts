import { describe, expect, it } from 'vitest';
import { accuracy, type Accuracy } from '../../bench/accuracy.ts';

/** No change may lower a figure unseen: raise the floor where a change raises the figure. */
const FLOOR: Accuracy = { strictF1: 99, relaxedF1: 99.7, typeF1: 99.6, valueF1: 98.3 };

describe('the accuracy on the gold articles', () => {
  const { all } = accuracy();
  it.each(Object.entries(FLOOR))('keeps %s at %d or above', (figure, floor) => {
    expect(all![figure as keyof Accuracy]).toBeGreaterThanOrEqual(floor);
  });
});
