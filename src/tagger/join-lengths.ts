import type { Meaning, Point } from './meaning.ts';

const clockText = (minute: number) =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, '0')).join(':');

/** The value of a recurring time of day [every Monday at 4 p.m.] [each day at noon]; null where there is none. */
export function recurring(left: Meaning, gap: string, right: Point): string | null {
  if (left.type !== 'SET' || !/^,? (?:at )?$/.test(gap) || right.is !== 'clock' || right.on) return null;
  const day = left.value === 'P1D' ? 'XXXX-XX-XX' : left.value;
  if (!/^XXXX-(?:WXX-\w+|XX-XX)$/.test(day)) return null;
  return `${day}T${clockText(right.minute)}`;
}

const UNITS = ['PY', 'PM', 'PW', 'PD', 'PTH', 'PTM', 'PTS'];

/** A length told in several units [two hours and 20 minutes] [a year, six months and two days]; null where it is none. */
export function sum(left: Meaning, gap: string, right: Meaning): string | null {
  if (left.type !== 'DURATION' || right.type !== 'DURATION' || !/^,? (?:and )?$/.test(gap)) return null;
  const second = /^(PT?)(\d+([YMWDHS]))$/.exec(right.value);
  if (!second || !/^P[\dYMWDTHS]+$/.test(left.value)) return null;
  const timed = left.value.includes('T');
  // the units come from coarse to fine
  const coarse = UNITS.indexOf(`${timed ? 'PT' : 'P'}${left.value.at(-1)!}`);
  if (coarse >= UNITS.indexOf(second[1]! + second[3]!)) return null;
  return left.value + (second[1] === 'PT' && !timed ? 'T' : '') + second[2]!;
}
