import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/article/article.ts';

/** The parts of speech of some words of a text. */
function poses(text: string, ...words: readonly string[]): string {
  const tokens = readArticle(text).sentences.flatMap((sentence) => sentence.tokens);
  return words.map((word) => tokens.find((token) => token.text === word)!.pos).join(' ');
}

describe('a name that is another word', () => {
  it('is one beside another name', () => {
    expect(poses('Diana May met the union leaders.', 'May')).toBe('PROPN');
    expect(poses('Rose Grant died in her sleep.', 'Rose', 'Grant')).toBe('PROPN PROPN');
    expect(poses('Holm left, and Per Dahl was named.', 'Per')).toBe('PROPN');
    expect(poses('Will Sutton won the race.', 'Will')).toBe('PROPN');
  });
  it('is none where it helps a verb, stands alone or a headline gives each word a capital', () => {
    expect(poses('Will Berg meet the king?', 'Will')).toBe('AUX');
    expect(poses('The road may close again.', 'may')).toBe('AUX');
    expect(poses('Police Chief May Will Resign', 'Will')).toBe('AUX');
  });
});

describe('a verb of an itinerary', () => {
  it('is one after whoever moves, and where the sentence goes on', () => {
    expect(poses('Ana Lind travels to Amman and visits Beirut.', 'travels', 'visits')).toBe('VERB VERB');
    expect(poses('The team travels to Quito.', 'travels')).toBe('VERB');
    expect(poses('The Orlan and Air Wing 2 departed Lima.', 'departed')).toBe('VERB');
  });
  it('is a noun in a list, and after whom it belongs to', () => {
    expect(poses('They put off meetings and visits to Lima.', 'visits')).toBe('NOUN');
    expect(poses('She wrote of her travels to Lima.', 'travels')).toBe('NOUN');
    expect(poses('They mourned the departed bishop.', 'departed')).not.toBe('VERB');
  });
});
