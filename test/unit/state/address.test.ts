import { describe, expect, it } from 'vitest';
import { addressOf, hashOf } from '../../../src/state/address.ts';

describe('an address', () => {
  it.each([
    ['', { kind: 'start' }],
    ['#', { kind: 'start' }],
    ['#anything', { kind: 'start' }],
    ['#1.abcdefg.AAAA', { kind: 'link', fragment: '#1.abcdefg.AAAA' }],
    ['#d=ab12', { kind: 'document', id: 'ab12' }],
    ['#d=<b>', { kind: 'start' }],
    ['#d=', { kind: 'start' }],
    ['#timelines', { kind: 'library' }],
  ])('%s names what it says', (hash, address) => {
    expect(addressOf(hash)).toEqual(address);
  });
  it('is written as it is read', () => {
    for (const hash of ['', '#1.abcdefg.AAAA', '#d=ab12', '#timelines'])
      expect(hashOf(addressOf(hash))).toBe(hash);
  });
});
