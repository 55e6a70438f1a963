import { focusDetails } from './details-focus.ts';
import type { Command, Desk } from './command.ts';

const PAN = 0.12;
const ZOOM = 1.4;

const always = () => true;
const nothing = () => undefined;
/** What moves along the axis alone. */
const onChart = ({ page, session }: Desk) => page.tab === 'timeline' && session.page === 'timeline';
const select = ({ session, viewing }: Desk, by: 1 | -1) => {
  const next = viewing.step(by);
  if (next === null) return;
  session.select(next);
  viewing.reveal(next);
};

/** What one can do without changing anything. */
export const LOOKING: readonly Command[] = [
  {
    id: 'zoom in',
    name: 'Zoom in',
    keys: ['w', 'arrowup', '+', '='],
    applies: onChart,
    run: ({ viewing }) => {
      viewing.zoom(ZOOM);
    },
  },
  {
    id: 'zoom out',
    name: 'Zoom out',
    keys: ['s', 'arrowdown', '-'],
    applies: onChart,
    run: ({ viewing }) => {
      viewing.zoom(1 / ZOOM);
    },
  },
  {
    id: 'earlier',
    name: 'Earlier',
    keys: ['a', 'arrowleft'],
    applies: onChart,
    run: ({ viewing }) => {
      viewing.pan(-PAN * viewing.size.width);
    },
  },
  {
    id: 'later',
    name: 'Later',
    keys: ['d', 'arrowright'],
    applies: onChart,
    run: ({ viewing }) => {
      viewing.pan(PAN * viewing.size.width);
    },
  },
  {
    id: 'next',
    name: 'Next event',
    keys: ['.'],
    applies: always,
    run: (desk) => {
      select(desk, 1);
    },
  },
  {
    id: 'last',
    name: 'Last event',
    keys: [','],
    applies: always,
    run: (desk) => {
      select(desk, -1);
    },
  },
  {
    id: 'focus',
    name: 'Centre the event, again to fit it',
    keys: ['f'],
    applies: onChart,
    run: ({ session, viewing }) => {
      if (session.selected !== null) viewing.focus(session.selected);
    },
  },
  {
    id: 'all',
    name: 'Show all',
    keys: ['0'],
    applies: onChart,
    run: ({ viewing }) => {
      viewing.all();
    },
  },
  {
    id: 'search',
    name: 'Search',
    keys: ['/'],
    applies: always,
    run: ({ page }) => {
      page.search();
    },
  },
  {
    id: 'details',
    name: 'Go to the event’s details',
    // Enter means the button that has the focus first: the timeline itself listens to it
    keys: [],
    applies: ({ session }) => session.selected !== null,
    run: focusDetails,
  },
  {
    id: 'close',
    name: 'Close the card',
    keys: ['escape'],
    applies: ({ session }) => session.selected !== null,
    run: ({ session }) => {
      session.select(null);
    },
  },
  {
    id: 'keys',
    name: 'Keyboard shortcuts',
    keys: ['?'],
    applies: always,
    run: ({ page }) => {
      page.open('keys');
    },
  },
  {
    id: 'palette',
    name: 'All commands',
    keys: ['ctrl+k'],
    applies: always,
    run: ({ page }) => {
      page.open('palette');
    },
  },
  {
    id: 'show timeline',
    name: 'Show the timeline',
    keys: [],
    applies: ({ page }) => page.tab !== 'timeline',
    run: ({ page }) => {
      page.show('timeline');
    },
  },
  {
    id: 'show list',
    name: 'Show the list',
    keys: [],
    applies: ({ page }) => page.tab !== 'list',
    run: ({ page }) => {
      page.show('list');
    },
  },
  {
    id: 'show travel',
    name: 'Show the map',
    keys: [],
    applies: ({ page, session }) => page.tab !== 'travel' && session.timeline.stops.length > 0,
    run: ({ page }) => {
      page.show('travel');
    },
  },
  {
    id: 'my timelines',
    name: 'My timelines',
    keys: [],
    applies: ({ session }) => session.page !== 'library',
    run: ({ session }) => {
      void session.showLibrary();
    },
  },
  {
    id: 'share',
    name: 'Share',
    keys: [],
    applies: ({ session }) => session.timeline.events.length > 0,
    run: ({ page }) => {
      page.open('share');
    },
  },
];

/** The id of the command of looking that a key belongs to, wherever it is pressed. */
export const lookingBy = (key: string | null): string | undefined =>
  key === null ? undefined : LOOKING.find(({ keys }) => keys.includes(key))?.id;

/** Moves along the axis where the chart is not on screen, but something else with its axis; false where the key does not. */
export function lookAlong(key: string, desk: Pick<Desk, 'session' | 'viewing'>): boolean {
  const command = LOOKING.find(({ keys, applies }) => keys.includes(key) && applies === onChart);
  const page = { tab: 'timeline' as const, show: nothing, search: nothing, open: nothing };
  command?.run({ ...desk, page });
  return command !== undefined;
}
