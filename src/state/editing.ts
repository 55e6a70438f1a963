import { eventByHand } from '../timeline/by-hand.ts';
import { UNDATED } from '../timeline/model.ts';
import { eventRef, ownId } from '../timeline/ref.ts';
import type { Command, Desk } from './command.ts';

/** A timeline that somebody shared is only looked at. */
const mayEdit = ({ session }: Desk) => !session.readOnly && session.page === 'timeline';
const hasSelection = (desk: Desk) => mayEdit(desk) && desk.session.selectedEvent !== null;

/** What changes the timeline. */
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
    id: 'new article',
    name: 'New article',
    keys: [],
    applies: ({ session }) => !session.writing,
    run: ({ session }) => {
      session.write(true);
    },
  },
  {
    id: 'add event',
    name: 'Add an event',
    keys: ['n'],
    applies: mayEdit,
    run: ({ session, viewing }) => {
      const id = ownId();
      const event = { ...eventByHand(id, 'New event', UNDATED), source: null };
      session.change('Add event', [{ kind: 'add event', event }]);
      session.select(id);
      viewing.reveal(id);
    },
  },
  {
    id: 'delete',
    name: 'Delete the event',
    keys: ['delete'],
    applies: hasSelection,
    run: ({ session }) => {
      const event = session.selectedEvent;
      if (!event) return;
      session.change(`Delete “${event.title}”`, [
        { kind: 'delete event', of: eventRef(session.timeline, event) },
      ]);
    },
  },
  {
    id: 'confirm',
    name: 'Mark the event as reviewed',
    keys: [],
    applies: (desk) => mayEdit(desk) && desk.session.selectedEvent?.reviewed === false,
    run: ({ session }) => {
      const event = session.selectedEvent;
      if (!event) return;
      const of = eventRef(session.timeline, event);
      session.change('Confirm event', [
        { kind: 'set event', of, field: 'reviewed', to: true, from: 'typed' },
      ]);
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
