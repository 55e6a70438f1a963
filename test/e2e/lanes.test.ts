import { expect, type Page } from '@playwright/test';
import { details, isAccessible, mark, open, openFile, sharedLink, test } from './app.ts';

const EVENTS = [
  { title: 'First debate', start: '2015-11-10' },
  { title: 'Second debate', start: '2015-11-24' },
  { title: 'The vote', start: '2015-12-06' },
  { title: 'The recount', start: '2015-12-12' },
];
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Lanes and periods' });
const openDialog = (page: Page) => page.getByRole('button', { name: 'Lanes and periods' }).click();
const lane = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^▾ ${name}`) });
const undo = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Undo' });
const close = (page: Page) => dialog(page).getByRole('button', { name: 'Close' }).click();

test.beforeEach(async ({ page }) => {
  await open(page);
  await openFile(page, 'The campaign year', EVENTS);
});

test('a lane of one’s own is made with the events that are chosen, named, ordered, coloured and deleted', async ({
  page,
}) => {
  await mark(page, /First debate/).click({ modifiers: ['Shift'] });
  await mark(page, /Second debate/).click({ modifiers: ['Shift'] });
  await page.getByLabel('Lane of the chosen events').selectOption('a new lane…');
  await dialog(page).getByLabel('Name of a new lane').fill('On stage');
  await dialog(page).getByRole('button', { name: 'Add the lane with the 2 chosen' }).click();
  await close(page);
  await expect(lane(page, 'On stage')).toContainText('2');
  await expect(lane(page, 'No lane')).toContainText('2');
  await page.getByRole('toolbar', { name: 'Chosen events' }).getByRole('button', { name: 'Done' }).click();

  await openDialog(page);
  await dialog(page).getByLabel('Name of a new lane').fill('At the polls');
  await page.keyboard.press('Enter');
  await dialog(page).getByLabel('Name of the lane').first().fill('On television');
  await page.keyboard.press('Tab');
  await dialog(page).getByLabel('Colour of the lane On television').fill('#006644');
  await isAccessible(page);
  await close(page);
  await expect(lane(page, 'On television')).toBeVisible();

  await mark(page, /The vote/).click();
  await details(page).getByRole('button', { name: 'Edit' }).click();
  await details(page).getByText('People, note, link, tag, picture').click();
  await details(page).getByLabel('Lane').selectOption('At the polls');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await expect(lane(page, 'At the polls')).toContainText('1');
  const heads = page.getByRole('button', { name: /^▾/ });
  await expect(heads).toHaveText([/On television/, /At the polls/, /No lane/]);

  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Move the lane At the polls up' }).click();
  await expect(dialog(page)).toBeVisible();
  await expect(page.locator('body')).not.toBeFocused();
  await close(page);
  await expect(heads).toHaveText([/At the polls/, /On television/, /No lane/]);
  await undo(page).click();
  await expect(heads).toHaveText([/On television/, /At the polls/, /No lane/]);
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Delete the lane On television' }).click();
  await close(page);
  await expect(lane(page, 'No lane')).toContainText('3');
});

test('a period stands behind the axis: added in plain words, changed, shared, printed, taken back', async ({
  page,
  browser,
}) => {
  await openDialog(page);
  const form = dialog(page).getByRole('form', { name: 'New period' });
  await form.getByLabel('Name of the period').fill('The campaign');
  await form.getByLabel('Starts').fill('soonish');
  await form.getByRole('button', { name: 'Add the period' }).click();
  await expect(form.getByRole('alert')).toContainText('no time that can be read');
  await form.getByLabel('Starts').fill('1 November to 5 December 2015');
  await form.getByRole('button', { name: 'Add the period' }).click();
  await expect(dialog(page).getByRole('form', { name: 'Period The campaign' })).toBeVisible();
  await close(page);
  const drawn = page.locator('.timeline .periods').getByText('The campaign');
  await expect(drawn).toBeVisible();
  await expect(page.getByRole('status', { name: 'Last change' })).toHaveText('Add the period “The campaign”');

  const link = await sharedLink(page);
  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.locator('.timeline .periods').getByText('The campaign')).toBeVisible();
  await other.close();

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('The campaign', { exact: true })).toBeVisible();
  await expect(page.getByText('Sunday 1 November to Saturday 5 December 2015')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await openDialog(page);
  const own = dialog(page).getByRole('form', { name: 'Period The campaign' });
  await own.getByLabel('Name of the period').fill('The run-up');
  await own.getByRole('button', { name: 'Save' }).click();
  await dialog(page).getByLabel('Colour of the period The run-up').fill('#a23b5c');
  await close(page);
  await expect(page.locator('.timeline .periods').getByText('The run-up')).toBeVisible();
  await openDialog(page);
  await dialog(page).getByRole('button', { name: 'Delete the period The run-up' }).click();
  await close(page);
  await expect(page.locator('.timeline .periods').getByText('The run-up')).toHaveCount(0);
  await undo(page).click();
  await expect(page.locator('.timeline .periods').getByText('The run-up')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a period runs beside the events in it, under its name', async ({ page }) => {
    await page.getByRole('button', { name: 'Lanes and periods' }).tap();
    const form = dialog(page).getByRole('form', { name: 'New period' });
    await form.getByLabel('Name of the period').fill('The campaign');
    await form.getByLabel('Starts').fill('November 2015');
    await form.getByRole('button', { name: 'Add the period' }).tap();
    await close(page);
    const items = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem');
    await expect(items.filter({ hasText: 'First debate' })).toContainText('The campaign November 2015');
    await expect(items.filter({ hasText: 'The vote' })).not.toContainText('The campaign');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
