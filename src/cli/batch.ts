import type { InputLine } from './input.ts';
import { annotateLine } from './line.ts';

/** What some lines come to: the lines of output, and what was wrong with those that could not be read. */
export interface BatchAnswer {
  readonly output: string;
  readonly failures: readonly string[];
}

/** Annotates some lines one after the other. @param lines in the order in which they are to be answered */
export async function annotateBatch(lines: readonly InputLine[]): Promise<BatchAnswer> {
  const failures: string[] = [];
  let output = '';
  for (const { number, text } of lines) {
    const answer =
      text === null
        ? { id: null, line: number, error: 'this line is not UTF-8' }
        : await annotateLine(text, number);
    if ('error' in answer) failures.push(`line ${String(number)}: ${answer.error}`);
    output += `${JSON.stringify(answer)}\n`;
  }
  return { output, failures };
}
