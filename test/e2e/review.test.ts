import { expect, type Page } from '@playwright/test';
import { details, isAccessible, mark, open, read, test, timeline } from './app.ts';

/** Of our own: what is told without a time of its own is doubtful. */
const ARTICLE = `The queen goes north

Published: 15 December 2015

Queen Ada met the mayor of Leeds on Friday. She also opened a mill. She also visited a school.
The council voted on Monday and the harbour froze in January.`;

const bar = (page: Page) => page.getByRole('toolbar', { name: 'Review' });
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' });
const doubtful = (page: Page) => timeline(page).locator('.mark.doubtful');

test.beforeEach(async ({ page }) => {
  await open(page);
  await read(page, ARTICLE);
});

test('a review goes through what is doubtful by keys alone: the other reading, later, drop, accept', async ({
  page,
}) => {
  await expect(doubtful(page)).toHaveCount(2);
  await timeline(page).focus();
  await page.keyboard.press('r');
  await expect(bar(page).getByText('2 doubtful left')).toBeVisible();
  await expect(details(page)).toContainText('Doubtful');
  const first = (await details(page).getByRole('heading').textContent())!;
  await page.keyboard.press('.');
  await expect(details(page).getByRole('heading')).not.toHaveText(first);
  await page.keyboard.press('r');
  await expect(bar(page).getByText('1 doubtful left')).toBeVisible();
  await expect(details(page).getByRole('heading')).toHaveText(first);
  await page.keyboard.press('d');
  await expect(bar(page).getByText('Nothing doubtful is left')).toBeVisible();
  await isAccessible(page);
  await page.keyboard.press('Control+z');
  await expect(bar(page).getByText('1 doubtful left')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(bar(page).getByText('2 doubtful left')).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  await page.keyboard.press('.');
  await page.keyboard.press('Enter');
  await expect(bar(page).getByText('1 doubtful left')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(doubtful(page)).toHaveCount(1);
});

test('a runner-up reading is taken by one click, and the card says what was chosen and why', async ({
  page,
}) => {
  await mark(page, /mayor of Leeds|Queen Ada meets/).click();
  await expect(details(page)).toContainText('Friday 11 December 2015');
  await details(page).getByRole('button', { name: 'Friday 18 December 2015' }).click();
  await expect(details(page).getByText(/^You chose this date: .{5,}\.$/)).toBeVisible();
  await expect(details(page)).toBeFocused();
  await expect(details(page).getByRole('button', { name: 'Friday 11 December 2015' })).toBeVisible();
  await expect(page.getByRole('status', { name: 'Last change' })).toHaveText('Another reading');
  await undo(page).click();
  await expect(details(page)).not.toContainText('You chose this date');
});

test('what is not doubtful is accepted as one step, several events by hand, too', async ({ page }) => {
  await page.getByRole('button', { name: 'Review 2 doubtful' }).click();
  const all = bar(page).getByRole('button', { name: /^Accept all that is not doubtful/ });
  await all.click();
  await expect(all).toHaveCount(0);
  await expect(bar(page).getByText('2 doubtful left')).toBeVisible();
  await undo(page).click();
  await expect(all).toBeVisible();
  await bar(page)
    .getByRole('button', { name: /^End the review/ })
    .click();
  for (const n of [0, 1])
    await doubtful(page)
      .nth(n)
      .click({ modifiers: ['Shift'] });
  const several = page.getByRole('toolbar', { name: 'Chosen events' });
  await several.getByRole('button', { name: 'Mark as reviewed' }).click();
  await expect(doubtful(page)).toHaveCount(0);
  await several.getByLabel('Tag of the chosen events').fill('royal');
  await several.getByLabel('Colour of the tag').fill('#115533');
  await several.getByRole('button', { name: 'Tag', exact: true }).click();
  await several.getByRole('button', { name: 'Done' }).click();
  await mark(page, /mill/).click();
  await expect(details(page).getByText('royal')).toBeVisible();
});

test('two events become one with all mentions, and are parted again', async ({ page }) => {
  const marks = timeline(page).locator('[data-event-id]');
  const count = await marks.count();
  await mark(page, /mill/).click({ modifiers: ['Shift'] });
  await mark(page, /school/).click({ modifiers: ['Shift'] });
  await page.getByRole('toolbar', { name: 'Chosen events' }).getByRole('button', { name: 'Merge' }).click();
  await expect(marks).toHaveCount(count - 1);
  await details(page).getByText('Told 2 times').click();
  await details(page).getByRole('button', { name: 'This is another event' }).click();
  await expect(marks).toHaveCount(count);
  await expect(mark(page, /school/)).toBeVisible();
  await expect(details(page)).toBeFocused();
});

for (const [name, viewport] of [
  ['at 390 px', { width: 390, height: 844 }],
  // 1280 × 800 at 200 % zoom has half as many CSS pixels each way
  ['at 200 % zoom', { width: 640, height: 400 }],
] as const)
  test.describe(name, () => {
    test.use({ viewport });
    test('undo and redo are within reach', async ({ page }) => {
      const list = page.getByRole('list', { name: 'Timeline' });
      await list.getByRole('button', { name: /mill/ }).click();
      await details(page).getByRole('button', { name: 'Delete' }).click();
      await expect(list.getByRole('button', { name: /mill/ })).toHaveCount(0);
      await page.getByRole('button', { name: 'Dismiss' }).click();
      await expect(undo(page)).toBeInViewport({ ratio: 1 });
      await undo(page).click();
      await expect(list.getByRole('button', { name: /mill/ })).toBeVisible();
      const redo = page.getByRole('banner').getByRole('button', { name: 'Redo' });
      await expect(redo).toBeInViewport({ ratio: 1 });
      await redo.click();
      await expect(list.getByRole('button', { name: /mill/ })).toHaveCount(0);
      await expect(page.locator('body')).not.toBeFocused();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
    });
  });
