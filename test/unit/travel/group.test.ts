import { describe, expect, it } from 'vitest';
import { companyIn } from './reading.ts';

describe('the company that an article follows', () => {
  it.each([
    ['whose players they are', "Fjord Rovers's players left Oslo on Monday.", 'Fjord Rovers'],
    ['what they are of', 'The crew of the Polaris left Oslo on Monday.', 'Polaris'],
    ['what they are of, by its number', 'The crew of Mission 7 left Oslo on Monday.', 'Mission 7'],
    ['what carries them', 'The research ship Polaris left Oslo on Monday.', 'Polaris'],
    ['a race by its name', 'Ann Moe won the Fjord Rally on Monday.', 'Fjord Rally'],
    ['a common noun', 'The convoy left Oslo on Monday. The convoy stopped in Bergen on Tuesday.', 'Convoy'],
    [
      'the title of a show',
      '"Faces of the Nile", an exhibition of coffins, left Turin on Monday.',
      'Faces of the Nile',
    ],
    ['a train with a name', 'The cars of the Discovery Train stood in Salina on Monday.', 'Discovery Train'],
    ['the country that it plays for', 'Peru beat a local side in Oslo on Monday.', 'Peru'],
    [
      'the company, not what carries it',
      'The team took a bus to Prague on Monday. The bus broke down.',
      'Team',
    ],
    [
      'the one of which they are members',
      'Members of the Kinvara Choir left Oslo on Monday.',
      'Kinvara Choir',
    ],
  ])('is called by %s: %s', (_, text, name) => {
    expect(companyIn(text)).toBe(name);
  });
  it.each([
    ['somebody alone', 'Ann Moe left Oslo on Monday.'],
    ['a prize', 'Ann Moe won the Fjord Cup on Monday.'],
    ['a race without a name', 'Ann Moe won a race on Monday.'],
    ['words that somebody says', 'Ada Rowe said "We like it" of the journey to Oslo.'],
    ['a country that decides', 'Scotland voted on Monday.'],
  ])('is not %s: %s', (_, text) => {
    expect(companyIn(text)).toBeNull();
  });
  it('does not bear the name of whom somebody works for', () => {
    expect(companyIn('Ada Rowe, of the Moray Raptor Group, spoke in Oslo on Monday.')).not.toBe(
      'Moray Raptor Group',
    );
  });
});
