import { expect, type Page } from '@playwright/test';
import { details, isAccessible, mark, open, read, test, timeline } from './app.ts';

/** Two articles of our own that tell one story; they disagree about a number, and perhaps about a day. */
const FIRST = `Arrests after the cup final

Published: 31 May 2015

Police arrested 23 people in Glasgow on Saturday night. Kenny Laird will join Bremen in July.
The union leader Diane Hale met the board of Calder Rail on Friday.`;
const SECOND = `Dunmore paints itself blue

Published: 1 June 2015

Police in Glasgow arrested 31 people on Saturday night, most of them for drinking.
The union leader Diane Hale met the board of Calder Rail on Thursday.
Rovers leave for a tour of Canada on June 20.`;

const marks = (page: Page) => timeline(page).getByRole('button', { name: /, \d+ of \d+$/ });
const article = (page: Page) => page.getByRole('combobox', { name: 'Article', exact: true });
const arrests = (page: Page) => mark(page, /Police arrest/);
const apart = (page: Page) =>
  details(page).getByRole('region', { name: 'The articles disagree about the number' });

test.beforeEach(async ({ page }) => {
  await open(page);
  await read(page, FIRST);
  await page.getByRole('button', { name: 'New article' }).click();
  await page.getByLabel('Paste a news article').fill(SECOND);
  await page.getByRole('button', { name: 'Add to this timeline' }).click();
  await expect(article(page)).toHaveValue('1', { timeout: 30_000 });
});

test('what two articles tell of one happening stands once, with both sources and what they disagree about', async ({
  page,
}) => {
  await expect(timeline(page).getByRole('button', { name: /Police arrest/ })).toHaveCount(1);
  await arrests(page).click();
  await expect(apart(page).getByText('23 people', { exact: true })).toBeVisible();
  await expect(apart(page).getByText(/arrested 31 people on Saturday night/)).toBeVisible();
  await isAccessible(page);
  const legend = page.getByRole('list', { name: 'Legend' });
  await expect(arrests(page)).toHaveAccessibleDescription('The articles disagree');
  await expect(legend).toContainText('articles disagree');

  await apart(page).getByRole('button', { name: 'Take 31 people' }).click();
  await expect(details(page).getByRole('heading', { name: /31 people/ })).toBeVisible();
  await expect(apart(page)).toBeHidden();
  await expect(legend).not.toContainText('articles disagree');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(apart(page)).toBeVisible();
});

test('what is not the same happening is parted, and is one again with undo', async ({ page }) => {
  await arrests(page).click();
  await details(page).getByRole('button', { name: 'Not the same happening' }).click();
  await expect(timeline(page).getByRole('button', { name: /Police arrest/ })).toHaveCount(2);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(timeline(page).getByRole('button', { name: /Police arrest/ })).toHaveCount(1);
});

test('where it is doubtful the reader is asked, and may merge or keep apart', async ({ page }) => {
  const offers = page.getByText('Same happening? 1');
  const hales = timeline(page).getByRole('button', { name: /Hale/ });
  await expect(hales).toHaveCount(2);
  await offers.click();
  const list = page.getByRole('list', { name: 'Same happening?' });
  await expect(list.getByRole('button', { name: /Hale/ })).toHaveCount(2);
  await list.getByRole('button', { name: 'Keep apart' }).click();
  await expect(offers).toBeHidden();
  await expect(hales).toHaveCount(2);
  await page.getByRole('button', { name: /^Undo/ }).click();

  await offers.click();
  await list.getByRole('button', { name: 'Merge' }).click();
  await expect(hales).toHaveCount(1);
  await expect(offers).toBeHidden();
  await hales.click();
  await expect(
    details(page).getByRole('region', { name: 'The articles disagree about the time' }),
  ).toBeVisible();
});

test('events are filtered by article, and an article is removed without what the other one tells', async ({
  page,
}) => {
  const all = await marks(page).count();
  await page.getByText('Filter', { exact: true }).click();
  await article(page).last().selectOption('Dunmore paints itself blue');
  await expect(mark(page, /Bremen/)).toBeHidden();
  await expect(arrests(page)).toBeVisible();
  await expect(mark(page, /Canada/)).toBeVisible();
  await article(page).last().selectOption('any');
  await page.getByLabel('Colour by').selectOption('article');
  await expect(page.getByRole('list', { name: 'Legend' })).toContainText('Dunmore paints itself blue');
  const fill = (name: RegExp) =>
    mark(page, name)
      .locator('path')
      .evaluate((shape) => getComputedStyle(shape).getPropertyValue('--tone'));
  expect(await fill(/Canada/)).not.toBe(await fill(/Bremen/));
  await page.keyboard.press('Escape');
  await expect(marks(page)).toHaveCount(all);

  await page.getByRole('button', { name: 'Remove this article' }).click();
  await expect(mark(page, /Canada/)).toBeHidden();
  await expect(arrests(page)).toBeVisible();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(marks(page)).toHaveCount(all);
});

test('what several articles tell stays deleted when the day of one of them changes', async ({ page }) => {
  await arrests(page).click();
  await details(page).getByRole('button', { name: 'Delete' }).click();
  await expect(timeline(page).getByRole('button', { name: /Police arrest/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Change the day' }).click();
  await page.getByLabel('Which day was this published?').fill('2016-06-01');
  await page.getByRole('button', { name: 'Place the dates' }).click();
  await expect(page.getByText('Published Wednesday 1 June 2016')).toBeVisible();
  await expect(mark(page, /Canada/)).toBeVisible();
  await expect(timeline(page).getByRole('button', { name: /Police arrest/ })).toHaveCount(0);
});

test('corrections of what is no longer read are kept, put on another event, and forgotten', async ({
  page,
}) => {
  const canada = mark(page, /Canada/);
  await canada.click();
  await details(page).getByRole('button', { name: 'Edit', exact: true }).click();
  await details(page).getByLabel('Title').fill('The tour begins');
  await details(page).getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Remove this article' }).click();
  const list = page.getByRole('list', { name: 'Corrections without a place' });
  await page.getByText('Corrections without a place: 1').click();
  await expect(list).toContainText('title → “The tour begins”');
  await isAccessible(page);
  await list.getByRole('combobox').selectOption({ index: 1 });
  await expect(mark(page, /The tour begins/)).toBeVisible();
  await expect(list).toBeHidden();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await page.getByText('Corrections without a place: 1').click();
  await list.getByRole('button', { name: 'Forget' }).click();
  await expect(list).toBeHidden();
  await expect(mark(page, /The tour begins/)).toHaveCount(0);
});
