import sample from 'virtual:sample';
import { describe, expect, it } from 'vitest';
import { commandFor, keyInWords, keyOf, type Desk } from '../../../src/state/command.ts';
import { correcting } from '../../../src/state/correcting.ts';
import { Editor } from '../../../src/state/editor.svelte.ts';
import { EDITING } from '../../../src/state/editing.ts';
import { lookAlong, LOOKING } from '../../../src/state/looking.ts';
import { Session } from '../../../src/state/session.svelte.ts';
import type { Tab } from '../../../src/state/tab.ts';
import { Viewing } from '../../../src/state/viewing.svelte.ts';

const press = (
  key: string,
  over: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', true>> = {},
) => keyOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...over });
const ALL = [...LOOKING, ...EDITING];
/** With what comes with the editor. */
const whole = ({ session }: Desk) => [...correcting(new Editor(session)), ...ALL];

function desk(tab: Tab = 'timeline') {
  const opened: string[] = [];
  const session = new Session({ annotate: () => Promise.reject(new Error('no')), version: 'r1' }, sample);
  const viewing = new Viewing(session);
  viewing.size = { width: 1000, height: 600 };
  const page = {
    tab,
    show: (other: Tab) => opened.push(other),
    search: () => opened.push('search'),
    open: (dialog: string) => opened.push(dialog),
  };
  return { opened, desk: { session, viewing, page } satisfies Desk };
}

describe('a key', () => {
  it('is named with its modifiers, Control and Command alike', () => {
    expect(press('z', { ctrlKey: true })).toBe('ctrl+z');
    expect(press('Z', { metaKey: true, shiftKey: true })).toBe('ctrl+shift+z');
    expect(press('ArrowLeft', { altKey: true })).toBe('alt+arrowleft');
    expect(press('?', { shiftKey: true })).toBe('?');
  });
  it('is told to people', () => {
    expect(keyInWords('ctrl+shift+z')).toBe('Ctrl Shift Z');
    expect(keyInWords('arrowup')).toBe('↑');
    expect(keyInWords('+')).toBe('+');
  });
});

describe('the registry', () => {
  it('has each id and each key once', () => {
    const ids = ALL.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = ALL.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });
  it('finds the command of a key that means something now', () => {
    const { desk: there, opened } = desk();
    commandFor(ALL, 'ctrl+k', there)!.run(there);
    commandFor(ALL, '?', there)!.run(there);
    commandFor(ALL, '/', there)!.run(there);
    expect(opened).toEqual(['palette', 'keys', 'search']);
    expect(commandFor(ALL, 'ctrl+z', there)).toBeUndefined();
    expect(commandFor(ALL, 'q', there)).toBeUndefined();
  });
  it('zooms in the chart alone', () => {
    const { desk: there } = desk();
    const { k } = there.viewing.view;
    commandFor(ALL, 'w', there)!.run(there);
    expect(there.viewing.view.k).toBeGreaterThan(k);
    expect(commandFor(ALL, 'w', desk('list').desk)).toBeUndefined();
    const { desk: lane } = desk('travel');
    expect(lookAlong('w', lane)).toBe(true);
    expect(lane.viewing.view.k).toBeGreaterThan(k);
    expect(lookAlong('.', lane)).toBe(false);
  });
  it('steps through the events, deletes one, takes it back and makes it again', () => {
    const { desk: there } = desk();
    const run = (key: string) => {
      commandFor(whole(there), key, there)!.run(there);
    };
    const count = there.session.timeline.events.length;
    expect(commandFor(ALL, 'delete', there)).toBeUndefined();
    run('.');
    expect(there.session.selected).not.toBeNull();
    run('delete');
    expect(there.session.timeline.events).toHaveLength(count - 1);
    run('ctrl+z');
    expect(there.session.timeline.events).toHaveLength(count);
    run('ctrl+y');
    expect(there.session.timeline.events).toHaveLength(count - 1);
  });
  it('adds an event and selects it', () => {
    const { desk: there } = desk();
    commandFor(whole(there), 'n', there)!.run(there);
    expect(there.session.selectedEvent).toMatchObject({ title: 'New event', source: null });
  });
});

describe('the registry', () => {
  it('knows each command by an id of its own', () => {
    const ids = whole(desk().desk).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});
