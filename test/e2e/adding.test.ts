import { expect, type Page } from '@playwright/test';
import { details, isAccessible, mark, open, openFile, read, test, timeline } from './app.ts';

const ARTICLE = `The mill shuts

Published: 15 December 2015

The mill shut on Friday after three weeks of talks. It had opened in 1911.
The owners will decide in March what becomes of it, and the town council meets every Monday.`;

const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' });
const marks = (page: Page) => timeline(page).locator('[data-event-id]');

test.beforeEach(({ page }) => open(page));

test('N adds an event and opens its form, with the focus in its title', async ({ page }) => {
  await openFile(page, 'One', [{ title: 'First', start: '2015-12-01' }]);
  await timeline(page).focus();
  await page.keyboard.press('n');
  await expect(details(page).getByLabel('Title')).toBeFocused();
  await page.keyboard.type('A second one');
  await details(page).getByLabel('Starts').fill('3 December 2015');
  await page.keyboard.press('Control+Enter');
  await expect(mark(page, /A second one, happened, Thursday 3 December 2015/)).toBeVisible();
  await expect(details(page)).toBeFocused();
});

test('every underlined time opens its event, or a small card that makes an event of it', async ({ page }) => {
  await read(page, ARTICLE);
  const count = await marks(page).count();
  const times = page.getByRole('article').locator('.expression');
  const card = page.getByRole('region', { name: 'Time expression' });
  const opened = details(page).or(card);
  const all = await times.count();
  expect(all).toBeGreaterThanOrEqual(5);
  for (let n = 0; n < all; n++) {
    await times.nth(n).click();
    await expect(opened.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(opened).toHaveCount(0);
  }
  await page.getByRole('article').getByRole('button', { name: 'every Monday' }).press('Enter');
  await expect(card).toBeFocused();
  await expect(card).toContainText('again and again');
  await isAccessible(page);
  await card.getByRole('button', { name: 'Make an event of it' }).click();
  await expect(details(page).getByRole('heading')).toContainText(/owners/);
  const made = (await marks(page).count()) + (await page.getByText(/without a date/).count());
  expect(made).toBe(count + 1);
  await expect(page.locator('body')).not.toBeFocused();
  await undo(page).click();
  await expect(marks(page)).toHaveCount(count);
});

test('several events are copied, and pasted into another timeline', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFile(page, 'From here', [
    { title: 'First', start: '2015-12-01' },
    { title: 'Second', start: '2015-12-05' },
    { title: 'Third', start: '2015-12-09' },
  ]);
  await mark(page, /First/).click({ modifiers: ['Shift'] });
  await mark(page, /Third/).click({ modifiers: ['Shift'] });
  await timeline(page).focus();
  await page.keyboard.press('Control+c');
  await openFile(page, 'To there', [{ title: 'Only one', start: '2015-12-03' }]);
  await timeline(page).focus();
  await page.keyboard.press('Control+v');
  await expect(mark(page, /First, happened, Tuesday 1 December 2015/)).toBeVisible();
  await expect(mark(page, /Third/)).toBeVisible();
  await expect(marks(page)).toHaveCount(3);
  await expect(undo(page)).toHaveAttribute('title', 'Undo: Paste 2 events');
  await undo(page).click();
  await expect(marks(page)).toHaveCount(1);
});

test('an open form outlives another file and a step through the history', async ({ page }) => {
  await read(page, ARTICLE);
  await mark(page, /opens/).click();
  await details(page).getByRole('button', { name: 'Edit' }).click();
  await details(page).getByLabel('Title').fill('The mill begins to grind');
  await openFile(page, 'Another', [{ title: 'Only one', start: '2015-12-03' }]);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The mill shuts');
  await mark(page, /opens/).click();
  await expect(details(page).getByLabel('Title')).toHaveValue('The mill begins to grind');
});
