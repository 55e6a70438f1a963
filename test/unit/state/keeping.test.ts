import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { cardOf } from '../../../src/library/card.ts';
import { openLibrary } from '../../../src/library/library.ts';
import type { Word } from '../../../src/state/keeping.svelte.ts';
import { Session } from '../../../src/state/session.svelte.ts';
import { NOWHERE, type Surroundings } from '../../../src/state/surroundings.ts';
import { eventRef } from '../../../src/timeline/ref.ts';
import { article, told } from '../timeline/document.ts';

let count = 0;
/** A browser with storage, in which several tabs may be opened. */
function someBrowser() {
  const library = openLibrary(`keeping-${String(count++)}`);
  const ears: ((word: Word) => void)[] = [];
  let last: string | null = null;
  const tab = (hash = '', over: Partial<Surroundings> = {}, version = 'r1') => {
    const entries = [hash];
    const around: Surroundings = {
      ...NOWHERE,
      store: async () => ({ library: await library, cardOf }),
      tabs: {
        say: (word) => {
          for (const hear of ears) hear(word);
        },
        listen: (hear) => ears.push(hear),
      },
      address: {
        now: () => entries.at(-1)!,
        push: (to) => entries.push(to),
        replace: (to) => entries.splice(-1, 1, to),
      },
      last: { get: () => last, set: (id) => (last = id) },
      ...over,
    };
    const found = version === 'r1' ? [told(0), told(1)] : [told(0), told(1), told(3)];
    const annotate = ({ text }: { text: string }) => Promise.resolve(article(found, text));
    const session = new Session({ annotate, version }, article([told(2)], 'Sample'), around);
    return { session, entries };
  };
  return { tab, library };
}
const title = (session: Session, to: string) => {
  session.change('Rename', [{ kind: 'set document', field: 'title', to }]);
};
const action = (session: Session, name: RegExp) => {
  session.notice!.actions!.find((one) => name.test(one.name))!.run();
};

describe('keeping', () => {
  it('leaves the sample alone until it is changed, then gives it an address', async () => {
    const { tab, library } = someBrowser();
    const { session, entries } = tab();
    await session.keeping.flush();
    expect(await (await library).list()).toEqual([]);
    title(session, 'Mine');
    await session.keeping.flush();
    expect((await (await library).list())[0]?.card.title).toBe('Mine');
    expect(entries).toEqual([`#d=${session.documents.document.id}`]);
  });
  it('saves soon after a change, and opens again what was saved, with its steps', async () => {
    const { tab, library } = someBrowser();
    const { session, entries } = tab();
    await session.read('They met.');
    title(session, 'Mine');
    const saved = await library;
    await vi.waitFor(async () => {
      expect((await saved.list())[0]?.card.title).toBe('Mine');
    });
    const { session: later } = tab(entries.at(-1));
    await later.goTo(entries.at(-1)!, true);
    expect(later.timeline.title).toBe('Mine');
    later.undo();
    expect(later.timeline.title).toBe('They met.');
    later.redo();
    expect(later.timeline.title).toBe('Mine');
  });
  it('shows what was open last where the address names nothing', async () => {
    const { tab } = someBrowser();
    const { session } = tab();
    title(session, 'Mine');
    await session.keeping.flush();
    const { session: later, entries } = tab();
    await later.goTo('', true);
    expect(later.timeline.title).toBe('Mine');
    expect(entries.at(-1)).toBe(`#d=${session.documents.document.id}`);
  });
  it('goes back through the history: to the sample, and to the document before', async () => {
    const { tab } = someBrowser();
    const { session, entries } = tab();
    await session.read('First.');
    await session.read('Second.');
    expect(entries).toHaveLength(3);
    await session.goTo(entries[1]!);
    expect(session.timeline.title).toBe('First.');
    await session.goTo(entries[0]!);
    expect(session.timeline.title).toBe('Sample');
  });
  it('says that an address leads nowhere, and names what is there', async () => {
    const { tab } = someBrowser();
    const { session, entries } = tab('#d=gone');
    await session.goTo('#d=gone', true);
    expect(session.notice?.text).toMatch(/no such timeline/);
    expect(session.timeline.title).toBe('Sample');
    expect(entries).toEqual(['']);
  });
  it('says that storage is forbidden or full, keeps the work, and offers a file', async () => {
    for (const [name, words] of [
      ['QuotaExceededError', /is full/],
      ['SecurityError', /does not let/],
      ['Oops', /does not work/],
    ] as const) {
      const saveFile = vi.fn();
      const store = () => Promise.reject(new DOMException('no', name));
      const { session } = someBrowser().tab('', { store, saveFile });
      title(session, 'Mine');
      await session.keeping.flush();
      expect(session.notice?.text).toMatch(words);
      expect(session.timeline.title).toBe('Mine');
      action(session, /Save to a file/);
      await vi.waitFor(() => {
        expect(saveFile).toHaveBeenCalledWith('Mine.dateline.json', expect.stringContaining('"dateline":1'));
      });
    }
  });
  it('tells the later of two tabs, and lets none overwrite the other', async () => {
    const { tab, library } = someBrowser();
    const { session: first, entries } = tab();
    title(first, 'First');
    await first.keeping.flush();
    const { session: second } = tab(entries[0]);
    await second.goTo(entries[0]!, true);
    expect(second.notice?.text).toMatch(/open in another tab/);
    expect(first.notice).toBeNull();
    title(first, 'First again');
    await first.keeping.flush();
    expect(second.notice?.text).toMatch(/changed in another tab/);
    title(second, 'Second');
    await second.keeping.flush();
    expect((await (await library).list()).map(({ card }) => card.title)).toEqual(['First again']);
    action(second, /copy/);
    await second.keeping.flush();
    expect((await (await library).list()).map(({ card }) => card.title).sort()).toEqual([
      'First again',
      'Second',
    ]);
    expect(second.documents.document.id).not.toBe(first.documents.document.id);
  });
  it('takes what the other tab has, where that is wanted', async () => {
    const { tab } = someBrowser();
    const { session: first, entries } = tab();
    title(first, 'First');
    await first.keeping.flush();
    const { session: second } = tab(entries[0]);
    await second.goTo(entries[0]!, true);
    title(second, 'Second');
    await second.keeping.flush();
    expect(first.notice?.text).toMatch(/changed in another tab/);
    action(first, /Take/);
    await vi.waitFor(() => {
      expect(first.timeline.title).toBe('Second');
    });
    title(first, 'Third');
    await first.keeping.flush();
    expect(first.keeping.kept).toBe('kept');
  });
  it('keeps how a document is looked at, which is neither a step nor a change for another tab', async () => {
    const { tab } = someBrowser();
    const { session, entries } = tab();
    title(session, 'Mine');
    await session.flush();
    const address = entries.at(-1)!;
    const { session: second } = tab(address);
    await second.goTo(address, true);
    second.documents.look({ fold: false, theme: 'dark' });
    await second.flush();
    expect(session.notice).toBeNull();
    expect(second.documents.document.steps).toHaveLength(1);
    const { session: later } = tab(address);
    await later.goTo(address, true);
    expect(later.documents.view).toEqual({ fold: false, theme: 'dark' });
    title(session, 'Ours');
    await session.flush();
    expect(session.keeping.kept).toBe('kept');
  });
  it('keeps the draft of the paste box', async () => {
    const { tab } = someBrowser();
    const { session } = tab();
    session.draft.write('Half an article');
    await session.flush();
    const { session: later } = tab();
    await later.goTo('', true);
    await vi.waitFor(() => {
      expect(later.draft.text).toBe('Half an article');
    });
  });
  it('makes a copy of a shared timeline, and takes its link from the address', async () => {
    const { tab } = someBrowser();
    const { session, entries } = tab('#1.x.y');
    session.open({ ...session.documents.document, id: 'shared' }, 'shared');
    session.documents.copy();
    expect(session.readOnly).toBe(false);
    expect(entries).toEqual(['#1.x.y', `#d=${session.documents.document.id}`]);
  });
  it('pastes events that were copied in another timeline', async () => {
    const { copiedEvents } = await import('../../../src/timeline/clipboard.ts');
    const { session } = someBrowser().tab();
    const [event] = session.timeline.events;
    await session.paste(copiedEvents([event!]));
    expect(session.timeline.events.map(({ title }) => title)).toEqual(['They flew', 'They flew']);
    const pasted = session.selectedEvent!;
    expect(eventRef(session.timeline, pasted)).toEqual({ own: pasted.id });
    await session.paste('{"no":"events"}');
    expect(session.timeline.events).toHaveLength(2);
  });
});

describe('a reading by another version of the reader', () => {
  /** A document read by the first version and corrected, opened under the second. */
  async function opened() {
    const { tab } = someBrowser();
    const { session, entries } = tab();
    await session.read('They met.');
    title(session, 'Mine');
    await session.flush();
    const address = entries.at(-1)!;
    const open = async () => {
      const { session: later } = tab(address, {}, 'r2');
      await later.goTo(address, true);
      return later;
    };
    const later = await open();
    return { later, open };
  }
  const isOffered = (session: Session) =>
    vi.waitFor(() => {
      expect(session.offer).not.toBeNull();
    }, 4_000);

  it('is offered with its differences, and taken only when asked, as a step', async () => {
    const { later } = await opened();
    await isOffered(later);
    expect(later.offer!.differences).toMatchObject({
      added: [{ title: 'They voted' }],
      gone: [],
      changed: [],
    });
    expect(later.timeline.events).toHaveLength(2);
    later.answerOffer(true);
    expect(later.offer).toBeNull();
    expect(later.timeline.events).toHaveLength(3);
    expect(later.timeline.title).toBe('Mine');
    expect(later.undoable).toBe('New reading');
    later.undo();
    expect(later.timeline.events).toHaveLength(2);
  });
  it('is turned down for good', async () => {
    const { later, open } = await opened();
    await isOffered(later);
    later.answerOffer(false);
    expect(later.timeline.events).toHaveLength(2);
    await later.flush();
    const again = await open();
    expect(again.documents.document.turnedDown).toBe('r2');
    expect(again.offer).toBeNull();
    expect(again.undoable).toBe('Rename');
  });
  it('is not offered where the same version read it', async () => {
    const { tab } = someBrowser();
    const { session, entries } = tab();
    await session.read('They met.');
    await session.flush();
    const { session: later } = tab(entries.at(-1));
    await later.goTo(entries.at(-1)!, true);
    expect(later.offer).toBeNull();
  });
});
