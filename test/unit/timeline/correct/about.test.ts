import { describe, expect, it } from 'vitest';
import { aboutOf, aboutStep } from '../../../../src/timeline/correct/about.ts';
import { stepped, undone } from '../../../../src/timeline/document.ts';
import { fold } from '../../../../src/timeline/fold.ts';
import { begun, told } from '../document.ts';

const document = begun([told(0)]);
const timeline = fold(document);

describe('what is said of a timeline as a whole', () => {
  it('is settled as one step, which undo takes back', () => {
    const about = {
      ...aboutOf(timeline),
      standfirst: ' What happened ',
      credit: 'The desk',
      dateStyle: 'iso',
    };
    const step = aboutStep(timeline, { ...about, dateStyle: 'iso' })!;
    const after = stepped(document, step);
    expect(fold(after)).toMatchObject({
      title: 'Headline',
      standfirst: 'What happened',
      credit: 'The desk',
      dateStyle: 'iso',
    });
    expect(fold(undone(after))).toEqual(timeline);
  });
  it('settles only what differs, and is no step where nothing does', () => {
    expect(aboutStep(timeline, aboutOf(timeline))).toBeNull();
    expect(aboutStep(timeline, { ...aboutOf(timeline), credit: 'Me' })!.changes).toEqual([
      { kind: 'set document', field: 'credit', to: 'Me' },
    ]);
  });
});
