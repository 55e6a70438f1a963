import type { Context } from './context.ts';
import type { Point } from './meaning.ts';
import { resolveName } from './resolve-name.ts';
import { openValue } from './open.ts';
import { resolveNth } from './resolve-nth.ts';
import { resolveShift } from './resolve-shift.ts';
import { resolveTime } from './resolve-time.ts';
import { resolveUnit } from './resolve-unit.ts';
import { plain, type Resolved } from './resolved.ts';

/**
 * Resolves a point in its context.
 * @param point what is said
 * @param context what it is said against
 */
export function resolve(point: Point, context: Context): Resolved {
  switch (point.is) {
    case 'fixed':
      return plain(point.value, 'told in full');
    case 'name':
      return resolveName(point, context, resolve);
    case 'unit':
      return (
        resolveUnit(point.unit, point.deixis, context) ?? plain(openValue(point), 'the dateline is not known')
      );
    case 'shift':
      return resolveShift(point, context, resolve) ?? plain(openValue(point), 'the dateline is not known');
    case 'nth':
      return resolveNth(point, context, resolve);
    case 'clock':
    case 'part':
      return resolveTime(point, context, resolve);
  }
}
