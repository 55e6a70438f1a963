import { describe, expect, it } from 'vitest';
import { accuracy, type Accuracy } from '../bench/accuracy/accuracy.ts';

/** No change may lower a figure unseen: raise the floor where a change raises the figure. */
const FLOOR: Accuracy = {
  strictF1: 99,
  relaxedF1: 99.7,
  typeF1: 99.6,
  valueF1: 98.3,
  eventF1: 88.9,
  datedF1: 84.2,
  status: 96.2,
  place: 86.1,
  title: 67.3,
  stopF1: 93,
  stopDatedF1: 87.4,
  stopStatus: 96,
  stopOrder: 90.6,
};

describe('the accuracy on the gold articles', () => {
  const { all } = accuracy();
  it.each(Object.entries(FLOOR))('keeps %s at %d or above', (figure, floor) => {
    expect(all![figure as keyof Accuracy]).toBeGreaterThanOrEqual(floor);
  });
});
