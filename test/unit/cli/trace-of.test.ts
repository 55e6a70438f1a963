import { describe, expect, it } from 'vitest';
import { traceOf } from '../../../src/cli/trace-of.ts';
import { grammarFromDisk } from '../../../src/grammar/load-node.ts';
import { dayOf } from '../../../src/time/calendar.ts';

describe('the trace of a text', () => {
  it('shows each stage once, in the order of the flow', () => {
    const blocks = [...traceOf('Anna Holm flew to Oslo on Monday.', grammarFromDisk(), dayOf(2021, 6, 10))];
    const stages = blocks.map((block) => block.split('\n')[0]);
    expect(stages).toEqual([
      'article',
      'grammar',
      'tagger',
      'gazetteer',
      'clauses',
      'clauses by the tree',
      'events',
      'stops',
    ]);
    expect(blocks.join('')).toContain('Monday → DATE 2021-06-07');
    expect(blocks.join('')).toContain(
      'Anna Holm flies to Oslo | Monday 7 June 2021 | happened | Oslo, Norway',
    );
  });
});
