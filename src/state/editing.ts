import type { Command, Desk } from './command.ts';

/** A timeline that somebody shared is only looked at. */
const mayEdit = ({ session }: Desk) => !session.readOnly && session.page === 'timeline';

/** What changes the timeline as a whole; `correcting.ts` has the rest, which comes with the editor. */
export const EDITING: readonly Command[] = [
  {
    id: 'undo',
    name: 'Undo',
    keys: ['ctrl+z'],
    applies: (desk) => mayEdit(desk) && desk.session.undoable !== null,
    run: ({ session }) => {
      session.undo();
    },
  },
  {
    id: 'redo',
    name: 'Redo',
    keys: ['ctrl+shift+z', 'ctrl+y'],
    applies: (desk) => mayEdit(desk) && desk.session.redoable !== null,
    run: ({ session }) => {
      session.redo();
    },
  },
  {
    id: 'about',
    name: 'About this timeline',
    keys: [],
    applies: mayEdit,
    run: ({ page }) => {
      page.open('about');
    },
  },
  {
    id: 'new article',
    name: 'New article',
    keys: [],
    applies: ({ session }) => !session.writing,
    run: ({ session }) => {
      session.write(true);
    },
  },
  {
    id: 'save to file',
    name: 'Save to a file',
    keys: ['ctrl+s'],
    applies: ({ session }) => session.page === 'timeline',
    run: ({ session }) => {
      void session.saveToFile();
    },
  },
  {
    id: 'copy of shared',
    name: 'Make my own copy',
    keys: [],
    applies: ({ session }) => session.readOnly,
    run: ({ session }) => {
      session.documents.copy();
    },
  },
];
