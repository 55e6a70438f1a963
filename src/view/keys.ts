import { keyOf } from '../state/command.ts';

/** Keys that a focused widget of some kind uses itself. */
const takes = (target: HTMLElement, key: string): boolean => {
  if (target.closest('input, textarea, [contenteditable]')) return key !== 'escape' && key !== 'ctrl+k';
  if (target.closest('select')) return true;
  if (target.closest('button, a, summary') && (key === 'enter' || key === 'space')) return true;
  return target.closest('[role="tablist"], [role="slider"], .scrolls') !== null && key.startsWith('arrow');
};

/**
 * The key that was pressed, as commands name it, or null where it belongs to what has the focus.
 * @param event a key press anywhere in the page
 */
export function freeKey(event: KeyboardEvent): string | null {
  const key = keyOf(event);
  const target =
    event.target instanceof HTMLElement || event.target instanceof SVGElement ? event.target : null;
  return target && takes(target as HTMLElement, key) ? null : key;
}
