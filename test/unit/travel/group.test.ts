import { describe, expect, it } from 'vitest';
import { companyIn } from './reading.ts';

describe('the company that an article follows', () => {
  it.each([
    ['whose players they are', "Fjord Rovers's players left Oslo on Monday.", 'Fjord Rovers'],
    ['what they are of', 'The crew of the Polaris left Oslo on Monday.', 'Polaris'],
    ['what carries them', 'The research ship Polaris left Oslo on Monday.', 'Polaris'],
    ['a race by its name', 'Ann Moe won the Fjord Rally on Monday.', 'Fjord Rally'],
    ['a common noun', 'The convoy left Oslo on Monday. The convoy stopped in Bergen on Tuesday.', 'Convoy'],
  ])('is called by %s: %s', (_, text, name) => {
    expect(companyIn(text)).toBe(name);
  });
  it.each([
    ['somebody alone', 'Ann Moe left Oslo on Monday.'],
    ['a prize', 'Ann Moe won the Fjord Cup on Monday.'],
    ['a race without a name', 'Ann Moe won a race on Monday.'],
  ])('is not %s: %s', (_, text) => {
    expect(companyIn(text)).toBeNull();
  });
});
