import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { encode } from '../../src/share/codec.ts';
import { EMPTY, type Leg, type Stop } from '../../src/timeline/model.ts';
import { event } from '../unit/layout/generate.ts';
import { leg, place, stop } from '../unit/layout/trip.ts';
import { isAccessible, mark, open, read, timeline, test } from './app.ts';

/** Articles of our own. */
const SHUTTLE = `Shuttle between Paris and Vienna

PARIS, June 30, 2014 — Foreign Minister Paul Renaud left Paris on June 2 for Vienna. He returned to Paris on June 4. He flew to Vienna on June 9 and returned to Paris on June 11. A visit to Oslo, set for Thursday, was cancelled. He travels to Rome on July 4.`;
const TWO = `Two on the road

LONDON, June 12, 2010 — President Maria Stone left Ottawa on June 3 for London. She flew to Paris on June 6. Prime Minister John Hale flew to Berlin on June 4 and went on to Warsaw on June 8.`;
const TOWNS = `Ten towns

UTRECHT, May 20, 2015 — King Pieter Vos arrived in Amsterdam on May 1. He travelled to Haarlem on May 2. He travelled to Leiden on May 3. He travelled to The Hague on May 4. He travelled to Delft on May 5. He travelled to Rotterdam on May 6. He travelled to Gouda on May 7. He travelled to Utrecht on May 8. He travelled to Hilversum on May 9. He travelled to Amersfoort on May 10.`;

const map = (page: Page) => page.getByRole('group', { name: /^Map of the trip/ });
const point = (page: Page, name: string) => map(page).getByRole('button', { name: new RegExp(`^${name}:`) });
const lane = (page: Page) => page.getByRole('group', { name: /^The trip over time/ });
const showTravel = (page: Page) => page.getByRole('button', { name: 'Travel', exact: true }).click();

async function readTrip(page: Page, text: string): Promise<void> {
  await open(page);
  await read(page, text);
  await showTravel(page);
  await expect(map(page)).toBeVisible();
}

/** Opens a link to a timeline with these stops, and with an event for each day that is told of them. */
async function openTrip(page: Page, stops: Stop[], legs: Leg[] = []): Promise<void> {
  const events = stops.map((one) =>
    event({
      id: `e-${one.id}`,
      title: `In ${one.place.name}`,
      when: { start: one.arrive ?? '2020-02-01', end: one.arrive ?? '2020-02-01' },
      place: one.place,
    }),
  );
  await page.goto(
    `./#${await encode({ ...EMPTY, title: 'A trip', events, stops, legs }, { withText: false })}`,
  );
  await showTravel(page);
}

interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** The names that are written on the map, and where. */
const namesOnMap = (page: Page): Promise<Box[]> =>
  map(page)
    .locator('.point text:visible')
    .evaluateAll((names) =>
      names.map((text) => {
        const { x, y, width, height } = text.getBoundingClientRect();
        return { name: text.textContent, x, y, width, height };
      }),
    );

test.describe('the map', () => {
  test('has a point for each place and a numbered arrow for each leg', async ({ page }) => {
    await readTrip(page, SHUTTLE);
    await expect(map(page).getByRole('button')).toHaveCount(4);
    await expect(point(page, 'Paris')).toHaveAccessibleName(
      /leaves Monday 2 June 2014; .*arrives Wednesday 4 June/,
    );
    await expect(map(page).locator('.number')).toHaveText(['1', '2', '3', '4', '5']);
    await expect(map(page).locator('.head')).toHaveCount(5);
    await isAccessible(page);
  });

  test('keeps the way out, the way back, and the same way again apart', async ({ page }) => {
    await readTrip(page, SHUTTLE);
    const middles = await map(page)
      .locator('.leg > path:not(.head)')
      .evaluateAll((paths) =>
        (paths as SVGPathElement[])
          .slice(0, 4)
          .map((path) => path.getPointAtLength(path.getTotalLength() / 2))
          .map(({ x, y }) => [x, y]),
      );
    middles.forEach(([x, y], i) => {
      for (const [a, b] of middles.slice(i + 1)) expect(Math.hypot(x! - a!, y! - b!)).toBeGreaterThan(6);
    });
  });

  test('draws what is planned dashed and hollow, and strikes what was called off', async ({ page }) => {
    await readTrip(page, SHUTTLE);
    await expect(map(page).locator('.leg.planned > path').first()).toHaveCSS('stroke-dasharray', '5px, 4px');
    await expect(point(page, 'Rome')).toHaveAccessibleName(/planned/);
    await expect(point(page, 'Oslo')).toHaveAccessibleName(/cancelled/);
    await expect(point(page, 'Oslo').locator('.strike')).toHaveCount(1);
    const key = page.getByRole('list', { name: 'Key to the trip' });
    await expect(key).toContainText('planned');
    await expect(key).toContainText('cancelled');
  });

  test('writes the names of ten towns close to each other, none over another', async ({ page }) => {
    await readTrip(page, TOWNS);
    const names = await namesOnMap(page);
    expect(names.length).toBeGreaterThanOrEqual(8);
    names.forEach((a, i) => {
      for (const b of names.slice(i + 1)) {
        const apart =
          a.x + a.width <= b.x + 1 ||
          b.x + b.width <= a.x + 1 ||
          a.y + a.height <= b.y + 6 ||
          b.y + b.height <= a.y + 6;
        expect(apart, `${a.name} and ${b.name}`).toBe(true);
      }
    });
  });

  test('loads the fine coast lines where it is close, and shows what the coarse ones do not have', async ({
    page,
  }) => {
    const fine = page.waitForResponse(/countries-50m/);
    await openTrip(page, [stop('s1', place('Singapore', 1.29, 103.85), '2020-02-01', '2020-02-02')]);
    expect((await fine).ok()).toBe(true);
    const { x, y, width, height } = (await map(page).boundingBox())!;
    const dot = (await point(page, 'Singapore').locator('.dot').boundingBox())!;
    expect(dot.x + dot.width / 2).toBeCloseTo(x + width / 2, -1);
    expect(dot.y + dot.height / 2).toBeCloseTo(y + height / 2, -1);
  });

  const FAR: [string, Stop[]][] = [
    [
      'over the antimeridian',
      [
        stop('s1', place('Honolulu', 21.31, -157.86), '2020-02-01'),
        stop('s2', place('Auckland', -36.85, 174.76), '2020-02-04'),
        stop('s3', place('Suva', -18.14, 178.44), '2020-02-08'),
        stop('s4', place('Los Angeles', 34.05, -118.24), '2020-02-12'),
      ],
    ],
    [
      'from pole to pole',
      [
        stop('s1', place('Longyearbyen', 78.22, 15.65), '2020-02-01'),
        stop('s2', place('McMurdo', -77.85, 166.67), '2020-02-08'),
      ],
    ],
  ];
  for (const [name, stops] of FAR)
    test(`fits a trip ${name}, and draws no leg across the whole world`, async ({ page }) => {
      await openTrip(
        page,
        stops,
        stops.slice(1).map((to, i) => leg(stops[i]!.id, to.id)),
      );
      await expect(map(page).getByRole('button')).toHaveCount(stops.length);
      const frame = (await map(page).boundingBox())!;
      for (const dot of await map(page).locator('.dot').all()) {
        const { x, y } = (await dot.boundingBox())!;
        expect(x > frame.x && x < frame.x + frame.width && y > frame.y && y < frame.y + frame.height).toBe(
          true,
        );
      }
      const widths = await map(page)
        .locator('.leg')
        .evaluateAll((legs) => legs.map((one) => one.getBoundingClientRect().width));
      for (const width of widths) expect(width).toBeLessThan(frame.width * 0.6);
    });

  test('is zoomed and moved by keys and buttons, and shows the whole trip again', async ({ page }) => {
    await readTrip(page, SHUTTLE);
    const at = async () => (await point(page, 'Vienna').locator('.dot').boundingBox())!;
    const first = await at();
    await map(page).focus();
    await page.keyboard.press('+');
    const closer = await at();
    expect(closer.x).not.toBeCloseTo(first.x, 0);
    await page.keyboard.press('ArrowRight');
    expect((await at()).x).toBeLessThan(closer.x);
    await page.getByRole('button', { name: 'Whole trip' }).click();
    expect((await at()).x).toBeCloseTo(first.x, 0);
    await expect(page.getByRole('button', { name: 'Zoom the map out' })).toBeDisabled();
    await page.getByRole('button', { name: 'Zoom the map in' }).click();
    await expect(page.getByRole('button', { name: 'Zoom the map out' })).toBeEnabled();
  });
});

test.describe('the travel lane', () => {
  test('has a row for each place, and two bars in the row of one that is visited twice', async ({ page }) => {
    await open(page);
    await read(page, SHUTTLE);
    const rows = lane(page).locator('.place');
    await expect(rows).toHaveText(['Paris', 'Vienna', 'Oslo', 'Rome']);
    const left = await rows.evaluateAll((names) => names.map((name) => name.getBoundingClientRect().x));
    expect(new Set(left.map(Math.round)).size).toBe(1);
    const heights = await lane(page)
      .locator('.stay')
      .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('transform')));
    expect(heights.filter((height) => height === heights[0])).toHaveLength(3);
  });

  test('tells travellers apart by colour, with a key', async ({ page }) => {
    await open(page);
    await read(page, TWO);
    const key = page.getByRole('list', { name: 'Key to the trip' });
    await expect(key.getByRole('listitem').filter({ hasText: 'Maria Stone' })).toBeVisible();
    const colours = await key
      .locator('.who')
      .evaluateAll((items) => items.map((item) => getComputedStyle(item).color));
    expect(new Set(colours).size).toBe(2);
    await isAccessible(page);
  });

  test('selects the event behind a bar', async ({ page }) => {
    await open(page);
    await lane(page).locator('.stay').nth(1).click();
    await expect(mark(page, /leaves Paris for Rome/)).toHaveClass(/selected/);
  });
});

test.describe('in step', () => {
  test('a place that is pointed at or chosen on the map shows in the table, the lane and the article', async ({
    page,
  }) => {
    await open(page);
    await showTravel(page);
    await point(page, 'Rome').hover();
    const row = page.getByRole('table', { name: 'John Kerry' }).getByRole('row', { name: /^Rome/ });
    await expect(row).toHaveClass(/hinted/);
    await point(page, 'Rome').press('Enter');
    await expect(row).toHaveClass(/selected/);
    await expect(point(page, 'Rome')).toHaveAttribute('aria-pressed', 'true');
    await expect(lane(page).locator('.stay.shown')).toHaveCount(1);
    await expect(page.getByRole('article').locator('.own')).toHaveText('before dawn on Sunday');
    await isAccessible(page);
  });

  test('what is selected on the timeline shows on the map', async ({ page }) => {
    await open(page);
    await mark(page, /returns to Paris/).click();
    await showTravel(page);
    await expect(point(page, 'Paris')).toHaveAttribute('aria-pressed', 'true');
    await expect(point(page, 'Rome')).toHaveAttribute('aria-pressed', 'false');
  });

  test('a second press on a place goes on to the next stay there', async ({ page }) => {
    await readTrip(page, SHUTTLE);
    const rows = page.getByRole('row', { name: /^Vienna/ });
    await point(page, 'Vienna').press('Enter');
    await expect(rows.nth(0)).toHaveClass(/selected/);
    await point(page, 'Vienna').press('Enter');
    await expect(rows.nth(1)).toHaveClass(/selected/);
  });

  test('stops outside the stretch of time that is shown are dimmed', async ({ page }) => {
    await readTrip(page, TOWNS);
    await expect(map(page).locator('.point.outside')).toHaveCount(0);
    await lane(page).focus();
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('+');
    await expect(point(page, 'Amsterdam')).toHaveClass(/outside/);
    await page.keyboard.press('0');
    await expect(map(page).locator('.point.outside')).toHaveCount(0);
  });

  test('works in a link without the article', async ({ page }) => {
    await openTrip(page, [
      stop('s1', place('Oslo', 59.9, 10.7), '2020-02-01', '2020-02-04'),
      stop('s2', place('Bergen', 60.4, 5.3), '2020-02-04'),
    ]);
    await point(page, 'Bergen').press('Enter');
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('In Bergen');
  });
});

test.describe('the itinerary', () => {
  test('has a row for each stop: place, arrives, leaves, how long, how, and the sentence behind it', async ({
    page,
  }) => {
    await readTrip(page, SHUTTLE);
    const table = page.getByRole('table', { name: 'Paul Renaud' });
    for (const name of ['Place', 'Arrives', 'Leaves', 'How long', 'How'])
      await expect(table.getByRole('columnheader', { name, exact: true })).toBeVisible();
    const row = table.getByRole('row').nth(4);
    await expect(row).toContainText('Vienna');
    await expect(row).toContainText('Monday 9 June 2014');
    await expect(row).toContainText('Wednesday 11 June 2014');
    await expect(row).toContainText('2 days');
    await expect(row).toContainText('plane');
    await row.getByText('sentence').click();
    await expect(row).toContainText('He flew to Vienna on June 9 and returned to Paris on June 11.');
    await expect(table.getByRole('row', { name: /^Oslo/ })).toContainText('cancelled');
  });

  test('has stops without coordinates and without dates, and says so', async ({ page }) => {
    await openTrip(page, [
      stop('s1', place('Oslo', 59.9, 10.7), '2020-02-01'),
      stop('s2', place('Arcadia'), '2020-02-04'),
      stop('s3', place('Bergen', 60.4, 5.3)),
    ]);
    await expect(page.getByRole('row', { name: /^Arcadia/ })).toContainText('not on the map');
    await expect(page.getByRole('row', { name: /^Bergen/ })).toContainText('not told');
    await expect(map(page).getByRole('button')).toHaveCount(2);
    await expect(lane(page).locator('.stay')).toHaveCount(2);
  });

  test('says what to look at where no stop has a place on the map', async ({ page }) => {
    await openTrip(page, [stop('s1', place('Arcadia'), '2020-02-01')]);
    await expect(page.getByText('No stop of this trip has a place that the map knows')).toBeVisible();
    await expect(page.getByRole('row', { name: /^Arcadia/ })).toBeVisible();
  });

  test('marks gaps, overlaps and impossible speeds between the two stops', async ({ page }) => {
    const stops = [
      stop('s1', place('Oslo', 59.9, 10.7), '2020-02-01', '2020-02-02'),
      stop('s2', place('Lima', -12, -77), '2020-02-20', '2020-02-21T10:00'),
      stop('s3', place('Tokyo', 35.7, 139.7), '2020-02-21T12:00', '2020-02-25'),
      stop('s4', place('Bergen', 60.4, 5.3), '2020-02-22'),
    ];
    await openTrip(
      page,
      stops,
      stops.slice(1).map((to, i) => ({ ...leg(stops[i]!.id, to.id), mode: 'plane' })),
    );
    const rows = page.getByRole('table', { name: 'Ann Lee' }).getByRole('row');
    await expect(rows.nth(2)).toContainText('Nothing is told of the 17 days between Oslo and Lima');
    await expect(rows.nth(4)).toContainText('would take more than');
    await expect(rows.nth(6)).toContainText('is told to reach Bergen');
    await expect(lane(page).locator('.doubt')).toHaveCount(3);
  });

  test('is saved as GeoJSON and as KML', async ({ page }) => {
    await readTrip(page, SHUTTLE);
    const saved = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: `Save as ${name}` }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    const { features } = JSON.parse(await saved('GeoJSON')) as { features: { geometry: { type: string } }[] };
    expect(features.filter(({ geometry }) => geometry.type === 'Point')).toHaveLength(7);
    const kml = await page.evaluate(
      (xml) => {
        const document = new DOMParser().parseFromString(xml, 'application/xml');
        return {
          error: document.querySelector('parsererror') !== null,
          spans: document.querySelectorAll('TimeSpan').length,
        };
      },
      await saved('KML'),
    );
    expect(kml.error).toBe(false);
    expect(kml.spans).toBeGreaterThanOrEqual(7);
  });

  test('is printed after the timeline', async ({ page }) => {
    await open(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('table', { name: 'John Kerry' })).toContainText(
      'He returned to Paris the same night.',
    );
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`on a phone in the ${colorScheme}, map, lane and table stand under each other`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page);
    await showTravel(page);
    await expect(point(page, 'Moscow')).toBeVisible();
    const table = page.getByRole('table', { name: 'John Kerry' });
    await table.getByRole('row', { name: /^Moscow/ }).scrollIntoViewIfNeeded();
    await expect(lane(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await isAccessible(page);
  });

test('an article without travel shows none of it', async ({ page }) => {
  await open(page);
  await read(
    page,
    'Bridge vote\n\nOSLO, May 5, 2016 — The council votes on Friday. The bridge was closed last week.',
  );
  await expect(timeline(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Travel', exact: true })).toHaveCount(0);
  await expect(lane(page)).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('table')).toHaveCount(0);
});

test.describe('a trip that is corrected', () => {
  const stopCard = (page: Page, name: RegExp) => page.getByRole('region', { name });
  const row = (page: Page, name: RegExp) => page.getByRole('row', { name });
  const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' });
  const said = (page: Page) => page.getByRole('status', { name: 'Last change' });
  const editStop = (page: Page, name: string) =>
    page.getByRole('table').getByRole('button', { name: `Edit the stop in ${name}`, exact: true });

  /** A trip of one’s own, which may be changed. */
  async function ownTrip(page: Page, stops: Stop[], legs: Leg[] = []): Promise<void> {
    await openTrip(page, stops, legs);
    await page.getByRole('button', { name: 'Make my own copy' }).click();
    await expect(editStop(page, stops[0]!.place.name)).toBeVisible();
  }
  const PARIS = place('Paris', 48.85, 2.35, 'FR');
  const VIENNA = place('Vienna', 48.2, 16.37, 'AT');
  const OSLO = place('Oslo', 59.9, 10.75, 'NO');
  const STOPS = [
    stop('s1', PARIS, '2020-02-01', '2020-02-02'),
    stop('s2', VIENNA, '2020-02-03', '2020-02-04'),
    stop('s3', OSLO, '2020-02-06', null),
  ];
  const LEGS = [leg('s1', 's2'), leg('s2', 's3')];
  const placesIn = (page: Page) =>
    page.getByRole('table').locator('tbody tr:not(.doubt) .place').allTextContents();

  test('has its stops changed from the table: times in plain words, status, traveller, how they came', async ({
    page,
  }) => {
    await ownTrip(page, STOPS, LEGS);
    await editStop(page, 'Vienna').click();
    const card = stopCard(page, /The stop in Vienna/);
    await card.getByLabel('Arrives').fill('4 February 2020');
    await card.getByLabel('Leaves').fill('soonish');
    await card.getByRole('button', { name: 'Save' }).click();
    await expect(card.getByRole('alert')).toContainText('no time that can be read');
    await card.getByLabel('Leaves').fill('5 February 2020');
    await card.getByLabel('How they came').fill('train');
    await card.getByLabel('Status').selectOption('planned');
    await card.getByRole('button', { name: 'Save' }).click();
    await expect(row(page, /^Vienna/)).toContainText('Tuesday 4 February 2020');
    await expect(row(page, /^Vienna/)).toContainText('Wednesday 5 February 2020');
    await expect(row(page, /^Vienna/)).toContainText('train');
    await expect(map(page).locator('.point.planned')).toHaveCount(1);
    await expect(lane(page).locator('.stay.planned')).toHaveCount(1);
    await expect(said(page)).toHaveText('Edit the stop in Vienna');
    await expect(editStop(page, 'Vienna')).toBeFocused();
    await undo(page).click();
    await expect(row(page, /^Vienna/)).not.toContainText('train');
    await editStop(page, 'Oslo').click();
    await stopCard(page, /Oslo/).getByLabel('Traveller').fill('Bob Hill');
    await stopCard(page, /Oslo/).getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('table', { name: 'Bob Hill' })).toContainText('Oslo');
  });

  test('has stops put in another order, deleted and brought back; the map and the lane follow', async ({
    page,
  }) => {
    await ownTrip(page, STOPS, LEGS);
    await editStop(page, 'Vienna').focus();
    await page.keyboard.press('Enter');
    const card = stopCard(page, /The stop in Vienna/);
    await expect(card.getByLabel('Traveller')).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(() => placesIn(page)).toEqual(['Paris', 'Oslo', 'Vienna']);
    await expect(card.getByRole('button', { name: 'Move behind' })).toBeDisabled();
    await card.getByRole('button', { name: 'Move before' }).click();
    await expect.poll(() => placesIn(page)).toEqual(['Paris', 'Vienna', 'Oslo']);
    await card.getByRole('button', { name: 'Delete' }).click();
    await expect(map(page).locator('.point')).toHaveCount(2);
    await expect(map(page).locator('.leg')).toHaveCount(1);
    await expect(lane(page).locator('.stay')).toHaveCount(2);
    const takeBack = page.getByRole('status').getByRole('button', { name: 'Undo' });
    await expect(takeBack).toBeFocused();
    await takeBack.press('Enter');
    await expect.poll(() => placesIn(page)).toEqual(['Paris', 'Vienna', 'Oslo']);
    await expect(page.locator('body')).not.toBeFocused();
  });

  test('loses a leg, and keeps both its stops', async ({ page }) => {
    await ownTrip(page, STOPS, LEGS);
    await editStop(page, 'Oslo').click();
    await stopCard(page, /Oslo/).getByRole('button', { name: 'Remove the leg to it' }).click();
    await expect(map(page).locator('.leg')).toHaveCount(LEGS.length - 1);
    await expect(map(page).locator('.point')).toHaveCount(3);
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect(map(page).locator('.leg')).toHaveCount(LEGS.length);
  });

  test('takes a new stop, at a place that the gazetteer knows, in order of time', async ({ page }) => {
    await ownTrip(page, STOPS, LEGS);
    await page.getByRole('button', { name: 'Add a stop of Ann Lee' }).click();
    const card = stopCard(page, /A new stop/);
    const where = card.getByRole('combobox', { name: 'Place' });
    await where.fill('prague');
    await expect(card.getByRole('option').first()).toContainText('Prague', { timeout: 30_000 });
    await where.press('ArrowDown');
    await where.press('Enter');
    await card.getByLabel('Arrives').fill('5 February 2020');
    await card.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => placesIn(page)).toEqual(['Paris', 'Vienna', 'Prague', 'Oslo']);
    await expect(point(page, 'Prague')).toBeVisible();
    await expect(map(page).locator('.leg')).toHaveCount(3);
    await undo(page).click();
    await expect(point(page, 'Prague')).toHaveCount(0);
  });

  test('is corrected from the map and from the lane, too', async ({ page }) => {
    await ownTrip(page, [...STOPS, stop('s4', place('Rome', 41.9, 12.5, 'IT'), null, null)], LEGS);
    await point(page, 'Vienna').click();
    const button = page.getByRole('region', { name: 'Details' }).getByRole('button', {
      name: 'Edit the stop in Vienna',
    });
    await button.click();
    await stopCard(page, /Vienna/)
      .getByLabel('Note')
      .fill('By invitation');
    await lane(page).locator('[data-stop=s3]').click();
    await expect(page.getByRole('region', { name: 'Details' })).toContainText('In Oslo');
    // what was typed stands there still
    await lane(page).locator('[data-stop=s2]').click();
    await expect(stopCard(page, /Vienna/).getByLabel('Note')).toHaveValue('By invitation');
    await page.keyboard.press('Escape');
    await expect(stopCard(page, /Vienna/)).toHaveCount(0);
  });

  test('loses the stop of an event that is deleted, and nothing else', async ({ page }) => {
    await readTrip(page, SHUTTLE);
    const before = await placesIn(page);
    await page.getByRole('table').getByRole('button', { name: 'Rome', exact: true }).click();
    await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => placesIn(page)).toEqual(before.filter((name) => name !== 'Rome'));
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => placesIn(page)).toEqual(before);
  });

  test.describe('on a phone', () => {
    test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

    test('by touch', async ({ page }) => {
      await ownTrip(page, STOPS, LEGS);
      await editStop(page, 'Paris').tap();
      const card = stopCard(page, /The stop in Paris/);
      await card.getByRole('button', { name: 'Move behind' }).tap();
      await expect.poll(() => placesIn(page)).toEqual(['Vienna', 'Paris', 'Oslo']);
      await card.getByRole('button', { name: 'Cancel' }).tap();
      await undo(page).tap();
      await expect.poll(() => placesIn(page)).toEqual(['Paris', 'Vienna', 'Oslo']);
      await isAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  });
});
