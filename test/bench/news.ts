import { dayOf } from '../../src/time/calendar.ts';
import { dayValue } from '../../src/time/timex.ts';

const SUBJECTS =
  'Ministers,Talks,Court,Union,President,Accord,Troops,Envoy,Summit,Protest,Storm,Inquiry,Council,Voters,Bank'.split(
    ',',
  );
const VERBS = 'meet,agree,reject,delay,begin,end,approve,open,visit,warn of,resume,halt,debate,order'.split(
  ',',
);
const WORDS =
  'ceasefire budget strike vote sanctions election appeal rescue border oil deal plan ferry school bridge tax report aid'.split(
    ' ',
  );

/** Events as news brings them: over years, in bursts, 30 % of them stretches, titles of 3 to 12 words; the same each time. */
export function newsEvents(count: number): { title: string; start: string; end?: string }[] {
  let seed = count;
  const random = () => (seed = (seed * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const bursts = Array.from({ length: 60 }, () => dayOf(2012) + Math.floor(random() * 365 * 6));
  return Array.from({ length: count }, () => {
    const start = one(bursts) + Math.floor(random() ** 2 * 40);
    const words = Array.from({ length: 1 + Math.floor(random() * 10) }, () => one(WORDS));
    const title = [one(SUBJECTS), one(VERBS), ...words].join(' ');
    return random() < 0.3
      ? { title, start: dayValue(start), end: dayValue(start + 1 + Math.floor(random() * 30)) }
      : { title, start: dayValue(start) };
  });
}
