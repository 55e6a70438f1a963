import type { TimelineEvent } from '../timeline/model.ts';
import type { Command, Desk } from './command.ts';
import type { Editor } from './editor.svelte.ts';

/** A command that is about the selected event. */
interface Row extends Pick<Command, 'id' | 'name' | 'keys'> {
  /** only while what is doubtful is reviewed */
  readonly review?: true;
  readonly run: (event: TimelineEvent, desk: Desk) => void;
}

/**
 * What corrects a timeline, for the registry of commands. In a review its own keys come first.
 * @param editor what does it
 */
export function correcting(editor: Editor): readonly Command[] {
  const rows: readonly Row[] = [
    {
      id: 'accept',
      name: 'Accept what is doubtful',
      keys: ['enter'],
      review: true,
      run: (event) => {
        editor.accept(event);
      },
    },
    {
      id: 'runner-up',
      name: 'Take the other reading',
      keys: ['r'],
      review: true,
      run: (event) => {
        editor.takeRunnerUp(event);
      },
    },
    {
      id: 'drop',
      name: 'Drop what is doubtful',
      keys: ['d'],
      review: true,
      run: (event) => {
        editor.drop(event);
      },
    },
    {
      id: 'skip',
      name: 'Look at it later',
      keys: ['.'],
      review: true,
      run: (event) => {
        editor.skip(event);
      },
    },
    {
      id: 'edit',
      name: 'Edit the event',
      keys: ['e'],
      run: (event) => {
        editor.open(event);
      },
    },
    {
      id: 'title',
      name: 'Edit the title',
      keys: ['t'],
      run: (event, { page }) => {
        if (page.tab === 'timeline') editor.titling = event.id;
        else editor.open(event);
      },
    },
    {
      id: 'choose',
      name: 'Choose the event, among several',
      keys: ['x'],
      run: (event) => {
        editor.toggle(event.id);
      },
    },
    {
      id: 'delete',
      name: 'Delete the event',
      keys: ['delete'],
      run: (event) => {
        editor.delete([event]);
      },
    },
    {
      id: 'move earlier',
      name: 'Move the event back',
      keys: ['alt+arrowleft'],
      run: (event) => {
        editor.nudge(event, -1);
      },
    },
    {
      id: 'move later',
      name: 'Move the event on',
      keys: ['alt+arrowright'],
      run: (event) => {
        editor.nudge(event, 1);
      },
    },
    {
      id: 'end earlier',
      name: 'Let the event end earlier',
      keys: ['alt+shift+arrowleft'],
      run: (event) => {
        editor.nudgeEnd(event, -1);
      },
    },
    {
      id: 'end later',
      name: 'Let the event end later',
      keys: ['alt+shift+arrowright'],
      run: (event) => {
        editor.nudgeEnd(event, 1);
      },
    },
    {
      id: 'confirm',
      name: 'Mark the event as reviewed',
      keys: [],
      run: (event) => {
        editor.confirm([event]);
      },
    },
  ];
  return [
    {
      id: 'delete chosen',
      name: 'Delete the chosen events',
      keys: ['delete'],
      applies: () => editor.chosen.length > 0,
      run: () => {
        editor.delete(editor.chosen);
      },
    },
    {
      id: 'go on',
      name: 'Go on with the review',
      keys: ['enter', '.'],
      applies: ({ session }) => editor.reviewing && editor.left > 0 && session.selectedEvent === null,
      run: () => {
        editor.resume();
      },
    },
    {
      id: 'end review',
      name: 'End the review',
      keys: ['escape'],
      applies: () => editor.reviewing,
      run: () => {
        editor.stopReview();
      },
    },
    {
      id: 'choose none',
      name: 'Choose no event',
      keys: ['escape'],
      applies: () => editor.selecting || editor.chosen.length > 0,
      run: () => {
        editor.chooseNone();
      },
    },
    ...rows.map(({ review, run, ...row }): Command => ({
      ...row,
      applies: ({ session }) =>
        session.page === 'timeline' && session.selectedEvent !== null && (!review || editor.reviewing),
      run: (desk) => {
        if (desk.session.selectedEvent) run(desk.session.selectedEvent, desk);
      },
    })),
    {
      id: 'add event',
      name: 'Add an event',
      keys: ['n'],
      applies: ({ session }) => session.page === 'timeline',
      run: ({ viewing }) => {
        const id = editor.addFromWords() ?? editor.add();
        viewing.reveal(id);
      },
    },
    {
      id: 'add stop',
      name: 'Add a stop',
      keys: [],
      applies: ({ session }) => session.page === 'timeline',
      run: ({ session }) => {
        editor.trip.add({ event: session.selectedEvent });
      },
    },
    {
      id: 'lanes',
      name: 'Lanes and periods',
      keys: [],
      applies: ({ session }) => session.page === 'timeline',
      run: ({ page }) => {
        page.open('lanes');
      },
    },
    {
      id: 'review',
      name: 'Review what is doubtful',
      keys: ['r'],
      applies: ({ session }) => session.page === 'timeline' && !editor.reviewing,
      run: () => {
        editor.startReview();
      },
    },
    {
      id: 'select mode',
      name: 'Choose several events',
      keys: [],
      applies: () => !editor.selecting,
      run: () => {
        editor.selecting = true;
      },
    },
  ];
}
