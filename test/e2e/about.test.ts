import { expect } from '@playwright/test';
import { details, isAccessible, mark, open, openFile, sharedLink, test, timeline } from './app.ts';

const EVENTS = [
  { title: 'The vote', start: '2015-05-07' },
  { title: 'The count', start: '2015-05-08' },
];

test('title, standfirst, credit and the writing of dates are set, undone, shared and printed', async ({
  page,
  browser,
}) => {
  await open(page);
  await openFile(page, 'Election', EVENTS);
  await page.getByRole('button', { name: 'About this timeline' }).click();
  const form = page.getByRole('dialog', { name: 'About this timeline' });
  await isAccessible(page);
  await form.getByLabel('Standfirst').fill('Two days in May');
  await form.getByLabel('Credit').fill('The politics desk');
  await form.getByLabel('Dates are written').selectOption('2015-12-15');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Two days in May')).toBeVisible();
  await expect(page.getByText('The politics desk')).toBeVisible();
  await expect(timeline(page).getByRole('button', { name: /The vote, happened, 2015-05-07/ })).toBeVisible();
  const link = await sharedLink(page);
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(link);
  await expect(stranger.getByText('Two days in May')).toBeVisible();
  await mark(stranger, /The vote/).click();
  await expect(details(stranger)).toContainText('2015-05-07');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Two days in May')).toBeVisible();
  await expect(page.getByText('The politics desk')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await mark(page, /The vote/).click();
  await expect(details(page)).toContainText('2015-05-07');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Two days in May')).toBeHidden();
  await expect(details(page)).toContainText('7 May 2015');
});
