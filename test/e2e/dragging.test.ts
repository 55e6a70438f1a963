import { expect, type Locator, type Page } from '@playwright/test';
import { details, mark, open, openFile, read, test, timeline, UNDATED } from './app.ts';

const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' });

test.beforeEach(({ page }) => open(page));

/** Takes hold of a point of a mark's bar, a share of its width from its start, and lets go so many pixels on. */
async function drag(page: Page, bar: Locator, share: number, by: number, told: RegExp): Promise<void> {
  const box = (await bar.boundingBox())!;
  // just inside, where the bar is
  const [x, y] = [box.x + 2 + (box.width - 4) * share, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by, y, { steps: 4 });
  await expect(page.getByRole('tooltip')).toContainText(told);
  await page.mouse.up();
}

test('the start and the end of a mark are dragged by themselves, with the date told, one undo away', async ({
  page,
}) => {
  await openFile(page, 'Three', [
    { title: 'First', start: '2015-12-01' },
    { title: 'Middle', start: '2015-12-03', end: '2015-12-05' },
    { title: 'Last', start: '2015-12-09' },
  ]);
  const node = mark(page, /Middle/);
  await node.click();
  const bar = node.locator('path');
  const day = (await bar.boundingBox())!.width / 3;
  await drag(page, bar, 1, 1.6 * day, /Thursday 3 to Monday 7 December 2015/);
  await expect(mark(page, /Middle, happened, Thursday 3 to Monday 7 December 2015/)).toBeVisible();
  await drag(page, bar, 0, -0.6 * day, /Wednesday 2 to Monday 7 December 2015/);
  await expect(mark(page, /Middle, happened, Wednesday 2 to Monday 7 December 2015/)).toBeVisible();
  await expect(details(page)).toContainText('You typed this date.');
  await undo(page).click();
  await undo(page).click();
  await expect(mark(page, /Middle, happened, Thursday 3 to Saturday 5 December 2015/)).toBeVisible();
});

test('Escape lets go of what is dragged, and changes nothing', async ({ page }) => {
  await openFile(page, 'Two', [
    { title: 'First', start: '2015-12-01', end: '2015-12-05' },
    { title: 'Last', start: '2015-12-20' },
  ]);
  const node = mark(page, /First/);
  await node.click();
  const box = (await node.locator('path').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width, box.y + box.height / 2, { steps: 3 });
  await expect(page.getByRole('tooltip')).toContainText('December 2015');
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await expect(mark(page, /First, happened, Tuesday 1 to Saturday 5/)).toBeVisible();
  await expect(undo(page)).toBeDisabled();
});

test('what is undated is dragged from the tray to the axis, or dated by typing', async ({ page }) => {
  await openFile(
    page,
    'Two',
    [
      { title: 'First', start: '2015-12-01' },
      { title: 'Last', start: '2015-12-20' },
      { title: 'Some day', start: '' },
      { title: 'Another day', start: '' },
    ].map(
      ({ title, start }) => ({ title, ...(start !== '' && { start }) }) as { title: string; start: string },
    ),
  );
  await page.getByText('2 without a date').click();
  const waiting = page.getByRole('listitem').filter({ hasText: 'Some day' });
  const box = (await timeline(page).boundingBox())!;
  await waiting.dragTo(timeline(page), { targetPosition: { x: box.width / 2, y: box.height / 2 } });
  await expect(mark(page, /Some day, happened, .*December 2015/)).toBeVisible();
  await expect(details(page)).toContainText('Some day');
  await undo(page).click();
  await expect(page.getByText('2 without a date')).toBeVisible();
  await page.getByRole('button', { name: 'Another day' }).click();
  await details(page).getByRole('button', { name: 'Edit' }).click();
  await details(page).getByLabel('Starts').fill('mid-December 2015');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(mark(page, /Another day, happened, mid December 2015/)).toBeVisible();
});

test('an event that waits for the day of publication is dated by typing, too', async ({ page }) => {
  await read(page, UNDATED);
  await page.getByRole('button', { name: /Both sides meet/ }).click();
  await details(page).getByRole('button', { name: 'Edit' }).click();
  await details(page).getByLabel('Starts').fill('18 December 2015');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(mark(page, /Both sides meet.*, Friday 18 December 2015/)).toBeVisible();
});
