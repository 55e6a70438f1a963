import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import data from '../../../src/gazetteer/data/gazetteer.ts';
import { gazetteer } from '../../../src/gazetteer/gazetteer.ts';

describe('the gazetteer', () => {
  it('is at most 260 KB in brotli', () => {
    expect(brotliCompressSync(data).length).toBeLessThanOrEqual(260_000);
  });

  it('holds more than 24,000 names, all within the bounds of the globe', () => {
    const { senses } = gazetteer();
    expect(senses.size).toBeGreaterThan(24_000);
    for (const { place } of [...senses.values()].flat()) {
      expect(Math.abs(place.lat)).toBeLessThanOrEqual(90);
      expect(Math.abs(place.lon)).toBeLessThanOrEqual(180.5);
    }
  });
});
