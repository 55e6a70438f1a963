import { isShared } from '../share/codec.ts';

/** What the address of the page may name, after the `#`: this is the one place that knows. */
export type Address =
  | { readonly kind: 'start' }
  /** a timeline that is in the link itself */
  | { readonly kind: 'link'; readonly fragment: string }
  /** one of the reader's own documents */
  | { readonly kind: 'document'; readonly id: string }
  /** the list of them */
  | { readonly kind: 'library' };

const LIBRARY = 'timelines';
/** What an id may look like; it goes to the store, never into the page. */
const ID = /^[a-z0-9]{1,40}$/;

/** What an address names. What cannot be understood is the start. */
export function addressOf(hash: string): Address {
  if (isShared(hash)) return { kind: 'link', fragment: hash };
  const words = hash.replace(/^#/, '');
  if (words === LIBRARY) return { kind: 'library' };
  const id = new URLSearchParams(words).get('d');
  return id !== null && ID.test(id) ? { kind: 'document', id } : { kind: 'start' };
}

/** An address as it is written, with its `#`; '' for the start. */
export function hashOf(address: Address): string {
  switch (address.kind) {
    case 'start':
      return '';
    case 'link':
      return `#${address.fragment.replace(/^#/, '')}`;
    case 'document':
      return `#d=${address.id}`;
    case 'library':
      return `#${LIBRARY}`;
  }
}
