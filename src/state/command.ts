import type { Tab } from './tab.ts';
import type { Session } from './session.svelte.ts';
import type { Viewing } from './viewing.svelte.ts';

/** What of the page itself a command may ask for. */
export interface Page {
  readonly tab: Tab;
  show(tab: Tab): void;
  search(): void;
  open(dialog: 'about' | 'keys' | 'palette' | 'share' | 'lanes'): void;
}

/** All that commands work on. */
export interface Desk {
  readonly session: Session;
  readonly viewing: Viewing;
  readonly page: Page;
}

/** Something that can be done by a key, a button or the palette: one row of the registry. */
export interface Command {
  readonly id: string;
  /** for people ["Zoom in"] */
  readonly name: string;
  /** as {@link keyOf} writes them, the first one told [ctrl+z] */
  readonly keys: readonly string[];
  /** does it mean something now? */
  readonly applies: (desk: Desk) => boolean;
  readonly run: (desk: Desk) => void;
}

/** A key press, as commands name it: modifiers in this order, Control and Command being one [ctrl+shift+z]. */
export function keyOf(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): string {
  const key = event.key === ' ' ? 'space' : event.key.toLowerCase();
  // what shift makes of a key is another key ["?"]; of a letter or an arrow it is the same
  const shift = event.shiftKey && (/^[a-z]$/.test(key) || key.length > 1);
  const parts = [(event.ctrlKey || event.metaKey) && 'ctrl', event.altKey && 'alt', shift && 'shift', key];
  return parts.filter((part) => part !== false).join('+');
}

const NAMES: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
  escape: 'Esc',
  enter: 'Enter',
  delete: 'Del',
  space: 'Space',
};

/** A key for people [Ctrl Shift Z]. */
export const keyInWords = (key: string): string =>
  key
    .split(/\+(?=.)/)
    .map((part) => NAMES[part] ?? part.toUpperCase())
    .join(' ');

/** The command that a key means now; undefined where it means none. */
export const commandFor = (commands: readonly Command[], key: string, desk: Desk): Command | undefined =>
  commands.find((command) => command.keys.includes(key) && command.applies(desk));
