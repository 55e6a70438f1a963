import { expect, type Page } from '@playwright/test';
import { details, isAccessible, mark, open, openFile, read, timeline, test, DATED } from './app.ts';

test.beforeEach(({ page }) => open(page));

const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' });
const notice = (page: Page) => page.getByRole('status').getByRole('button', { name: 'Undo' });
const marks = (page: Page) => timeline(page).locator('[data-event-id]');

/** Opens the form of an event by its mark. */
async function edit(page: Page, name: RegExp): Promise<void> {
  await mark(page, name).click();
  await details(page).getByRole('button', { name: 'Edit' }).click();
}

test('a date typed in plain words is shown as it is typed, and moves a point as a whole', async ({
  page,
}) => {
  await edit(page, /Riyadh/);
  await details(page).getByLabel('Starts').fill('12/2/2015');
  await expect(details(page).getByRole('radio')).toHaveCount(2);
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(details(page).getByRole('alert')).toHaveText(/which of the two/);
  await details(page).getByLabel('Ends').fill('');
  await details(page).getByLabel('Starts').fill('12 February 2015');
  await expect(details(page).getByText('→ Thursday 12 February 2015')).toBeVisible();
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(details(page)).toContainText('Thursday 12 February 2015');
  await expect(details(page)).toContainText('You typed this date.');
  await expect(details(page)).toBeFocused();
  await undo(page).click();
  await expect(details(page)).not.toContainText('February');
});

test('an event is deleted with Undo in a notice, and the focus stays in the page', async ({ page }) => {
  const count = await marks(page).count();
  await mark(page, /Riyadh/).click();
  await details(page).getByRole('button', { name: 'Delete' }).click();
  await expect(mark(page, /Riyadh/)).toHaveCount(0);
  await expect(notice(page)).toBeFocused();
  await notice(page).click();
  await expect(marks(page)).toHaveCount(count);
  await expect(page.locator('body')).not.toBeFocused();
});

test('a place is searched for, taken away, or named with coordinates', async ({ page }) => {
  await edit(page, /Riyadh/);
  const place = details(page).getByRole('combobox', { name: 'Place' });
  await place.fill('athens, geo');
  // the gazetteer comes with the reader, the first time that it is asked
  const places = details(page).getByRole('listbox', { name: 'Places' });
  await expect(places.getByRole('option').first()).toContainText('Athens, Georgia', {
    timeout: 30_000,
  });
  await place.press('ArrowDown');
  await place.press('Enter');
  await expect(place).toHaveValue('Athens, United States');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(details(page)).toContainText('Athens, United States');
  await details(page).getByRole('button', { name: 'Edit' }).click();
  await place.fill('Camp Nowhere');
  await details(page).getByLabel('Title').focus();
  await details(page)
    .getByLabel(/Coordinates/)
    .fill('55.75, 37.62');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(details(page)).toContainText('Camp Nowhere');
  await details(page).getByRole('button', { name: 'Edit' }).click();
  await details(page).getByRole('button', { name: 'Nowhere' }).click();
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(details(page)).not.toContainText('Camp Nowhere');
});

test('an open form keeps what is typed when something else is selected', async ({ page }) => {
  await edit(page, /Riyadh/);
  await details(page).getByLabel('Title').fill('Half a title');
  await mark(page, /Putin/).click();
  await expect(details(page)).toContainText('Putin');
  await mark(page, /Riyadh/).click();
  await expect(details(page).getByLabel('Title')).toHaveValue('Half a title');
});

test('a double click on a mark edits its title where it stands, on the ground it adds an event', async ({
  page,
}) => {
  await openFile(page, 'Two', [
    { title: 'First', start: '2015-12-01' },
    { title: 'Last', start: '2015-12-20' },
  ]);
  await mark(page, /First/).dblclick();
  const title = page.getByRole('textbox', { name: 'Title of the event' });
  await title.fill('The very first');
  await title.press('Enter');
  await expect(mark(page, /The very first/)).toBeVisible();
  const box = (await timeline(page).boundingBox())!;
  await timeline(page).dblclick({ position: { x: box.width / 2, y: box.height - 30 } });
  await expect(details(page).getByLabel('Title')).toHaveValue('New event');
  await expect(details(page).getByLabel('Starts')).toHaveValue(/December 2015/);
  await expect(marks(page)).toHaveCount(3);
});

test('a selected mark is dragged, and by keys it moves with Alt, each one undo away', async ({ page }) => {
  await openFile(page, 'Two', [
    { title: 'First', start: '2015-12-01' },
    { title: 'Middle', start: '2015-12-08', end: '2015-12-10' },
    { title: 'Last', start: '2015-12-20' },
  ]);
  const node = mark(page, /Middle/);
  await node.click();
  const box = (await node.locator('path').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 240, box.y + box.height / 2, { steps: 3 });
  await expect(page.getByRole('tooltip')).toContainText('December 2015');
  await page.mouse.up();
  await expect(mark(page, /Middle, happened, Tuesday 8/)).toHaveCount(0);
  await undo(page).click();
  await expect(mark(page, /Middle, happened, Tuesday 8 to Thursday 10/)).toBeVisible();
  await timeline(page).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(mark(page, /Middle, happened, Wednesday 9 to Friday 11/)).toBeVisible();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(mark(page, /Middle, happened, Wednesday 9 to Saturday 12/)).toBeVisible();
  await expect(page.getByRole('status', { name: 'Last change' })).toHaveText(/Middle/);
});

test('several are chosen by shift and click, or by a box, and changed at once', async ({ page }) => {
  await openFile(page, 'Three', [
    { title: 'First', start: '1815-12-01' },
    { title: 'Middle', start: '1815-12-08' },
    { title: 'Last', start: '1815-12-20' },
  ]);
  await mark(page, /First/).click({ modifiers: ['Shift'] });
  await mark(page, /Last/).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('toolbar', { name: 'Chosen events' });
  await expect(bar).toContainText('2 chosen');
  await bar.getByLabel('Move by').fill('100');
  await bar.getByLabel('Unit of the move').selectOption('years');
  await bar.getByRole('button', { name: 'Move' }).click();
  await expect(mark(page, /First, happened, .*1915/)).toBeVisible();
  await undo(page).click();
  await bar.getByLabel('Status of the chosen events').selectOption('planned');
  await expect(mark(page, /First, planned/)).toBeVisible();
  await bar.getByRole('button', { name: 'Merge' }).click();
  await expect(marks(page)).toHaveCount(2);
  await undo(page).click();
  await expect(marks(page)).toHaveCount(3);
  const box = (await timeline(page).boundingBox())!;
  await page.keyboard.down('Shift');
  await page.mouse.move(box.x + 2, box.y + box.height - 4);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 4, box.y + 46, { steps: 3 });
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(bar).toContainText('3 chosen');
  await isAccessible(page);
  await bar.getByRole('button', { name: 'Delete' }).click();
  await expect(marks(page)).toHaveCount(0);
  await notice(page).click();
  await expect(marks(page)).toHaveCount(3);
});

test('what is doubtful is reviewed by keys alone', async ({ page }) => {
  await read(page, DATED);
  await timeline(page).focus();
  await page.keyboard.press('r');
  const bar = page.getByRole('toolbar', { name: 'Review' });
  await expect(bar).toBeVisible();
  const left = async () => Number(/\b(\d{1,4}) doubtful/.exec((await bar.textContent()) ?? '')?.[1] ?? 0);
  const before = await left();
  if (before > 0) {
    await page.keyboard.press('Enter');
    await expect.poll(left).toBe(before - 1);
  }
  await bar.getByRole('button', { name: /Accept all that is not doubtful/ }).click();
  await expect(bar.getByRole('button', { name: /Accept all/ })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(bar.getByRole('button', { name: /Accept all/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
});

test('selected words of the article become an event, with their time', async ({ page }) => {
  await read(page, DATED);
  const count = await marks(page).count();
  await page.getByRole('article').getByText('They will meet again').dblclick();
  await page.getByRole('button', { name: 'Make an event of these words' }).click();
  await expect(details(page).getByRole('heading')).toBeVisible();
  await expect(marks(page)).toHaveCount(count + 1);
  await undo(page).click();
  await expect(marks(page)).toHaveCount(count);
});

test.describe('by touch, on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('events are chosen in a mode of its own, deleted, and taken back', async ({ page }) => {
    const list = page.getByRole('list', { name: 'Timeline' });
    const buttons = list.getByRole('button');
    const first = (await buttons.nth(0).locator('.title').textContent())!;
    await page.getByRole('button', { name: 'Select' }).tap();
    await buttons.nth(0).tap();
    await buttons.nth(1).tap();
    const bar = page.getByRole('toolbar', { name: 'Chosen events' });
    await expect(bar).toContainText('2 chosen');
    await bar.getByRole('button', { name: 'Delete' }).tap();
    await expect(list.getByRole('button', { name: first })).toHaveCount(0);
    await notice(page).tap();
    await expect(list.getByRole('button', { name: first })).toBeVisible();
    await bar.getByRole('button', { name: 'Done' }).tap();
    await buttons.nth(0).tap();
    await details(page).getByRole('button', { name: 'Edit' }).tap();
    await details(page).getByLabel('Title').fill('Told on a phone');
    await details(page).getByRole('button', { name: 'Save' }).tap();
    await expect(list.getByRole('button', { name: /Told on a phone/ })).toBeVisible();
    await undo(page).tap();
    await expect(list.getByRole('button', { name: /Told on a phone/ })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
