import { EMPTY, type Timeline } from '../timeline/model.ts';
import { addressOf } from './address.ts';
import type { Store, Tabs, Word } from './keeping.svelte.ts';

/** What the page stands in: its address, its storage, the other tabs. A test puts in its own. */
export interface Surroundings {
  /** loads the folder of documents; it fails where the browser lets nothing be stored */
  readonly store: () => Promise<Store>;
  readonly tabs: Tabs;
  readonly address: {
    readonly now: () => string;
    /** writes what follows the page's path, as a new entry of the history or in place of this one */
    readonly push: (hash: string) => void;
    readonly replace: (hash: string) => void;
  };
  /** id of the document that was open last; null where there is none */
  readonly last: { readonly get: () => string | null; readonly set: (id: string | null) => void };
  /** loads the timeline that is shown where there is no other */
  readonly sample: () => Promise<Timeline>;
  /** asks the browser not to throw away what is stored when room gets scarce */
  readonly persist: () => void;
  readonly saveFile: (name: string, text: string) => void;
}

/** No storage, no address, nobody else. */
export const NOWHERE: Surroundings = {
  store: () => Promise.reject(new Error('there is no storage')),
  tabs: { say: () => undefined, listen: () => undefined },
  address: { now: () => '', push: () => undefined, replace: () => undefined },
  last: { get: () => null, set: () => undefined },
  sample: () => Promise.resolve(EMPTY),
  persist: () => undefined,
  saveFile: () => undefined,
};

/** Is there a timeline to be shown first: by the address, or as the one that was open last? */
export const isNamed = ({ address, last }: Surroundings): boolean =>
  addressOf(address.now()).kind !== 'start' || last.get() !== null;

const LAST = 'dateline.last';

function tabs(): Tabs {
  const channel = new BroadcastChannel('dateline');
  return {
    say: (word) => {
      channel.postMessage(word);
    },
    listen: (hear) => {
      channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
        hear(data);
      });
    },
  };
}

const place = (hash: string) => location.pathname + location.search + hash;

/** The browser that the page is open in. */
export function browser(): Surroundings {
  let store: Promise<Store> | null = null;
  return {
    store: () => {
      store ??= import('../library/store.ts').then(({ openStore }) => openStore());
      // the next try may do better
      store.catch(() => (store = null));
      return store;
    },
    tabs: tabs(),
    address: {
      now: () => location.hash,
      push: (hash) => {
        history.pushState(null, '', place(hash));
      },
      replace: (hash) => {
        history.replaceState(null, '', place(hash));
      },
    },
    last: {
      // storage that is forbidden throws: then nothing was kept, either
      get: () => {
        try {
          return localStorage.getItem(LAST);
        } catch {
          return null;
        }
      },
      set: (id) => {
        try {
          if (id === null) localStorage.removeItem(LAST);
          else localStorage.setItem(LAST, id);
        } catch {
          return;
        }
      },
    },
    sample: () => import('virtual:sample').then(({ default: sample }) => sample),
    persist: () => void navigator.storage?.persist?.(),
    saveFile: (name, text) => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      link.download = name;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      }, 10_000);
    },
  };
}
