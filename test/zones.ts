/** The clocks of the unit tests: all of them run under the first. */
export const ZONES = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'] as const;

/**
 * The folders of `src` that ask the machine's clock or calendar (`Date`, `Intl.DateTimeFormat`, chrono-node). A time
 * zone can leak into a value there and nowhere else, so their tests in `test/unit` run under each of the zones.
 * `test/unit/zones.test.ts` holds the list.
 */
export const CLOCK_FOLDERS = ['time', 'tagger', 'view'] as const;

/** Tests of what a text costs: no clock touches them, and they take their time. They run once. */
export const COSTS = 'test/unit/tagger/fuzz.test.ts';
