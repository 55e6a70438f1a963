import { describe, expect, it } from 'vitest';
import { moverIn } from './reading.ts';

describe('who is moved by a clause', () => {
  it.each([
    ['its subject', 'Ada Rowe flew to Lima on Monday.', 'Ada Rowe'],
    ['its object, where the verb moves that', 'A ferry carried Ada Rowe to Bergen on Monday.', 'Ada Rowe'],
    ['the fullest name of a surname', 'Ada Rowe spoke on Sunday. Rowe flew to Lima on Monday.', 'Ada Rowe'],
    ['the one whom a pronoun means', 'Ada Rowe spoke on Sunday. She flew to Lima on Monday.', 'Ada Rowe'],
    ['whoever is followed, by a vehicle', 'The van reached Lima on Monday.', 'whoever'],
    ['whoever is followed, by a journey', 'The voyage ends in Cork on Friday.', 'whoever'],
    [
      'the owner of what carries them',
      "Ada Rowe spoke on Sunday. Rowe's motorcade reached Lima on Monday.",
      'Ada Rowe',
    ],
    ['whoever is followed, by "everyone"', 'Jeeps took everyone to Quito on Monday.', 'whoever'],
    ['whoever is followed, by a counted company', 'Eight climbers flew to Lima on Monday.', 'whoever'],
    ['whoever is followed, by what is theirs', 'Her aircraft landed in Lima on Monday.', 'whoever'],
    ['whoever is followed, by a tour', 'The tour moved to Lima on Monday.', 'whoever'],
    ['the one who is stopped', 'Police stopped Ada Rowe in Lima on Monday.', 'Ada Rowe'],
    ['the one whom a journey gets home', 'The drive got Ada Rowe to Lima on Monday.', 'Ada Rowe'],
    ['nobody, by any train', 'A train reached Lima on Monday.', null],
    ['nobody, by what is not somebody', 'Rain reached Lima on Monday.', null],
    ['a company that is sent', 'A convoy of 30 trucks left Mombasa on Monday.', 'whoever'],
    ['nobody, by a thing', 'The parcel was sent on Sunday. It will travel to Malmo on Friday.', null],
    ['a show', 'The exhibition opened on Sunday. It will travel to Malmo on Friday.', 'whoever'],
    ['nobody, by some jets', 'Russian jets flew to Latakia on Monday.', null],
    ['cricketers', 'The cricketers reached Lima on Monday.', 'whoever'],
    ['a tracked bird', 'The bird reached Lima on Monday.', 'whoever'],
    ['the others', 'The others moved on to Lima on Monday.', 'whoever'],
    ['a part of them', 'Part of the convoy moved on to Lima on Monday.', 'whoever'],
    [
      'the pronoun before the verb',
      'Ada Rowe spoke. With no feeling in her toes, she limped into Lima.',
      'Ada Rowe',
    ],
    ['whom snow keeps', 'Snow kept Ada Rowe in Lima on Monday.', 'Ada Rowe'],
    ['nobody, by part of a thing', 'Part of the roof fell into Lima on Monday.', null],
    ['nobody, by a ship among others', 'The first ship reached Lima on Monday.', null],
    ['nobody, by the parties of a country', 'The parties met in Lima on Monday.', null],
  ])('%s: %s', (_, text, mover) => {
    expect(moverIn(text)).toBe(mover);
  });
});
