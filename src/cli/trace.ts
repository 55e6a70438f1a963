import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { fullDate } from '../article/dateline.ts';
import { grammarFromDisk } from '../grammar/load-node.ts';
import { traceOf } from './trace-of.ts';

/** `npm run --silent trace [-- --dateline 2015-12-15] < text`: a text on its way through all stages, one after the other. */
const { values } = parseArgs({ options: { dateline: { type: 'string' } } });
const day = values.dateline === undefined ? null : fullDate(values.dateline);
if (values.dateline !== undefined && !day)
  throw new Error(`"${values.dateline}" is no day: write 2015-12-15`);
const text = await readAll(process.stdin);
for (const block of traceOf(text, grammarFromDisk(), day?.day ?? null)) process.stdout.write(block);
