/** What a key does; `onChart` marks those that move in the chart alone. */
export type KeyAction = { readonly onChart: boolean } & (
  | { readonly name: 'pan'; readonly by: number }
  | { readonly name: 'zoom'; readonly by: number }
  | { readonly name: 'step'; readonly by: 1 | -1 }
  | { readonly name: 'focus' | 'all' | 'search' | 'keys' | 'undo' | 'redo' | 'close' }
);

const PAN = 0.12;
const ZOOM = 1.4;

const KEYS: Readonly<Record<string, KeyAction>> = {
  w: { name: 'zoom', by: ZOOM, onChart: true },
  '+': { name: 'zoom', by: ZOOM, onChart: true },
  '=': { name: 'zoom', by: ZOOM, onChart: true },
  arrowup: { name: 'zoom', by: ZOOM, onChart: true },
  s: { name: 'zoom', by: 1 / ZOOM, onChart: true },
  '-': { name: 'zoom', by: 1 / ZOOM, onChart: true },
  arrowdown: { name: 'zoom', by: 1 / ZOOM, onChart: true },
  a: { name: 'pan', by: -PAN, onChart: true },
  arrowleft: { name: 'pan', by: -PAN, onChart: true },
  d: { name: 'pan', by: PAN, onChart: true },
  arrowright: { name: 'pan', by: PAN, onChart: true },
  '.': { name: 'step', by: 1, onChart: false },
  ',': { name: 'step', by: -1, onChart: false },
  f: { name: 'focus', onChart: true },
  '0': { name: 'all', onChart: true },
  '/': { name: 'search', onChart: false },
  '?': { name: 'keys', onChart: false },
  escape: { name: 'close', onChart: false },
};

/** The keys as the help shows them. */
export const KEY_HELP: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['W', '↑'], does: 'zoom in' },
  { keys: ['S', '↓'], does: 'zoom out' },
  { keys: ['A', '←'], does: 'earlier' },
  { keys: ['D', '→'], does: 'later' },
  { keys: ['.', ','], does: 'next and last event' },
  { keys: ['F'], does: 'centre the event, again to fit it' },
  { keys: ['0'], does: 'show all' },
  { keys: ['/'], does: 'search' },
  { keys: ['Enter'], does: 'go to the event’s details' },
  { keys: ['Esc'], does: 'close' },
  { keys: ['Ctrl Z'], does: 'undo' },
  { keys: ['Ctrl Shift Z'], does: 'redo' },
  { keys: ['?'], does: 'these keys' },
];

/** Keys that a focused widget of some kind uses itself. */
const takes = (target: HTMLElement, key: string): boolean => {
  if (target.closest('input, textarea, [contenteditable]')) return key !== 'escape';
  if (target.closest('select')) return true;
  return target.closest('[role="tablist"], [role="slider"], .scrolls') !== null && key.startsWith('arrow');
};

/**
 * What a key press means, or null where it means nothing here or belongs to what has the focus.
 * @param event a key press anywhere in the page
 */
export function keyAction(event: KeyboardEvent): KeyAction | null {
  const key = event.key.toLowerCase();
  const target =
    event.target instanceof HTMLElement || event.target instanceof SVGElement ? event.target : null;
  if (target && takes(target as HTMLElement, key)) return null;
  if (event.ctrlKey || event.metaKey) {
    if (key === 'z') return { name: event.shiftKey ? 'redo' : 'undo', onChart: false };
    return key === 'y' ? { name: 'redo', onChart: false } : null;
  }
  return event.altKey ? null : (KEYS[key] ?? null);
}
