import type { Point } from './meaning.ts';

/**
 * The parts of a value that the words themselves say; the rest was assumed.
 * @param point an expression's meaning [Dec. 15: month, day] [6 p.m. on Friday: weekday, hour, minute]
 */
export function saidOf(point: Point): string[] {
  switch (point.is) {
    case 'fixed':
      return inFull(point.value);
    case 'name': {
      const { name, of } = point;
      return [
        ...(of ? saidOf(of) : []),
        ...Object.keys(name).map((key) => (key === 'on' ? 'weekday' : key === 'dayOfMonth' ? 'day' : key)),
      ];
    }
    case 'unit':
      return [];
    case 'shift':
      return typeof point.from === 'object' ? saidOf(point.from) : [];
    case 'nth':
      return saidOf(point.of);
    case 'clock':
      return [...(point.on ? saidOf(point.on) : []), 'hour', 'minute'];
    case 'part':
      return [...(point.on ? saidOf(point.on) : []), 'part'];
  }
}

function inFull(value: string): string[] {
  if (value.endsWith('_REF')) return [];
  if (/^\d{2}$/.test(value)) return ['century'];
  if (/^\d{3}$/.test(value)) return ['decade'];
  const parts = /^(?:BC)?\d{4}(-\d\d)?(-\d\d)?(T\d\d)?/.exec(value) ?? [];
  return ['year', 'month', 'day', 'hour'].filter((_, i) => i === 0 || parts[i] !== undefined);
}
