import { describe, expect, it } from 'vitest';
import { ANCHORS } from './events-anchors.ts';
import { CLAUSES } from './events-clauses.ts';
import { MERGING } from './events-merging.ts';
import { PLACES } from './events-places.ts';
import { REFERENCES } from './events-reference.ts';
import { STATUSES } from './events-status.ts';
import { TITLES } from './events-titles.ts';
import { WHENS } from './events-when.ts';
import { anchorsIn, clausesOf, eventsOf } from './events.ts';

const told = (text: string) => eventsOf(text).filter(({ when }) => when.start !== null);

describe('clauses of a sentence', () => {
  it.each(CLAUSES)('%s', (text, expected) => {
    expect(clausesOf(text)).toBe(expected);
  });
});

describe('what a time belongs to', () => {
  it.each(ANCHORS)('%s', (text, expected) => {
    expect(anchorsIn(text)).toBe(expected);
  });
});

describe('titles', () => {
  it.each(TITLES)('%s', (text, expected) => {
    const titles = told(text).map(({ title }) => title);
    expect(titles.join(' | ')).toBe(expected);
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(80);
  });
});

describe('status', () => {
  it.each(STATUSES)('%s', (text, expected) => {
    expect(
      told(text)
        .map(({ status }) => status)
        .join(' | '),
    ).toBe(expected);
  });
});

describe('when', () => {
  it.each(WHENS)('%s', (text, expected) => {
    expect(
      told(text)
        .map(({ when }) => `${String(when.start)}/${String(when.end)}`)
        .join(' | '),
    ).toBe(expected);
  });
});

describe('pronouns and roles', () => {
  it.each(REFERENCES)('%s', (text, expected) => {
    expect(
      told(text)
        .map(({ title }) => title)
        .join(' | '),
    ).toBe(expected);
  });
});

describe('where', () => {
  it.each(PLACES)('%s', (text, expected) => {
    expect(
      told(text)
        .map(({ place }) => place?.name ?? '-')
        .join(' | '),
    ).toBe(expected);
  });
});

describe('one happening told twice', () => {
  it.each(MERGING)('%s', (text, expected) => {
    const events = eventsOf(text).map(({ title, mentions }) => {
      const words = mentions.map(({ start, end }) => text.slice(start, end));
      return `${title} (${words.join(', ')})`;
    });
    expect(events.join(' | ')).toBe(expected);
  });
});
