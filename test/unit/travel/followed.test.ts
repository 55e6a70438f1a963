import { describe, expect, it } from 'vitest';
import { followedIn } from './reading.ts';

/** What the news is, before anybody travels. */
const OTHER = 'The bank cut its rates. Shares rose.';

describe('whom an article follows', () => {
  it('is somebody who is moved twice, between two places, at some time', () => {
    expect(followedIn('Ada Rowe left Lima on Monday. She reached Quito on Tuesday.')).toEqual({
      'Ada Rowe': ['Lima', 'Quito'],
    });
  });
  it('is somebody who is told of in three towns on their days', () => {
    expect(
      followedIn(
        'Ada Rowe spoke in Bonn on Sunday. She met bankers in Ulm on Monday. She dined in Graz on Tuesday.',
      ),
    ).toEqual({ 'Ada Rowe': ['Bonn', 'Ulm', 'Graz'] });
  });
  it('is nobody who is told of at one place', () => {
    expect(followedIn(`${OTHER} Ada Rowe landed in Lima on Monday. She spoke in Lima on Tuesday.`)).toEqual(
      {},
    );
  });
  it('is somebody whose coming or going is the news', () => {
    expect(followedIn('Ada Rowe landed in Lima on Monday.')).toEqual({ 'Ada Rowe': ['Lima'] });
    expect(followedIn('Ada Rowe spoke in Lima on Monday.')).toEqual({});
  });
  it('is nobody whose moves are those of a life', () => {
    expect(followedIn('Ada Rowe moved to Linz in 1962. She went to Vienna in 1970.')).toEqual({});
  });
  it('is each of several, who keep their own places', () => {
    expect(
      followedIn(
        'Ada Rowe left Lima on Saturday. Rowe reached Quito on Sunday. Ben Ode flew to Berlin on Monday. Ode went on to Warsaw on Tuesday.',
      ),
    ).toEqual({ 'Ada Rowe': ['Lima', 'Quito'], 'Ben Ode': ['Berlin', 'Warsaw'] });
  });
  it('is a race by its name, where nobody who rides in it makes a journey alone', () => {
    expect(
      Object.keys(
        followedIn(
          'Ann Moe won the Fjord Rally on Sunday. The race left Oslo on Thursday. A day later it reached Bergen. Moe spoke in Bergen on Sunday.',
        ),
      ),
    ).toEqual(['Fjord Rally']);
    expect(
      Object.keys(
        followedIn(
          'Ann Moe won the Fjord Cup on Sunday. Moe left Oslo on Monday. She reached Bergen on Tuesday.',
        ),
      ),
    ).toEqual(['Ann Moe']);
  });
  it('is named without the office', () => {
    expect(
      Object.keys(followedIn('Foreign Minister Ada Rowe left Lima on Monday. She reached Quito on Tuesday.')),
    ).toEqual(['Ada Rowe']);
  });
  it('is a company, where nobody who is named goes as far', () => {
    expect(
      Object.keys(
        followedIn(
          'The Kinvara choir left Galway on Saturday. They reached Cork on Sunday. The choir went on to Tralee on Monday.',
        ),
      ),
    ).toEqual(['Kinvara choir']);
  });
  it('is no body that sends others', () => {
    expect(followedIn('NASA flew to Lima on Sunday. NASA went on to Quito on Monday.')).toEqual({});
  });
  it('is somebody and whoever of the company goes with them', () => {
    expect(
      followedIn(
        'Ada Rowe left Lima on Saturday. Her plane landed in Quito on Sunday. Rowe went on to Bogota on Monday.',
      ),
    ).toEqual({ 'Ada Rowe': ['Lima', 'Quito', 'Bogota'] });
  });
  it('is not where only the town that they were in before is carried on', () => {
    expect(
      followedIn('Ada Rowe landed in Lima on Saturday, met bankers on Sunday and flew to Quito on Monday.'),
    ).toEqual({ 'Ada Rowe': ['Lima', 'Quito', 'Lima'] });
  });
  it('is nobody who makes two trips far apart in time', () => {
    expect(
      followedIn(`${OTHER} Ada Rowe visited Leeds on Tuesday. She travelled to London in December.`),
    ).toEqual({});
  });
  it('is somebody by whatever name', () => {
    expect(
      followedIn(
        'The first thing Ada Rowe did was to sleep. She left Lima on Saturday. Ms Rowe reached Quito on Sunday.',
      ),
    ).toEqual({ 'Ada Rowe': ['Lima', 'Quito'] });
  });
  it('is no vehicle that has come to grief on its way', () => {
    expect(
      followedIn(
        'The lorry left Inverness on Monday. It was on its way to Perth, and reached Dundee on Monday.',
      ),
    ).toEqual({});
  });
  it('is no storm and no police', () => {
    expect(
      followedIn('Storm Brede reached Gdansk on Sunday. Storm Brede moved on to Riga on Monday.'),
    ).toEqual({});
    expect(followedIn('Police flew to Lima on Sunday. Police went on to Quito on Monday.')).toEqual({});
  });
});
