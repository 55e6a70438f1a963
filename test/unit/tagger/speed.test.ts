import { expect, it } from 'vitest';
import { taggerSpeed } from '../../bench/tagger.ts';

// other work on the machine may disturb a run, but not all of them
it(
  'the tagger costs at most 8 times chrono-node and grows with the text',
  { retry: 3, timeout: 60_000 },
  () => {
    const { ratio, growth } = taggerSpeed(30);
    expect(ratio).toBeLessThanOrEqual(8);
    expect(growth).toBeLessThanOrEqual(115);
  },
);
