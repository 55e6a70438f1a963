import type { Name, Point, Unit } from './meaning.ts';

const pad = (n: number) => String(n).padStart(2, '0');

function openName(name: Name): string {
  if ('weekday' in name) return `XXXX-WXX-${name.weekday}`;
  if ('weekend' in name) return 'XXXX-WXX-WE';
  if ('dayOfMonth' in name) return `XXXX-XX-${pad(name.dayOfMonth)}`;
  if ('month' in name) return `XXXX-${pad(name.month)}${name.day === undefined ? '' : `-${pad(name.day)}`}`;
  if ('season' in name) return `XXXX-${name.season}`;
  if ('quarter' in name) return `XXXX-Q${name.quarter}`;
  return 'half' in name ? `XXXX-H${name.half}` : 'XXXX-XX-XX';
}

const UNITS: Partial<Record<Unit, string>> = {
  W: 'XXXX-WXX',
  FN: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  HY: 'XXXX-HX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
  N: 'XXXX-XX-XXTNI',
};

/**
 * The underspecified value of a point that has nothing to hang on [XXXX-WXX-2] [XXXX-12-31] [XXXX-XX-XXTNI].
 * @param point what is said
 * @param day the underspecified value of the day of a time, where one is told
 */
export function openValue(point: Point, day?: string): string {
  switch (point.is) {
    case 'fixed':
      return point.value;
    case 'name':
      return openName(point.name);
    case 'unit':
    case 'shift':
    case 'nth':
      return UNITS[point.unit] ?? 'XXXX-XX-XX';
    case 'clock':
    case 'part': {
      const date = /^(?:\d{4}|XXXX)-/.test(day ?? '') ? day!.split('T')[0]! : 'XXXX-XX-XX';
      if (point.is === 'part') return `${date}T${point.part}`;
      return `${date}T${pad(Math.floor(point.minute / 60))}:${pad(Math.floor(point.minute % 60))}`;
    }
  }
}
