import { expect, type Page } from '@playwright/test';
import { DATED, details, mark, open, read, sharedLink, stored, test, timeline } from './app.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const HEADLINE = 'Ferry talks go to a second round';
const name = async (page: Page, title: string) => {
  await heading(page).getByRole('button').click();
  await page.getByLabel('Title of the timeline').fill(title);
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText(title);
};
/** Waits until the browser has stored a timeline of this title, however long that takes. */
const isKept = async (page: Page, title: string) => {
  await expect
    .poll(async () =>
      (await stored(page, 'entries')).map((one) => (one as { card: { title: string } }).card.title),
    )
    .toContain(title);
};
const entry = (page: Page, title: string) => page.getByRole('listitem', { name: title, exact: true });

test('a reload brings back the document with its corrections, and undo outlives it', async ({ page }) => {
  await open(page);
  await read(page, DATED);
  await name(page, 'The ferry talks');
  await expect(page).toHaveURL(/#d=[a-z0-9]+$/);
  await isKept(page, 'The ferry talks');
  await page.reload();
  await expect(heading(page)).toHaveText('The ferry talks');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading(page)).toHaveText(HEADLINE);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(heading(page)).toHaveText('The ferry talks');
});

test('Back and Forward go from one timeline to the other', async ({ page }) => {
  await open(page);
  await read(page, DATED);
  await expect(page).toHaveURL(/#d=/);
  await page.goBack();
  await expect(heading(page)).toHaveText(/Kerry reaches Moscow/);
  await page.goForward();
  await expect(heading(page)).toHaveText(HEADLINE);
});

test('killing the renderer loses no change that is older than 300 ms', async ({ page, context }) => {
  await open(page);
  await mark(page, /Riyadh/).click();
  await details(page).getByRole('button', { name: 'Delete' }).click();
  await name(page, 'Without Riyadh');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  const address = page.url();
  const hand = await context.newCDPSession(page);
  // the renderer dies before it can answer
  void hand.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  const after = await context.newPage();
  await after.goto(address);
  await expect(heading(after)).toHaveText('Without Riyadh');
  await expect(mark(after, /Riyadh/)).toHaveCount(0);
});

test('my timelines are searched, opened, renamed, duplicated, deleted and brought back', async ({ page }) => {
  await open(page);
  await read(page, DATED);
  await isKept(page, HEADLINE);
  await page.getByRole('link', { name: /^Dateline/ }).click();
  await expect(heading(page)).toHaveText('My timelines');
  await expect(entry(page, HEADLINE)).toContainText(/\d\s+events/);

  await entry(page, HEADLINE).getByRole('button', { name: 'Rename' }).click();
  await page.getByLabel('New title').fill('Ferries');
  await page.keyboard.press('Enter');
  await expect(entry(page, 'Ferries')).toBeVisible();
  await entry(page, 'Ferries').getByRole('button', { name: 'Duplicate' }).click();
  await expect(entry(page, 'Ferries (copy)')).toBeVisible();

  await page.getByLabel('Search my timelines').fill('copy');
  await expect(page.getByRole('listitem')).toHaveCount(1);
  await page.getByLabel('Search my timelines').fill('');
  await entry(page, 'Ferries (copy)').getByRole('button', { name: 'Delete' }).click();
  await expect(entry(page, 'Ferries (copy)')).toHaveCount(0);
  await page.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(entry(page, 'Ferries (copy)')).toBeVisible();

  await entry(page, 'Ferries').getByRole('button', { name: 'Versions' }).click();
  await page.getByLabel('Name of the version').fill('As sent');
  await page.getByRole('button', { name: 'Keep this version' }).click();
  await page.getByRole('button', { name: 'Open a copy' }).click();
  await expect(heading(page)).toHaveText('Ferries (As sent)');

  await page.goBack();
  await entry(page, 'Ferries').getByRole('link').click();
  await expect(heading(page)).toHaveText('Ferries');
});

test('all timelines go into one file, and come out of it in another browser', async ({ page, browser }) => {
  await open(page);
  await name(page, 'Mine');
  await isKept(page, 'Mine');
  await page.getByRole('link', { name: /^Dateline/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all' }).click();
  const path = await (await download).path();
  const other = await (await browser.newContext()).newPage();
  await other.goto('./#timelines');
  await other.getByLabel('Import timelines').setInputFiles(path);
  await expect(entry(other, 'Mine')).toBeVisible();
});

test('a shared link is only looked at, until one makes a copy', async ({ page, browser }) => {
  await open(page);
  const link = await sharedLink(page);
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByText('Somebody shared this timeline')).toBeVisible();
  await mark(stranger, /Riyadh/).click();
  await expect(details(stranger).getByRole('button', { name: 'Delete' })).toHaveCount(0);
  await stranger.keyboard.press('Delete');
  await expect(mark(stranger, /Riyadh/)).toBeVisible();
  await stranger.getByRole('button', { name: 'Make my own copy' }).click();
  await expect(stranger).toHaveURL(/#d=/);
  await details(stranger).getByRole('button', { name: 'Delete' }).click();
  await expect(mark(stranger, /Riyadh/)).toHaveCount(0);
  await stranger.goBack();
  await expect(mark(stranger, /Riyadh/)).toBeVisible();
});

test('the later of two tabs is told, and can go on with a copy', async ({ page, context }) => {
  await open(page);
  await name(page, 'First');
  await isKept(page, 'First');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(heading(second)).toHaveText('First');
  await expect(second.getByText('open in another tab')).toBeVisible();
  await name(page, 'First again');
  await expect(second.getByText('changed in another tab')).toBeVisible();
  await name(second, 'Second');
  await second.getByRole('button', { name: 'Go on with a copy' }).click();
  await isKept(second, 'Second');
  await isKept(second, 'First again');
});

test('storage that is forbidden is told, and the work can be saved to a file', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    });
  });
  await open(page);
  await name(page, 'Mine');
  await expect(page.getByText(/does not let the page store anything/)).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).click();
  const path = await (await download).path();
  await page.getByLabel('Open file').setInputFiles(path);
  await expect(heading(page)).toHaveText('Mine');
});

test('what stands in the paste box outlives a reload', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'New article' }).click();
  await page.getByLabel('Paste a news article').fill('Half an article');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  await page.reload();
  await page.getByRole('button', { name: 'New article' }).click();
  await expect(page.getByLabel('Paste a news article')).toHaveValue('Half an article');
});

test('the palette finds commands by their words', async ({ page }) => {
  await open(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.getByRole('combobox', { name: 'Command' }).fill('my time');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('My timelines');
});

test('a reload brings back the window, the lanes, the filter, the folds and the colours', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await name(page, 'Mine');
  await page.getByRole('combobox', { name: 'Lanes' }).selectOption('Lanes by place');
  await page.getByRole('button', { name: 'Fold empty time' }).click();
  await page.getByText('Filter', { exact: true }).click();
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByRole('checkbox', { name: 'planned' }).uncheck();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const places = () =>
    timeline(page)
      .getByRole('button')
      .evaluateAll((marks) =>
        marks.map((one) => [one.getAttribute('aria-label'), Math.round(one.getBoundingClientRect().x)]),
      );
  const before = await places();
  expect(before.length).toBeGreaterThan(1);
  await expect
    .poll(async () => JSON.stringify(await stored(page, 'light')))
    .toMatch(/"window":\[.*"lanesBy":"place".*"hidden":\["planned"\].*"fold":false,"theme":"dark"/);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(places).toEqual(before);
  await expect(page.getByRole('combobox', { name: 'Lanes' })).toHaveValue('place');
  await expect(page.getByRole('button', { name: 'Fold empty time' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  // none of it is a step
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: Rename timeline');
});
