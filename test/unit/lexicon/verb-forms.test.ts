import { participleOf } from '../../../src/lexicon/verb-forms.ts';
import { describe, expect, it } from 'vitest';

describe('the past participle of a verb', () => {
  it.each([
    ['sign', 'signed'],
    ['reach', 'reached'],
    ['close', 'closed'],
    ['carry', 'carried'],
    ['stop', 'stopped'],
    ['take', 'taken'],
    ['hold', 'held'],
    ['cut', 'cut'],
    ['rebuild', 'rebuilt'],
    ['open', 'opened'],
    ['delay', 'delayed'],
  ])('of %s is %s', (base, participle) => {
    expect(participleOf(base)).toBe(participle);
  });
});
